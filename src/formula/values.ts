/** What Excel shows in place of a value that does not exist. */
export type ErrorCode =
  "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!";

const ERROR_CODES: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
] satisfies ErrorCode[];

export function isErrorCode(text: string): text is ErrorCode {
  return ERROR_CODES.includes(text);
}

/** What Excel's ERROR.TYPE says of an error: 1 to 7 in this order, and 9 for a spill. */
export function errorNumber(code: ErrorCode): number {
  return code === "#SPILL!" ? 9 : ERROR_CODES.indexOf(code) + 1;
}

/** An error as a value of a cell. Thrown inside a function, it becomes the function's result. */
export class CellError extends Error {
  private static readonly known = new Map<ErrorCode, CellError>();

  private constructor(readonly code: ErrorCode) {
    super(code);
  }

  /** One for each code: a workbook can show thousands, and each new one would note where it arose. */
  static of(code: ErrorCode): CellError {
    const known = CellError.known.get(code);
    if (known !== undefined) return known;
    const made = new CellError(code);
    CellError.known.set(code, made);
    return made;
  }
}

/** One cell's content; `null` is a blank cell. */
export type Scalar = number | string | boolean | null | CellError;

/** Rows of equal length. */
export type Matrix = readonly (readonly Scalar[])[];

export type FormulaValue = Scalar | Matrix;

export function isMatrix(value: FormulaValue): value is Matrix {
  return Array.isArray(value);
}

export function asMatrix(value: FormulaValue): Matrix {
  return isMatrix(value) ? value : [[value]];
}

/** The value itself, or the first cell of several. */
export function asScalar(value: FormulaValue): Scalar {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

/** A number as arithmetic takes it: blank is 0, text is read if it is a number. */
export function toNumber(value: Scalar): number {
  const number = numberOrError(value);
  if (number instanceof CellError) throw number;
  return number;
}

/** The same for whoever meets thousands of texts: throwing takes longer than everything else. */
export function numberOrError(value: Scalar): number | CellError {
  if (typeof value === "number" || value instanceof CellError) return value;
  if (typeof value === "string") {
    const number = value.trim() === "" ? NaN : Number(value);
    return Number.isFinite(number) ? number : CellError.of("#VALUE!");
  }
  return value === true ? 1 : 0;
}

export function toText(value: Scalar): string {
  if (value instanceof CellError) throw value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value);
}

export function toTruth(value: Scalar): boolean {
  if (typeof value !== "string") return toNumber(value) !== 0;
  const word = value.trim().toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  throw CellError.of("#VALUE!");
}

/** A result that is no finite number is an error in a cell. */
export function finite(result: number): number {
  if (Number.isFinite(result)) return result;
  throw CellError.of("#NUM!");
}

/** The result of a computation on cells; an error thrown on the way is the result. */
export function orError(
  compute: (left: Scalar, right: Scalar) => Scalar,
  left: Scalar,
  right: Scalar,
): Scalar {
  try {
    return compute(left, right);
  } catch (failure) {
    if (failure instanceof CellError) return failure;
    throw failure;
  }
}

/** Below 0 when `one` sorts before `other`: numbers, then text without case, then FALSE and TRUE. */
export function compare(one: Scalar, other: Scalar): number {
  if (one instanceof CellError) throw one;
  if (other instanceof CellError) throw other;
  const left = one ?? blankLike(other);
  const right = other ?? blankLike(one);
  const rank = rankOf(left) - rankOf(right);
  if (rank !== 0) return rank;
  const [a, b] =
    typeof left === "string" ? [left.toLowerCase(), toText(right).toLowerCase()] : [left, right];
  return a === b ? 0 : a < b ? -1 : 1;
}

function blankLike(other: Scalar): number | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rankOf(value: number | string | boolean): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}
