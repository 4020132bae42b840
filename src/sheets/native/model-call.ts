import { mustBeTyped } from "../../case/economic-decision";
import { inputDefinition, type InputKey, INPUTS } from "../../economics/inputs";
import type { MeasureName } from "../../economics/measures";
import type { SheetNames } from "../description/sheet-names";
import { call, text } from "../layout/calls";
import type { WorkbookContent } from "../layout/content";
import { inputsArgument, usedInput } from "../layout/inputs-layout";
import { restsOn } from "./native-model";

/**
 * Inputs for which the functions have a default, while a sheet shows nothing that rests on them
 * before somebody typed them. Without the others the functions have no answer of their own.
 */
const AWAITED: readonly InputKey[] = INPUTS.map(({ key }) => key).filter(
  (key) => mustBeTyped(key) && inputDefinition(key).default !== undefined,
);

/** A formula that waits with #N/A for what must be typed; written without "=". */
export function awaiting(formula: string, names: SheetNames, keys = AWAITED): string {
  return keys.reduce((waiting, key) => `IF(${usedInput(key, names)}="",NA(),${waiting})`, formula);
}

/** Whether a measure waits for an input that nobody typed, although the functions would answer. */
export function isAwaiting(measure: MeasureName, inputs: WorkbookContent["inputs"]): boolean {
  return awaitedBy(measure).some((key) => inputs[key] === undefined);
}

function awaitedBy(measure: MeasureName): readonly InputKey[] {
  return AWAITED.filter((key) => restsOn(measure, key));
}

/** One measure of the model on the Inputs sheet, with single inputs replaced. */
export function modelCall(
  content: Pick<WorkbookContent, "functionPrefix">,
  names: SheetNames,
  measure: MeasureName,
  ...replacements: readonly string[]
): string {
  const inputs = inputsArgument(names);
  const asked = call(content, "REVSHARE.MODEL", inputs, text(measure), ...replacements);
  return awaiting(asked, names, awaitedBy(measure));
}
