import { grid, type GridCell } from "../../src/economics/grid";
import { rowsOf } from "../bare/columns";
import { npvGrid } from "../bare/npv-grid";
import { evenly, sampleModel, valueOf } from "../sample-model";
import type { Task } from "../task";

/** One call of the core answers for at most 200,000 cells; a larger grid is asked for in parts. */
const ROWS_A_CALL = 200;

/** The values of the two inputs that a grid varies. */
export interface Axes {
  readonly shares: Float64Array;
  readonly deals: Float64Array;
}

export function axes(rows: number, columns: number): Axes {
  return { shares: evenly(0.05, 0.45, rows), deals: evenly(2, 40, columns) };
}

/** The npv over revenue shares and numbers of deals. */
export function gridTask({ shares, deals }: Axes): Task {
  const model = sampleModel();
  const base = rowsOf([model.inputs]);
  const cells = new Float64Array(shares.length * deals.length);
  const columnValues = Array.from(deals);
  let parts: (readonly (readonly GridCell[])[])[] = [];
  return {
    name: `grid of ${cells.length.toLocaleString("en")} cells`,
    count: 1,
    aim: { kind: "seconds", most: 0.3 },
    ours: {
      work: () => {
        parts = [];
        for (let first = 0; first < shares.length; first += ROWS_A_CALL) {
          const rowValues = Array.from(shares.subarray(first, first + ROWS_A_CALL));
          const request = { measure: "npv", rowName: "revshare", columnName: "deals" };
          parts.push(valueOf(grid(model, { ...request, rowValues, columnValues })));
        }
      },
      numbers: () => parts.flatMap((part) => part.flatMap((row) => row.map(Number))),
    },
    bare: {
      work: () => {
        npvGrid(base, shares, deals, cells);
      },
      numbers: () => cells,
    },
    python: {
      work: "npvGrid",
      arguments: { base: Array.from(base), shares: Array.from(shares), deals: columnValues },
    },
  };
}
