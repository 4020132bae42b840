import { isKnown } from "../partner/intake-record";
import { TIERS, type Tier } from "../policy/names";
import { CHOICE_NAMES } from "../policy/intake-names";
import { TIER_NAMES } from "../policy/display-names";
import { EXCLUSIVITY_FROM, EXCLUSIVITY_TERM_MONTHS } from "../policy/asks";
import { inputDefinition } from "../economics/inputs";
import {
  inWords,
  leastShareForPeople,
  moneyForPeople,
  midSentence,
  shareForPeople,
} from "../wording";
import { isAbove, missingInputs } from "./economic-decision";
import type { CaseParts } from "./case-parts";
import type { DecisionCode, DecisionFacts } from "./decision";
import { agreedUpTo, askedIn, rangeBeside } from "./asked-share";
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

/**
 * The partner's asks one by one; what it does not ask for is not answered. Under a refusal nothing is
 * granted: the answer says what comes first.
 */
export function answersToAsks(
  given: CaseParts,
  { code }: Pick<DecisionFacts, "code">,
): readonly AskAnswer[] {
  const { intake, verdict } = given;
  if (!intake.ok) return [];
  const { asks, commitments } = intake.value.record;
  const share = isKnown(asks.share) ? [shareAnswer(asks.share, given)] : [];
  const tier = verdict.ok ? verdict.value.tier : undefined;
  const others: readonly Answer[] = [
    ...(isKnown(asks.exclusivity) && asks.exclusivity !== "none"
      ? [exclusivityAnswer(asks.exclusivity, tier, commitments.commitment_months)]
      : []),
    ...(isKnown(asks.mdf) && asks.mdf > 0 ? [mdfAnswer(asks.mdf, given)] : []),
    ...(isKnown(asks.integration) && asks.integration !== "none"
      ? [integrationAnswer(asks.integration, tier)]
      : []),
  ];
  const first = COMES_FIRST[code];
  const saysItself = code === "UNDECIDED" || (code === "NOT_AT_THESE_TERMS" && !given.offer.ok);
  return [...share, ...others].map((answer) =>
    told(
      first === undefined || (saysItself && answer.ask === "share" && !answer.isGranted)
        ? answer
        : { ...answer, answer: "open", why: first, isGranted: false },
    ),
  );
}

/** Why nothing is granted yet, or at all. */
const COMES_FIRST: Partial<Readonly<Record<DecisionCode, string>>> = {
  GO_BACK: "the partner is asked about its demand first",
  UNDECIDED: "what is missing comes first",
  TAKE_TO_MA: "this is a case for M&A",
  CO_MARKETING: "co-marketing carries no partner terms",
  NOT_AT_THESE_TERMS: "there is no deal at these terms",
};

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

function shareAnswer(asked: number, { offer, written }: CaseParts): Answer {
  const offered = offer.ok ? offer.value : undefined;
  const base = { ask: "share", asked: askedIn(asked, offered) } as const;
  if (!offer.ok) {
    return {
      ...base,
      answer: "no share can be offered",
      why: asClause(offer.problem.message),
      isGranted: false,
    };
  }
  const { low, high, base: ofWhat } = offer.value;
  const missing = written.ok ? missingInputs(written.value.given) : [];
  const open = missing.map((key) => inputDefinition(key).label.toLowerCase());
  if (open.length > 0 && !isAbove(asked, high)) {
    return {
      ...base,
      answer: "open",
      why: `the band is ${rangeOf(offer.value)} of ${ofWhat}, and whether that stands needs ${inWords(open)}`,
      isGranted: false,
    };
  }
  const range =
    open.length > 0
      ? `${rangeOf(offer.value)} of ${ofWhat}`
      : `${rangeOf(offer.value)} ${termsOf(offer.value)}`;
  if (isAbove(asked, high)) {
    return {
      ...base,
      answer: `up to ${agreedUpTo(offer.value)}`,
      why: `the offer is ${rangeBeside(offer.value, asked)} ${open.length > 0 ? `of ${ofWhat}` : termsOf(offer.value)}`,
      isGranted: false,
    };
  }
  const least = offer.value.onOffer?.zone.lowest ?? 0;
  const livesOn =
    asked < low && isAbove(least, asked)
      ? `, though by the model the partner needs ${leastShareForPeople(least)} to live on it`
      : "";
  return {
    ...base,
    answer: asked < low ? `${shareForPeople(asked)} is enough` : "yes",
    why: `the offer is ${range}${livesOn}`,
    isGranted: true,
  };
}

function asClause(message: string): string {
  return message.replace(/\.$/, "").replace(/^\p{Lu}/u, (first) => first.toLowerCase());
}

function exclusivityAnswer(
  asked: "account" | "segment" | "territory",
  tier: Tier | undefined,
  months: number | "unknown",
): Answer {
  const base = {
    ask: "exclusivity",
    asked: CHOICE_NAMES.exclusivity[asked].toLowerCase(),
  } as const;
  const earns = tier !== undefined && TIERS.indexOf(tier) <= TIERS.indexOf(EXCLUSIVITY_FROM);
  const who = tier === undefined ? "partner without a tier" : midSentence(TIER_NAMES[tier]);
  const alternatives = "named accounts, a head start or a right of first refusal";
  if (!earns) {
    return {
      ...base,
      answer: `no; instead ${alternatives}`,
      why: `a ${who} does not earn it; from ${TIER_NAMES[EXCLUSIVITY_FROM]} up a partner does`,
      isGranted: false,
    };
  }
  const hasTerm = isKnown(months) && months >= EXCLUSIVITY_TERM_MONTHS;
  return {
    ...base,
    answer: `only with a performance condition and a term; else ${alternatives}`,
    why: hasTerm
      ? `it is committed for ${months} months`
      : `a commitment of ${EXCLUSIVITY_TERM_MONTHS} months or more comes first`,
    isGranted: false,
  };
}

function mdfAnswer(asked: number, { plan, policy, verdict, model }: CaseParts): Answer {
  const base = { ask: "mdf", asked: moneyForPeople(asked) } as const;
  const budget = plan.ok
    ? plan.value.mdf
    : policy.ok && verdict.ok
      ? policy.value.plan[verdict.value.tier].mdf
      : 0;
  if (budget <= 0) {
    return {
      ...base,
      answer: "none",
      why: "this tier's plan has no budget for it",
      isGranted: false,
    };
  }
  const most = Math.min(asked, budget);
  const counted = model.ok ? model.value.inputs.mdf : most;
  const against = "released against a plan with named pipeline";
  const why = asked > budget ? `the plan's budget, ${against}` : against;
  return {
    ...base,
    answer: `up to ${moneyForPeople(most)}`,
    why:
      counted < most
        ? `${why}; first put it into the model, which counts ${moneyForPeople(counted)} a year`
        : why,
    isGranted: asked <= budget && counted >= most,
  };
}

function integrationAnswer(
  asked: "self_serve" | "joint_development" | "co_development",
  tier: Tier | undefined,
): Answer {
  const base = {
    ask: "integration",
    asked: CHOICE_NAMES.integration[asked].toLowerCase(),
  } as const;
  switch (asked) {
    case "self_serve":
      return {
        ...base,
        answer: "yes",
        why: "it needs our documents and nobody's time",
        isGranted: true,
      };
    case "joint_development":
      return {
        ...base,
        answer: "self-serve first, reviewed after six months",
        why: "joint development takes our engineers for 6 to 12 months",
        isGranted: false,
      };
    case "co_development":
      return {
        ...base,
        answer: tier === "STRATEGIC" ? "to be scoped with both sponsors" : "no",
        why: "co-development is for marquee alliances alone",
        isGranted: false,
      };
  }
}
