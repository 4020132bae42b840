import type { Cell, SheetDescription } from "./description";

/** A cell of a sheet with its place, counted from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Every cell of a sheet that has a description, blocks first, then tables with their headers. */
export function* sheetCells(
  sheet: Pick<SheetDescription, "blocks" | "tables">,
): Generator<PlacedCell> {
  for (const { row, column, cells } of sheet.blocks) {
    yield* placed(row, column, cells);
  }
  for (const { row, column, columns, rows } of sheet.tables) {
    yield* placed(row, column, [columns.map(({ name }): Cell => ({ value: name })), ...rows]);
  }
}

function* placed(
  row: number,
  column: number,
  cells: readonly (readonly (Cell | null)[])[],
): Generator<PlacedCell> {
  for (const [down, cellsOfRow] of cells.entries()) {
    for (const [right, cell] of cellsOfRow.entries()) {
      if (cell !== null) yield { row: row + down, column: column + right, cell };
    }
  }
}
