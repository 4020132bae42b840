import { areaA1 } from "../../../src/sheets/description/a1";
import type {
  Area,
  Block,
  Cell,
  SheetDescription,
  TableDescription,
} from "../../../src/sheets/description/description";
import { type MergedTable, mergeTable } from "../../../src/sheets/description/merge-table";
import { hasOneFormula } from "../../../src/sheets/description/one-formula";
import { cellsOf, holds, rectanglesOf } from "../../../src/sheets/description/rectangles";
import { rangeOf } from "../cells/read-cells";
import { contentOf } from "./cell-content";
import type { PresentTable } from "./present-sheets";
import { resizeTable, TABLE_STYLE } from "./resize-table";

/** Tables with what people wrote in them, on this sheet or on one that they made their own. */
export interface FormerTables {
  readonly tables: readonly PresentTable[];
  readonly areOnThisSheet: boolean;
}

/** Writes values, formulas and tables of one sheet, each rectangle in one call. */
export function renderContents(
  sheet: Excel.Worksheet,
  description: SheetDescription,
  former: FormerTables,
  newTableNames: ReadonlyMap<string, string>,
): void {
  for (const block of description.blocks) {
    const contents = block.cells.map((row) => row.map(contentOf));
    rangeOf({ sheet, area: areaOfCells(block, block.cells) }).formulas = contents;
  }
  for (const table of description.tables) {
    const words = former.tables.find(({ name }) => name.startsWith(table.name));
    const merged = mergeTable(table, words);
    const present = former.areOnThisSheet ? words : undefined;
    renderTable(sheet, table, merged, present, newTableNames);
  }
}

/** What a table will cover once what people added to it is brought along. */
export function mergedArea(description: TableDescription, present: PresentTable | undefined): Area {
  const { headers, rows } = mergeTable(description, present);
  const { row, column } = description;
  return { row, column, rows: rows.length + 1, columns: headers.length };
}

function renderTable(
  sheet: Excel.Worksheet,
  description: TableDescription,
  { headers, rows }: MergedTable,
  present: PresentTable | undefined,
  newTableNames: ReadonlyMap<string, string>,
): void {
  const cells = [headers.map((value): Cell => ({ value })), ...rows];
  const area = areaOfCells(description, cells);
  if (present !== undefined && areaA1(present.area) !== areaA1(area)) {
    resizeTable(sheet, present.name, area);
    clearAround(sheet, present.area, area);
  }
  const mayEnter = headers.map(
    (_header, right) => description.columns[right]?.owner === "ours" && hasOneFormula(rows, right),
  );
  const contents = cells.map((line, down) =>
    line.map((cell, right) =>
      isToLeave(present, cell, { down, right, mayEnter: mayEnter[right] === true })
        ? null
        : contentOf(cell),
    ),
  );
  rangeOf({ sheet, area }).formulas = contents;
  if (present !== undefined) return;
  const table = sheet.tables.add(areaA1(area), true);
  table.name = newTableNames.get(description.name) ?? description.name;
  table.style = TABLE_STYLE;
}

/**
 * What already stands where it belongs is not entered again in a column of people's, or in one whose
 * rows differ: Excel takes a formula entered into a table for that of the whole column, and writes it
 * over the others.
 */
function isToLeave(
  present: PresentTable | undefined,
  cell: Cell,
  { down, right, mayEnter }: { down: number; right: number; mayEnter: boolean },
): boolean {
  if (present === undefined || down === 0 || mayEnter) return false;
  const there = present.rows[down - 1]?.[right];
  return (
    there?.formula === cell.formula && (cell.formula !== undefined || there?.value === cell.value)
  );
}

/** What a table that has become smaller leaves beside it is no longer part of anything. */
function clearAround(sheet: Excel.Worksheet, before: Area, now: Area): void {
  const left = cellsOf(before).filter((cell) => !holds(now, cell));
  for (const area of rectanglesOf(left)) {
    const range = rangeOf({ sheet, area });
    range.clear(Excel.ClearApplyTo.contents);
    range.clear(Excel.ClearApplyTo.formats);
  }
}

function areaOfCells({ row, column }: Pick<Block, "row" | "column">, cells: Block["cells"]): Area {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}
