import { expectShown, openStep, reloadPane, saved } from "./pane-stage";
import { typeOnInputs } from "./economics-stage";
import { storedDraft, storeDraft } from "./stored-draft";
import { oneStageForAll, type WritingStage } from "./writing-stage";
import { currentPartner } from "../../src/case/draft";

let stage: WritingStage;
oneStageForAll((made) => {
  stage = made;
});

/** Does this to the workbook as another add-in, or a person, would. */
function change(work: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  return stage.pane.evaluate(async (source) => {
    const run = (0, eval)(`(${source})`) as typeof work;
    await Excel.run(run);
  }, work.toString());
}

test("a note that begins with = and texts that look like numbers stay texts on every further writing", async () => {
  const draft = await storedDraft(stage.pane);
  const partner = currentPartner(draft);
  const intake = { ...partner.intake, partner_name: '=HYPERLINK("http://x.test","pay")' };
  const partners = { ...draft.partners, [draft.currentPartnerId]: { ...partner, intake } };
  await storeDraft(stage.pane, { ...draft, partners, sheetGroups: ["partners"] });
  await reloadPane(stage);
  await openStep(stage.pane, "plan");
  expect(await stage.write()).toContain("Written");
  await change(async (context) => {
    const sheet = context.workbook.worksheets.getItem("90-day plan");
    const notes = sheet.getRange("I15:I17");
    notes.formulas = [["'=ask Anna"], ["'007"], ["'2026-03-02"]];
    await context.sync();
  });
  expect(await stage.write()).toContain("Written");
  const found = await stage.page.evaluate(() =>
    window.workbench.sheetNames().flatMap((name) => {
      const at = (address: string) => `'${name}'!${address}`;
      return ["A", "B", "C", "D", "E", "F"].flatMap((column) =>
        Array.from({ length: 40 }, (_, row) => window.workbench.formula(at(`${column}${row + 1}`))),
      );
    }),
  );
  expect(found.filter((formula) => formula.includes("HYPERLINK"))).toEqual([]);
  expect(
    await stage.page.evaluate(() => [
      window.workbench.values("'90-day plan'!I15:I17").flat(),
      window.workbench.formula("'90-day plan'!I15"),
    ]),
  ).toEqual([["=ask Anna", "007", "2026-03-02"], ""]);
});

/** What people add to a sheet of ours, and what a writing must not lose of it. */
async function peoplesWork(): Promise<void> {
  await change(async (context) => {
    const plan = context.workbook.worksheets.getItem("90-day plan");
    plan.getRange("I15:I17").formulas = [["'007"], ["'=1+1"], ["waits for legal"]];
    plan.getRange("I17").format.fill.color = "#FF00FF";
    const inputs = context.workbook.worksheets.getItem("Inputs");
    inputs.getRange("H3:H4").formulas = [["'12%"], ["=SEQUENCE(3)"]];
    const own = inputs.getRange("H3:H9").conditionalFormats.add("Custom");
    own.custom.rule.formula = "=$H3>2";
    own.custom.format.fill.color = "#00FFFF";
    plan.getRange("K14:K15").values = [["Our link"], ["deck.example"]];
    plan.tables.getItemAt(0).resize("A14:K43");
    await context.sync();
  });
}

test("sheets that people deleted are written anew, and the new Inputs is followed", async () => {
  const { page, pane } = stage;
  await withoutSheets();
  expect(await stage.write()).toContain("Written");
  await typeOnInputs(page, "acv", 61_234);
  await openStep(pane, "deal");
  await pane.waitForFunction(
    () => document.querySelector<HTMLInputElement>("#model-acv")?.value === "61,234",
  );
  await openStep(pane, "plan");
  await expectShown(pane, "#step-heading", "The plan is written");
});

test("a second writing that is cancelled leaves every cell, look and chart as it was", async () => {
  await peoplesWork();
  const before = await stage.picture();
  await stage.pane.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector(".writing")?.textContent.includes("Drawing charts") !== true)
        return;
      document.querySelector<HTMLElement>(".writing button")?.click();
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  expect(await stage.write()).toContain("Cancelled. The workbook is as it was before.");
  expect(await stage.picture()).toBe(before);
});

test("what people added to our sheets is there after a second writing, and nothing is there twice", async () => {
  await peoplesWork();
  expect(await stage.write()).toContain("Written");
  const once = await stage.sheets();
  expect(once).toContain('"=$H3>2"');
  expect(once).toContain("#FF00FF");
  expect(once).toContain('table {"area":"A14:K43"');
  expect(
    await stage.page.evaluate(() => window.workbench.values("'90-day plan'!K14:K16").flat()),
  ).toEqual(["Our link", "deck.example", ""]);
  expect(await stage.write()).toContain("Written");
  expect(await stage.sheets()).toBe(once);
  await saved(stage.pane);
});

/** The sheets of the plan are gone, and the pane knows nothing of them. */
async function withoutSheets(): Promise<void> {
  await change(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Own notes").getRange("A1").values = [["mine"]];
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) if (sheet.name !== "Own notes") sheet.delete();
    await context.sync();
  });
}
