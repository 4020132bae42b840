import { type Answer, isKnown } from "../partner/intake-record";
import { promisedCertification } from "../partner/promised-certification";
import { MOTION_NAMES, TIER_NAMES } from "../policy/display-names";
import { findName, MOTIONS, type Tier, TIERS } from "../policy/names";
import { allowedMotions } from "../plan/motions";
import { invalid, ok, type Result } from "../result";
import { isBlank } from "../reading/blank";
import { onlyReading } from "../reading/number";
import { asTyped, inWords } from "../wording";
import type { CaseParts } from "./case-parts";
import { type GivenCase, isNothing, isObject } from "./given-case";

/**
 * The request for the 90-day plan that a case holds: what was typed for it, and otherwise what the
 * rest of the case already says. A plan is made for the tier of the verdict and for no other.
 */
export function planRequestOf(given: CaseParts, tier: Tier): Result<object> {
  const typed = given.given.plan;
  if (!isNothing(typed) && !isObject(typed)) {
    return invalid(`plan is ${asTyped(typed)}; allowed: an object.`, {
      field: "plan",
      allowed: "an object",
    });
  }
  const { milestones: _kept, segments, tier: asked, ...request } = isObject(typed) ? typed : {};
  if (!isNothing(asked) && (findName(TIERS, asked, TIER_NAMES) ?? asked) !== tier) {
    return invalid(`The plan is for ${asTyped(asked)}, but the verdict is ${TIER_NAMES[tier]}.`, {
      field: "plan.tier",
      allowed: `${asTyped(tier)}, or nothing`,
    });
  }
  if (isBlank(request.motion)) {
    const open = allowedMotions(tier);
    return invalid(
      `The plan needs a motion: ${inWords(
        open.map((motion) => MOTION_NAMES[motion]),
        "or",
      )}.`,
      { field: "plan.motion", allowed: inWords(open, "or") },
    );
  }
  return ok({
    ...known(given, tier),
    ...Object.fromEntries(Object.entries(request).filter(([, value]) => !isBlank(value))),
    tier,
    segments: typeof segments === "string" ? listOf(segments) : segments,
  });
}

/** What the case says of the plan without being asked again. */
function known(given: CaseParts, tier: Tier): object {
  const { intake, answers, model, partnerName } = given;
  const record = intake.ok ? intake.value.record : undefined;
  const sentence = answers.ok ? answers.value.jointValue?.sentence : undefined;
  const inputs = model.ok ? model.value.inputs : undefined;
  return {
    partnerName,
    averageDeal: inputs?.partnerAcv,
    partnerRevenue: inputs?.deals === undefined ? undefined : inputs.deals * inputs.partnerAcv,
    modelMdf: inputs?.mdf,
    horizonMonths: knownAnswer(record?.commitments.commitment_months),
    askedMdf: knownAnswer(record?.asks.mdf),
    certifiedBy: record === undefined ? undefined : promisedCertification(record, tier),
    valueProposition: knownAnswer(sentence),
  };
}

function knownAnswer<T>(answer: Answer<T> | undefined): T | undefined {
  return answer !== undefined && isKnown(answer) ? answer : undefined;
}

/**
 * The average deal that the plan and the contract are counted in: the one given for the plan, or
 * what the partner sells at in the model.
 */
export function averageDealOf({
  given,
  model,
}: Pick<CaseParts, "given" | "model">): number | undefined {
  return typedAverageDeal(given) ?? (model.ok ? model.value.inputs.partnerAcv : undefined);
}

export function typedAverageDeal({ plan }: GivenCase): number | undefined {
  const typed = isObject(plan) ? plan.averageDeal : undefined;
  return typeof typed === "number" ? typed : onlyReading(typed)?.value;
}

/** "Banks; Insurers" as people type a list into one field. */
function listOf(typed: string): readonly string[] {
  return typed
    .split(/[,;\n]/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "");
}

/** A refusal names motions as they are typed; a memo is read. */
export function motionsInWords(refusal: string): string {
  return MOTIONS.reduce((said, motion) => said.replaceAll(motion, MOTION_NAMES[motion]), refusal);
}
