import { ANSWER_FIELDS, type Answers } from "../../partner/answers";
import { isKnown, UNKNOWN } from "../../partner/intake-record";
import { weakAnswers } from "../../partner/weak-answers";
import { FORCING_QUESTIONS, type ForcingQuestion } from "../../policy/forcing-questions";
import { QUESTION_REASONS } from "../../policy/question-reasons";
import { asNumber, asPercent } from "../../wording";
import type { Block, Cell } from "../description/description";
import { sentence } from "../layout/cells";
import { STANDING } from "./evidence-record";
import { headings } from "../layout/frame";

export const QUESTION_ROWS = FORCING_QUESTIONS.length + 1;

/** The seven questions with their answers; a weak one says why and what it means. */
export function questionsBlock(row: number, answers: Answers): Block {
  const weak = new Map(weakAnswers(answers).map((each) => [each.question.id, each] as const));
  return {
    row,
    column: 0,
    cells: [
      headings(
        "The seven questions",
        "Answer",
        "Why it is weak, and what that means",
        "Standing",
        "What a good answer looks like",
        "Why it matters; claims are no facts",
      ),
      ...FORCING_QUESTIONS.map((question): Cell[] => {
        const found = weak.get(question.id);
        const isOpen = answers[question.id] === undefined;
        const ofModel = question.id === "economics" ? STANDING.model : undefined;
        const answered = found === undefined ? STANDING.holds : STANDING.weak;
        const standing = ofModel ?? (isOpen ? STANDING.open : answered);
        return [
          sentence(`${question.number}. ${question.asks}`),
          sentence(isOpen ? standing : answerInWords(question, answers)),
          sentence(found === undefined ? "" : `${capitalised(found.reason)}. ${found.means}`),
          sentence(standing),
          sentence(question.goodAnswer),
          sentence(withClaims(question)),
        ];
      }),
    ],
  };
}

function withClaims({ id }: ForcingQuestion): string {
  const { whyItMatters, claims } = QUESTION_REASONS[id];
  return [whyItMatters, ...claims.map(({ text }) => `Claim: ${text}`)].join(" ");
}

/** "They opened with: accounts; …": every field that was answered. */
function answerInWords({ id }: ForcingQuestion, answers: Answers): string {
  const given = answers[id] as Readonly<Record<string, unknown>> | undefined;
  return ANSWER_FIELDS[id]
    .flatMap(({ key, label, kind }) => {
      const value = given?.[key];
      const isNothing = value === undefined || (value === UNKNOWN && kind === "text");
      return isNothing ? [] : [`${label}: ${shown(kind, value)}`];
    })
    .join("; ");
}

function shown(kind: string, value: unknown): string {
  if (Array.isArray(value)) return value.map(({ name }: { name: string }) => name).join(", ");
  if (!isKnown(value)) return UNKNOWN;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return kind === "fraction" ? asPercent(value) : asNumber(value);
  return String(value);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
