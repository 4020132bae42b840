import type { Answers } from "../../partner/answers";
import type { Intake } from "../../partner/intake-record";
import type { Memo } from "../../case/memo-page";
import type { FinalVerdict } from "../../partner/verdict";
import type { SuccessCriterion } from "../../plan/build-plan";

/** Who made the sheets and when; the core knows no clock and no user. */
export interface CoverContent {
  readonly author?: string;
  /** ISO date. */
  readonly date?: string;
  /** Of the add-in that wrote the sheets. */
  readonly version?: string;
}

export type ProgrammeAnswers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What the sheets for people who decide say, besides what verdict and model compute. */
export interface Dossier {
  readonly intake: Intake;
  readonly answers: Answers;
  /** Undefined while nothing can be judged. */
  readonly verdict: FinalVerdict | undefined;
  readonly memo: Memo;
  readonly successCriteria: readonly SuccessCriterion[];
  readonly cover: CoverContent;
  /** Answers to the judgements on the programme, by the judgement's name. */
  readonly programmeAnswers: ProgrammeAnswers;
  /** Tells two sets of answers and inputs apart; the same ones always give the same text. */
  readonly inputsHash: string;
}
