import type { Frame, Page } from "playwright-core";
import { buildPlan } from "../../src/plan/build-plan";
import { policyFor } from "../../src/policy/policy";
import { SAMPLE_PLAN, SAMPLE_PROFILE } from "../../src/case/sample";
import { expectValue } from "../economics/expect-result";
import { WorkbenchSession } from "./harness";
import { expectShown, goOn, openPane, openStep } from "./pane-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

async function samplePlan(): Promise<{ page: Page; pane: Frame }> {
  const { page, pane } = await openPane(session, { start: "sample" });
  await openStep(pane, "plan");
  return { page, pane };
}

const sheetNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.workbench.sheetNames());

const deleteSheets = (pane: Frame, kept: string): Promise<void> =>
  pane.evaluate(async (name) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add(name).getRange("A1").values = [["mine"]];
      worksheets.load("items/name");
      await context.sync();
      for (const sheet of worksheets.items) if (sheet.name !== name) sheet.delete();
      await context.sync();
    });
  }, kept);

test("a sheet name that is somebody else's gets a number, and their sheet stays as it was", async () => {
  const { page, pane } = await samplePlan();
  await deleteSheets(pane, "Own notes");
  await pane.evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Own notes").name = "Inputs";
      await context.sync();
    });
  });
  await goOn(pane);
  await expectShown(pane, ".message", "Written");
  const names = await sheetNames(page);
  expect(names).toEqual(expect.arrayContaining(["Inputs", "Inputs (2)", "Verdict", "Checks"]));
  const found = await page.evaluate(async () => {
    await window.workbench.calculated();
    const { value } = window.workbench;
    return [value("Inputs!A1"), value("'Inputs (2)'!B3")];
  });
  expect(found).toEqual(["mine", "All checks pass"]);
});

test("a protected sheet of ours is named, and nothing is written", async () => {
  const { page, pane } = await samplePlan();
  await pane.evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Verdict").protection.protect();
      await context.sync();
    });
  });
  const before = await page.evaluate(() => window.workbench.formula("Verdict!B6"));
  await goOn(pane);
  await expectShown(pane, ".message", "“Verdict” is protected");
  expect(await page.evaluate(() => window.workbench.formula("Verdict!B6"))).toBe(before);
});

test("a writing that is cancelled leaves no sheet behind", async () => {
  const { page, pane } = await samplePlan();
  await deleteSheets(pane, "Own notes");
  await pane.evaluate(() => {
    const cancelAsSoonAsOffered = new MutationObserver(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>("button")];
      buttons.find(({ textContent }) => textContent.trim() === "Cancel")?.click();
    });
    cancelAsSoonAsOffered.observe(document.body, { childList: true, subtree: true });
  });
  await goOn(pane);
  await expectShown(pane, ".message", "Cancelled");
  expect(await sheetNames(page)).toEqual(["Own notes"]);
  expect(await page.evaluate(() => window.workbench.value("'Own notes'!A1"))).toBe("mine");
});

test("a plan table that people moved is left where it is, and a new sheet takes over their words", async () => {
  const { page, pane } = await samplePlan();
  await page.evaluate(() => {
    window.workbench.enter("'90-day plan'!F15", "in progress");
  });
  await pane.evaluate(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("90-day plan");
      const table = sheet.tables.getItem("NinetyDayPlan");
      const range = table.getRange();
      range.load("formulas,address");
      await context.sync();
      const rows = range.formulas.length;
      const columns = range.formulas[0]?.length ?? 0;
      table.delete();
      const moved = sheet.getRangeByIndexes(17, 0, rows, columns);
      moved.formulas = range.formulas;
      sheet.tables.add(moved, true).name = "NinetyDayPlan";
      await context.sync();
    });
  });
  await goOn(pane);
  await expectShown(pane, ".message", "Written");
  expect(await sheetNames(page)).toEqual(
    expect.arrayContaining(["90-day plan", "90-day plan (2)"]),
  );
  const statuses = await page.evaluate(() => [
    window.workbench.value("'90-day plan'!F19"),
    window.workbench.value("'90-day plan (2)'!F15"),
  ]);
  expect(statuses).toEqual(["in progress", "in progress"]);
});

test("the plan that was written reads back through Office.js as the core made it", async () => {
  const { pane } = await samplePlan();
  await goOn(pane);
  await expectShown(pane, ".message", "Written");
  const [headers = [], ...rows] = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("NinetyDayPlan").getRange();
      range.load("values");
      await context.sync();
      return range.values as (string | number)[][];
    }),
  );
  const column = (name: string): unknown[] => rows.map((row) => row[headers.indexOf(name)]);
  const plan = expectValue(buildPlan(SAMPLE_PLAN, expectValue(policyFor(SAMPLE_PROFILE))));
  expect(column("Id")).toEqual(plan.milestones.map(({ id }) => id));
  expect(column("Day")).toEqual(plan.milestones.map(({ day }) => day));
  expect(column("Date")).toEqual(plan.milestones.map(({ excelDay }) => excelDay));
  expect(column("Milestone")).toEqual(plan.milestones.map(({ milestone }) => milestone));
});

/** What the pane says of saving in the moment in which it first says that the sheets are written. */
const saveStateBesideWritten = (pane: Frame): Promise<string> =>
  pane.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const observer = new MutationObserver(() => {
          const isWritten = document.querySelector(".message")?.textContent.includes("Written");
          if (isWritten !== true) return;
          observer.disconnect();
          resolve(document.querySelector<HTMLElement>("#save-state")?.innerText.trim() ?? "");
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
  );

test("a workbook that keeps our draft asks nobody to trust an add-in that they do not have", async () => {
  const { pane } = await samplePlan();
  const besideWritten = saveStateBesideWritten(pane);
  await goOn(pane);
  const setting = (): Promise<unknown> =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const found = context.workbook.settings.getItemOrNullObject("Office.DisableTrustUX");
        found.load("value");
        await context.sync();
        return found.isNullObject ? undefined : (found.value as unknown);
      }),
    );
  await expectShown(pane, ".message", "Written");
  // It is stored with the draft, after the sheets: until then the pane claims nothing.
  expect(await besideWritten).toBe("Saving…");
  let found = await setting();
  while (found === undefined) found = await setting();
  expect(found).toBe(true);
});
