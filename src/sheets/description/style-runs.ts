import type { Area, Block, Cell } from "./description";

/** A rectangle of cells that look alike, so that a writer formats it in one go. */
export interface StyleRun {
  readonly area: Area;
  readonly style: Cell["style"];
  readonly numberFormat: Cell["numberFormat"];
}

interface OpenRun {
  column: number;
  columns: number;
  row: number;
  rows: number;
  style: Cell["style"];
  numberFormat: Cell["numberFormat"];
}

/** Splits a block into rectangles of equal style and number format; unstyled cells are left out. */
export function styleRuns(block: Block): StyleRun[] {
  const runs: OpenRun[] = [];
  let above: OpenRun[] = [];
  block.cells.forEach((cells, index) => {
    const row = block.row + index;
    const here: OpenRun[] = [];
    for (const run of rowRuns(cells, block.column, row)) {
      const continued = above.find(
        (open) => open.column === run.column && open.columns === run.columns && alike(open, run),
      );
      if (continued === undefined) {
        runs.push(run);
        here.push(run);
      } else {
        continued.rows += 1;
        here.push(continued);
      }
    }
    above = here;
  });
  return runs.map(({ row, column, rows, columns, style, numberFormat }) => ({
    area: { row, column, rows, columns },
    style,
    numberFormat,
  }));
}

function rowRuns(cells: readonly (Cell | null)[], firstColumn: number, row: number): OpenRun[] {
  const runs: OpenRun[] = [];
  let open: OpenRun | undefined;
  cells.forEach((cell, index) => {
    const { style, numberFormat } = cell ?? {};
    if (style === undefined && numberFormat === undefined) {
      open = undefined;
      return;
    }
    if (open !== undefined && alike(open, { style, numberFormat })) {
      open.columns += 1;
      return;
    }
    open = { column: firstColumn + index, columns: 1, row, rows: 1, style, numberFormat };
    runs.push(open);
  });
  return runs;
}

function alike(
  one: Pick<StyleRun, "style" | "numberFormat">,
  other: Pick<StyleRun, "style" | "numberFormat">,
): boolean {
  return one.style === other.style && one.numberFormat === other.numberFormat;
}
