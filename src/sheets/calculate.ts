import { parseFormula } from "../formula/parse";
import type { Syntax } from "../formula/syntax";
import type { Cell, SheetDescription } from "./description/description";
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
  const own = Object.entries(WORKSHEET_FUNCTIONS).map(
    ([name, answer]) => [functionPrefix.toUpperCase() + name, inFormulas(answer)] as const,
  );
  const native = Object.entries({ ...EXCEL_FUNCTIONS, ...CRITERIA_FUNCTIONS });
  const functions = new Map<string, FormulaFunction>([...native, ...own]);
  const calculation = new Calculation(functions);
  for (const { name, ...sheet } of sheets) {
    for (const { row, column, cell } of sheetCells(sheet)) calculation.put(name, row, column, cell);
  }
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
  return CellError.of(kind === "invalid" ? "#VALUE!" : "#N/A");
}

/** What stands in a cell, and what it shows once that is known. */
class CalculatedCell {
  constant: Scalar = null;
  formula: string | undefined = undefined;
  syntax: Syntax | undefined = undefined;
  state: "open" | "under way" | "done" = "open";
  result: Scalar | undefined = undefined;
  /** What a formula elsewhere fills it with. */
  spilled: Scalar = null;
  spill: Matrix | undefined = undefined;

  constructor(
    readonly sheet: string,
    readonly row: number,
    readonly column: number,
  ) {}
}

type Grid = Map<number, CalculatedCell>;

/** Excel has fewer columns, so that one number tells row and column. */
const COLUMNS_OF_A_ROW = 2 ** 15;

class Calculation implements CalculatedWorkbook {
  private readonly grids = new Map<string, Grid>();
  /** Sheets by their name as formulas spell it; Excel does not tell upper and lower case apart. */
  private readonly spelled = new Map<string, Grid>();
  private hasSpills = false;

  constructor(private readonly functions: ReadonlyMap<string, FormulaFunction>) {}

  put(sheet: string, row: number, column: number, { formula, value }: Cell): void {
    if (formula === undefined && value === undefined) return;
    const cell = this.cellAt(sheet, row, column);
    cell.constant = value === undefined || value === "" ? null : value;
    cell.formula = formula;
    const syntax = formula === undefined ? undefined : parseFormula(formula);
    cell.syntax = syntax?.ok === true ? syntax.value : undefined;
  }

  valueAt(sheet: string, row: number, column: number): Scalar | undefined {
    const cell = this.gridOf(sheet).get(row * COLUMNS_OF_A_ROW + column);
    if (cell === undefined) return null;
    if (cell.formula === undefined) return cell.constant ?? cell.spilled;
    if (cell.state === "open") cell.result = this.compute(cell);
    return cell.state === "under way" ? undefined : cell.result;
  }

  spillAt(sheet: string, row: number, column: number): Matrix | undefined {
    return this.gridOf(sheet).get(row * COLUMNS_OF_A_ROW + column)?.spill;
  }

  /** Twice, because a formula may refer to a cell that another one fills only later. */
  settle(): void {
    this.computeAll();
    if (!this.hasSpills) return;
    for (const cell of this.cells()) cell.state = "open";
    this.computeAll();
  }

  private computeAll(): void {
    for (const { formula, sheet, row, column } of this.cells()) {
      if (formula !== undefined) this.valueAt(sheet, row, column);
    }
  }

  /** As they are now: computing them may add others, which formulas fill. */
  private cells(): readonly CalculatedCell[] {
    return [...this.grids.values()].flatMap((grid) => [...grid.values()]);
  }

  private gridOf(sheet: string): Grid {
    const known = this.spelled.get(sheet);
    if (known !== undefined) return known;
    const name = sheet.toLowerCase();
    const grid = this.grids.get(name) ?? (new Map() as Grid);
    this.grids.set(name, grid);
    this.spelled.set(sheet, grid);
    return grid;
  }

  private cellAt(sheet: string, row: number, column: number): CalculatedCell {
    const grid = this.gridOf(sheet);
    const key = row * COLUMNS_OF_A_ROW + column;
    const known = grid.get(key);
    if (known !== undefined) return known;
    const cell = new CalculatedCell(sheet, row, column);
    grid.set(key, cell);
    return cell;
  }

  /** Undefined where the formula is not understood, needs itself or an unknown function. */
  private compute(cell: CalculatedCell): Scalar | undefined {
    const { sheet, syntax } = cell;
    if (syntax === undefined) return undefined;
    cell.state = "under way";
    try {
      const value = evaluate(syntax, {
        functionNamed: (name) => this.functions.get(name),
        cellAt: (other, { row, column }) => {
          const found = this.valueAt(other ?? sheet, row, column);
          if (found === undefined) throw new NotComputable(`${other ?? sheet}!${row},${column}`);
          return found;
        },
      });
      if (isMatrix(value)) this.spill(cell, value);
      return asScalar(value) ?? 0;
    } catch (failure) {
      if (failure instanceof CellError) return failure;
      if (failure instanceof NotComputable) return undefined;
      throw failure;
    } finally {
      cell.state = "done";
    }
  }

  private spill(cell: CalculatedCell, value: Matrix): void {
    this.hasSpills = true;
    cell.spill = value;
    value.forEach((line, down) => {
      line.forEach((one, right) => {
        this.cellAt(cell.sheet, cell.row + down, cell.column + right).spilled = one;
      });
    });
  }
}
