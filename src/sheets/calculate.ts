import { parseFormula } from "../formula/parse";
import type { SheetDescription } from "./description/description";
import { sheetCells } from "./description/sheet-cells";
import { evaluate, type FormulaFunction, NotComputable } from "../formula/evaluate";
import { CRITERIA_FUNCTIONS } from "../formula/criteria";
import { EXCEL_FUNCTIONS } from "../formula/excel-functions";
import { asScalar, CellError, isMatrix, type Matrix, type Scalar } from "../formula/values";
import type { Problem } from "../result";
import { type AnswerCell, finiteCell, type WorksheetFunction } from "../worksheet/answer";
import { WORKSHEET_FUNCTIONS } from "../worksheet/worksheet-functions";

/** What every cell of a workbook shows once it is calculated. */
export interface CalculatedWorkbook {
  /** `undefined` for a formula that could not be computed here. */
  readonly valueAt: (sheet: string, row: number, column: number) => Scalar | undefined;
  /** The cells that a formula fills from its own cell on, when it fills more than its own. */
  readonly spillAt: (sheet: string, row: number, column: number) => Matrix | undefined;
}

type CalculatedSheet = Pick<SheetDescription, "name" | "blocks" | "tables">;

interface Content {
  readonly constant: Scalar;
  readonly formula: string | undefined;
}

/**
 * Computes the formulas of described sheets, so that a file can carry results and copies can hold
 * values. Formulas refer to each other across the sheets that are handed over.
 *
 * @param functionPrefix What stands before the names of our functions, such as `DEV.`.
 */
export function calculate(
  sheets: readonly CalculatedSheet[],
  functionPrefix = "",
): CalculatedWorkbook {
  const contents = new Map<string, Content>();
  for (const sheet of sheets) {
    for (const { row, column, cell } of sheetCells(sheet)) {
      const { formula, value } = cell;
      if (formula === undefined && value === undefined) continue;
      const constant = value === undefined || value === "" ? null : value;
      contents.set(keyOf(sheet.name, row, column), { constant, formula });
    }
  }
  const own = Object.entries(WORKSHEET_FUNCTIONS).map(
    ([name, answer]) => [functionPrefix.toUpperCase() + name, inFormulas(answer)] as const,
  );
  const native = Object.entries({ ...EXCEL_FUNCTIONS, ...CRITERIA_FUNCTIONS });
  const functions = new Map<string, FormulaFunction>([...native, ...own]);
  const calculation = new Calculation(contents, functions);
  calculation.settle();
  return calculation;
}

/** One of our own functions as a formula calls it. */
function inFormulas(answer: WorksheetFunction): FormulaFunction {
  return (given) => {
    const result = answer(...given);
    if (!result.ok) throw errorOf(result.problem);
    const { value } = result;
    return typeof value === "object" ? value.map((row) => row.map(asCell)) : asCell(value);
  };
}

function asCell(answered: AnswerCell): Scalar {
  const cell = finiteCell(answered);
  return typeof cell === "object" ? errorOf(cell) : cell;
}

function errorOf({ kind }: Problem): CellError {
  return new CellError(kind === "invalid" ? "#VALUE!" : "#N/A");
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}

function placeOf(key: string): { sheet: string; row: number; column: number } {
  const [, sheet = "", row = "", column = ""] = /^(.*)!(\d+),(\d+)$/.exec(key) ?? [];
  return { sheet, row: Number(row), column: Number(column) };
}

class Calculation implements CalculatedWorkbook {
  private readonly results = new Map<string, Scalar | undefined>();
  private readonly spilled = new Map<string, Scalar>();
  private readonly spills = new Map<string, Matrix>();
  private readonly underWay = new Set<string>();

  constructor(
    private readonly contents: ReadonlyMap<string, Content>,
    private readonly functions: ReadonlyMap<string, FormulaFunction>,
  ) {}

  valueAt(sheet: string, row: number, column: number): Scalar | undefined {
    const key = keyOf(sheet, row, column);
    const content = this.contents.get(key);
    if (content?.formula === undefined) return content?.constant ?? this.spilled.get(key) ?? null;
    if (!this.results.has(key)) this.results.set(key, this.compute(key, content.formula));
    return this.results.get(key);
  }

  spillAt(sheet: string, row: number, column: number): Matrix | undefined {
    return this.spills.get(keyOf(sheet, row, column));
  }

  /** Twice, because a formula may refer to a cell that another one fills only later. */
  settle(): void {
    this.computeAll();
    if (this.spills.size === 0) return;
    this.results.clear();
    this.computeAll();
  }

  private computeAll(): void {
    for (const [key, { formula }] of this.contents) {
      if (formula === undefined) continue;
      const { sheet, row, column } = placeOf(key);
      this.valueAt(sheet, row, column);
    }
  }

  private compute(key: string, formula: string): Scalar | undefined {
    if (this.underWay.has(key)) return undefined;
    const syntax = parseFormula(formula);
    if (!syntax.ok) return undefined;
    const { sheet } = placeOf(key);
    this.underWay.add(key);
    try {
      const value = evaluate(syntax.value, {
        functionNamed: (name) => this.functions.get(name),
        cellAt: (other, { row, column }) => {
          const found = this.valueAt(other ?? sheet, row, column);
          if (found === undefined) throw new NotComputable(`${other ?? sheet}!${row},${column}`);
          return found;
        },
      });
      if (isMatrix(value)) this.spill(key, value);
      return asScalar(value) ?? 0;
    } catch (failure) {
      if (failure instanceof CellError) return failure;
      if (failure instanceof NotComputable) return undefined;
      throw failure;
    } finally {
      this.underWay.delete(key);
    }
  }

  private spill(key: string, value: Matrix): void {
    const { sheet, row, column } = placeOf(key);
    this.spills.set(key, value);
    value.forEach((cells, down) => {
      cells.forEach((cell, right) => {
        this.spilled.set(keyOf(sheet, row + down, column + right), cell);
      });
    });
  }
}
