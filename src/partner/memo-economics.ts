import { dealZone } from "../economics/deal-zone";
import { evaluateModel, type MeasureValue } from "../economics/measures";
import type { Model } from "../economics/parse";
import { stress } from "../economics/stress";
import { asNumber, asPercent } from "../wording";
import { bandTerms } from "./band-terms";
import { shareBand } from "./share-band";
import type { MemoCase, MemoPicture, MemoSection } from "./memo-case";

const NO_MODEL = "The economics are not complete: run the model before deciding.";

const NO_TIER = "there is no tier yet";

/** Shares along the curve of the picture: every two percent up to 60%. */
const CURVE_STEP = 0.02;
const CURVE_POINTS = 30;

/** Deal zone, break-even and the band that is left: the answer to "at which share?" */
export function economicsSection(memoCase: MemoCase): MemoSection {
  const heading = "Deal zone and break-even";
  const { model } = memoCase;
  if (model === undefined) {
    return { id: "economics", heading, rows: [], sentences: [NO_MODEL] };
  }
  const { inputs } = model;
  const result = evaluateModel(inputs);
  const zone = dealZone(inputs);
  const needed = result.breakevenShareOfChannel;
  return {
    id: "economics",
    heading,
    rows: [
      ["Share in the base case", asPercent(inputs.revshare)],
      ["Share to offer", bandInWords(memoCase)],
      ["Deals a year to break even", amount(result.breakevenDeals)],
      ["Deals a year in the base case", amount(inputs.deals ?? null)],
      [
        "Part of the channel's volume",
        typeof needed === "number" ? rounded(needed) : amount(needed),
      ],
      ["Programme contribution a year", money(result.programmeContribution)],
    ],
    sentences: [zone.ok ? zone.value.sentence : zone.problem.message, ...model.warnings],
  };
}

/** The verdict if 100%, 70% or 40% of the deals are truly new. */
export function stressSection({ model }: MemoCase): MemoSection {
  const stressed = model === undefined ? undefined : stress(model.inputs);
  return {
    id: "stress",
    heading: "Stress: deals truly new",
    rows: [],
    sentences:
      stressed === undefined
        ? [NO_MODEL]
        : stressed.ok
          ? [...stressed.value.levels.map(({ sentence }) => sentence), stressed.value.sentence]
          : [stressed.problem.message],
  };
}

export function assumptionsSection({ model }: MemoCase): MemoSection {
  const assumed = model?.assumptions.map(({ sentence }) => sentence) ?? [NO_MODEL];
  return {
    id: "assumptions",
    heading: "Assumptions",
    rows: [],
    sentences: assumed.length > 0 ? assumed : ["Every input was given; none is assumed."],
  };
}

export function memoPicture(model: Model | undefined): MemoPicture | undefined {
  const zone = model === undefined ? undefined : dealZone(model.inputs);
  if (model === undefined || !zone?.ok) return undefined;
  const { inputs } = model;
  const curve = Array.from({ length: CURVE_POINTS }, (_, index) => {
    const share = Math.round((index + 1) * CURVE_STEP * 100) / 100;
    const { breakevenDealsExact } = evaluateModel({
      ...inputs,
      revshare: share,
      ...(model.given.renewalRevshare === undefined ? { renewalRevshare: share } : {}),
    });
    return { share, deals: typeof breakevenDealsExact === "number" ? breakevenDealsExact : null };
  });
  const { lowest, highest } = zone.value;
  return { lowest, highest, share: inputs.revshare, deals: inputs.deals, curve };
}

/** The part of the tier's band that both sides can live with. */
function bandInWords({ verdict, contribution, preset, model }: MemoCase): string {
  const terms = model === undefined ? undefined : bandTerms(model.inputs);
  if (!verdict.ok) return NO_TIER;
  const band = shareBand({
    tier: verdict.value.tier,
    contribution,
    preset,
    ...(terms?.ok ? terms.value : {}),
  });
  if (!band.ok) return band.problem.message;
  const { low, high, base } = band.value;
  return `${rounded(low)} to ${rounded(high)} of ${base}`;
}

function amount(value: MeasureValue): string {
  return typeof value === "number" ? asNumber(value) : (value ?? "not known");
}

function money(value: MeasureValue): string {
  return typeof value === "number" ? asNumber(Math.round(value)) : amount(value);
}

function rounded(share: number): string {
  return asPercent(Math.round(share * 1e4) / 1e4);
}
