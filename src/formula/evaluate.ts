import type { BinaryOperator, CallSyntax, ReferenceSyntax, Syntax } from "./syntax";
import {
  asMatrix,
  CellError,
  compare,
  type FormulaValue,
  isErrorCode,
  isMatrix,
  numberOrError,
  type Matrix,
  orError,
  type Scalar,
  toNumber,
  toText,
  toTruth,
} from "./values";

/** A parameter that is left out arrives as `undefined`. */
export type FormulaFunction = (parameters: readonly (FormulaValue | undefined)[]) => FormulaValue;

/** What a formula may look at. */
export interface Scope {
  readonly cellAt: (sheet: string | undefined, row: number, column: number) => Scalar;
  readonly functionNamed: (name: string) => FormulaFunction | undefined;
}

/** A formula that uses a function which is not known here: there is no value, not even an error. */
export class NotComputable extends Error {}

export function evaluate(syntax: Syntax, scope: Scope): FormulaValue {
  switch (syntax.kind) {
    case "constant":
      return syntax.value;
    case "error":
      return CellError.of(isErrorCode(syntax.code) ? syntax.code : "#VALUE!");
    case "omitted":
      return null;
    case "reference":
      return lookUp(syntax, scope);
    case "percent":
      return elementwise(evaluate(syntax.operand, scope), null, (one) => toNumber(one) / 100);
    case "sign": {
      const factor = syntax.sign === "-" ? -1 : 1;
      return elementwise(evaluate(syntax.operand, scope), null, (one) => factor * toNumber(one));
    }
    case "binary": {
      const left = evaluate(syntax.left, scope);
      return elementwise(left, evaluate(syntax.right, scope), OPERATIONS[syntax.operator]);
    }
    case "call":
      return call(syntax, scope);
  }
}

function lookUp({ sheet, first, last }: ReferenceSyntax, { cellAt }: Scope): FormulaValue {
  if (first.row === last.row && first.column === last.column) {
    return cellAt(sheet, first.row, first.column);
  }
  const cells: Scalar[][] = [];
  for (let { row } = first; row <= last.row; row += 1) {
    const line: Scalar[] = [];
    for (let { column } = first; column <= last.column; column += 1) {
      line.push(cellAt(sheet, row, column));
    }
    cells.push(line);
  }
  return cells;
}

/** Only the branch that counts is looked at, so that an error in the other one does not show. */
function call({ name, parameters }: CallSyntax, scope: Scope): FormulaValue {
  switch (name) {
    case "IF": {
      const condition = given(parameters[0], false, scope);
      if (isMatrix(condition)) throw new NotComputable("IF over several cells");
      const truth = orError(toTruth, condition, null);
      if (truth instanceof CellError) return truth;
      return truth === true
        ? given(parameters[1], true, scope)
        : given(parameters[2], false, scope);
    }
    case "IFERROR":
    case "IFNA": {
      const tried = given(parameters[0], null, scope);
      const only = name === "IFNA" ? "#N/A" : undefined;
      const isCaught = (cell: Scalar): boolean =>
        cell instanceof CellError && (only === undefined || cell.code === only);
      if (!isMatrix(tried)) return isCaught(tried) ? given(parameters[1], null, scope) : tried;
      return tried.some((row) => row.some(isCaught))
        ? elementwise(tried, given(parameters[1], null, scope), (cell, instead) =>
            isCaught(cell) ? instead : cell,
          )
        : tried;
    }
    default: {
      const compute = scope.functionNamed(name);
      if (compute === undefined) throw new NotComputable(name);
      const values = parameters.map((each) =>
        each.kind === "omitted" ? undefined : evaluate(each, scope),
      );
      try {
        return compute(values);
      } catch (failure) {
        if (failure instanceof CellError) return failure;
        throw failure;
      }
    }
  }
}

function given(parameter: Syntax | undefined, omitted: Scalar, scope: Scope): FormulaValue {
  return parameter === undefined ? omitted : evaluate(parameter, scope);
}

/** What one cell makes of two; an error is returned, for throwing takes longer than everything else. */
type Operation = (left: Scalar, right: Scalar) => Scalar;

/** One result for each cell; a single row or column counts for every row or column of the other. */
export function elementwise(
  one: FormulaValue,
  other: FormulaValue,
  compute: Operation,
): FormulaValue {
  if (!isMatrix(one) && !isMatrix(other)) return orError(compute, one, other);
  const [lefts, rights] = [asMatrix(one), asMatrix(other)];
  const columns = Math.max(lefts[0]?.length ?? 0, rights[0]?.length ?? 0);
  const results: Scalar[][] = [];
  // Loops, not callbacks: a workbook has a hundred thousand of these cells.
  for (let row = 0; row < Math.max(lefts.length, rights.length); row += 1) {
    const left = lineOf(lefts, row);
    const right = lineOf(rights, row);
    const line: Scalar[] = [];
    for (let column = 0; column < columns; column += 1) {
      line.push(orError(compute, cellOf(left, column), cellOf(right, column)));
    }
    results.push(line);
  }
  return results;
}

const NO_LINE: readonly Scalar[] = [];

function lineOf(matrix: Matrix, row: number): readonly Scalar[] {
  return matrix[matrix.length === 1 ? 0 : row] ?? NO_LINE;
}

function cellOf(line: readonly Scalar[], column: number): Scalar {
  const cell = line[line.length === 1 ? 0 : column];
  return cell === undefined ? CellError.of("#N/A") : cell;
}

const OPERATIONS: Readonly<Record<BinaryOperator, Operation>> = {
  "+": onNumbers((left, right) => left + right),
  "-": onNumbers((left, right) => left - right),
  "*": onNumbers((left, right) => left * right),
  "/": onNumbers((left, right) => (right === 0 ? CellError.of("#DIV/0!") : left / right)),
  "^": onNumbers(power),
  "&": (left, right) => toText(left) + toText(right),
  "=": (left, right) => compare(left, right) === 0,
  "<>": (left, right) => compare(left, right) !== 0,
  "<": (left, right) => compare(left, right) < 0,
  "<=": (left, right) => compare(left, right) <= 0,
  ">": (left, right) => compare(left, right) > 0,
  ">=": (left, right) => compare(left, right) >= 0,
};

/** Arithmetic on what counts as a number; a result that is no finite number is an error in a cell. */
function onNumbers(compute: (left: number, right: number) => number | CellError): Operation {
  return (left, right) => {
    const one = numberOrError(left);
    if (one instanceof CellError) return one;
    const other = numberOrError(right);
    if (other instanceof CellError) return other;
    const result = compute(one, other);
    return result instanceof CellError || Number.isFinite(result) ? result : CellError.of("#NUM!");
  };
}

/** In Excel 0^0 is an error; LibreOffice and JavaScript say 1. */
function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return CellError.of("#NUM!");
  if (base === 0 && exponent < 0) return CellError.of("#DIV/0!");
  return base ** exponent;
}
