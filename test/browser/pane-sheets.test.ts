import type { Frame, Page } from "playwright-core";
import { INPUTS, type InputKey } from "../../src/economics/inputs";
import { WorkbenchSession } from "./harness";
import {
  choose,
  expectShown,
  goOn,
  heading,
  openPaneInTurn,
  openStep,
  type PaneStage,
  saved,
} from "./pane-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

const samplePane = (): Promise<PaneStage> => openPaneInTurn(session, "sample");

/** The cell in which people type an input, found by its label as a person would. */
async function inputCell(page: Page, key: InputKey): Promise<string> {
  const label = INPUTS.find((input) => input.key === key)?.label ?? "";
  const rows = await page.evaluate(() => window.workbench.values("Inputs!A1:C60"));
  const heads = rows.findIndex((row) => row.includes("Your value"));
  const column = rows[heads]?.indexOf("Your value") ?? -1;
  return `Inputs!${"ABC".charAt(column)}${rows.findIndex(([first]) => first === label) + 1}`;
}

async function typeOnSheet(page: Page, key: InputKey, typed: string | number): Promise<void> {
  const cell = await inputCell(page, key);
  await page.evaluate(
    async ([address, value]) => {
      window.workbench.enter(address, value);
      await window.workbench.calculated();
    },
    [cell, typed] as const,
  );
}

/** The sentence with which the pane says that it wrote, or why it did not. */
async function howWritingEnded(pane: Frame): Promise<string> {
  const ending = pane.locator(".message:is(.success, .error)");
  return (await ending.innerText()).trim();
}

test("Write plan writes the sheets and says so, and nothing of it was there before", async () => {
  const { page, pane } = await samplePane();
  await openStep(pane, "plan");
  await pane.fill("#plan-launchDate", "2026-06-01");
  await goOn(pane);
  expect(await howWritingEnded(pane)).toMatch(/^Written: Inputs, Verdict, .*90-day plan/);
  const names = await page.evaluate(() => window.workbench.sheetNames());
  expect(names).toEqual(
    expect.arrayContaining(["Inputs", "Verdict", "Sensitivity", "90-day plan"]),
  );
  expect(names.filter((name) => name.includes("(2)"))).toEqual([]);
});

test("a plan without a segment is held back at its field", async () => {
  const { pane } = await samplePane();
  await openStep(pane, "plan");
  await pane.fill("#plan-segments", " ");
  await goOn(pane);
  await pane.locator("#plan-segments-error", { hasText: "at least one segment" }).waitFor();
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe("plan-segments");
});

test("a share changed on the Inputs sheet changes the pane's answer", async () => {
  const { page, pane } = await samplePane();
  await openStep(pane, "share");
  await expectShown(pane, ".answer", "At 20%");
  await typeOnSheet(page, "revshare", 0.25);
  await expectShown(pane, ".answer", "At 25%");
  await saved(pane);
});

test("a share changed in the pane is written to the Inputs sheet when its field is left", async () => {
  const { page, pane } = await samplePane();
  await openStep(pane, "deal");
  await pane.fill("#model-revshare", "22%");
  await pane.locator("#model-revshare").press("Tab");
  const cell = await inputCell(page, "revshare");
  await page.waitForFunction((address) => window.workbench.value(address) === 0.22, cell);
  await goOn(pane);
  await expectShown(pane, ".message", "These follow the sheet “Inputs”");
});

test("text on the Inputs sheet where a number belongs is refused by name, in the pane too", async () => {
  const { page, pane } = await samplePane();
  await openStep(pane, "share");
  await typeOnSheet(page, "acv", "a lot");
  await expectShown(pane, ".message", "Net annual contract value (acv)");
});

test("the ribbon's button opens the plan and writes it", async () => {
  const { page, pane } = await samplePane();
  await page.locator('[data-tool="write-plan"]').click();
  expect(await howWritingEnded(pane)).toMatch(/^Written: /);
  expect(await heading(pane)).toBe("The plan is written");
});

test("the ribbon's button before the first answers leads to what comes first", async () => {
  const { page, pane } = await openPaneInTurn(session, "empty");
  await page.locator('[data-tool="write-plan"]').click();
  await pane.locator("#announcement", { hasText: "still open" }).waitFor();
  expect(await page.evaluate(() => window.workbench.sheetNames())).toHaveLength(1);
});

test("a motion that the tier does not allow is named with whom it is open to", async () => {
  const { pane } = await samplePane();
  await openStep(pane, "plan");
  expect(await pane.locator("#plan-motion-white_label").count()).toBe(0);
  await expectShown(
    pane,
    "#closed-motions",
    "White label is not open to SI or consulting partner: only to OEM partner.",
  );
  await choose(pane, "plan-motion", "pure_referral");
  expect(await pane.locator("#plan-motion-pure_referral").isChecked()).toBe(true);
});

test("writing that is cancelled leaves the workbook as it was, and says so", async () => {
  const { page, pane } = await samplePane();
  const before = await page.evaluate(() => window.workbench.sheetNames());
  await openStep(pane, "plan");
  // Grid and pane share a thread here: only the page itself is quick enough to press the button.
  await pane.evaluate(() => {
    new MutationObserver((_, observer) => {
      const cancel = document.querySelector<HTMLElement>(".writing button");
      if (cancel === null) return;
      observer.disconnect();
      cancel.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await goOn(pane);
  await expectShown(pane, ".message", "Cancelled. The workbook is as it was before.");
  expect(await page.evaluate(() => window.workbench.sheetNames())).toEqual(before);
});
