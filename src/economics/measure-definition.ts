import type { InputKey, ModelInputs } from "./inputs";
import { FORMULAS } from "./formulas";
import type { MeasureName } from "./measure-name";
import type { PresentValues } from "./present-values";

export interface MeasureDefinition {
  readonly name: MeasureName;
  readonly label: string;
  readonly unit: string;
  /** Number of the formula in docs/economics.md. */
  readonly formula: number;
  readonly description: string;
  /** Optional inputs without which the measure has no value. */
  readonly needs: readonly InputKey[];
  /** Completes "…: never." */
  readonly whyNever: string;
  /** Completes "… does not apply:" when every needed input is there. */
  readonly whyNotApplicable: string;
  /** The number; Infinity is never, NaN is not applicable. */
  readonly compute: (inputs: ModelInputs, values: PresentValues) => number;
}

const NEVER_PAYS =
  "Each partner deal adds nothing or loses money, so no volume pays for the programme.";
export const NEEDS_DEALS = { needs: ["deals"] } as const;

type Words = Pick<MeasureDefinition, "needs" | "whyNever" | "whyNotApplicable">;

const WORDS: Words = {
  needs: [],
  whyNever: NEVER_PAYS,
  whyNotApplicable: "it is not defined here.",
};

export function defineMeasure(
  name: MeasureName,
  label: string,
  unit: string,
  formula: number,
  description: string,
  words: Partial<Words> = {},
): MeasureDefinition {
  return { name, label, unit, formula, description, compute: FORMULAS[name], ...WORDS, ...words };
}
