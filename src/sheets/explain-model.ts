import { mustBeTyped } from "../case/economic-decision";
import { explain, type ExplainLine } from "../economics/explain";
import { inputsOfLine } from "../economics/explain-inputs";
import { findInput } from "../economics/find-input";
import { inputDefinition, type InputKey, INPUTS, type ModelInputs } from "../economics/inputs";
import { MEASURE_DESCRIPTIONS } from "../economics/measure-descriptions";
import { findMeasure, measure, type MeasureDefinition } from "../economics/measures";
import type { Model } from "../economics/parse";
import { partsOf, type Syntax } from "../formula/syntax";
import { inputChoiceName } from "../policy/display-names";
import { isBlank } from "../reading/blank";
import { ok, type Result, unavailable } from "../result";
import { dealsForPeople, figureForPeople, moneyForPeople, shareForPeople } from "../wording";
import { modelArgument } from "../worksheet/model-argument";
import { type Place, placeOf, type ReadCells, valueOf } from "./cells-of-call";
import { restsOn } from "./native/native-model";
import type { OwnCall } from "./native/read-calls";

/** The model behind a call of ours: what it comes to, and the cells that it comes from. */

/** Something that a number rests on, and where it stands. */
export interface RestsOn {
  readonly label: string;
  readonly shown: string;
  readonly place: Place | undefined;
}

export interface ExplainedModel {
  readonly measure: MeasureDefinition | undefined;
  /** What the measure means and how it is worked out. */
  readonly meaning: string;
  readonly result: Result<number> | undefined;
  /** The call's own waterfall, each line with the inputs that it is made of. */
  readonly lines: readonly (ExplainLine & { readonly from: readonly RestsOn[] })[];
  /** Every input that counts in the number. */
  readonly inputs: readonly RestsOn[];
}

/** The function whose cell shows the measure that it names; with the others it is one of many things. */
const ONE_MEASURE = "REVSHARE.MODEL";

/** Names and values that stand in for inputs come behind these parameters. */
const REPLACED_FROM: Readonly<Record<string, number>> = {
  [ONE_MEASURE]: 2,
  "REVSHARE.EXPLAIN": 1,
  "REVSHARE.CASHFLOW": 1,
  "REVSHARE.EQUIVALENT": 1,
};

export function modelBehind(call: OwnCall, read: ReadCells): Result<ExplainedModel> {
  const [block, named] = call.parameters;
  const values = (parameter: Syntax | undefined): unknown =>
    parameter === undefined ? undefined : valueOf(call, parameter, read);
  const replaced = call.parameters.slice(REPLACED_FROM[call.name] ?? call.parameters.length);
  const model = modelArgument(values(block), { nameValue: replaced.map(values) });
  if (!model.ok) return model;
  const found = findMeasure(values(named));
  const asked = found.ok && call.name === ONE_MEASURE ? found.value : undefined;
  const { inputs, given } = model.value;
  const missing = INPUTS.find(
    ({ key }) =>
      mustBeTyped(key) &&
      given[key] === undefined &&
      counts(key, asked, model.value) &&
      isAsked(key, given),
  );
  if (missing !== undefined) {
    return unavailable(
      `${missing.label} is not typed, and this rests on it. Type it, a 0 too, and it is explained here.`,
      { field: missing.key },
    );
  }
  const sources = sourcesOf(call, block, replaced, read);
  const restOf = (key: InputKey): RestsOn => ({
    label: inputDefinition(key).label,
    shown: shownInput(key, model.value),
    place: sources.get(key),
  });
  return ok({
    measure: asked,
    meaning: asked === undefined ? "" : MEASURE_DESCRIPTIONS[asked.name],
    result: asked && measure(inputs, asked.name),
    lines: explain(inputs).map((line) => ({
      ...line,
      from: inputsOfLine(line.line)
        .filter((key) => isSaid(key, model.value))
        .map(restOf),
    })),
    inputs: INPUTS.map(({ key }) => key)
      .filter((key) => inputs[key] !== undefined && counts(key, asked, model.value))
      .map(restOf),
  });
}

/** The value of a deal is typed as well where list price and discount are. */
function isAsked(key: InputKey, given: Model["given"]): boolean {
  return key !== "acv" || given.listPrice === undefined;
}

/** An input that follows another one says nothing of its own. */
function isSaid(key: InputKey, { given }: Model): boolean {
  return given[key] !== undefined || inputDefinition(key).follows === undefined;
}

function counts(key: InputKey, asked: MeasureDefinition | undefined, model: Model): boolean {
  return isSaid(key, model) && (asked === undefined || restsOn(asked.name, key));
}

function shownInput(key: InputKey, { inputs, given }: Model): string {
  const value: ModelInputs[InputKey] = inputs[key];
  const shown =
    typeof value === "number" ? inputForPeople(key, value) : inputChoiceName(String(value));
  return given[key] === undefined ? `${shown}, assumed` : shown;
}

/** An input's number, rounded as everywhere in the pane. */
export function inputForPeople(key: InputKey, value: number): string {
  const { kind } = inputDefinition(key);
  if (kind === "fraction") return shareForPeople(value);
  if (kind === "money") return moneyForPeople(value);
  return kind === "count" ? dealsForPeople(value) : figureForPeople(value);
}

/** Where each input stands: in the block, or in the parameter that stands in for it. */
function sourcesOf(
  call: OwnCall,
  block: Syntax | undefined,
  replaced: readonly Syntax[],
  read: ReadCells,
): ReadonlyMap<InputKey, Place | undefined> {
  const sources = new Map<InputKey, Place | undefined>();
  if (block?.kind === "reference") {
    const place = placeOf(block, call.sheet);
    const cells = read(place) ?? [];
    const isUpright = place.columns === 2;
    for (let at = 0; at < (isUpright ? place.rows : place.columns); at += 1) {
      const input = findInput(isUpright ? cells[at]?.[0] : cells[0]?.[at]);
      const { row, column } = place;
      const cell = isUpright
        ? { row: row + at, column: column + 1 }
        : { row: row + 1, column: column + at };
      if (input.ok) sources.set(input.value.key, { ...place, ...cell, rows: 1, columns: 1 });
    }
  }
  for (let at = 0; at + 1 < replaced.length; at += 2) {
    const [name, value] = replaced.slice(at);
    const input = name === undefined ? undefined : findInput(valueOf(call, name, read));
    if (input?.ok !== true || value === undefined || isBlank(valueOf(call, value, read))) continue;
    const [reference] = partsOf(value).filter((part) => part.kind === "reference");
    sources.set(input.value.key, reference && placeOf(reference, call.sheet));
  }
  return sources;
}
