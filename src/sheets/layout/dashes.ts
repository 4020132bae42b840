import { a1, onSheet } from "../description/a1";
import { NOT_LOADED } from "../description/cell-grid";
import type { Block, Cell, SheetDescription } from "../description/description";
import { mapBlock } from "../description/map-block";
import type { SheetNames } from "../description/sheet-names";
import { NO_NUMBER } from "./cells";
import { call, text } from "./calls";
import type { WorkbookContent } from "./content";
import { FRAME_ROWS } from "./frame-places";

/**
 * On the Workings sheet: what stands where there is no such number. It calls one of our functions,
 * so that it says where the add-in is missing, which is another thing than a missing number. Where
 * one input is changed, Excel calculates what rests on it and nothing else: the call counts what is
 * typed, so that it is never left with what it said where the add-in was there.
 */
const PLACE = { row: 2, column: 4 } as const;

/** What ERROR.TYPE says of #NAME?, which Excel shows for a function that it does not know. */
const UNKNOWN_NAME = 5;

/** Around what is asked for its error; the sum makes one answer of a function that fills several cells. */
const BEFORE_ASKED = ",IF(IFERROR(SUM(ERROR.TYPE(";
const BEHIND_ASKED = `)),0)=${UNKNOWN_NAME},${text(NOT_LOADED)},`;

export function dashBlock(
  functions: Pick<WorkbookContent, "functionPrefix"> | undefined,
  typed: readonly string[],
): Block {
  const cost = `0*COUNTA(${typed.join(",")})`;
  const nothing = functions && call(functions, "BREAKEVEN.VOLUME", cost, "1", "1", "0");
  const dash: Cell =
    nothing === undefined
      ? { value: NO_NUMBER }
      : {
          formula: `=IF(ISERROR(${nothing}),IF(ERROR.TYPE(${nothing})=${UNKNOWN_NAME},${text(NOT_LOADED)},${nothing}),${text(NO_NUMBER)})`,
        };
  return {
    row: PLACE.row,
    column: PLACE.column - 1,
    cells: [
      [
        { value: "No number", style: "unit" },
        { ...dash, style: "calculation" },
      ],
    ],
  };
}

function dash(names: SheetNames): string {
  return onSheet(names.workings, a1(PLACE.row, PLACE.column, "absolute"));
}

/** Whether the add-in is missing where the workbook is open; written without "=". */
export function isNotLoaded(names: SheetNames): string {
  return `${dash(names)}=${text(NOT_LOADED)}`;
}

/** What a formula answers where our functions are there, and else that they are not. */
export function whereLoaded(formula: string, names: SheetNames): string {
  return `IF(${isNotLoaded(names)},${text(NOT_LOADED)},${formula})`;
}

/** The block with that in each of its formulas: counts and sums would pass over what is not there. */
export function withWhereLoaded(block: Block, names: SheetNames): Block {
  return mapBlock(block, (_row, _column, cell) =>
    cell?.formula === undefined
      ? cell
      : { ...cell, formula: `=${whereLoaded(cell.formula.slice(1), names)}` },
  );
}

/**
 * The same of cells that are told themselves, for what rests on other cells than the model's: what
 * counts them would pass over what is not there.
 */
export function whereAllLoaded(cells: readonly string[], formula: string): string {
  const missing = cells.map((cell) => `${cell}=${text(NOT_LOADED)}`);
  return `IF(OR(${missing.join(",")}),${text(NOT_LOADED)},${formula})`;
}

/**
 * A dash, or that the add-in is missing, by the formula's own error: for a formula that rests on other
 * cells than the model's, and for one that fills several, which LibreOffice calculates when it opens a
 * file although it keeps what every other cell showed.
 *
 * @param asked The call in the formula, where it is more than that: some functions answer an error of
 * their own to one that they are given.
 */
export function orDashItself(formula: string, asked = formula, none = text(NO_NUMBER)): string {
  return `IFERROR(${formula}${BEFORE_ASKED}${asked}${BEHIND_ASKED}${none}))`;
}

/** Such a formula for a workbook in which no function can be missing; any other as it is. */
export function withoutNotLoaded(formula: string): string {
  const [before, behind] = [formula.indexOf(BEFORE_ASKED), formula.indexOf(BEHIND_ASKED)];
  if (before < 0 || behind < before || !formula.startsWith("=IFERROR(")) return formula;
  return `${formula.slice(0, before)},${formula.slice(behind + BEHIND_ASKED.length, -1)}`;
}

/** A dash where the model on Inputs has no such number, whatever the reason; written without "=". */
export function orDash(formula: string, names: SheetNames): string {
  return `IFERROR(${formula},${dash(names)})`;
}

/** A dash unless every one of these cells holds a number; a dash is larger than any number. */
export function whereNumbers(cells: readonly string[], formula: string, names: SheetNames): string {
  const [only] = cells;
  const are = cells.map((cell) => `ISNUMBER(${cell})`);
  const all = are.length === 1 ? `ISNUMBER(${only ?? ""})` : `AND(${are.join(",")})`;
  return `IF(${all},${formula},${dash(names)})`;
}

/** The sheet with a dash in each cell whose formula has no number; no reader meets an error. */
export function withDashes(sheet: SheetDescription, names: SheetNames): SheetDescription {
  const dashed = (row: number, _column: number, cell: Cell | null): Cell | null =>
    cell?.formula === undefined || row < FRAME_ROWS || cell.formula.startsWith("=IFERROR(")
      ? cell
      : { ...cell, formula: `=${orDash(cell.formula.slice(1), names)}` };
  return { ...sheet, blocks: sheet.blocks.map((block) => mapBlock(block, dashed)) };
}
