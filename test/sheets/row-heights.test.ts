import type { CalculatedWorkbook } from "../../src/sheets/calculate";
import { rowHeights } from "../../src/sheets/row-heights";
import type { WrittenSheet } from "../../src/sheets/description/written-sheet";

const SHEET: WrittenSheet = {
  name: "Partners",
  columnWidthsInCharacters: [10, 10],
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        [
          { formula: "=A9", style: "text" },
          { formula: "=B9", style: "result" },
        ],
      ],
    },
  ],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  freeze: { rows: 0, columns: 0 },
  print: { orientation: "landscape", fitToPagesWide: 1, footer: "" },
};

/** A workbook that remembers which columns somebody asked it to calculate. */
function watched(): { readonly calculated: CalculatedWorkbook; readonly asked: number[] } {
  const asked: number[] = [];
  const valueAt: CalculatedWorkbook["valueAt"] = (_, __, column) => {
    asked.push(column);
    return "three lines of words";
  };
  return { calculated: { valueAt, spillAt: () => undefined }, asked };
}

test("a row is as high as the text that wraps in it, and nothing that cannot wrap is calculated for it", () => {
  const { calculated, asked } = watched();
  expect(rowHeights(SHEET, calculated).get(0)).toBe(45);
  expect(asked).toEqual([0]);
});
