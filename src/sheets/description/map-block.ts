import type { Block, Cell } from "./description";

/** The block with every cell put through a function that is told where the cell stands. */
export function mapBlock(
  { row, column, cells }: Block,
  change: (row: number, column: number, cell: Cell | null) => Cell | null,
): Block {
  return {
    row,
    column,
    cells: cells.map((line, down) =>
      line.map((cell, right) => change(row + down, column + right, cell)),
    ),
  };
}
