import { calledNames, withCalledNames } from "../../formula/called-names";
import { isOwnFunction } from "../../formula/file-formula";
import {
  type CellContent,
  type GridCell,
  isFormula,
  saysNotLoaded,
} from "../description/cell-grid";

/** How Excel stores a call of an add-in function that it does not know at the moment. */
const STORED = /^_xldudf_/i;

/** The functions of ours that a cell's content calls, as people write them, each once. */
export function ownCalls(content: CellContent, functionPrefix: string): string[] {
  if (!isFormula(content)) return [];
  const names = calledNames(content).map((name) => spelledOut(name).toUpperCase());
  return [...new Set(names)].filter((name) => isOwnFunction(name, functionPrefix));
}

/** Whether a cell's content calls one of our functions, as typed or as Excel stores it. */
export function callsOurs(content: CellContent, functionPrefix: string): boolean {
  return ownCalls(content, functionPrefix).length > 0;
}

/** With one of these a formula shows something of its own in place of an error. */
const CATCHING: ReadonlySet<string> = new Set(
  (
    "IFERROR IFNA ISERROR ISERR ISNA ISNUMBER ISTEXT ISNONTEXT ISLOGICAL ERROR.TYPE TYPE " +
    "AGGREGATE COUNT COUNTA COUNTIF COUNTIFS"
  ).split(" "),
);

/** How a formula that calls one of our functions is to be entered again. */
export interface EnteredAgain {
  readonly formula: string;
  /** Whether the cell is known to be stuck; otherwise what it shows may as well be its answer. */
  readonly isStuck: boolean;
}

/**
 * What to type into a cell that is stuck, or may be: the formula as people write it, for one that was
 * stored as `_xldudf_…`, or once more for one that shows an error, or that would show something of its
 * own in place of one, such as a dash. Undefined for a cell that is in order.
 */
export function enteredAgain(
  { formula, value, isError }: Pick<GridCell, "formula" | "value" | "isError">,
  functionPrefix: string,
): EnteredAgain | undefined {
  if (!isFormula(formula, value) || !callsOurs(formula, functionPrefix)) return undefined;
  const ours = (name: string): string => {
    const plain = spelledOut(name);
    return isOwnFunction(plain, functionPrefix) ? plain : name;
  };
  const again = withCalledNames(formula, ours);
  const isStuck = again !== formula || saysNotLoaded(value);
  return isStuck || isError || catchesErrors(formula) ? { formula: again, isStuck } : undefined;
}

function catchesErrors(formula: string): boolean {
  return calledNames(formula).some((name) => CATCHING.has(name.toUpperCase()));
}

/** No name of ours has a "_" in it, so a stored one can be told back. */
function spelledOut(name: string): string {
  return STORED.test(name) ? name.replace(STORED, "").replaceAll("_", ".") : name;
}
