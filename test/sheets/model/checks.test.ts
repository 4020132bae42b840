import { SAMPLE_MODEL } from "../../../src/case/sample";
import { calculate } from "../../../src/sheets/calculate";
import { Case } from "../../../src/case/case";
import { gatherContent } from "../../../src/sheets/gather-content";
import { kindsFor } from "../../../src/sheets/kinds-for";
import { describeWorkbook } from "../../../src/sheets/describe-workbook";
import type { SheetDescription } from "../../../src/sheets/description/description";
import { quantityAddress } from "../../../src/sheets/native/workings-layout";
import { sheetNames } from "../../../src/sheets/description/sheet-names";
import economics from "../../cases/economics.json";

const NAMES = sheetNames();

function sheetsOf(model: object, callsOurs = true): readonly SheetDescription[] {
  const given = new Case({ model });
  return describeWorkbook(gatherContent(given), NAMES, kindsFor(given), callsOurs);
}

/** What the failing checks say. */
function failing(sheets: readonly SheetDescription[]): string[] {
  const calculated = calculate(sheets);
  return checksIn(sheets)
    .filter(({ row }) => calculated.valueAt(NAMES.checks, row, 1) !== true)
    .map(({ says }) => says);
}

function checksIn(sheets: readonly SheetDescription[]): { says: string; row: number }[] {
  const list = sheets.find(({ kind }) => kind === "checks")?.blocks.at(-1);
  return (list?.cells ?? []).slice(1).map((cells, index) => ({
    says: String(cells[0]?.value),
    row: (list?.row ?? 0) + 1 + index,
  }));
}

test.each(economics.map(({ input }, index) => ({ index, input })))(
  "our functions pass every check in economics case $index",
  ({ input }) => {
    expect(failing(sheetsOf(input))).toEqual([]);
  },
);

test("a figure by native formulas that is wrong fails the checks that look at it", () => {
  const wrong = quantityAddress("incrementalPv").replaceAll("$", "");
  const sheets = sheetsOf(SAMPLE_MODEL).map((sheet) =>
    sheet.kind === "workings" ? withValueAt(sheet, wrong, 1) : sheet,
  );

  expect(failing(sheets)).toEqual(
    expect.arrayContaining([
      "REVSHARE.EXPLAIN ends where native formulas do",
      "REVSHARE.GRID gives what native formulas give",
    ]),
  );
});

test("where our functions are not there, no check asks for them", () => {
  const says = checksIn(sheetsOf(SAMPLE_MODEL, false)).map((check) => check.says);
  expect(says.length).toBeGreaterThan(10);
  expect(says.filter((each) => /REVSHARE|BREAKEVEN/.test(each))).toEqual([]);
});

/** The sheet with a number typed over one of its formulas. */
function withValueAt(sheet: SheetDescription, address: string, value: number): SheetDescription {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = letters.charCodeAt(0) - "A".charCodeAt(0);
  const row = Number(digits) - 1;
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((cells, down) =>
        cells.map((cell, right) =>
          block.row + down === row && block.column + right === column ? { value } : cell,
        ),
      ),
    })),
  };
}
