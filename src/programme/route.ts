import { NO_ROUTE, NOT_FOR_THIS, ROUTES, type Topic } from "../policy/programme/routes";
import { choice } from "../partner/answer-kinds";
import { isKnown } from "../partner/intake-record";
import { asked, judgement } from "./judgement";

/** Who answers a question that is not one for partnerships: chosen, never guessed from its words. */
export const route = judgement({
  name: "route",
  title: "Routes elsewhere",
  asks: "Is this a question for partnerships at all?",
  fields: { question: asked("What the question is about", choice(Object.keys(ROUTES) as Topic[])) },
  decisions: [...new Set(Object.values(ROUTES))],
  decide: ({ question }) => {
    const decision = isKnown(question) ? ROUTES[question] : NO_ROUTE;
    if (!isKnown(question) || decision === NO_ROUTE) {
      const about = isKnown(question) ? question : "nothing that is known";
      return {
        decision,
        reasons: [`The question is about ${about}: judge the partner here.`],
        warnings: [],
      };
    }
    const reason = `The question is about ${question}: take it to ${decision}.`;
    const apart = "Nobody commits to anything here that a joint plan could hold.";
    return {
      decision,
      reasons: NOT_FOR_THIS.includes(question) ? [reason, apart] : [reason],
      warnings: [],
    };
  },
});
