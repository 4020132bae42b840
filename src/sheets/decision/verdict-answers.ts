import { FRAME_ROWS } from "../layout/frame-places";

/** Rows of the answer on Verdict, in the order in which they stand: the tier that is earned first. */
export const ANSWERS = [
  "finalTier",
  "evidenceTier",
  "highestAllowed",
  "decision",
  "contribution",
  "preset",
  "band",
  "breakevenDeals",
  "breakevenFirstYear",
  "lowestShare",
  "highestShare",
  "contributionAmount",
] as const;
export type Answer = (typeof ANSWERS)[number];

export const ANSWER_COLUMN = 0;
export const ANSWER_ROW = FRAME_ROWS + 1;

/** The first row below the answer. */
export const ROW_AFTER_ANSWERS = ANSWER_ROW + ANSWERS.length + 1;

/** Where an answer stands on the Verdict sheet. */
export function answerCell(answer: Answer): { readonly row: number; readonly column: number } {
  return { row: ANSWER_ROW + ANSWERS.indexOf(answer), column: ANSWER_COLUMN + 1 };
}
