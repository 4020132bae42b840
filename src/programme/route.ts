import { NO_ROUTE, ROUTES, type Topic } from "../policy/programme/routes";
import { choice } from "../partner/answer-kinds";
import { isKnown } from "../partner/intake-record";
import { asked, judgement } from "./judgement";

/** Who answers a question that is not one for partnerships: chosen, never guessed from its words. */
export const route = judgement({
  name: "route",
  title: "Routes elsewhere",
  fields: { question: asked("What the question is about", choice(Object.keys(ROUTES) as Topic[])) },
  decisions: [...new Set(Object.values(ROUTES))],
  decide: ({ question }) => {
    const decision = isKnown(question) ? ROUTES[question] : NO_ROUTE;
    const about = isKnown(question) ? question : "nothing that is known";
    const then = decision === NO_ROUTE ? "judge the partner here" : `take it to ${decision}`;
    return {
      decision,
      reasons: [`The question is about ${about}: ${then}.`],
      warnings: [],
    };
  },
});
