import type { Area } from "./description";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Rectangles that hold these cells, each once, and no other; a column filled down is one. */
export function rectanglesOf(cells: Iterable<CellPlace>): Area[] {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const columns = rows.get(row) ?? new Set();
    rows.set(row, columns.add(column));
  }
  const done: Area[] = [];
  let above: Area[] = [];
  for (const row of ascending(rows.keys())) {
    const here = runsOf(ascending(rows.get(row) ?? [])).map(({ column, columns }) => {
      const longer = above.find(
        (area) =>
          area.column === column && area.columns === columns && area.row + area.rows === row,
      );
      return longer === undefined
        ? { row, column, rows: 1, columns }
        : { ...longer, rows: longer.rows + 1 };
    });
    done.push(...above.filter((area) => !here.some((next) => continues(next, area))));
    above = here;
  }
  return [...done, ...above];
}

function continues(next: Area, area: Area): boolean {
  return next.row === area.row && next.column === area.column && next.columns === area.columns;
}

function runsOf(columns: readonly number[]): { column: number; columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}

function ascending(numbers: Iterable<number>): number[] {
  return [...numbers].sort((one, other) => one - other);
}

export function cellsOf({ row, column, rows, columns }: Area): CellPlace[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

export function holds(area: Area, { row, column }: CellPlace): boolean {
  const down = row - area.row;
  const right = column - area.column;
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}
