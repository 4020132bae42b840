import {
  PATH_ENDS,
  PROGRAMME_STEPS,
  type ProgrammeStep,
  type StepPart,
} from "../policy/programme/steps";
import { inWords } from "../wording";
import { ASKED_OF_MANY, countsInWords, judgeMany } from "./asked-of-many";
import type { Judgement } from "./judgement";
import { JUDGEMENTS } from "./judgements";

/** A programme's answers by judgement; of one that is asked of many, a row of answers for each. */
export type KeptAnswers = Readonly<Record<string, unknown>>;

/** How a judgement stands on what is kept. */
export interface JudgementStanding {
  readonly judgement: Judgement;
  readonly isBegun: boolean;
  /** False where an answer is none that is allowed. */
  readonly isRead: boolean;
  readonly isDone: boolean;
  /** The decision, or how many come to which. */
  readonly decision: string;
  /** Full sentences. */
  readonly reasons: readonly string[];
}

export interface StepStanding {
  readonly step: ProgrammeStep;
  /** From 1. */
  readonly number: number;
  readonly state: "done" | "begun" | "open";
  readonly parts: readonly JudgementStanding[];
  /** What keeps it from being done, each as a sentence. */
  readonly open: readonly string[];
}

export interface ProgrammePath {
  readonly steps: readonly StepStanding[];
  readonly done: number;
  /** The one thing to do next; undefined at the end of the path. */
  readonly next: { readonly step: StepStanding; readonly words: string } | undefined;
}

/** Which steps of the path are done on what is kept, what is open, and the one next step. */
export function pathOf(kept: KeptAnswers): ProgrammePath {
  const steps = PROGRAMME_STEPS.map((step, index) => standingOf(step, index + 1, kept));
  const done = steps.filter(({ state }) => state === "done").length;
  const ended = steps.find(({ parts }) =>
    parts.some(
      ({ judgement, decision }) =>
        judgement.name === PATH_ENDS.judgement && decision === PATH_ENDS.decision,
    ),
  );
  if (ended !== undefined) return { steps, done, next: { step: ended, words: PATH_ENDS.next } };
  const first = steps.find(({ state }) => state !== "done");
  return { steps, done, next: first && { step: first, words: first.step.next } };
}

/** How one judgement stands, whether it is asked once or of many. */
export function judgementOn(
  judgement: Judgement,
  kept: unknown,
  part?: StepPart,
): JudgementStanding {
  const begun = { judgement, isBegun: true, isRead: true, isDone: false };
  if (Object.keys(kept ?? {}).length === 0) {
    return { ...begun, isBegun: false, decision: "not judged yet", reasons: [] };
  }
  const { done = judgement.decisions, least = 1 } = part ?? {};
  if (judgement.name in ASKED_OF_MANY) {
    const rows = judgeMany(judgement, kept);
    const met = rows.filter(({ decided }) => decided.ok && done.includes(decided.value.decision));
    const isDone = met.length >= least;
    const why = `It takes ${least} that come to ${inWords(done, "or")}.`;
    const decision = countsInWords(rows, judgement);
    return { ...begun, isDone, decision, reasons: isDone ? [] : [why] };
  }
  const decided = judgement.judge(kept);
  if (!decided.ok) {
    const reasons = [decided.problem.message];
    return { ...begun, isRead: false, decision: "cannot be read", reasons };
  }
  const { decision, reasons, warnings } = decided.value;
  return {
    ...{ ...begun, isDone: done.includes(decision), decision },
    reasons: [...reasons, ...warnings],
  };
}

function standingOf(step: ProgrammeStep, number: number, kept: KeptAnswers): StepStanding {
  const parts = step.parts.flatMap((part) => {
    const judgement = JUDGEMENTS.find(({ name }) => name === part.judgement);
    return judgement === undefined ? [] : [judgementOn(judgement, kept[part.judgement], part)];
  });
  const open = parts
    .filter(({ isDone }) => !isDone)
    .map(({ judgement: { title }, decision, reasons: [reason] }) =>
      reason === undefined ? `${title}: ${decision}.` : `${title}: ${decision}. ${reason}`,
    );
  const isBegun = parts.some((part) => part.isBegun);
  return {
    step,
    number,
    state: open.length === 0 ? "done" : isBegun ? "begun" : "open",
    parts,
    open,
  };
}
