import { findInput } from "../../economics/find-input";
import type { InputKey } from "../../economics/inputs";
import { findMeasure, type MeasureName } from "../../economics/measures";
import { a1, onSheet } from "../description/a1";
import { parseFormula } from "../../formula/parse";
import type { CallSyntax, Syntax } from "../../formula/syntax";
import { partsOf } from "../../formula/syntax";
import type { SheetNames } from "../description/sheet-names";
import { choiceInFormula } from "../layout/input-words";
import { inputsArgument } from "../layout/inputs-layout";
import { isOwnFunction } from "../../formula/file-formula";
import { takesRows } from "./native-model";

/** A call of one of our functions, without the prefix of a side-loaded build. */
export interface OwnCall {
  readonly name: string;
  readonly parameters: readonly Syntax[];
  readonly start: number;
  readonly end: number;
  /** The sheet on which it stands, and the text of the formula. */
  readonly sheet: string;
  readonly formula: string;
}

/** The outermost calls of ours in a formula; none where the formula is not understood. */
export function ownCalls(formula: string, sheet: string, functionPrefix: string): OwnCall[] {
  const syntax = parseFormula(formula);
  if (!syntax.ok) return [];
  const calls = partsOf(syntax.value).filter(
    (part): part is CallSyntax => part.kind === "call" && isOwnFunction(part.name, functionPrefix),
  );
  return calls
    .filter((call) => !calls.some((other) => other !== call && isInside(call, other)))
    .map(({ name, parameters, start, end }) => ({
      ...{ parameters, start, end, sheet, formula },
      name: name.slice(functionPrefix.length),
    }));
}

function isInside(part: Syntax, other: Syntax): boolean {
  return part.start >= other.start && part.end <= other.end;
}

/** A parameter as it is written, for a formula on the same sheet. */
export function written(call: OwnCall, parameter: Syntax): string {
  return call.formula.slice(parameter.start, parameter.end);
}

/** A parameter as any sheet sees it; undefined for more than one cell or constant. */
export function seenFromAnywhere(call: OwnCall, parameter: Syntax | undefined): string | undefined {
  if (parameter === undefined || parameter.kind === "omitted") return '""';
  if (parameter.kind === "constant") return written(call, parameter);
  if (parameter.kind !== "reference") return undefined;
  const { sheet = call.sheet, first, last } = parameter;
  if (first.row !== last.row || first.column !== last.column) return undefined;
  return onSheet(sheet, a1(first.row, first.column, "absolute"));
}

export interface ModelCall {
  readonly measure: MeasureName;
  readonly replaced: ReadonlyMap<InputKey, string>;
}

/** A call of REVSHARE.MODEL on the Inputs sheet with names that are written out. */
export function readModelCall(call: OwnCall, names: SheetNames): ModelCall | undefined {
  const [inputs, measureName, ...pairs] = call.parameters;
  if (!isInputs(call, inputs, names) || measureName?.kind !== "constant") return undefined;
  const measure = findMeasure(measureName.value);
  if (!measure.ok || pairs.length % 2 !== 0) return undefined;
  const replaced = new Map<InputKey, string>();
  for (let index = 0; index < pairs.length; index += 2) {
    const [name, value] = [pairs[index], pairs[index + 1]];
    if (name?.kind !== "constant" || value === undefined || value.kind === "omitted") {
      return undefined;
    }
    const input = findInput(name.value);
    if (!input.ok) return undefined;
    replaced.set(input.value.key, choiceInFormula(input.value, written(call, value)));
  }
  return { measure: measure.value.name, replaced };
}

/** A call of REVSHARE.TORNADO on the Inputs sheet. */
export function readTornadoCall(
  call: OwnCall,
  names: SheetNames,
): { readonly measure: MeasureName; readonly swing: string | undefined } | undefined {
  const [inputs, measureName, swing] = call.parameters;
  if (!isInputs(call, inputs, names) || measureName?.kind !== "constant") return undefined;
  const measure = findMeasure(measureName.value);
  if (!measure.ok || takesRows(measure.value.name)) return undefined;
  const cell = swing === undefined ? undefined : seenFromAnywhere(call, swing);
  return swing !== undefined && cell === undefined
    ? undefined
    : { measure: measure.value.name, swing: cell };
}

/** Whether a parameter is the block of inputs on the Inputs sheet. */
function isInputs(call: OwnCall, parameter: Syntax | undefined, names: SheetNames): boolean {
  const block = parseFormula(inputsArgument(names));
  if (!block.ok || block.value.kind !== "reference" || parameter?.kind !== "reference")
    return false;
  const corners = ({ first, last }: typeof parameter): string => JSON.stringify([first, last]);
  const sheet = parameter.sheet ?? call.sheet;
  return (
    sheet.toLowerCase() === names.inputs.toLowerCase() &&
    corners(parameter) === corners(block.value)
  );
}
