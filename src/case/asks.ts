import { isKnown } from "../partner/intake-record";
import { TIERS, type Tier } from "../policy/names";
import { CHOICE_NAMES } from "../policy/intake-names";
import { TIER_NAMES } from "../policy/display-names";
import { EXCLUSIVITY_FROM, EXCLUSIVITY_TERM_MONTHS } from "../policy/asks";
import { inputDefinition } from "../economics/inputs";
import { inWords, moneyForPeople, shareForPeople } from "../wording";
import { isAbove, missingInputs } from "./economic-decision";
import type { CaseParts } from "./case-parts";
import { rangeOf, termsOf } from "./offer-words";

/** One thing that the partner asks for, and what we answer. */
export interface AskAnswer {
  readonly ask: "share" | "exclusivity" | "mdf" | "integration";
  readonly asked: string;
  readonly answer: string;
  readonly why: string;
  readonly isGranted: boolean;
  /** Ask, answer and reason in one sentence. */
  readonly sentence: string;
}

/** The partner's asks one by one; what it does not ask for is not answered. */
export function answersToAsks(given: CaseParts): readonly AskAnswer[] {
  const { intake, verdict } = given;
  if (!intake.ok || !verdict.ok) return [];
  const { asks, commitments } = intake.value.record;
  const { tier } = verdict.value;
  return [
    ...(isKnown(asks.share) ? [shareAnswer(asks.share, given)] : []),
    ...(isKnown(asks.exclusivity) && asks.exclusivity !== "none"
      ? [exclusivityAnswer(asks.exclusivity, tier, commitments.commitment_months)]
      : []),
    ...(isKnown(asks.mdf) && asks.mdf > 0 ? [mdfAnswer(asks.mdf, given)] : []),
    ...(isKnown(asks.integration) && asks.integration !== "none"
      ? [integrationAnswer(asks.integration, tier)]
      : []),
  ];
}

type Answer = Omit<AskAnswer, "sentence">;

function told(answer: Answer): AskAnswer {
  const { ask, asked, answer: ours, why } = answer;
  return { ...answer, sentence: `${NAMES[ask]} asked, ${asked}: ${ours}, ${why}.` };
}

const NAMES: Readonly<Record<AskAnswer["ask"], string>> = {
  share: "Share",
  exclusivity: "Exclusivity",
  mdf: "MDF",
  integration: "Integration",
};

function shareAnswer(asked: number, { offer, written }: CaseParts): AskAnswer {
  const base = { ask: "share", asked: shareForPeople(asked) } as const;
  if (!offer.ok) {
    return told({
      ...base,
      answer: "no share can be offered",
      why: asClause(offer.problem.message),
      isGranted: false,
    });
  }
  const { low, high, base: ofWhat } = offer.value;
  const missing = written.ok ? missingInputs(written.value.given) : [];
  const open = missing.map((key) => inputDefinition(key).label.toLowerCase());
  if (open.length > 0 && !isAbove(asked, high)) {
    return told({
      ...base,
      answer: "open",
      why: `the band is ${rangeOf(offer.value)} of ${ofWhat}, and whether that stands needs ${inWords(open)}`,
      isGranted: false,
    });
  }
  const range =
    open.length > 0
      ? `${rangeOf(offer.value)} of ${ofWhat}`
      : `${rangeOf(offer.value)} ${termsOf(offer.value)}`;
  if (isAbove(asked, high)) {
    return told({
      ...base,
      answer: `up to ${shareForPeople(high)}`,
      why: `the offer is ${range}`,
      isGranted: false,
    });
  }
  return told({
    ...base,
    answer: asked < low ? `${shareForPeople(asked)} is enough` : "yes",
    why: `the offer is ${range}`,
    isGranted: true,
  });
}

function asClause(message: string): string {
  return message.replace(/\.$/, "").replace(/^\p{Lu}/u, (first) => first.toLowerCase());
}

function exclusivityAnswer(
  asked: "account" | "segment" | "territory",
  tier: Tier,
  months: number | "unknown",
): AskAnswer {
  const base = {
    ask: "exclusivity",
    asked: CHOICE_NAMES.exclusivity[asked].toLowerCase(),
  } as const;
  const earns = TIERS.indexOf(tier) <= TIERS.indexOf(EXCLUSIVITY_FROM);
  const alternatives = "named accounts, a head start or a right of first refusal";
  if (!earns) {
    return told({
      ...base,
      answer: `no; instead ${alternatives}`,
      why: `a ${TIER_NAMES[tier].toLowerCase()} does not earn it; ${TIER_NAMES[EXCLUSIVITY_FROM].toLowerCase()} and above do`,
      isGranted: false,
    });
  }
  const hasTerm = isKnown(months) && months >= EXCLUSIVITY_TERM_MONTHS;
  return told({
    ...base,
    answer: `only with a performance condition and a term; else ${alternatives}`,
    why: hasTerm
      ? `it is committed for ${months} months`
      : `a commitment of ${EXCLUSIVITY_TERM_MONTHS} months or more comes first`,
    isGranted: false,
  });
}

function mdfAnswer(asked: number, { plan, policy, verdict }: CaseParts): AskAnswer {
  const base = { ask: "mdf", asked: moneyForPeople(asked) } as const;
  const budget = plan.ok
    ? plan.value.mdf
    : policy.ok && verdict.ok
      ? policy.value.plan[verdict.value.tier].mdf
      : 0;
  if (budget <= 0) {
    return told({
      ...base,
      answer: "none",
      why: "this tier's plan has no budget for it",
      isGranted: false,
    });
  }
  const against = "released against a plan with named pipeline";
  return asked > budget
    ? told({
        ...base,
        answer: `up to ${moneyForPeople(budget)}`,
        why: `the plan's budget, ${against}`,
        isGranted: false,
      })
    : told({ ...base, answer: `up to ${moneyForPeople(asked)}`, why: against, isGranted: true });
}

function integrationAnswer(
  asked: "self_serve" | "joint_development" | "co_development",
  tier: Tier,
): AskAnswer {
  const base = {
    ask: "integration",
    asked: CHOICE_NAMES.integration[asked].toLowerCase(),
  } as const;
  switch (asked) {
    case "self_serve":
      return told({
        ...base,
        answer: "yes",
        why: "it needs our documents and nobody's time",
        isGranted: true,
      });
    case "joint_development":
      return told({
        ...base,
        answer: "self-serve first, reviewed after six months",
        why: "joint development takes our engineers for 6 to 12 months",
        isGranted: false,
      });
    case "co_development":
      return told({
        ...base,
        answer: tier === "STRATEGIC" ? "to be scoped with both sponsors" : "no",
        why: "co-development is for marquee alliances alone",
        isGranted: false,
      });
  }
}
