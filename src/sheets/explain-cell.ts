import { findInput } from "../economics/find-input";
import { findMeasure } from "../economics/measures";
import { parseFormula } from "../formula/parse";
import { partsOf, type Syntax } from "../formula/syntax";
import { asMatrix, CellError, type FormulaValue } from "../formula/values";
import type { Result } from "../result";
import { figureForPeople } from "../wording";
import { type Place, placeOf, type ReadCells, valueOf } from "./cells-of-call";
import { type ExplainedModel, inputForPeople, modelBehind, type RestsOn } from "./explain-model";
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

/** The cells that are read before a formula is explained: those it looks at, and what names them. */
export function placesToRead(asked: AskedFormula): readonly Place[] {
  const places = placesIn(asked);
  return [...places, ...places.flatMap((place) => leftOf(place) ?? [])];
}

/** The cells to the left of one cell, where the words stand that name it. */
function leftOf(place: Place): Place | undefined {
  const { rows, columns, column } = place;
  return rows * columns === 1 && column > 0 ? { ...place, column: 0, columns: column } : undefined;
}

/** The cells that a formula looks at, each once. */
export function placesIn({ formula, sheet }: AskedFormula): readonly Place[] {
  const syntax = parseFormula(formula);
  if (!syntax.ok) return [];
  const places = partsOf(syntax.value).flatMap((part) =>
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
      looksAt: placesIn(asked).map((place) => lookedAt(place, read)),
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
  const [reference] = partsOf(parameter).filter((part) => part.kind === "reference");
  const value = valueOf(call, parameter, read);
  return {
    label: "",
    shown: value === undefined ? "" : shownValue(value),
    place: reference && placeOf(reference, call.sheet),
  };
}

/** A cell by the words to its left; an input of ours is shown as inputs are. */
function lookedAt(place: Place, read: ReadCells): RestsOn {
  const left = leftOf(place);
  const words = (left && read(left))?.[0]?.filter((cell) => typeof cell === "string") ?? [];
  const cells = read(place);
  const only = cells?.[0]?.[0];
  const [input] = words.map(findInput).filter(({ ok }) => ok);
  if (input?.ok === true && typeof only === "number") {
    const { key, label } = input.value;
    return { label, shown: inputForPeople(key, only), place };
  }
  return { label: words.at(-1) ?? "", shown: cells === undefined ? "" : shownValue(cells), place };
}

function shownValue(value: FormulaValue): string {
  const cells = asMatrix(value);
  if (cells.length * (cells[0]?.length ?? 0) > 1) return "";
  const only = cells[0]?.[0] ?? null;
  if (only instanceof CellError) return only.code;
  return typeof only === "number" ? figureForPeople(only) : inPlainWords(String(only ?? ""));
}

/** Formulas name measures and inputs by their keys, which nobody reads. */
function inPlainWords(text: string): string {
  const [asked, input] = [findMeasure(text), findInput(text)];
  return asked.ok ? asked.value.label : input.ok ? input.value.label : text;
}
