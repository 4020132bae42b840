import { answerInCell } from "../partner/answer-cells";
import { isUnanswered } from "../partner/answer-kinds";
import { UNKNOWN } from "../partner/intake-record";
import { isBlank } from "../reading/blank";
import type { NumberStyle } from "../reading/number";
import type { Judgement } from "./judgement";

/** Answers as a field or a file holds them, in the types of the core; a blank is not given. */
export function typedAnswers(
  { fields }: Judgement,
  typed: Readonly<Record<string, unknown>>,
  style?: NumberStyle,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const answer = typed[key];
      if (isBlank(answer)) return [];
      return [[key, isUnanswered(answer) ? UNKNOWN : answerInCell(field, answer, style)]];
    }),
  );
}
