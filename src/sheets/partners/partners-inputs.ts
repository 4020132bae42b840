import {
  INPUTS,
  type InputDefinition,
  inputDefinition,
  type InputKey,
} from "../../economics/inputs";
import type { PartnerEntry } from "../../case/portfolio-row";
import type { CellValue } from "../description/description";

/** Inputs that are a matter of the single partner, whatever the others have. */
const OF_EACH_PARTNER: readonly InputKey[] = [
  "acv",
  "partnerAcv",
  "partnerSupport",
  "partnerOneOff",
  "programmeCost",
  "revshare",
  "retentionPartner",
  "cannibalization",
  "deals",
  "partnerServicesRevenue",
  "partnerServicesMargin",
  "partnerSellingCost",
  "partnerInvestment",
  "partnerRequiredRoi",
];

export interface SplitInputs {
  /** A column each in the table of partners. */
  readonly ofEach: readonly InputDefinition[];
  /** One block for all partners; what nobody gave and nothing is assumed for is not in it. */
  readonly shared: readonly (readonly [InputDefinition, CellValue])[];
}

/** What all partners have in common stands once; where they differ, each has its own. */
export function splitInputs(partners: readonly PartnerEntry[]): SplitInputs {
  const isOfEach = (key: InputKey): boolean =>
    OF_EACH_PARTNER.includes(key) ||
    new Set(partners.flatMap((each) => (each.case.model.ok ? [inputOf(each, key)] : []))).size > 1;
  return {
    ofEach: INPUTS.filter(({ key }) => isOfEach(key)),
    shared: INPUTS.filter(({ key }) => !isOfEach(key)).flatMap((input) => {
      const known = partners.find((each) => each.case.model.ok);
      const value = known === undefined ? input.default : inputOf(known, input.key);
      return value === undefined ? [] : [[input, value] as const];
    }),
  };
}

/** The value that a partner's model takes, its default among them; undefined where it has none. */
export function inputOf(
  { case: { model } }: PartnerEntry,
  key: InputKey,
): number | string | undefined {
  if (!model.ok) return undefined;
  const { follows } = inputDefinition(key);
  const takesAnother = follows !== undefined && follows.less === undefined;
  return takesAnother ? model.value.given[key] : model.value.inputs[key];
}

/** Not given. Some platforms hand a blank cell over as 0, which is a value; they leave text alone. */
export const NOT_GIVEN = " ";

/** Shown where the evidence does not carry a tier. */
export const NOT_JUDGED = "not judged";
