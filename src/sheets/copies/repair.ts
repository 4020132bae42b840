import { calledNames, withCalledNames } from "../../formula/called-names";
import { isOwnFunction } from "../../formula/file-formula";
import { type CellContent, isFormula } from "../description/cell-grid";

/** How Excel stores a call of an add-in function that it does not know at the moment. */
const STORED = /^_xldudf_/i;
/** What such a cell shows, and one whose add-in was not there when it was opened. */
const STUCK = "#NAME?";

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

/**
 * What to type into a cell that is stuck: the formula as people write it, for one that was stored
 * as `_xldudf_…`, or once more for one that shows #NAME?. Undefined for a cell that is in order.
 */
export function repairedFormula(
  content: CellContent,
  shown: unknown,
  functionPrefix: string,
): string | undefined {
  if (!isFormula(content, shown) || !callsOurs(content, functionPrefix)) return undefined;
  const ours = (name: string): string => {
    const plain = spelledOut(name);
    return isOwnFunction(plain, functionPrefix) ? plain : name;
  };
  const formula = withCalledNames(content, ours);
  return formula !== content || shown === STUCK ? formula : undefined;
}

/** No name of ours has a "_" in it, so a stored one can be told back. */
function spelledOut(name: string): string {
  return STORED.test(name) ? name.replace(STORED, "").replaceAll("_", ".") : name;
}
