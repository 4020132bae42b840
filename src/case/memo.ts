import { withoutProgrammeCost } from "./programme-cost";
import { ACCOUNTING_QUESTIONS } from "../policy/accounting-questions";
import {
  BAND_PRESET_NAMES,
  CONTRIBUTION_NAMES,
  MOTION_NAMES,
  TIER_NAMES,
} from "../policy/display-names";
import type { BandPreset } from "../policy/names";
import { UNWIND_PLAN } from "../policy/unwind-plan";
import { asNumber, counted, moneyForPeople } from "../wording";
import { answersToAsks } from "./asks";
import type { CaseParts } from "./case-parts";
import type { Decision } from "./decision";
import { economicsSection, figuresSection, memoPicture, stressSection } from "./memo-economics";
import { evidenceSection } from "./memo-evidence";
import { inputsSection } from "./memo-inputs";
import { MEMO_SECTIONS, type Memo, type MemoSection, type MemoSectionId } from "./memo-page";
import { isNothing } from "./given-case";
import { beatsDirect } from "./beats-direct";
import { floorsAgainstModel } from "./floors-against-model";
import { rangeOf, termsOf } from "./offer-words";
import { motionsInWords } from "./plan-of-case";

/** What the memo is made from: the case, its decision, and what would change it. */
export interface MemoCase extends CaseParts {
  readonly decision: Decision;
  readonly changes: readonly string[];
}

type Content = Partial<Pick<MemoSection, "heading" | "rows" | "sentences">>;

const SECTIONS: Readonly<
  Record<MemoSectionId, { readonly heading: string; readonly of: (memo: MemoCase) => Content }>
> = {
  decision: { heading: "Recommendation", of: decisionContent },
  figures: { heading: "Four figures to decide by", of: figuresSection },
  conditions: {
    heading: "Conditions",
    of: ({ decision }) => ({ sentences: orNone(decision.conditions, "No other condition.") }),
  },
  changes: {
    heading: "What would change it",
    of: ({ changes }) => ({ sentences: orNone(changes, "Nothing that is known today.") }),
  },
  asks: { heading: "What the partner asks for", of: asksContent },
  economics: { heading: "Deal zone and break-even", of: economicsSection },
  direct: {
    heading: "When does it beat selling direct?",
    of: (memo) => ({ sentences: beatsDirect(memo) }),
  },
  stress: { heading: "Stress: deals truly new", of: stressSection },
  inputs: { heading: "Inputs that matter, and where they come from", of: inputsSection },
  evidence: { heading: "Evidence", of: evidenceSection },
  verdict: { heading: "Tier and caps", of: verdictContent },
  plan: { heading: "Floors of the 90-day plan", of: planContent },
  killCriteria: { heading: "Kill criteria, as clauses", of: clausesContent },
  unwind: {
    heading: "Unwind plan",
    of: () => ({ sentences: UNWIND_PLAN.map(({ part, clause }) => `${part}: ${clause}`) }),
  },
  overrides: { heading: "Overrides", of: overridesContent },
  signing: { heading: "Who decides, by when", of: signingContent },
  finance: { heading: "For an accountant to decide", of: financeContent },
};

/** The decision memo: it recommends; the people named at its end decide. */
export function buildMemo(memo: MemoCase): Memo {
  const { decision, model, partnerName } = memo;
  const { offer } = decision;
  return {
    partnerName: partnerName ?? "Unnamed partner",
    code: decision.code,
    headline: decision.headline,
    offer:
      offer === undefined
        ? null
        : { low: offer.low, high: offer.high, base: offer.base, term: offer.term },
    sections: MEMO_SECTIONS.map((id) => {
      const { heading, of } = SECTIONS[id];
      return { id, heading, rows: [], sentences: [], ...of(memo) };
    }),
    picture:
      model.ok && withoutProgrammeCost(memo) === undefined ? memoPicture(model.value) : undefined,
  };
}

function orNone(sentences: readonly string[], none: string): readonly string[] {
  return sentences.length > 0 ? sentences : [none];
}

/** The company's own stand in the place of the default ones. */
function bandsInWords(preset: BandPreset, policy: MemoCase["policy"]): string {
  const areOwn = preset === "default" && policy.ok && policy.value.name === "own";
  return areOwn ? "The company's own bands" : BAND_PRESET_NAMES[preset];
}

function decisionContent({ decision, terms, given, policy }: MemoCase): Content {
  const { offer, tier, completeness } = decision;
  const known = `${completeness.known} of ${completeness.of} evidence items known`;
  return {
    rows: [
      ["Decision", decision.headline],
      ["Tier", tier === undefined ? noTier(decision) : TIER_NAMES[tier]],
      ["Offer", offer === undefined ? "none" : `${rangeOf(offer)} ${termsOf(offer)}`],
      ["Paid", offer === undefined ? "–" : offer.term],
      ...(terms.ok
        ? [
            [
              "The partner's part in a deal",
              `${CONTRIBUTION_NAMES[terms.value.contribution]}${isNothing(given.contribution) ? ", assumed" : ""}`,
            ] as const,
            ["Bands", bandsInWords(terms.value.preset, policy)] as const,
          ]
        : []),
      ["How complete it is", known],
    ],
    sentences: [decision.reason],
  };
}

function asksContent(memo: MemoCase): Content {
  const answers = answersToAsks(memo, memo.decision);
  return answers.length === 0
    ? { sentences: ["Nothing is asked for, as far as known."] }
    : { sentences: answers.map(({ sentence }) => sentence) };
}

/** Where no partnership is signed at all, none is to come. */
function noTier({ verdict }: Decision): string {
  return verdict === undefined ? "none yet" : "none";
}

function verdictContent({ verdict, decision }: MemoCase): Content {
  if (!verdict.ok) {
    return { rows: [["Tier", "none yet"]], sentences: [verdict.problem.message] };
  }
  const { classified, caps, nextSteps } = verdict.value;
  const { tier } = decision;
  const holding = caps.filter(({ overriddenBecause }) => overriddenBecause === undefined);
  return {
    rows: [
      ["Tier to sign at", tier === undefined ? noTier(decision) : TIER_NAMES[tier]],
      ["Tier by the evidence", TIER_NAMES[classified.tier]],
    ],
    sentences: [
      ...holding.map(({ sentence }) => sentence),
      ...(classified.evidenceCap === undefined ? [] : [classified.evidenceCap.reason]),
      ...nextSteps,
    ],
  };
}

function clausesContent({ verdict }: MemoCase): Content {
  const clauses = verdict.ok ? verdict.value.killCriteria.map(({ clause }) => clause) : [];
  return { sentences: orNone(clauses, "They follow the tier, and there is none yet.") };
}

function overridesContent({ verdict }: MemoCase): Content {
  const caps = verdict.ok ? verdict.value.caps : [];
  const volume = verdict.ok ? (verdict.value.overrides.economics?.trim() ?? "") : "";
  const lifted = caps.flatMap(({ sentence, overriddenBecause }) =>
    overriddenBecause === undefined ? [] : [`${sentence} Lifted because: ${overriddenBecause}`],
  );
  const accepted =
    volume === "" ? [] : [`Question 4: the volume it needs is accepted because: ${volume}`];
  return { sentences: orNone([...lifted, ...accepted], "No cap was lifted.") };
}

function planContent(memo: MemoCase): Content {
  const { plan } = memo;
  if (!plan.ok) return { sentences: [motionsInWords(plan.problem.message)] };
  const { pipelineFloor, pipelineDeals, launchDate, motion } = plan.value;
  return {
    rows: [
      ["Motion", MOTION_NAMES[motion]],
      ["Launch", launchDate ?? NOT_NAMED],
      ["Target accounts", asNumber(plan.value.targetAccounts)],
      [
        "Pipeline at day 90",
        pipelineFloor === null
          ? `${asNumber(pipelineDeals)} average deals`
          : moneyForPeople(pipelineFloor),
      ],
      ["Deals won at day 90", asNumber(plan.value.closedWonFloor)],
      ["MDF, against a plan with named pipeline", `up to ${moneyForPeople(plan.value.mdf)}`],
    ],
    sentences: floorsAgainstModel(memo).map(({ sentence }) => sentence),
  };
}

/** What an accountant decides, with the paragraph and what each answer does. */
function financeContent(): Content {
  return {
    sentences: ACCOUNTING_QUESTIONS.map(({ asks, paragraphs, answers }) => {
      const effects = answers.map(
        ({ answer, revenue, margin }) => `${answer}. Revenue: ${revenue}. Margin: ${margin}.`,
      );
      return `${asks} (${paragraphs}) ${effects.join(" ")}`;
    }),
  };
}

/** Milestones of the plan by which people decide: to sign, and at day 90 to go on. */
const SIGNING = "agreement";
const NEXT_DECISION = "decision";
const NOT_NAMED = "not named yet";

/** Who decides, and by when: before anything is signed, and again at day 90. */
function signingContent({ plan, decisionMaker, decision }: MemoCase): Content {
  const milestones = plan.ok ? plan.value.milestones : [];
  const milestone = (wanted: string) => milestones.find(({ id }) => id === wanted);
  const again = milestone(NEXT_DECISION);
  const named = decisionMaker.ok ? decisionMaker.value : {};
  const open = decision.openQuestions.length + decision.missingInputs.length;
  return {
    rows: [
      ["Who decides", named.by ?? again?.owner ?? NOT_NAMED],
      ["By when, before the agreement", named.on ?? milestone(SIGNING)?.date ?? NOT_NAMED],
      ["Decided again on", again?.date ?? NOT_NAMED],
    ],
    sentences:
      open === 0
        ? []
        : [`Not final: ${counted(open, "thing is", "things are")} still to be given.`],
  };
}
