import { calculate } from "../calculate";
import { CellError, type Scalar } from "../../formula/values";
import type { Block, Cell } from "../description/description";
import { mapBlock } from "../description/map-block";
import { sheetCells } from "../description/sheet-cells";
import type { WrittenSheet } from "../description/written-sheet";

/** Said below every title: yellow cells stay to be read, and nobody is to wait for what follows them. */
const VALUES_ONLY = "Values only: nothing follows what is typed here.";

/** The same sheets with what their formulas show in place of the formulas, in words that fit that. */
export function valuesCopy(
  sheets: readonly WrittenSheet[],
  functionPrefix: string,
): readonly WrittenSheet[] {
  const calculated = calculate(sheets, functionPrefix);
  return sheets.map((sheet) => {
    const frozen = (row: number, column: number, cell: Cell | null): Cell | null => {
      if (cell?.formula === undefined) return cell && wordsOf(cell);
      const { formula, ...look } = cell;
      return { ...look, value: shownText(calculated.valueAt(sheet.name, row, column), formula) };
    };
    const { blocks, tables } = sheet;
    return {
      ...sheet,
      validations: [],
      blocks: [...blocks.map((block) => mapBlock(block, frozen)), ...spilledBlocks(sheet)],
      tables: tables.map((table) => ({
        ...table,
        rows: table.rows.map((cells, down) =>
          cells.map(
            (cell, right) => frozen(table.row + 1 + down, table.column + right, cell) ?? cell,
          ),
        ),
      })),
    };
  });

  function spilledBlocks(sheet: WrittenSheet): Block[] {
    return [...sheetCells(sheet)].flatMap(({ row, column, cell }) => {
      if (cell.formula === undefined) return [];
      const spill = calculated.spillAt(sheet.name, row, column);
      if (spill === undefined) return [];
      const cells = spill.map((line, down) =>
        line.map((value, right): Cell | null =>
          down + right === 0 ? null : { value: shownText(value, "") },
        ),
      );
      return [{ row, column, cells }];
    });
  }
}

function wordsOf({ inValues, ...cell }: Cell): Cell {
  const said = inValues === undefined ? cell : { ...cell, value: inValues };
  return cell.style === "subtitle"
    ? { ...said, value: `${String(said.value)} ${VALUES_ONLY}` }
    : said;
}

/** An error is shown as its text; a formula that could not be computed is named. */
function shownText(value: Scalar | undefined, formula: string): string | number | boolean {
  if (value === undefined) return `not computed: ${formula.slice(1)}`;
  return value instanceof CellError ? value.code : (value ?? "");
}
