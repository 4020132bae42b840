import { a1, areaA1 } from "../../../src/sheets/description/a1";
import type {
  Block,
  Cell,
  SheetDescription,
  TableDescription,
} from "../../../src/sheets/description/description";
import { mergeTable } from "../../../src/sheets/description/merge-table";
import type { PresentTable } from "./present-sheets";

/** Writes values, formulas and tables of one sheet, each rectangle in one call. */
export function renderContents(
  sheet: Excel.Worksheet,
  description: SheetDescription,
  presentTables: readonly PresentTable[],
  freeTableName: (wanted: string) => string,
): void {
  for (const block of description.blocks) {
    rangeOf(sheet, block, block.cells).formulas = block.cells.map((row) => row.map(contentOf));
  }
  for (const table of description.tables) {
    renderTable(sheet, table, presentTables, freeTableName);
  }
}

function renderTable(
  sheet: Excel.Worksheet,
  description: TableDescription,
  presentTables: readonly PresentTable[],
  freeTableName: (wanted: string) => string,
): void {
  const present = presentTables.find(({ name }) => name.startsWith(description.name));
  const { headers, rows } = mergeTable(description, present);
  const cells = [headers.map((value): Cell => ({ value })), ...rows];
  const address = areaA1({
    row: description.row,
    column: description.column,
    rows: cells.length,
    columns: headers.length,
  });
  const keepsItsPlace = present?.address === address;
  const isReplaced =
    present !== undefined && !keepsItsPlace && present.address.startsWith(topLeft(description));
  if (isReplaced) sheet.tables.getItem(present.name).delete();
  rangeOf(sheet, description, cells).formulas = cells.map((row) => row.map(contentOf));
  if (keepsItsPlace) return;
  const table = sheet.tables.add(address, true);
  table.name = isReplaced ? present.name : freeTableName(description.name);
  table.style = "TableStyleLight1";
}

function topLeft({ row, column }: TableDescription): string {
  return `${a1(row, column)}:`;
}

function rangeOf(
  sheet: Excel.Worksheet,
  { row, column }: Pick<Block, "row" | "column">,
  cells: Block["cells"],
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 0);
}

/**
 * What goes into `range.formulas`: null leaves a cell alone. Every text gets Excel's text mark, so
 * that nothing a person wrote turns into a formula, a date or a number.
 */
function contentOf(cell: Cell | null): string | number | boolean | null {
  if (cell === null) return null;
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === "string") return cell.value === "" ? "" : `'${cell.value}`;
  return cell.value ?? "";
}
