import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { sampleContent } from "../../src/sheets/sample-content";
import { sheetNames } from "../../src/sheets/description/sheet-names";

test("no formula stands in a cell formatted as text, where Excel would keep it as text when written again", () => {
  const cells = describeWorkbook(sampleContent(), sheetNames()).flatMap(({ blocks, tables }) => [
    ...blocks.flatMap((block) => block.cells.flat()),
    ...tables.flatMap(({ rows }) => rows.flat()),
  ]);
  const formulas = cells.filter((cell) => cell?.formula !== undefined);
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((cell) => cell?.numberFormat === "text")).toEqual([]);
});
