import { outcomeOf } from "./handover-stage";
import { calm, mood } from "./moods-stage";
import { openPage } from "./partner-from-empty";
import { oneStageForAll, type WritingStage } from "./writing-stage";

let stage: WritingStage;
oneStageForAll((made) => {
  stage = made;
});

const REPAIRED = /^\d+ cells were repaired\.$/;

test("a workbook that was opened before our functions were registered is as computed freshly once it is repaired", async () => {
  const { page, pane } = stage;
  const fresh = await stage.picture();
  await mood(page, { functions: "unknown" });
  await page.evaluate(() => window.workbench.putBack(window.workbench.keep()));
  expect(await stage.picture()).not.toBe(fresh);
  await calm(page);
  await openPage(pane, "handover", "Hand over");
  expect(await outcomeOf(stage, "repair", "repair-calls")).toMatch(REPAIRED);
  expect(await stage.picture()).toBe(fresh);
  expect(await outcomeOf(stage, "repair", "repair-calls")).toMatch(/^No cell is stuck\./);
});

test("office-js 6611: cells that show #NAME? after a writing lead to Repair, and are as they would be afterwards", async () => {
  const { page, pane } = stage;
  await withoutSheets();
  expect(await stage.write()).toContain("Written");
  const complete = await stage.sheets();
  await stage.putBack();
  await withoutSheets();
  await mood(page, { functions: "unknown" });
  expect(await stage.write()).toContain("Cells show #NAME? or “not loaded”");
  expect(await stage.sheets()).not.toContain("#NAME?");
  await calm(page);
  await pane.locator("#go-to-repair").click();
  expect(await outcomeOf(stage, "repair", "repair-calls")).toMatch(REPAIRED);
  expect(await stage.sheets()).toBe(complete);
});

test("rows are as high as ever where the answers of our functions have not come yet", async () => {
  await withoutSheets();
  expect(await stage.write()).toContain("Written");
  const complete = await stage.sheets();
  await stage.putBack();
  await withoutSheets();
  await mood(stage.page, { functions: "busy" });
  expect(await stage.write()).toContain("Written");
  expect(await stage.sheets()).not.toBe(complete);
  await calm(stage.page);
  expect(await stage.sheets()).toBe(complete);
});

/** The sheets of the plan are gone, and the pane knows nothing of them. */
async function withoutSheets(): Promise<void> {
  await stage.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Own notes");
      worksheets.load("items/name");
      await context.sync();
      for (const sheet of worksheets.items) if (sheet.name !== "Own notes") sheet.delete();
      await context.sync();
    }),
  );
}
