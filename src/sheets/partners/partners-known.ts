import { assumptionsOf } from "../../economics/assumptions";
import { INPUTS } from "../../economics/inputs";
import { SCHEDULED, UNKNOWN } from "../../partner/intake-record";
import type { PartnerEntry } from "../../case/portfolio-row";
import { PROFILE_DISPLAY_NAMES, TIER_NAMES } from "../../policy/display-names";
import { PARTNER_TYPE_NAMES } from "../../policy/intake-names";
import { measuresOnceTyped } from "../../case/programme-cost";
import { MEASURED_EVIDENCE, type MeasuredEvidence } from "../../policy/names";
import type { Cell, CellValue } from "../description/description";
import { evidenceContent } from "../layout/evidence-content";
import { BAND_PRESET_WORDS, CONTRIBUTION_WORDS, inputOnSheet } from "../layout/input-words";
import { highestTierAllowed } from "../../partner/verdict";
import { fillIn } from "../layout/cells";
import type { PartnerColumn, PartnerColumnKey } from "./partners-columns";
import { inputOf, NOT_GIVEN, NOT_JUDGED } from "./partners-inputs";

/** What is known of a partner, out of its answers: the cells that the row's formulas stand on. */
export function knownCells(
  partner: PartnerEntry,
  name: string,
  columns: readonly PartnerColumn[],
): Partial<Record<PartnerColumnKey, Cell>> {
  const values: Partial<Record<PartnerColumnKey, CellValue>> = {
    name,
    id: partner.id,
    profile: PROFILE_DISPLAY_NAMES[partner.case.profile],
    ...termsValues(partner),
    ...verdictValues(partner),
    ...evidenceValues(partner),
    ...inputValues(partner),
    assumed: assumedInputs(partner),
  };
  const cells = columns.flatMap(({ key, numberFormat }): [PartnerColumnKey, Cell][] => {
    const value = values[key];
    if (value === undefined) return [];
    return [
      [key, { value, style: "label", ...(numberFormat === undefined ? {} : { numberFormat }) }],
    ];
  });
  return { ...Object.fromEntries(cells), note: fillIn() };
}

function termsValues({ case: { terms } }: PartnerEntry): { part: CellValue; preset: CellValue } {
  const { contribution, preset } = terms.ok
    ? terms.value
    : ({ contribution: "sourced", preset: "default" } as const);
  return { part: CONTRIBUTION_WORDS[contribution], preset: BAND_PRESET_WORDS[preset] };
}

/** The decision's figures as they were when it was made; the row's own formulas stand beside them. */
function verdictValues({
  case: given,
}: PartnerEntry): Partial<Record<PartnerColumnKey, CellValue>> {
  const { verdict, decision } = given;
  const measures = measuresOnceTyped(given);
  const result = measures.ok ? measures.value : undefined;
  const number = (value: unknown): CellValue => (typeof value === "number" ? value : "");
  return {
    allowed: verdict.ok ? TIER_NAMES[highestTierAllowed(verdict.value)] : "",
    offerLow: decision.offer?.low ?? "",
    offerHigh: decision.offer?.high ?? "",
    decided: decision.headline,
    decidedTier: verdict.ok ? TIER_NAMES[verdict.value.tier] : NOT_JUDGED,
    decidedContribution: number(result?.programmeContribution),
    decidedHighest: number(result?.maxRevshare),
  };
}

/** Unknown is written out, so that no platform hands it on as 0. */
function evidenceValues({
  case: { intake },
}: PartnerEntry): Partial<Record<PartnerColumnKey, CellValue>> {
  const known = intake.ok ? evidenceContent(intake.value.record) : undefined;
  const measured: Readonly<Record<MeasuredEvidence, number | undefined>> | undefined = known && {
    ...known,
    endCustomerPercent: known.endCustomerShare,
  };
  return {
    ...Object.fromEntries(MEASURED_EVIDENCE.map((key) => [key, measured?.[key] ?? UNKNOWN])),
    certified: yesNo(known?.certified),
    partnerType: known?.partnerType === undefined ? UNKNOWN : PARTNER_TYPE_NAMES[known.partnerType],
    embedsProduct: yesNo(known?.embedsProduct),
    strategicValues: known?.strategicValues ?? 0,
  };
}

function inputValues(partner: PartnerEntry): Partial<Record<PartnerColumnKey, CellValue>> {
  return Object.fromEntries(
    INPUTS.map(({ key }) => [
      `input ${key}`,
      inputOnSheet(key, inputOf(partner, key) ?? NOT_GIVEN),
    ]),
  );
}

function assumedInputs({ case: { model } }: PartnerEntry): string {
  return model.ok
    ? assumptionsOf(model.value)
        .map(({ label }) => label)
        .join("; ")
    : "";
}

function yesNo(answer: boolean | typeof SCHEDULED | undefined): string {
  if (answer === undefined) return UNKNOWN;
  if (answer === SCHEDULED) return SCHEDULED;
  return answer ? "yes" : "no";
}
