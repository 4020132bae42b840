import {
  CUSTOMER_LEVERAGE_TICKETS,
  LEVERAGE,
  LEVERAGE_ACTIONS,
  LEVERAGE_KINDS,
  type LeverageKind,
} from "../policy/programme/leverage";
import { counted, inWords } from "../wording";
import { count, text, yesNo } from "../partner/answer-kinds";
import { isKnown } from "../partner/intake-record";
import { asked, judgement, type AnswersTo } from "./judgement";

const fields = {
  needsCertification: asked("They need us for a certification", yesNo),
  gainsMoney: asked("They earn or save money with us", yesNo),
  competitorHasIt: asked("They fall behind a competitor without us", yesNo),
  customerTickets: asked("Tickets in which their customers ask for us", count),
  wantsOurName: asked("They want our name beside theirs", yesNo),
  whatHappensWithout: asked("What happens to them if we do not do this", text),
};

function isThere(kind: LeverageKind, input: AnswersTo<typeof fields>): boolean {
  switch (kind) {
    case "requirement":
      return input.needsCertification === true;
    case "economic":
      return input.gainsMoney === true;
    case "competitive":
      return input.competitorHasIt === true;
    case "customer":
      return isKnown(input.customerTickets) && input.customerTickets >= CUSTOMER_LEVERAGE_TICKETS;
    case "co-marketing":
      return input.wantsOurName === true;
  }
}

/** Whether they have a reason to move when we ask. The strongest kind decides. */
export const leverage = judgement({
  name: "leverage",
  title: "Leverage",
  fields,
  decisions: ["invest", "test", "do not"],
  decide: (input) => {
    const kinds = LEVERAGE_KINDS.filter((kind) => isThere(kind, input));
    const warnings = [
      ...(isKnown(input.whatHappensWithout)
        ? []
        : ["Nobody has answered what happens to them if we do not do this."]),
      ...(isKnown(input.customerTickets) &&
      input.customerTickets > 0 &&
      input.customerTickets < CUSTOMER_LEVERAGE_TICKETS
        ? [
            `${counted(input.customerTickets, "ticket is", "tickets are")} too few to count; from ${CUSTOMER_LEVERAGE_TICKETS} on their customers are leverage.`,
          ]
        : []),
    ];
    const [strongest, ...others] = kinds;
    if (strongest === undefined) {
      return {
        decision: "do not",
        reasons: ["Nothing happens to them without us, so nothing will move them."],
        warnings,
      };
    }
    const { strength, means } = LEVERAGE[strongest];
    const name = strength.charAt(0).toUpperCase() + strength.slice(1);
    return {
      decision: LEVERAGE_ACTIONS[strength] as "invest" | "test" | "do not",
      reasons: [
        `${name} leverage (${strongest}): ${means}.`,
        ...(others.length === 0 ? [] : [`Besides: ${inWords(others)}.`]),
      ],
      warnings,
    };
  },
});
