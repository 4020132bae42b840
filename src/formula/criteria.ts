import type { FormulaFunction } from "./evaluate";
import { asMatrix, asScalar, compare, type FormulaValue, type Scalar } from "./values";

type Test = (cell: Scalar) => boolean;

const OPERATORS: Readonly<Record<string, (order: number) => boolean>> = {
  ">=": (order) => order >= 0,
  "<=": (order) => order <= 0,
  "<>": (order) => order !== 0,
  ">": (order) => order > 0,
  "<": (order) => order < 0,
  "=": (order) => order === 0,
};

/** Functions that count or add cells that fit; an error never fits, so it does no harm. */
export const CRITERIA_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  COUNTIF: ([area, criterion]) => cellsOf(area).filter(testOf(criterion)).length,
  SUMIFS: ([summed, ...criteria]) => {
    const tests = pairs(criteria).map(([area, criterion]) => ({
      cells: cellsOf(area),
      fits: testOf(criterion),
    }));
    return cellsOf(summed).reduce<number>((sum, cell, index) => {
      const counts = tests.every(({ cells, fits }) => fits(cells[index] ?? null));
      return counts && typeof cell === "number" ? sum + cell : sum;
    }, 0);
  },
};

function cellsOf(area: FormulaValue | undefined): Scalar[] {
  return asMatrix(area ?? null).flat();
}

function pairs<T>(list: readonly T[]): [T, T | undefined][] {
  return list.flatMap((each, index): [T, T | undefined][] =>
    index % 2 === 0 ? [[each, list[index + 1]]] : [],
  );
}

/** `">=0.1"` compares numbers, plain text compares as it stands. */
function testOf(criterion: FormulaValue | undefined): Test {
  const wanted = asScalar(criterion ?? null);
  if (typeof wanted !== "string") return (cell) => sameKind(cell, wanted, (order) => order === 0);
  const [, symbol = "=", rest = wanted] = /^(>=|<=|<>|>|<|=)(.*)$/s.exec(wanted) ?? [];
  const passes = OPERATORS[symbol] ?? ((order) => order === 0);
  const number = rest.trim() === "" ? Number.NaN : Number(rest);
  const operand: Scalar = Number.isNaN(number) ? rest : number;
  return (cell) => sameKind(cell, operand, passes);
}

function sameKind(cell: Scalar, operand: Scalar, passes: (order: number) => boolean): boolean {
  const isPlain = typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean";
  return isPlain && typeof cell === typeof operand && passes(compare(cell, operand));
}
