import { nearest, bare } from "../nearest";
import { invalid, ok, type Result, unavailable } from "../result";
import { asTyped } from "../wording";
import { Evaluation } from "./evaluate";
import type { ModelInputs } from "./inputs";
import type { MeasureRow } from "./measure-definition";
import { SHARE_MEASURES } from "./share-measures";
import { VALUE_MEASURES } from "./value-measures";
import { VOLUME_MEASURES } from "./volume-measures";

const TABLE = { ...VOLUME_MEASURES, ...VALUE_MEASURES, ...SHARE_MEASURES } as const;

export type MeasureName = keyof typeof TABLE;

export interface MeasureDefinition extends MeasureRow {
  readonly name: MeasureName;
}

export const MEASURES: readonly MeasureDefinition[] = (Object.keys(TABLE) as MeasureName[]).map(
  (name) => ({ name, ...TABLE[name] }),
);

const BY_NAME = new Map(MEASURES.map((definition) => [bare(definition.name), definition]));

/** The measure that somebody typed, whatever its case: "NPV" is npv. */
export function findMeasure(name: unknown): Result<MeasureDefinition> {
  const text = typeof name === "string" ? name : "";
  const found = BY_NAME.get(bare(text));
  if (found) {
    return ok(found);
  }
  const names = MEASURES.map((definition) => definition.name);
  const close = nearest(text, names);
  const hint = close === undefined ? "" : ` Did you mean "${close}"?`;
  return invalid(`${asTyped(name)} is not a measure.${hint}`, {
    field: "measure",
    allowed: names.join(", "),
  });
}

/** One number of the model, or the sentence that says why there is none. */
export function measure(inputs: ModelInputs, name: MeasureName): Result<number> {
  return explained({ name, ...TABLE[name] }, evaluationOf(inputs));
}

/** A measure read off an evaluation, or the sentence that says why there is none. */
export function explained(definition: MeasureDefinition, at: Evaluation): Result<number> {
  const outcome = definition.compute(at);
  if (Number.isFinite(outcome)) return ok(outcome);
  if (Number.isNaN(outcome)) return notApplicable(definition, at.inputs);
  const { name, label, whyNever = "" } = definition;
  return unavailable(`${label}: never. ${whyNever}`.trim(), { field: name });
}

function notApplicable(definition: MeasureDefinition, inputs: ModelInputs): Result<never> {
  const { name, label, needs = [], whyNotApplicable = "it is not defined here." } = definition;
  const missing = needs.find((key) => inputs[key] === undefined);
  if (missing !== undefined) {
    return unavailable(`${label} needs the input ${missing}, which is not given.`, {
      field: missing,
    });
  }
  if (inputs.revshareBase === "LIST" && inputs.listPrice === undefined) {
    return invalid("The share is paid on LIST, but no list price (listPrice) is given.", {
      field: "listPrice",
    });
  }
  return unavailable(`${label} does not apply: ${whyNotApplicable}`, { field: name });
}

/** A measure as the command line prints it: null where the model has no such number. */
export type MeasureValue = number | "never" | null;

export type ModelResult = Readonly<Record<MeasureName, MeasureValue>> & {
  /** Whether a share exists that both sides can live with; null without a number of deals. */
  readonly dealZone: boolean | null;
};

/** Read anew for each question, and never handed out: see Evaluation. */
let evaluation: Evaluation | undefined;

function evaluationOf(inputs: ModelInputs): Evaluation {
  evaluation = evaluation?.read(inputs) ?? new Evaluation(inputs);
  return evaluation;
}

/** Every measure under its name; written out, because the engine makes such an object in one piece. */
export function evaluateModel(inputs: ModelInputs): ModelResult {
  const at = evaluationOf(inputs);
  return {
    breakevenDeals: shown(TABLE.breakevenDeals.compute(at)),
    breakevenDealsExact: shown(TABLE.breakevenDealsExact.compute(at)),
    crossoverDeals: shown(TABLE.crossoverDeals.compute(at)),
    crossoverDealsExact: shown(TABLE.crossoverDealsExact.compute(at)),
    breakevenShareOfChannel: shown(TABLE.breakevenShareOfChannel.compute(at)),
    breakevenCannibalization: shown(TABLE.breakevenCannibalization.compute(at)),
    pipelineNeeded: shown(TABLE.pipelineNeeded.compute(at)),
    directPv: shown(TABLE.directPv.compute(at)),
    partnerPv: shown(TABLE.partnerPv.compute(at)),
    advantagePv: shown(TABLE.advantagePv.compute(at)),
    revsharePv: shown(TABLE.revsharePv.compute(at)),
    effectiveShare: shown(TABLE.effectiveShare.compute(at)),
    incrementalPv: shown(TABLE.incrementalPv.compute(at)),
    programmeContribution: shown(TABLE.programmeContribution.compute(at)),
    npv: shown(TABLE.npv.compute(at)),
    irr: shown(TABLE.irr.compute(at)),
    peakFunding: shown(TABLE.peakFunding.compute(at)),
    paybackMonths: shown(TABLE.paybackMonths.compute(at)),
    directLtvCac: shown(TABLE.directLtvCac.compute(at)),
    partnerLtvCac: shown(TABLE.partnerLtvCac.compute(at)),
    directContributionYear1: shown(TABLE.directContributionYear1.compute(at)),
    partnerContributionYear1: shown(TABLE.partnerContributionYear1.compute(at)),
    maxRevshare: shown(TABLE.maxRevshare.compute(at)),
    maxRevsharePerDeal: shown(TABLE.maxRevsharePerDeal.compute(at)),
    maxRevshareProgramme: shown(TABLE.maxRevshareProgramme.compute(at)),
    maxRevshareIndifferent: shown(TABLE.maxRevshareIndifferent.compute(at)),
    minRevshare: shown(TABLE.minRevshare.compute(at)),
    partnerProfit: shown(TABLE.partnerProfit.compute(at)),
    partnerRoi: shown(TABLE.partnerRoi.compute(at)),
    dealZone: isZoneOpen(at),
  };
}

/** A raw outcome as it is shown: Infinity is never, NaN not applicable. */
export function shown(outcome: number): MeasureValue {
  if (Number.isFinite(outcome)) return outcome;
  return outcome === Infinity ? "never" : null;
}

/** Formula 12; nobody shares more than all of it. */
function isZoneOpen(at: Evaluation): boolean | null {
  const lowest = TABLE.minRevshare.compute(at);
  const highest = Math.min(1, TABLE.maxRevshare.compute(at));
  return Number.isNaN(lowest) || Number.isNaN(highest) ? null : lowest <= highest;
}
