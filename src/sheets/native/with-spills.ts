import type { Block, Cell } from "../description/description";
import { mapBlock } from "../description/map-block";

/** Cells beside a formula get their part of it, with the look that was planned for them. */
export function withSpills(blocks: readonly Block[], spilled: ReadonlyMap<string, Cell>): Block[] {
  const placed = new Set<string>();
  const merged = blocks.map((block) =>
    mapBlock(block, (row, column, cell) => {
      const key = `${row},${column}`;
      const part = spilled.get(key);
      if (cell === null || part === undefined) return cell;
      placed.add(key);
      const isTaken = cell.formula !== undefined || (cell.value ?? "") !== "";
      return isTaken ? cell : { ...cell, ...part };
    }),
  );
  const rest = [...spilled].filter(([key]) => !placed.has(key));
  return [
    ...merged,
    ...rest.map(([key, cell]): Block => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return { row, column, cells: [[cell]] };
    }),
  ];
}
