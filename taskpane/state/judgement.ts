import type { Intake } from "../../src/partner/intake-record";
import type { Answers } from "../../src/partner/answers";
import { judge } from "../../src/partner/judge";
import type { FinalVerdict } from "../../src/partner/verdict";
import { type ShareBand, shareBand } from "../../src/partner/share-band";
import type { Tier } from "../../src/policy/names";
import { type Policy, policyFor } from "../../src/policy/policy";
import { ok, type Result } from "../../src/result";
import type { PartnerDraft } from "../../src/case/draft";
import { readAnswers } from "./answers";
import { economicsOf } from "./economics";
import { chosenContribution, chosenPreset, chosenProfile } from "./plan-answers";
import { readIntake } from "./record";

/** What the core makes of a draft. Computed anew whenever it is shown: it is a matter of microseconds. */

export interface Judgement {
  readonly intake: Intake;
  readonly answers: Answers;
  readonly policy: Policy;
  readonly verdict: FinalVerdict;
}

export function judgementOf(partner: PartnerDraft): Result<Judgement> {
  const policy = policyFor(chosenProfile(partner));
  if (!policy.ok) return policy;
  const intake = readIntake(partner);
  if (!intake.ok) return intake;
  const answers = readAnswers(partner);
  if (!answers.ok) return answers;
  const verdict = judge(intake.value, answers.value, policy.value, {
    overrides: partner.overrides,
  });
  if (!verdict.ok) return verdict;
  return ok({
    intake: intake.value,
    answers: answers.value,
    policy: policy.value,
    verdict: verdict.value,
  });
}

/** The band of the tier, cut by the deal zone when the model knows both of its ends. */
export function bandOf(partner: PartnerDraft, tier: Tier): Result<ShareBand> {
  const economics = economicsOf(partner);
  const request = {
    tier,
    contribution: chosenContribution(partner),
    preset: chosenPreset(partner),
  };
  if (!economics.ok) return shareBand(request);
  const { inputs } = economics.value.model;
  const { minRevshare: low, maxRevshare: high } = economics.value.result;
  return shareBand({
    ...request,
    offeredShare: inputs.revshare,
    modelShareYears: inputs.revshareYears,
    dealZone: typeof low === "number" && typeof high === "number" ? { low, high } : undefined,
    secondTierSupport: {
      acv: inputs.acv,
      grossMargin: inputs.grossMargin,
      supportCost: inputs.partnerSupport,
    },
  });
}
