import { currentPartner } from "../../src/case/draft";
import { SAMPLE_DEALS } from "../../src/case/sample-deals";
import { dealTable } from "../partner/deal-table";
import { axeViolations } from "./axe-violations";
import { WorkbenchSession } from "./harness";
import { openPage } from "./partner-from-empty";
import { expectShown, goOn, openPaneInTurn, openStep, reloadPane, saved } from "./pane-stage";
import { storedDraft } from "./stored-draft";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

const PASTED = dealTable(SAMPLE_DEALS)
  .map((row) => row.join("\t"))
  .join("\n");

test("of forty pasted deals eleven are ours, and with the measured figure the decision turns", async () => {
  const stage = await openPaneInTurn(session, "sample");
  const { pane } = stage;
  await openStep(pane, "volume");
  await pane.fill("#model-cannibalization", "0%");
  await pane.fill("#model-programmeCost", "600000");
  await openPage(pane, "deals", "Attribution");
  await pane.fill("#deals-text", "Account\nAlder Bank");
  await pane.locator("#read-deals").click();
  await expectShown(pane, "#deals-text-error", "The table of deals has no column");

  const name = "deals.csv";
  const workbook = { name, mimeType: "text/csv", buffer: Buffer.from("PK\u0003\u0004rest") };
  await pane.setInputFiles("#deals-file", workbook);
  await expectShown(pane, "#deals-text-error", "is an Excel workbook or another zipped file");
  expect(await pane.inputValue("#deals-text")).toBe("Account\nAlder Bank");

  await pane.fill("#deals-text", PASTED);
  await pane.locator("#read-deals").click();
  await expectShown(pane, "#truly-new", "29 of 40 deals are not ours: 72.5% truly new");
  await expectShown(pane, "#measured-decision", "Decision now: Sign");
  expect(await pane.locator("#deals li").count()).toBe(25);
  expect(await axeViolations(pane)).toEqual([]);

  await pane.locator("#take-measured").click();
  await expectShown(pane, "#cannibalization-source", "measured on 40 deals, 11 of them ours");
  await expectShown(pane, "#measured-decision", "Decision now: No deal at these terms");
  expect(await pane.locator("#take-measured").count()).toBe(0);

  await saved(pane);
  await reloadPane(stage);
  await openPage(pane, "deals", "Attribution");
  await expectShown(pane, "#cannibalization-source", "measured on 40 deals");
  await openStep(pane, "volume");
  await expectShown(pane, "#model-cannibalization-hint", "measured on 40 deals, 11 of them ours");
  expect(await pane.inputValue("#model-cannibalization")).toBe("27.5%");
  expect(stage.faults).toEqual([]);
});

/** Below the forty deals. */
const NEXT_DEAL_ROW = 60;

test("deals are selected on a sheet, written as one of their own, and what is typed there counts in the pane", async () => {
  const stage = await openPaneInTurn(session, "sample");
  const { pane, page } = stage;
  await pane.evaluate(
    (rows) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Claimed");
        sheet.getRange(`B3:L${rows.length + 2}`).values = rows;
        sheet.activate();
        sheet.getRange("D5").select();
        await context.sync();
      }),
    dealTable(SAMPLE_DEALS) as string[][],
  );
  await openPage(pane, "deals", "Attribution");
  await pane.locator("#take-selected").click();
  await expectShown(pane, "#truly-new", "29 of 40 deals are not ours: 72.5% truly new");

  await pane.locator("#deals-to-sheet").click();
  await goOn(pane);
  await expectShown(pane, ".message", "Written");
  await saved(pane);
  await page.evaluate(() => window.workbench.calculated());
  const sums = await page.evaluate(() => window.workbench.values("Attribution!B5:C9"));
  expect(sums[0]?.[0]).toBe(40);
  expect(sums[4]?.[0]).toBeCloseTo(0.725, 9);
  expect(sums[4]?.[1]).toBe(
    "29 of 40 deals are not ours: 72.5% truly new, 57.2% to 83.9% with 95% confidence.",
  );

  await pane.evaluate(
    (row) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Attribution");
        sheet.getRange(`A${row}:K${row}`).values = [
          ["Zenner Group", "", "", "", "", "", "", "no", "us", "us", "us"],
        ];
        await context.sync();
      }),
    NEXT_DEAL_ROW,
  );
  await openPage(pane, "deals", "Attribution");
  await expectShown(pane, "#truly-new", "29 of 41 deals are not ours: 70.7% truly new");
  await saved(pane);
  expect(currentPartner(await storedDraft(pane)).deals).toHaveLength(41);
  expect(stage.faults).toEqual([]);
});
