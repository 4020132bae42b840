import type { MeasureName } from "../../economics/measures";
import type { WorkbookContent } from "./content";
import type { SheetNames } from "../description/sheet-names";
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

/** One measure of the model on the Inputs sheet, with single inputs replaced. */
export function modelCall(
  content: Pick<WorkbookContent, "functionPrefix">,
  names: SheetNames,
  measure: MeasureName,
  ...replacements: readonly string[]
): string {
  return call(content, "REVSHARE.MODEL", inputsArgument(names), text(measure), ...replacements);
}
