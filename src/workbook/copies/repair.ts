import { isOwnFunction, typedFormula } from "../xlsx/file-formula";
import { tokensOf } from "../formula/tokens";

/** How Excel stores a call of an add-in function that it does not know at the moment. */
const STORED = /_xldudf_/i;

/** What `range.formulas` holds: formulas as text that begins with "=", and constants. */
type Content = string | number | boolean;

/** Whether a cell's content calls one of our functions, as typed or as Excel stores it. */
export function callsOurs(content: Content, functionPrefix: string): boolean {
  if (typeof content !== "string" || !content.startsWith("=")) return false;
  const formula = typedFormula(content.slice(1));
  const tokens = tokensOf(formula, 1) ?? [];
  return tokens.some(
    ({ kind, content: name }, index) =>
      kind === "word" && tokens[index + 1]?.content === "(" && isOwnFunction(name, functionPrefix),
  );
}

/**
 * What to type into a cell that is stuck: the formula as people write it, for one that was stored
 * as `_xldudf_…`, or once more for one that shows #NAME?. Undefined for a cell that is in order.
 */
export function repairedFormula(
  content: Content,
  shown: unknown,
  functionPrefix: string,
): string | undefined {
  if (!callsOurs(content, functionPrefix)) return undefined;
  const formula = String(content);
  const isStuck = STORED.test(formula) || shown === "#NAME?";
  return isStuck ? typedFormula(formula.slice(1)) : undefined;
}
