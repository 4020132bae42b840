import { COLUMN } from "./columns";
import { npv } from "./npv";

/** The npv of every revenue share with every number of deals, row by row. */
export function npvGrid(
  base: Float64Array,
  shares: Float64Array,
  deals: Float64Array,
  cells: Float64Array,
): void {
  const row = Float64Array.from(base);
  for (let across = 0; across < shares.length; across += 1) {
    row[COLUMN.revshare] = shares[across]!;
    for (let down = 0; down < deals.length; down += 1) {
      row[COLUMN.deals] = deals[down]!;
      cells[across * deals.length + down] = npv(row);
    }
  }
}
