import type { Frame, Locator } from "playwright-core";
import { addSheet, at, format, formulas, select, SHEET, values } from "./cells-stage";
import { handoverPane, outcome, outcomeOf } from "./handover-stage";
import { WorkbenchSession } from "./harness";
import { expectShown } from "./pane-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

const CALL = "BREAKEVEN.VOLUME(180000,50000,0.8,0.2)";

test("a selection is frozen by keyboard once somebody says so: values, texts and formats stay, errors keep their formula", async () => {
  const stage = await handoverPane(session);
  const { page, pane } = stage;
  await addSheet(stage, [[0.125], ["=A1*2"], ['="007"'], ["=1/0"], ["=A1>0"]]);
  await format(stage, "A2", "0.0%");
  await select(stage, `${at("A1:A3")}, ${at("A4:A5")}`);
  await page.locator("iframe.wb-pane").focus();
  await pane.locator("#freeze-selection").press("Enter");
  await expectShown(pane, "#freeze-offer", `Freeze 3 cells of “${SHEET}”, A1:A3, A4:A5?`);
  await expectShown(pane, "#freeze-offer", "A4 shows an error and keeps its formula.");
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe("freeze-offer");
  expect(await formulas(stage, [at("A2")])).toEqual(["=A1*2"]);

  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await outcome(stage, "freeze")).toContain(`3 cells of “${SHEET}” are values now.`);
  expect(await formulas(stage, ["A2", "A3", "A4", "A5"].map(at))).toEqual(["", "", "=1/0", ""]);
  expect(await values(stage, at("A1:A5"))).toEqual([[0.125], [0.25], ["007"], ["#DIV/0!"], [true]]);
  expect(await page.evaluate((one) => window.workbench.text(one), at("A2"))).toBe("25.0%");
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe("freeze-selection");
  expect(stage.faults).toEqual([]);
});

test("a part of what one formula fills is frozen with all of it", async () => {
  const stage = await handoverPane(session);
  await addSheet(stage, [["=SEQUENCE(3,2)"]]);
  await select(stage, at("B2:B3"));
  await stage.pane.locator("#freeze-selection").click();
  await expectShown(stage.pane, "#freeze-offer", "Freeze 6 cells");
  await expectShown(stage.pane, "#freeze-offer", "One formula fills A1:B3 from A1.");
  await outcomeOf(stage, "freeze", "freeze-now");
  expect(await formulas(stage, [at("A1")])).toEqual([""]);
  expect(await values(stage, at("A1:B3"))).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
});

test("nobody who says no loses a formula, and cells that changed meanwhile are asked about again", async () => {
  const stage = await handoverPane(session);
  const { page, pane } = stage;
  await addSheet(stage, [[1], ["=A1+1"]]);
  await select(stage, at("A1:A2"));
  await pane.locator("#freeze-selection").click();
  await pane.locator("#keep-formulas").click();
  expect(await pane.locator("#freeze-offer").count()).toBe(0);
  await pane.locator("#freeze-selection").click();
  await pane.locator("#freeze-offer").waitFor();
  await page.evaluate((one) => window.workbench.enter(one, "=2+2"), at("A1"));
  expect(await outcomeOf(stage, "freeze", "freeze-now")).toContain("The cells changed meanwhile");
  expect(await formulas(stage, [at("A1"), at("A2")])).toEqual(["=2+2", "=A1+1"]);
  await expectShown(pane, "#freeze-offer", "Freeze 2 cells");
  await outcomeOf(stage, "freeze", "freeze-now");
  expect(await values(stage, at("A1:A2"))).toEqual([[4], [5]]);
});

test("when it is cancelled half-way, all formulas are put back", async () => {
  const stage = await handoverPane(session);
  const { page, pane } = stage;
  // More than are written at a time, so that there is a half of the way.
  await addSheet(stage, [["=SEQUENCE(900,15)", ...Array<string>(14).fill(""), "=1+1"]]);
  await select(stage, at("A1:P900"));
  await pane.locator("#freeze-selection").click();
  await expectShown(pane, "#freeze-offer", "Freeze 13,501 cells");
  await pane.evaluate(() => {
    new MutationObserver(() => {
      const bar = document.querySelector('[aria-label="Freezing the cells"]');
      if (Number(bar?.getAttribute("aria-valuenow")) > 0) {
        document.getElementById("cancel-job")?.click();
      }
    }).observe(document.body, { subtree: true, attributes: true, childList: true });
  });
  expect(await outcomeOf(stage, "freeze", "freeze-now")).toBe(
    "Cancelled. The formulas were put back.",
  );
  await page.evaluate(() => window.workbench.calculated());
  expect(await formulas(stage, ["A1", "B2", "P1"].map(at))).toEqual([
    "=SEQUENCE(900,15)",
    "",
    "=1+1",
  ]);
  expect(await values(stage, at("O900:P900"))).toEqual([[13_500, ""]]);
});

test("a protected sheet is told and left alone", async () => {
  const stage = await handoverPane(session);
  await addSheet(stage, [["=1+1"]], { isProtected: true });
  await select(stage, at("A1"));
  expect(await outcomeOf(stage, "freeze", "freeze-selection")).toContain(
    `The sheet “${SHEET}” is protected, so nothing was frozen.`,
  );
  expect(await formulas(stage, [at("A1")])).toEqual(["=1+1"]);
});

/** The line of the list of found cells that holds the text, on whichever part of it. */
async function turnTo(pane: Frame, text: string): Promise<Locator> {
  const line = pane.locator("#found-calls li", { hasText: text });
  while ((await line.count()) === 0) await pane.locator("#found-calls-next").click();
  return line;
}

test("cells that use our functions are counted, listed on every sheet, and one press away", async () => {
  const stage = await handoverPane(session);
  const { page, pane } = stage;
  await addSheet(stage, [[`=IF(TRUE,${CALL})`, '="PARTNER.TIER(A1)"']]);
  expect(await outcomeOf(stage, "list", "list-calls")).toMatch(
    /^\d+ cells on 7 sheets use our functions\.$/,
  );
  const tier = await turnTo(pane, "PARTNER.TIER shows");
  expect(await tier.first().innerText()).toContain("Verdict, ");
  const ours = await turnTo(pane, SHEET);
  expect(await ours.count()).toBe(1);
  expect(await ours.innerText()).toContain("BREAKEVEN.VOLUME shows");
  await ours.getByRole("button").click();
  await page.waitForFunction((name) => window.workbench.activeSheet() === name, SHEET);
  expect(stage.faults).toEqual([]);
});

test("a cell on a hidden sheet is listed, and pressing it says why it cannot be shown", async () => {
  const stage = await handoverPane(session);
  const { pane } = stage;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Verdict").visibility = "Hidden";
      await context.sync();
    }),
  );
  await outcomeOf(stage, "list", "list-calls");
  await pane.locator("#found-calls button").first().click();
  await expectShown(pane, "#list-outcome", "The sheet “Verdict” is hidden. Unhide it first.");
});

test("stuck cells are entered again; those on protected sheets are told and left as they are", async () => {
  const stage = await handoverPane(session);
  const { pane } = stage;
  const stored = `=1*_xldudf_${CALL.replace(".", "_")}`;
  await addSheet(stage, [[stored, "=_xldudf_OTHER_ADD_IN(1)"]]);
  await addSheet(stage, [[stored]], { isProtected: true, name: "Locked" });
  expect(await values(stage, at("A1"))).toEqual([["#NAME?"]]);
  expect(await outcomeOf(stage, "repair", "repair-calls")).toBe("1 cell was repaired, 1 was not.");
  expect(await formulas(stage, [at("A1"), at("B1"), "Locked!A1"])).toEqual([
    `=1*${CALL}`,
    "=_xldudf_OTHER_ADD_IN(1)",
    stored,
  ]);
  expect(await values(stage, at("A1"))).toEqual([[expect.any(Number)]]);
  await expectShown(pane, "#not-repaired li", "Locked, A1");
  await expectShown(pane, "#not-repaired li", "Its sheet is protected.");
  expect(stage.faults).toEqual([]);
});

test("where nothing is stuck, repairing says so and changes nothing", async () => {
  const stage = await handoverPane(session);
  expect(await outcomeOf(stage, "repair", "repair-calls")).toMatch(/^No cell is stuck\. \d+ cells/);
  expect(await outcome(stage, "repair")).toContain("use our functions");
});
