import { isBlankOrZero } from "../reading/blank";
import { usedPart } from "./cells";

/** A sheet calculates over few blocks at a time; more would only take longer to look through. */
const MOST_KEPT = 4;

/**
 * Reads a range of cells, and keeps what was read. Ten thousand cells of a table hand over the same
 * block of inputs, and the host makes a fresh array of it for each: comparing it takes a fraction
 * of what reading takes.
 */
export function readOnce<T>(read: (cells: unknown[][]) => T): (range: unknown) => T {
  const kept: { readonly cells: unknown[][]; readonly answer: T }[] = [];
  return (range) => {
    const rows = Array.isArray(range) ? (range as unknown[][]) : [[range]];
    const at = kept.findIndex(({ cells }) => holdsTheSame(rows, cells));
    const cells = at < 0 ? usedPart(rows) : [];
    const found = kept[at] ?? { cells, answer: read(cells) };
    if (at !== 0) {
      kept.splice(at < 0 ? MOST_KEPT - 1 : at, 1);
      kept.unshift(found);
    }
    return found.answer;
  };
}

/** Whether a range holds what was kept of one, and nothing beyond it. */
function holdsTheSame(range: unknown[][], cells: unknown[][]): boolean {
  if (range.length < cells.length) return false;
  return range.every((row, down) => {
    const known = cells[down] ?? [];
    if (row.length < known.length) return false;
    return row.every((cell, right) =>
      right < known.length ? cell === known[right] : isBlankOrZero(cell),
    );
  });
}
