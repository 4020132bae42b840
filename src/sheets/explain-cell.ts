import { findInput } from "../economics/find-input";
import { findMeasure } from "../economics/measures";
import { parseFormula } from "../formula/parse";
import { partsOf, type Syntax } from "../formula/syntax";
import { asMatrix, CellError, type FormulaValue } from "../formula/values";
import type { Result } from "../result";
import { asNumber } from "../wording";
import { type Place, placeOf, type ReadCells, valueOf } from "./cells-of-call";
import { type ExplainedModel, modelBehind, type RestsOn } from "./explain-model";
import { type OwnCall, ownCalls } from "./native/read-calls";

/** Where a number comes from: what the formula of a cell calls and looks at, in words. */

export interface AskedFormula {
  readonly formula: string;
  readonly sheet: string;
  readonly functionPrefix: string;
}

export interface ExplainedFormula {
  /** Our function, without the prefix of a side-loaded build; undefined for a formula without one. */
  readonly functionName: string | undefined;
  /** What stands in each parameter, in the function's order. */
  readonly parameters: readonly RestsOn[];
  /** The model behind the number, where the function takes one, or why there is none. */
  readonly model: Result<ExplainedModel> | undefined;
  /** The cells that a formula without a function of ours looks at. */
  readonly looksAt: readonly RestsOn[];
}

/** The cells that a formula looks at, each once, to be read before it is explained. */
export function placesIn({ formula, sheet }: AskedFormula): readonly Place[] {
  const syntax = parseFormula(formula);
  if (!syntax.ok) return [];
  const places = [...partsOf(syntax.value)].flatMap((part) =>
    part.kind === "reference" ? [placeOf(part, sheet)] : [],
  );
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}

export function explainFormula(asked: AskedFormula, read: ReadCells): ExplainedFormula {
  const [call] = ownCalls(asked.formula, asked.sheet, asked.functionPrefix);
  const nothing = { functionName: undefined, parameters: [], model: undefined, looksAt: [] };
  if (call === undefined) {
    return {
      ...nothing,
      looksAt: placesIn(asked).map((place) => ({ label: "", shown: shownAt(place, read), place })),
    };
  }
  return {
    ...nothing,
    functionName: call.name,
    parameters: call.parameters.map((parameter) => parameterOf(call, parameter, read)),
    model: takesInputs(call.name) ? modelBehind(call, read) : undefined,
  };
}

/** Functions whose first parameter is the block of inputs. */
function takesInputs(name: string): boolean {
  return name.startsWith("REVSHARE.") && name !== "REVSHARE.BAND" && name !== "REVSHARE.PAYOUT";
}

function parameterOf(call: OwnCall, parameter: Syntax, read: ReadCells): RestsOn {
  const [reference] = [...partsOf(parameter)].filter((part) => part.kind === "reference");
  const value = valueOf(call, parameter, read);
  return {
    label: "",
    shown: value === undefined ? "" : shownValue(value),
    place: reference && placeOf(reference, call.sheet),
  };
}

function shownAt(place: Place, read: ReadCells): string {
  const cells = read(place);
  return cells === undefined ? "" : shownValue(cells);
}

function shownValue(value: FormulaValue): string {
  const cells = asMatrix(value);
  if (cells.length * (cells[0]?.length ?? 0) > 1) return "";
  const only = cells[0]?.[0] ?? null;
  if (only instanceof CellError) return only.code;
  return typeof only === "number" ? asNumber(only) : inPlainWords(String(only ?? ""));
}

/** Formulas name measures and inputs by their keys, which nobody reads. */
function inPlainWords(text: string): string {
  const [asked, input] = [findMeasure(text), findInput(text)];
  return asked.ok ? asked.value.label : input.ok ? input.value.label : text;
}
