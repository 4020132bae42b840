import type { MeasureName } from "../../economics/measures";
import type { WorkbookContent } from "./content";
import type { SheetNames } from "../description/sheet-names";
import { NO_NUMBER } from "./cells";
import { inputsArgument } from "./inputs-layout";

/** A call of one of our functions, as it is typed into a cell. */
export function call(
  content: Pick<WorkbookContent, "functionPrefix">,
  name: string,
  ...parameters: readonly string[]
): string {
  return `${content.functionPrefix}${name}(${parameters.join(",")})`;
}

/** A text constant inside a formula. */
export function text(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/**
 * A dash where there is no such number. Any other error stays: a formula that cannot be computed,
 * because the add-in is not there, is another thing.
 */
export function orDash(formula: string): string {
  return `IFNA(${formula},${text(NO_NUMBER)})`;
}

/** One measure of the model on the Inputs sheet, with single inputs replaced. */
export function modelCall(
  content: Pick<WorkbookContent, "functionPrefix">,
  names: SheetNames,
  measure: MeasureName,
  ...replacements: readonly string[]
): string {
  return call(content, "REVSHARE.MODEL", inputsArgument(names), text(measure), ...replacements);
}
