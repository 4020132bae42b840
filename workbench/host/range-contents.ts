import type { ICellData } from "@univerjs/core";
import type { FRange } from "@univerjs/preset-sheets-core";
import { cellReader, type CellReading } from "../grid/cells";
import { typedCell } from "../grid/typed-input";
import { HostError, invalidArgument } from "./host-error";
import type { Scalar } from "./host-object";
import { type HostRangeBase, ensureWritable, type Model, sheetById } from "./model";

/** The properties of a range that hold something for each of its cells. */
export function contents(range: HostRangeBase): Readonly<Record<string, Scalar>> {
  const read = (take: (cell: CellReading) => unknown): unknown[][] => readCells(range, take);
  return {
    Values: { get: () => read(({ value }) => value), set: (given) => write(range, given) },
    Formulas: {
      get: () => read(({ formula, value }) => (formula === "" ? value : formula)),
      set: (given) => write(range, given),
    },
    Text: { get: () => read(({ text }) => text) },
    ValueTypes: { get: () => read(({ kind }) => kind) },
    NumberFormat: {
      get: () =>
        inGrid(range)
          .getNumberFormats()
          .map((row) => row.map((one) => one || GENERAL)),
      set: (given) => setNumberFormats(range, given),
    },
  };
}

const GENERAL = "General";

/** The range in the grid, which is made larger when the range reaches beyond it. */
export function inGrid({ model, sheetId, area }: HostRangeBase): FRange {
  const sheet = sheetById(model, sheetId);
  const [rows, columns] = [area.row + area.rows, area.column + area.columns];
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}

export function readCells<Taken>(
  { model, sheetId, area }: HostRangeBase,
  take: (cell: CellReading) => Taken,
): Taken[][] {
  const read = cellReader(model.grid, sheetById(model, sheetId));
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      take(read(area.row + row, area.column + column)),
    ),
  );
}

/** One value for all cells, or one for each; null leaves a cell as it is. */
function spread(range: HostRangeBase, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows: readonly unknown[] = given;
  const [first] = rows;
  if (rows.length === 1 && Array.isArray(first) && first.length === 1) {
    const only: unknown = first[0];
    return () => only;
  }
  ensureSize(range, rows);
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

function ensureSize({ area }: HostRangeBase, rows: readonly unknown[]): void {
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (fits) return;
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function write(range: HostRangeBase, given: unknown): void {
  const { model, sheetId, area } = range;
  ensureWritable(model, sheetId);
  const valueAt = spread(range, given);
  const grid = inGrid(range);
  const formats = grid.getNumberFormats();
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < area.rows; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < area.columns; column += 1) {
      const value = valueAt(row, column);
      if (value === null || value === undefined) continue;
      line[area.column + column] = cellData(model, value, formats[row]?.[column]);
    }
    cells[area.row + row] = line;
  }
  grid.setValues(cells);
}

function cellData(model: Model, value: unknown, format: string | undefined): ICellData {
  const isNumber = typeof value === "number" && Number.isFinite(value);
  if (!isNumber && typeof value !== "string" && typeof value !== "boolean") {
    throw invalidArgument(`a cell cannot hold ${String(value)}`);
  }
  const { data, pattern } = typedCell(value, format === "@");
  if (typeof data.f === "string") ensureFormula(model, data.f);
  const keepsFormat =
    pattern === undefined || (format !== undefined && format !== "" && format !== GENERAL);
  return keepsFormat ? data : { ...data, s: { n: { pattern } } };
}

/** Excel refuses a formula it cannot read; the grid would show an error in the cell instead. */
function ensureFormula({ grid }: Model, formula: string): void {
  const tree: unknown = grid.api.getFormula().lexerTreeBuilder.treeBuilder(formula);
  if (typeof tree === "object" && tree !== null) return;
  throw invalidArgument(`the formula ${formula} cannot be read`);
}

function setNumberFormats(range: HostRangeBase, given: unknown): void {
  ensureWritable(range.model, range.sheetId);
  const formatAt = spread(range, given);
  const grid = inGrid(range);
  const { rows, columns } = range.area;
  if (!Array.isArray(given) || given.length === 1) {
    const only = pattern(formatAt(0, 0));
    // Taking a format away makes the grid write the cells again, and a formula that has not been
    // computed yet loses its answer: where there is no format there is nothing to take away.
    if (only !== "" || !isWithoutFormat(grid)) grid.setNumberFormat(only);
    return;
  }
  grid.setNumberFormats(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => pattern(formatAt(row, column))),
    ),
  );
}

function isWithoutFormat(grid: FRange): boolean {
  return grid.getNumberFormats().every((row) => row.every((format) => format === ""));
}

function pattern(format: unknown): string {
  if (typeof format !== "string") throw invalidArgument("a number format has to be text");
  return format === GENERAL ? "" : format;
}
