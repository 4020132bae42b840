import { completeInputs } from "../economics/complete";
import type { GivenInputs, InputKey, ModelInputs } from "../economics/inputs";
import { measure, type MeasureValue } from "../economics/measures";
import { type Offer, offerBasis, offerFor, type OfferRequest } from "../partner/offer";
import type { DealZone } from "../partner/share-band";
import { QUESTION_FIGURES } from "../policy/question-figures";
import { ok, type Problem, type Result, unavailable } from "../result";

/** What the economics alone say of a tier and a contribution. */
export type EconomicCode = "UNDECIDED" | "NOT_AT_THESE_TERMS" | "COUNTER_OFFER" | "SIGN";

export interface EconomicCase extends Omit<OfferRequest, "given"> {
  /** What was written of the model; undefined where nothing readable is. */
  readonly given: GivenInputs | undefined;
  /** The share that the partner asks for; undefined where it asks for none. */
  readonly askedShare?: number | undefined;
  /** The part of the channel's volume that this partner plausibly brings. */
  readonly plausibleShareOfChannel?: number | undefined;
  /** Somebody took the volume on in writing, however large it is. */
  readonly volumeIsAccepted?: boolean | undefined;
}

export interface EconomicDecision {
  readonly code: EconomicCode;
  /** Inputs of the four that nobody typed. */
  readonly missing: readonly InputKey[];
  readonly offer: Offer | undefined;
  /** Why no share can be offered, or why the model does not read. */
  readonly problem: Problem | undefined;
  /** The base case on its own terms; null where it has no such number. */
  readonly baseContribution: MeasureValue;
  /** What does not hold: the volume, the base case, the share asked for. */
  readonly failing: readonly EconomicFailure[];
}

export type EconomicFailure = "no share" | "volume" | "base case loses" | "asked above offer";

/** A 0 must be typed: what nobody typed is no figure. */
const TYPED: readonly InputKey[] = ["revshare", "deals", "programmeCost"];

/** Whether a blank is never taken for its default: the decision waits for the figure. */
export function mustBeTyped(key: InputKey): boolean {
  return key === "acv" || TYPED.includes(key);
}

/** The economic half of the decision, on the offer's terms; the base case on its own. */
export function economicDecision(economics: EconomicCase): EconomicDecision {
  const { given } = economics;
  const missing = missingInputs(given);
  const undecided = { code: "UNDECIDED", offer: undefined, baseContribution: null } as const;
  if (given === undefined || missing.length > 0) {
    return { ...undecided, missing, problem: undefined, failing: [] };
  }
  const base = baseCaseOf(given);
  if (!base.ok) return { ...undecided, missing, problem: base.problem, failing: [] };
  const offer = offerFor({ ...economics, given });
  if (!offer.ok) {
    const code = offer.problem.kind === "invalid" ? "UNDECIDED" : "NOT_AT_THESE_TERMS";
    const failing: readonly EconomicFailure[] = code === "UNDECIDED" ? [] : ["no share"];
    const found = { missing, offer: undefined, problem: offer.problem, failing };
    return { ...found, code, baseContribution: base.value.contribution };
  }
  const failing = failuresOf(economics, {
    mostOffered: offer.value.high,
    neededOfChannel: neededAtLow(offer.value),
    baseCaseLoses: base.value.loses,
  });
  return {
    code: codeOf(failing),
    missing,
    offer: offer.value,
    problem: undefined,
    baseContribution: base.value.contribution,
    failing,
  };
}

/** Which of the value of a deal, the share, the deals and the programme cost nobody typed. */
export function missingInputs(given: GivenInputs | undefined): readonly InputKey[] {
  const has = (key: InputKey) => given?.[key] !== undefined;
  const value: readonly InputKey[] = has("acv") || has("listPrice") ? [] : ["acv"];
  return [...value, ...TYPED.filter((key) => !has(key))];
}

/** The base case on its own terms, and the band with the model on the band's terms. */
export interface EconomicBasis {
  readonly base: ModelInputs;
  readonly onOffer: ModelInputs;
  readonly half: DealZone;
}

export function basisOf(economics: EconomicCase): Result<EconomicBasis> {
  const { given } = economics;
  const [key] = missingInputs(given);
  if (given === undefined || key !== undefined) {
    return unavailable("The economics are not complete.", { field: key ?? "model" });
  }
  const base = completeInputs(given);
  if (!base.ok) return base;
  const offered = offerBasis({ ...economics, given }, given);
  if (!offered.ok) return offered;
  const { half, inputs } = offered.value;
  return ok({ base: base.value, onOffer: inputs, half });
}

function baseCaseOf(
  given: GivenInputs,
): Result<{ readonly contribution: number; readonly loses: boolean }> {
  const inputs = completeInputs(given);
  if (!inputs.ok) return inputs;
  const worth = measure(inputs.value, "programmeContribution");
  return worth.ok
    ? ok({ contribution: worth.value, loses: isLoss(worth.value, inputs.value) })
    : worth;
}

/** What the economics are judged by, on whatever inputs they were computed. */
export interface JudgedFigures {
  /** The highest share of the offer. */
  readonly mostOffered: number;
  /** The part of the channel's volume that break-even takes at the offer's low end. */
  readonly neededOfChannel: number | undefined;
  readonly baseCaseLoses: boolean;
}

/** What does not hold of an offer that there is; nothing where it can be signed. */
export function failuresOf(
  economics: EconomicCase,
  { mostOffered, neededOfChannel, baseCaseLoses }: JudgedFigures,
): readonly EconomicFailure[] {
  const { askedShare, volumeIsAccepted } = economics;
  const isOutOfReach = neededOfChannel !== undefined && !isInReach(neededOfChannel, economics);
  const failures: EconomicFailure[] = [];
  if (volumeIsAccepted !== true && isOutOfReach) failures.push("volume");
  if (baseCaseLoses) failures.push("base case loses");
  if (askedShare !== undefined && isAbove(askedShare, mostOffered)) {
    failures.push("asked above offer");
  }
  return failures;
}

function neededAtLow({ onOffer }: Offer): number | undefined {
  const needed = onOffer?.atLow.breakevenShareOfChannel ?? undefined;
  return needed === "never" ? Infinity : needed;
}

/** Noise of binary fractions is no difference. */
const ROUNDING = 1e-9;

/**
 * Less than a cent is nothing: at the highest share that we can afford, what is left is zero. Where
 * people count in thousands or millions, a cent is much: then it is a millionth of a deal.
 */
const CENT = 0.01;
const PART_OF_DEAL = 1e-6;

export function isLoss(contribution: number, { acv }: ModelInputs): boolean {
  return contribution <= -Math.min(CENT, PART_OF_DEAL * acv);
}

export function isAbove(share: number, most: number): boolean {
  return share > most + ROUNDING;
}

/** No more of the channel than anybody brings, or than this partner plausibly does. */
export function isInReach(
  needed: number,
  { plausibleShareOfChannel }: Pick<EconomicCase, "plausibleShareOfChannel">,
): boolean {
  const plausible = plausibleShareOfChannel ?? QUESTION_FIGURES.plausibleShareOfChannel;
  return !isAbove(needed, Math.max(QUESTION_FIGURES.mostShareOfChannel, plausible));
}

function codeOf(failing: readonly EconomicFailure[]): EconomicCode {
  if (failing.includes("volume")) return "NOT_AT_THESE_TERMS";
  return failing.length > 0 ? "COUNTER_OFFER" : "SIGN";
}
