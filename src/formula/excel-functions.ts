import { weekday } from "../calendar";
import { asNumber } from "../wording";
import { elementwise, type FormulaFunction, NotComputable } from "./evaluate";
import {
  asMatrix,
  asScalar,
  CellError,
  compare,
  errorNumber,
  finite,
  type FormulaValue,
  isMatrix,
  type Matrix,
  type Scalar,
  toNumber,
  toText,
  toTruth,
} from "./values";

type Given = readonly (FormulaValue | undefined)[];

/** Excel's own functions, as far as our sheets and the portable formulas use them. */
export const EXCEL_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  ABS: oneNumber(Math.abs),
  INT: oneNumber(Math.floor),
  LOG10: oneNumber(Math.log10),
  LN: oneNumber(Math.log),
  EXP: oneNumber(Math.exp),
  ROUND: rounding((value) => Math.sign(value) * Math.round(Math.abs(value))),
  ROUNDUP: rounding((value) => Math.sign(value) * Math.ceil(Math.abs(value))),
  ROUNDDOWN: rounding(Math.trunc),
  NOT: ([value]) => elementwise(value ?? false, null, (one) => !toTruth(one)),
  // What a link shows.
  HYPERLINK: ([link, shown]) => shown ?? link ?? null,
  NA: () => CellError.of("#N/A"),
  TRUE: () => true,
  FALSE: () => false,
  ISNUMBER: isKind((cell) => typeof cell === "number"),
  ISTEXT: isKind((cell) => typeof cell === "string"),
  ISLOGICAL: isKind((cell) => typeof cell === "boolean"),
  ISBLANK: isKind((cell) => cell === null),
  ISERROR: isKind((cell) => cell instanceof CellError),
  ISNA: isKind((cell) => cell instanceof CellError && cell.code === "#N/A"),
  "ERROR.TYPE": ([value]) =>
    elementwise(value ?? null, null, (one) =>
      one instanceof CellError ? errorNumber(one.code) : CellError.of("#N/A"),
    ),
  AND: (given) => truths(given).every(Boolean),
  OR: (given) => truths(given).some(Boolean),
  SUM: (given) => finite(numbers(given).reduce((sum, value) => sum + value, 0)),
  MIN: (given) => extreme(given, (least, value) => Math.min(least, value)),
  MAX: (given) => extreme(given, (most, value) => Math.max(most, value)),
  COUNT: (given) => cells(given).filter((cell) => typeof cell === "number").length,
  COUNTA: (given) => cells(given).filter((cell) => cell !== null).length,
  SUMPRODUCT: sumProduct,
  MMULT: multiply,
  INDEX: pick,
  MATCH: find,
  VLOOKUP: findInRows,
  REPT: ([text, times]) =>
    toText(asScalar(text ?? "")).repeat(Math.max(0, Math.trunc(number(times)))),
  TEXT: ([value, format]) => formatted(number(value), toText(asScalar(format ?? ""))),
  CHOOSE: ([index, ...choices]) => choices[number(index) - 1] ?? CellError.of("#VALUE!"),
  WEEKDAY: ([day, type]) =>
    elementwise(day ?? 0, null, (one) => dayOfWeek(toNumber(one), number(type, 1))),
  WORKDAY: ([start, days]) => workday(Math.floor(number(start)), Math.trunc(number(days))),
};

function number(value: FormulaValue | undefined, omitted = 0): number {
  return value === undefined ? omitted : toNumber(asScalar(value));
}

function oneNumber(compute: (value: number) => number): FormulaFunction {
  return ([value]) => elementwise(value ?? 0, null, (one) => finite(compute(toNumber(one))));
}

/** Shifts by decimal digits; the shift back is by division, which keeps 0.1 at 0.1. */
function rounding(round: (value: number) => number): FormulaFunction {
  return ([value, digits]) =>
    elementwise(value ?? 0, digits ?? 0, (one, other) => {
      const shift = 10 ** Math.trunc(toNumber(other));
      return finite(round(toNumber(one) * shift) / shift);
    });
}

function isKind(test: (cell: Scalar) => boolean): FormulaFunction {
  return ([value]) => elementwise(value ?? null, null, (one) => test(one));
}

function cells(given: Given): Scalar[] {
  return given.flatMap((value) => asMatrix(value ?? null).flat());
}

/** Of several cells only the numbers count; a value that is written out is read as a number. */
function numbers(given: Given): number[] {
  const found: number[] = [];
  for (const value of given) {
    if (value === undefined) found.push(0);
    else if (!isMatrix(value)) found.push(toNumber(value));
    else addNumbers(value, found);
  }
  return found;
}

/** A loop, not callbacks: the sums of a workbook run over a hundred thousand cells. */
function addNumbers(matrix: Matrix, found: number[]): void {
  for (const row of matrix) {
    for (const cell of row) {
      if (cell instanceof CellError) throw cell;
      if (typeof cell === "number") found.push(cell);
    }
  }
}

function extreme(given: Given, choose: (so: number, value: number) => number): number {
  const [first = 0, ...others] = numbers(given);
  return others.reduce(choose, first);
}

function truths(given: Given): boolean[] {
  return given.flatMap((value) =>
    asMatrix(value ?? false).flatMap((row) =>
      row.flatMap((cell) =>
        isMatrix(value ?? false) && typeof cell === "string" ? [] : [toTruth(cell)],
      ),
    ),
  );
}

function sumProduct(given: Given): number {
  const factors = given.map((value) => asMatrix(value ?? 0));
  const product = factors.reduce<FormulaValue>(
    (so, factor) => elementwise(so, factor, productOf),
    1,
  );
  return finite(numbers([asMatrix(product)]).reduce((sum, value) => sum + value, 0));
}

/** Text and truth values in a list of numbers count as nothing, errors as themselves. */
function productOf(one: Scalar, other: Scalar): Scalar {
  if (one instanceof CellError) return one;
  if (other instanceof CellError) return other;
  return typeof one === "number" && typeof other === "number" ? one * other : 0;
}

function multiply([one, other]: Given): Matrix {
  const left = asMatrix(one ?? null);
  const right = asMatrix(other ?? null);
  if (left[0]?.length !== right.length) throw CellError.of("#VALUE!");
  return left.map((row) =>
    (right[0] ?? []).map((_, column) =>
      row.reduce<number>(
        (sum, cell, index) => sum + toNumber(cell) * toNumber(right[index]?.[column] ?? null),
        0,
      ),
    ),
  );
}

function pick([area, row, column]: Given): FormulaValue {
  const matrix = asMatrix(area ?? null);
  const isOneRow = matrix.length === 1 && column === undefined;
  const rowNumber = isOneRow ? 1 : number(row);
  const columnNumber = isOneRow ? number(row) : number(column, 1);
  const cell = matrix[rowNumber - 1]?.[columnNumber - 1];
  return cell === undefined ? CellError.of("#REF!") : cell;
}

/** With an exact match, as our sheets use it. */
function findInRows([wanted, table, column, approximately]: Given): FormulaValue {
  if (approximately === undefined || toTruth(asScalar(approximately))) {
    throw new NotComputable("VLOOKUP with an approximate match");
  }
  const key = asScalar(wanted ?? null);
  if (key instanceof CellError) return key;
  const row = asMatrix(table ?? null).find(([first]) => compare(first ?? null, key) === 0);
  return row === undefined
    ? CellError.of("#N/A")
    : (row[number(column) - 1] ?? CellError.of("#REF!"));
}

/** Thousands in groups, with as many decimals as the number has; other formats are not known. */
function formatted(value: number, format: string): string {
  if (!/^#,##0(?:\.#+)?$/.test(format)) throw new NotComputable(`TEXT with ${format}`);
  if (!format.includes(".")) return asNumber(Math.round(value));
  // As Excel has it, the point of the format stays behind a whole number.
  return Number.isInteger(value) ? `${asNumber(value)}.` : asNumber(value);
}

/** Position of an equal value, or in a sorted list of the last one that is not larger. */
function find([wanted, area, kind]: Given): Scalar {
  const value = asScalar(wanted ?? null);
  if (value instanceof CellError) return value;
  const list = asMatrix(area ?? null).flat();
  const fits = (cell: Scalar, wanted: (order: number) => boolean): boolean =>
    typeof cell === typeof value && wanted(compare(cell, value));
  const position =
    number(kind, 1) === 0
      ? list.findIndex((cell) => fits(cell, (order) => order === 0))
      : list.map((cell) => fits(cell, (order) => order <= 0)).lastIndexOf(true);
  return position < 0 ? CellError.of("#N/A") : position + 1;
}

/** 1 counts from Sunday, 2 from Monday; both begin with 1. */
function dayOfWeek(day: number, type: number): number {
  const fromMonday = weekday(Math.floor(day));
  return type === 2 ? fromMonday + 1 : ((fromMonday + 1) % 7) + 1;
}

function workday(start: number, days: number): number {
  const step = Math.sign(days);
  let day = start;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (weekday(day) < 5) left -= 1;
  }
  return day;
}
