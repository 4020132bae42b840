import { PILOT_EVALUATION } from "./pilots";
import { RECRUITING } from "./recruiting";

/** A judgement of a step, and what of it makes the step done. */
export interface StepPart {
  /** Its name. */
  readonly judgement: string;
  /** Decisions that make it done. */
  readonly done: readonly string[];
  /** Where it is asked of many: so many of them have to come to one of these. */
  readonly least?: number;
}

export interface ProgrammeStep {
  readonly id: string;
  readonly title: string;
  /** The question that the step answers. */
  readonly answers: string;
  /** All of them are done before the step is. */
  readonly parts: readonly StepPart[];
  /** Judgements that help with it, and hold nothing up. */
  readonly besides: readonly string[];
  /** What to do while it is the next one. */
  readonly next: string;
}

/** It is said once, at the head of the path. */
export const PROGRAMME_TAKES =
  "A partner programme is an investment of two to three years: start it only with that time paid for.";

/** The way of a programme from nothing to its end or its growth. Source: docs/programme.md. */
export const PROGRAMME_STEPS: readonly ProgrammeStep[] = [
  {
    id: "stage",
    title: "Stage check",
    answers: "Should we have partners at all, or stay direct for now?",
    parts: [{ judgement: "readiness", done: ["ready", "ready with red flags"] }],
    besides: [],
    next: "Stay direct until readiness holds.",
  },
  {
    id: "archetype",
    title: "Archetype",
    answers: "Which kind of partnership is the programme for?",
    parts: [{ judgement: "archetype", done: ["technology", "referral", "reseller", "alliance"] }],
    besides: ["open-or-curated", "moderation"],
    next: "Choose one kind of partnership to begin with.",
  },
  {
    id: "pilot-design",
    title: "Design the pilots",
    answers: "Which pilots would tell us whether it works?",
    parts: [{ judgement: "pilot-design", done: ["start"] }],
    besides: [],
    next: "Write down number, length, agreement and measures of the pilots.",
  },
  {
    id: "pilot-evaluation",
    title: "Compare the pilots",
    answers: "Which kind of partner worked, by revenue or qualified leads?",
    parts: [{ judgement: "pilot-evaluation", done: ["worked"], least: 1 }],
    besides: [],
    next: `Run the pilots for ${PILOT_EVALUATION.leastDays} days or more and write down what each brought, informal partners too; go no further before one has worked.`,
  },
  {
    id: "formalise",
    title: "Formalise",
    answers: "Are registration, training and the rules there that partners can trust?",
    parts: [
      { judgement: "deal-registration", done: ["in order"] },
      { judgement: "enablement", done: ["sound"] },
      { judgement: "operating-rules", done: ["in order"] },
    ],
    besides: ["levels", "level-partners", "types"],
    next: "Put registration, enablement and operating rules in order.",
  },
  {
    id: "leader",
    title: "Find the leader",
    answers: "When do we hire somebody to lead it, and whom?",
    parts: [{ judgement: "leader", done: ["hire"] }],
    besides: [],
    next: "Find somebody who has built a programme before.",
  },
  {
    id: "recruit",
    title: "Recruit",
    answers: `Which ${RECRUITING.firstYear.low} to ${RECRUITING.firstYear.high} firms do we win in the first year?`,
    parts: [{ judgement: "recruiting", done: ["recruit"], least: RECRUITING.firstYear.low }],
    besides: [],
    next: `List ${RECRUITING.listSize.low} to ${RECRUITING.listSize.high} firms and ask each the five questions.`,
  },
  {
    id: "measure",
    title: "Measure",
    answers: "Does the programme do what it should by now?",
    parts: [{ judgement: "measures", done: ["on track"] }],
    besides: ["warning-signs"],
    next: "Measure share of revenue, active partners and satisfaction, and mend what is behind.",
  },
  {
    id: "scale-or-sunset",
    title: "Scale or sunset",
    answers: "Do we grow it, or end it?",
    parts: [{ judgement: "lifecycle", done: ["scale", "mature"] }],
    besides: ["failure-mode"],
    next: "Grow it into the scale phase, and look at it again each quarter.",
  },
];

/** A decision that ends the path wherever it stands, and what follows from it. */
export const PATH_ENDS = {
  judgement: "lifecycle",
  decision: "redesign or sunset",
  next: "Redesign the programme or end it: the failure modes say what to look at first.",
} as const;
