import { currentPartner } from "../../src/case/draft";
import { WorkbenchSession } from "./harness";
import { expectShown, openPane, type PaneStage, reloadPane } from "./pane-stage";
import { namesake, storedDraft, storeDraft } from "./stored-draft";

const session = new WorkbenchSession();
let stage: PaneStage;

/** Texts and numbers that stand nowhere in the add-in. */
const OURS = ["Quibblethorpe", "Marjoram", "918273", "64.53", "Zinnober"];

beforeAll(async () => {
  await session.begin();
  stage = await openPane(session, { start: "sample" });
  const { pane } = stage;
  const draft = await storedDraft(pane);
  const partner = namesake(currentPartner(draft), "Quibblethorpe", {
    acv: 918273,
    grossMargin: 0.6453,
  });
  const owned = { ...partner, intake: { ...partner.intake, owner: "Marjoram" } };
  await storeDraft(pane, {
    ...draft,
    partners: { ...draft.partners, [draft.currentPartnerId]: owned },
  });
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Zinnober");
      sheet.getRange("A1:A2").values = [["Marjoram"], [918273]];
      sheet.getRange("B1").formulas = [["=BREAKEVEN.VOLUME(918273,50000,80%,20%)"]];
      await context.sync();
    }),
  );
  await reloadPane(stage);
});

afterAll(() => session.end());

const reportText = (): Promise<string> => stage.pane.locator("#self-check-text").inputValue();

test("the self-check says what runs, that the functions answer and where the draft is, and nobody's numbers or names", async () => {
  const { page, pane } = stage;
  await expectShown(pane, "#partner-button", "Quibblethorpe");
  await page.evaluate(() => window.workbench.calculated());
  const before = await page.evaluate(() => window.workbench.picture());
  await pane.locator("#steps-button").click();
  await pane.locator("#selfCheck-page").click();
  await expectShown(pane, ".message", "Everything is in order.");

  const text = await reportText();
  expect(text).toMatch(/^Partner Desk: \d+\.\d+\.\d+, from http:\/\/127\.0\.0\.1:\d+$/m);
  expect(text).toMatch(/^Excel: 16\.\S+, OfficeOnline, en-US$/m);
  expect(text).toMatch(/^Do the functions answer\?: Yes, in \d+ cells\.$/m);
  expect(text).toMatch(/^Your answers: Kept inside this workbook/m);
  const shown = `${text}\n${await pane.locator(".pane-main").innerText()}`;
  expect(OURS.filter((each) => shown.includes(each))).toEqual([]);
  expect(await page.evaluate(() => window.workbench.picture())).toBe(before);
});

test("what is not in order is marked, with what to do", async () => {
  const { pane } = stage;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    }),
  );
  await pane.locator("#check-again").click();
  await expectShown(pane, ".message", "Look at what is marked below.");
  expect(await reportText()).toContain(
    "! Protection: The structure of this workbook is protected. Unprotect it before a plan is written.",
  );
});

test("the text is copied, or selected where the clipboard is kept from the pane", async () => {
  const { page, pane, faults } = stage;
  await pane.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: (text: string) => Promise.resolve((document.title = text)) },
      configurable: true,
    });
  });
  await pane.locator("#copy-check").click();
  await expectShown(pane, ".message", "Copied.");
  expect(await pane.evaluate(() => document.title)).toBe(
    (await reportText()).replace(/\s+/g, " ").trim(),
  );

  await pane.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new Error("not allowed")) },
    });
  });
  await pane.locator("#copy-check").click();
  await expectShown(pane, ".message", "Copying is not allowed here.");
  const selected = await pane.evaluate(() => document.getSelection()?.toString());
  expect(selected).toBe(await reportText());
  expect(await page.evaluate(() => document.activeElement?.className)).toContain("wb-pane");
  expect(faults).toEqual([]);
});
