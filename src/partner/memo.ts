import { ACCOUNTING_QUESTIONS } from "../policy/accounting-questions";
import type { Tier } from "../policy/names";
import { UNWIND_PLAN } from "../policy/unwind-plan";
import { asNumber, counted } from "../wording";
import { isKnown } from "./intake-record";
import type { Outcome } from "./verdict";
import { assumptionsSection, economicsSection, memoPicture, stressSection } from "./memo-economics";
import { evidenceSection } from "./memo-evidence";
import {
  MEMO_SECTIONS,
  type Memo,
  type MemoCase,
  type MemoSection,
  type MemoSectionId,
} from "./memo-case";

/** Milestones of the plan by which the committee decides: to sign, and at day 90 to go on. */
const SIGNING = "agreement";
const NEXT_DECISION = "decision";
const NOT_NAMED = "not named yet";
const NO_CRITERIA = "They follow the tier, and there is none yet.";
const NO_PLAN = "There is no plan yet: choose a motion, a launch date and the segments.";

const BUILD: Readonly<Record<MemoSectionId, (memoCase: MemoCase) => MemoSection>> = {
  verdict: verdictSection,
  evidence: evidenceSection,
  economics: economicsSection,
  stress: stressSection,
  plan: planSection,
  killCriteria: ({ verdict }) => ({
    id: "killCriteria",
    heading: "Kill criteria, as clauses",
    rows: [],
    sentences: verdict.ok ? verdict.value.killCriteria.map(({ clause }) => clause) : [NO_CRITERIA],
  }),
  unwind: () => ({
    id: "unwind",
    heading: "Unwind plan",
    rows: [],
    sentences: UNWIND_PLAN.map(({ part, clause }) => `${part}: ${clause}`),
  }),
  assumptions: assumptionsSection,
  overrides: overridesSection,
  finance: financeSection,
  decision: decisionSection,
};

/** The decision memo: it recommends; the people named at its end decide. */
export function buildMemo(memoCase: MemoCase): Memo {
  const { verdict, intake, model } = memoCase;
  const name = intake.record.partner_name;
  const partnerName = isKnown(name) ? name : "Unnamed partner";
  return {
    partnerName,
    headline: verdict.ok
      ? headlineFor(partnerName, verdict.value.outcome, verdict.value.tier)
      : `There is nothing to decide on ${partnerName} yet.`,
    sections: MEMO_SECTIONS.map((id) => BUILD[id](memoCase)),
    picture: memoPicture(model),
  };
}

function headlineFor(partnerName: string, outcome: Outcome, tier: Tier): string {
  switch (outcome) {
    case "partnership":
      return `Sign ${partnerName} at ${tier}, on the conditions below.`;
    case "co-marketing":
      return `Sign no partnership with ${partnerName}: agree co-marketing, and look again.`;
    case "acquisition":
      return `Take ${partnerName} to M&A: what is needed is owned, not signed.`;
  }
}

function verdictSection({ verdict }: MemoCase): MemoSection {
  const heading = "Verdict and caps";
  if (!verdict.ok) {
    const rows = [["Tier to sign at", "none yet"]] as const;
    return { id: "verdict", heading, rows, sentences: [verdict.problem.message] };
  }
  const { classified, tier, caps, openQuestions, mayContract, mayKickOff, nextSteps } =
    verdict.value;
  const open = openQuestions.length;
  const holding = caps.filter(({ overriddenBecause }) => overriddenBecause === undefined);
  return {
    id: "verdict",
    heading,
    rows: [
      ["Tier to sign at", tier],
      ["Tier by the evidence", classified.tier],
      ["Score", `${asNumber(classified.scores[classified.tier])} of 100`],
      ["Contract may be signed", mayContract ? "yes" : "not yet"],
      ["Kick-off may be held", mayKickOff ? "yes" : "not yet"],
      ["Questions still open", open === 0 ? "none" : asNumber(open)],
    ],
    sentences: [
      ...holding.map(({ sentence }) => sentence),
      ...(classified.evidenceCap === undefined ? [] : [classified.evidenceCap.reason]),
      ...nextSteps,
    ],
  };
}

function overridesSection({ verdict }: MemoCase): MemoSection {
  const caps = verdict.ok ? verdict.value.caps : [];
  const lifted = caps.flatMap(({ sentence, overriddenBecause }) =>
    overriddenBecause === undefined ? [] : [`${sentence} Lifted because: ${overriddenBecause}`],
  );
  return {
    id: "overrides",
    heading: "Overrides",
    rows: [],
    sentences: lifted.length > 0 ? lifted : ["No cap was lifted."],
  };
}

function planSection({ plan }: MemoCase): MemoSection {
  const heading = "Floors of the 90-day plan";
  if (plan === undefined) return { id: "plan", heading, rows: [], sentences: [NO_PLAN] };
  const { pipelineFloor, pipelineDeals } = plan;
  return {
    id: "plan",
    heading,
    rows: [
      ["Motion", plan.motion],
      ["Launch", plan.launchDate ?? NOT_NAMED],
      ["Target accounts", asNumber(plan.targetAccounts)],
      [
        "Pipeline at day 90",
        pipelineFloor === null
          ? `${asNumber(pipelineDeals)} average deals`
          : asNumber(pipelineFloor),
      ],
      ["Deals won at day 90", asNumber(plan.closedWonFloor)],
      ["MDF, against a plan with named pipeline", asNumber(plan.mdf)],
    ],
    sentences: plan.floorsAgainstModel.map(({ sentence }) => sentence),
  };
}

/** What an accountant decides, with the paragraph and what each answer does. */
function financeSection(): MemoSection {
  return {
    id: "finance",
    heading: "For an accountant to decide",
    rows: [],
    sentences: ACCOUNTING_QUESTIONS.map(({ asks, paragraphs, answers }) => {
      const effects = answers.map(
        ({ answer, revenue, margin }) => `${answer}. Revenue: ${revenue}. Margin: ${margin}.`,
      );
      return `${asks} (${paragraphs}) ${effects.join(" ")}`;
    }),
  };
}

/** Who decides, and by when: before anything is signed, and again at day 90. */
function decisionSection({ plan, decision, verdict }: MemoCase): MemoSection {
  const milestone = (wanted: string) => plan?.milestones.find(({ id }) => id === wanted);
  const again = milestone(NEXT_DECISION);
  const open = verdict.ok ? verdict.value.openQuestions.length : 0;
  return {
    id: "decision",
    heading: "Who decides, by when",
    rows: [
      ["Who decides", decision?.by ?? again?.owner ?? NOT_NAMED],
      ["By when, before the agreement", decision?.on ?? milestone(SIGNING)?.date ?? NOT_NAMED],
      ["Decided again on", again?.date ?? NOT_NAMED],
    ],
    sentences:
      open === 0
        ? []
        : [`Not final: ${counted(open, "question is", "questions are")} still to be answered.`],
  };
}
