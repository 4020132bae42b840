import { checkNumber } from "../economics/check-input";
import { type InputKey, inputDefinition, type NumberInput } from "../economics/inputs";
import { evaluateModel, type MeasureValue, type ModelResult } from "../economics/measures";
import type { Model } from "../economics/parse";
import { parseModelInputs } from "../economics/parse-object";
import { isBlank } from "../reading/blank";
import { ok, type Result, unavailable } from "../result";
import { dealsForPeople, moneyForPeople, shareForPeople } from "../wording";
import { baseTerms } from "../economics/share-terms";
import type { CaseParts } from "./case-parts";
import { isObject } from "./given-case";
import { measuresOnceTyped } from "./programme-cost";

/** Two offers beside the base case: what each changes of it, and what that comes to. */

export const OFFER_NAMES = { offerA: "Offer A", offerB: "Offer B" } as const;
export type OfferId = keyof typeof OFFER_NAMES;
export const OFFER_IDS = Object.keys(OFFER_NAMES) as OfferId[];

/** Kept as the part that is truly new, which people speak of, in place of what we would have won. */
export const TRULY_NEW = "trulyNew";

/** What an offer is asked for; a blank stands as in the base case. */
export const OFFERED = [
  { key: "revshare", label: "Share" },
  { key: "revshareYears", label: "Years it is paid" },
  { key: "deals", label: "Deals a year" },
  { key: "acv", label: "Value of a deal" },
  { key: TRULY_NEW, label: "Part truly new" },
] as const satisfies readonly { key: InputKey | typeof TRULY_NEW; label: string }[];
export type OfferedKey = (typeof OFFERED)[number]["key"];

/** What was said of each offer, as it was typed; blank parts are not there. */
export type Offers = Readonly<
  Record<
    OfferId,
    { readonly name: string; readonly changes: Readonly<Record<string, string | number>> }
  >
>;

export interface Scenario {
  readonly id: OfferId | "base";
  readonly name: string;
  readonly model: Result<Model>;
  readonly measures: Result<ModelResult>;
  /** Whether nothing of the base case is changed. */
  readonly isUnchanged: boolean;
}

/** The base case and the two offers; what does not read in an offer is said there. */
export function scenariosOf(given: CaseParts): readonly Scenario[] {
  const { model } = given;
  const measures = measuresOnceTyped(given);
  const base: Scenario = { id: "base", name: "Base case", model, measures, isUnchanged: true };
  return [base, ...OFFER_IDS.map((id) => offerOf(given, id))];
}

/** The offer that goes into the memo; undefined while none is chosen. */
export function chosenScenario(given: CaseParts): Scenario | undefined {
  const id = OFFER_IDS.find((each) => each === partOf(given, "chosen"));
  return id === undefined ? undefined : offerOf(given, id);
}

export function offersOf(given: CaseParts): Offers {
  return { offerA: saidOf(given, "offerA"), offerB: saidOf(given, "offerB") };
}

function saidOf(given: CaseParts, id: OfferId): Offers[OfferId] {
  const offered = partOf(given, id);
  const typed = isObject(offered) ? offered : {};
  const name = typeof typed.name === "string" && !isBlank(typed.name) ? typed.name.trim() : "";
  const changes = Object.entries(typed).flatMap(([key, value]) => {
    const isSaid = key !== "name" && !isBlank(value);
    return isSaid ? [[key, typeof value === "number" ? value : String(value)] as const] : [];
  });
  return { name: name === "" ? OFFER_NAMES[id] : name, changes: Object.fromEntries(changes) };
}

function offerOf(given: CaseParts, id: OfferId): Scenario {
  const { name, changes } = saidOf(given, id);
  const model = modelWith(given, changes);
  return {
    id,
    name,
    model,
    measures: model.ok
      ? measuresOnceTyped({
          written: given.written,
          measures: ok(evaluateModel(model.value.inputs)),
        })
      : model,
    isUnchanged: Object.keys(changes).length === 0,
  };
}

function partOf({ given: { scenarios } }: CaseParts, part: OfferId | "chosen"): unknown {
  return isObject(scenarios) ? scenarios[part] : undefined;
}

function modelWith(
  { written, model }: CaseParts,
  { [TRULY_NEW]: trulyNew, ...changes }: Readonly<Record<string, unknown>>,
): Result<Model> {
  if (!model.ok) return model;
  if (!written.ok) return written;
  if (trulyNew === undefined) return parseModelInputs({ ...written.value.given, ...changes });
  const part = checkNumber(TRULY_NEW_INPUT, trulyNew);
  if (!part.ok) return part;
  const cannibalization = 1 - part.value;
  return parseModelInputs({ ...written.value.given, ...changes, cannibalization });
}

/** The part of the deals that we would not have won: what is left of the other input. */
export const TRULY_NEW_INPUT: NumberInput = {
  ...numberInput("cannibalization"),
  label: "Part truly new",
};

function numberInput(key: InputKey): NumberInput {
  const definition = inputDefinition(key);
  if (definition.kind === "choice") throw new Error(`${key} is no number`);
  return definition;
}

/** A figure of a scenario, and how far it is from the base case. */
export interface ScenarioFigure {
  readonly label: string;
  readonly measure: keyof ModelResult;
  readonly shown: readonly string[];
  /** Beside the base case itself there is none. */
  readonly differences: readonly (string | undefined)[];
}

const FIGURES = [
  { measure: "breakevenDeals", label: "Break-even, deals a year", inWords: dealsForPeople },
  { measure: "programmeContribution", label: "Contribution a year", inWords: moneyForPeople },
  { measure: "npv", label: "Net present value of the programme", inWords: moneyForPeople },
  { measure: "effectiveShare", label: "Share over the whole term", inWords: shareForPeople },
  { measure: "maxRevshare", label: "Highest share we can afford", inWords: shareForPeople },
] as const satisfies readonly {
  measure: keyof ModelResult;
  label: string;
  inWords: (value: number) => string;
}[];
export const SCENARIO_FIGURES: readonly {
  readonly measure: (typeof FIGURES)[number]["measure"];
  readonly label: string;
}[] = FIGURES;

export function scenarioFigures(scenarios: readonly Scenario[]): readonly ScenarioFigure[] {
  return FIGURES.map(({ measure, label, inWords }) => {
    const values = scenarios.map(({ measures }) => (measures.ok ? measures.value[measure] : null));
    const [base = null] = values;
    return {
      ...{ label, measure },
      shown: values.map((value) => figureInWords(value, inWords)),
      differences: values.map((value, index) =>
        index === 0 ? undefined : differenceInWords(value, base, inWords),
      ),
    };
  });
}

function figureInWords(value: MeasureValue, inWords: (value: number) => string): string {
  return typeof value === "number" ? inWords(value) : (value ?? "–");
}

/** "+12,000", "-0.5 points"; nothing where one of the two is no number. */
function differenceInWords(
  value: MeasureValue,
  base: MeasureValue,
  inWords: (value: number) => string,
): string | undefined {
  if (typeof value !== "number" || typeof base !== "number") return undefined;
  const difference = value - base;
  if (Math.abs(difference) < 1e-9) return "the same";
  const words = inWords(difference);
  // A difference between two shares is no part of anything.
  const shown = words.endsWith("%") ? `${words.slice(0, -1)} points` : words;
  return difference > 0 ? `+${shown}` : shown;
}

/** "25% of net contract value for 1 year", or why there are none. */
export function scenarioTerms({ model }: Scenario): Result<string> {
  return model.ok ? ok(baseTerms(model.value.inputs)) : unavailable(model.problem.message);
}
