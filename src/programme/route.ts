import { NO_ROUTE, ROUTES, type Route } from "../policy/programme/routes";
import { text } from "../partner/answer-kinds";
import { isKnown } from "../partner/intake-record";
import { asked, judgement } from "./judgement";

function isAbout(question: string, { words }: Route): boolean {
  const plain = question.toLowerCase().replace(/\s+/g, " ");
  return words.some((word) => {
    // Not \b, which takes "é" for the end of a word.
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "u");
    return whole.test(plain);
  });
}

/** Who answers a question that is not one for partnerships. */
export const route = judgement({
  name: "route",
  title: "Routes elsewhere",
  asks: "Is this a question for partnerships at all?",
  fields: { question: asked("The question, in its own words", text) },
  decisions: [...ROUTES.map(({ to }) => to), NO_ROUTE],
  decide: ({ question }) => {
    const matches = isKnown(question) ? ROUTES.filter((each) => isAbout(question, each)) : [];
    const [first, ...others] = matches;
    if (first === undefined) {
      const reason = isKnown(question)
        ? "Nothing in the question belongs elsewhere: judge the partner here."
        : "No question was given: judge the partner here.";
      return { decision: NO_ROUTE, reasons: [reason], warnings: [] };
    }
    return {
      decision: first.to,
      reasons: [`The question is about ${first.topic}: take it to ${first.to}.`],
      warnings: others.map(({ topic, to }) => `It also touches ${topic}, which is for ${to}.`),
    };
  },
});
