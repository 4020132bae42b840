import { parseFormula } from "../formula/parse";
import type { Syntax } from "../formula/syntax";
import type { Cell, SheetDescription } from "./description/description";
import { sheetCells } from "./description/sheet-cells";
import { evaluate, type FormulaFunction, NotComputable, type Scope } from "../formula/evaluate";
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
    readonly grid: Grid,
    readonly row: number,
    readonly column: number,
  ) {}
}

/** Excel has fewer columns, so that one number tells row and column. */
const COLUMNS_OF_A_ROW = 2 ** 15;

/** The cells of a sheet. */
class Grid {
  readonly cells = new Map<number, CalculatedCell>();
  /** Those in which a formula found nothing typed: what fills one of them later, it has not seen. */
  readonly seenBlank = new Set<number>();
  /** What its formulas look at. */
  readonly scope: Scope;

  constructor(calculation: Calculation, functions: ReadonlyMap<string, FormulaFunction>) {
    this.scope = {
      functionNamed: (name) => functions.get(name),
      cellAt: (sheet, row, column) => {
        const grid = sheet === undefined ? this : calculation.gridOf(sheet);
        const found = calculation.shownIn(grid, row * COLUMNS_OF_A_ROW + column);
        if (found === undefined) throw new NotComputable(`${sheet ?? ""}!${row},${column}`);
        return found;
      },
    };
  }

  cellAt(row: number, column: number): CalculatedCell {
    const key = row * COLUMNS_OF_A_ROW + column;
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const cell = new CalculatedCell(this, row, column);
    this.cells.set(key, cell);
    return cell;
  }

  /** Whether somebody had seen the cell before, and saw something else in it. */
  fill(row: number, column: number, value: Scalar): boolean {
    const cell = this.cellAt(row, column);
    const isNew = cell.spilled !== value;
    cell.spilled = value;
    return isNew && this.seenBlank.has(row * COLUMNS_OF_A_ROW + column);
  }
}

class Calculation implements CalculatedWorkbook {
  private readonly grids = new Map<string, Grid>();
  /** Sheets by their name as formulas spell it; Excel does not tell upper and lower case apart. */
  private readonly spelled = new Map<string, Grid>();
  /** Whether a formula filled a cell that another one had looked at before. */
  private isOvertaken = false;

  constructor(private readonly functions: ReadonlyMap<string, FormulaFunction>) {}

  put(sheet: string, row: number, column: number, { formula, value }: Cell): void {
    if (formula === undefined && value === undefined) return;
    const cell = this.gridOf(sheet).cellAt(row, column);
    cell.constant = value === undefined || value === "" ? null : value;
    cell.formula = formula;
    const syntax = formula === undefined ? undefined : parseFormula(formula);
    cell.syntax = syntax?.ok === true ? syntax.value : undefined;
  }

  valueAt(sheet: string, row: number, column: number): Scalar | undefined {
    return this.shownIn(this.gridOf(sheet), row * COLUMNS_OF_A_ROW + column);
  }

  shownIn(grid: Grid, key: number): Scalar | undefined {
    const cell = grid.cells.get(key);
    if (cell?.formula === undefined) {
      const typed = cell?.constant ?? null;
      if (typed !== null) return typed;
      grid.seenBlank.add(key);
      return cell?.spilled ?? null;
    }
    if (cell.state === "open") cell.result = this.compute(cell);
    return cell.state === "under way" ? undefined : cell.result;
  }

  spillAt(sheet: string, row: number, column: number): Matrix | undefined {
    return this.gridOf(sheet).cells.get(row * COLUMNS_OF_A_ROW + column)?.spill;
  }

  /** Once more where a formula looked at a cell that another one filled only later. */
  settle(): void {
    this.computeAll();
    if (!this.isOvertaken) return;
    for (const cell of this.cells()) cell.state = "open";
    this.computeAll();
  }

  private computeAll(): void {
    for (const cell of this.cells()) {
      if (cell.formula !== undefined && cell.state === "open") cell.result = this.compute(cell);
    }
  }

  /** As they are now: computing them may add others, which formulas fill. */
  private cells(): readonly CalculatedCell[] {
    return [...this.grids.values()].flatMap(({ cells }) => [...cells.values()]);
  }

  gridOf(sheet: string): Grid {
    const known = this.spelled.get(sheet);
    if (known !== undefined) return known;
    const name = sheet.toLowerCase();
    const grid = this.grids.get(name) ?? new Grid(this, this.functions);
    this.grids.set(name, grid);
    this.spelled.set(sheet, grid);
    return grid;
  }

  /** Undefined where the formula is not understood, needs itself or an unknown function. */
  private compute(cell: CalculatedCell): Scalar | undefined {
    const { syntax } = cell;
    if (syntax === undefined) return undefined;
    cell.state = "under way";
    try {
      const value = evaluate(syntax, cell.grid.scope);
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
    cell.spill = value;
    value.forEach((line, down) => {
      line.forEach((one, right) => {
        if (cell.grid.fill(cell.row + down, cell.column + right, one)) this.isOvertaken = true;
      });
    });
  }
}
