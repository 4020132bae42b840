import type { Block, Cell, SheetDescription, TableDescription } from "./description";

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
  for (const table of sheet.tables) {
    const { row, column, cells } = tableBlock(table);
    yield* placed(row, column, cells);
  }
}

/** A table's headings and rows. Not every program draws the table's own style, so headings have one. */
export function tableBlock({ row, column, columns, rows }: TableDescription): Block {
  const headings = columns.map(({ name }): Cell => ({ value: name, style: "heading" }));
  return { row, column, cells: [headings, ...rows] };
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
