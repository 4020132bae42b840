import { Keyboard } from "./keyboard";
import { WorkbenchSession } from "./harness";
import { openPage } from "./partner-from-empty";
import { expectShown, heading, openPane, reloadPane } from "./pane-stage";

jest.setTimeout(120_000);

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

test("readiness is judged by keyboard alone, before there is any partner", async () => {
  const stage = await openPane(session, { start: "empty" });
  const { page, pane } = stage;
  const keyboard = new Keyboard(page, pane);
  await page.locator("iframe.wb-pane").focus();
  await keyboard.press("readiness-link");
  await expectShown(pane, "#step-heading", "Are we ready for a partner programme?");
  expect(await keyboard.focused()).toBe("step-heading");
  await expectShown(pane, "#decision .answer", "Not judged yet");

  const id = (field: string) => `programme-readiness-${field}`;
  for (const field of ["onboardsAlone", "isClear", "hasReason"]) {
    await keyboard.choose(id(field), "true");
  }
  await expectShown(pane, "#decision .answer", "Not ready");
  await keyboard.type(id("marginHeadroom"), "lots");
  await keyboard.choose(id("hasOwner"), "true");
  await expectShown(pane, "#decision .answer", "Not decided");
  await expectShown(pane, `#${id("marginHeadroom")}-error`, "allowed: a fraction from 0 to 1");
  await keyboard.choose(id("salesSupports"), "true");
  await keyboard.tick(`${id("arr")}-unknown`);

  await keyboard.tabTo(id("marginHeadroom"), "Shift+Tab");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("12%");
  await expectShown(pane, "#decision .answer", "Ready");
  await expectShown(pane, "#decision", "All six conditions hold and no red flag is up.");

  await keyboard.tabTo("all-judgements", "Shift+Tab");
  await page.keyboard.press("Enter");
  expect(await heading(pane)).toBe("Programme");
  expect(await keyboard.focused()).toBe("readiness-judgement");
  await expectShown(pane, "#readiness-judgement", "Ready");
  expect(stage.faults).toEqual([]);
});

test("what is known elsewhere is offered as such, and what was answered comes back", async () => {
  const stage = await openPane(session, { start: "sample" });
  const { pane } = stage;
  await openPage(pane, "programme", "Programme");
  await pane.locator("#level-judgement").click();
  await expectShown(pane, "#programme-level-namedAccounts-hint", "6, from the evidence");
  await pane.fill("#programme-level-dealsIn12Months", "3");
  await pane.fill("#programme-level-certifications", "3");
  await pane.locator("#programme-level-monthsWithoutDeal-unknown").click();
  await expectShown(pane, "#decision .answer", "Gold");
  await pane.locator("#save-state", { hasText: "Saved in this workbook" }).waitFor();
  await reloadPane(stage);
  await openPage(pane, "programme", "Programme");
  await expectShown(pane, "#level-judgement", "Gold");
  expect(stage.faults).toEqual([]);
});
