import { DEAL_REGISTRATION } from "../policy/programme/deal-registration";
import { asNumber } from "../wording";
import { number, text, yesNo } from "../partner/answer-kinds";
import { isKnown } from "../partner/intake-record";
import { asked, judgement, type AnswersTo } from "./judgement";

const fields = {
  hasForm: asked("There is a form", yesNo),
  answerHours: asked("Answered within, hours", number),
  expiryDays: asked("Expires after, days", number),
  conflictsSettledBy: asked("Conflicts are settled by", text),
  hasPriceProtection: asked("The registered price is protected", yesNo),
  keptApart: asked("Sourced and influenced are kept apart", yesNo),
};

const { answerHours, expiryDays } = DEAL_REGISTRATION;

function faults(input: AnswersTo<typeof fields>): string[] {
  const hours = input.answerHours;
  const days = input.expiryDays;
  const answersInTime = isKnown(hours) && hours <= answerHours.high;
  const expiresInTime = isKnown(days) && days >= expiryDays.low && days <= expiryDays.high;
  return [
    ...(input.hasForm === true ? [] : ["There is no known form to register a deal on."]),
    ...(answersInTime
      ? []
      : [
          `A registration is answered ${isKnown(hours) ? `in ${asNumber(hours)} hours` : "nobody knows when"}; it takes ${answerHours.low} to ${answerHours.high} hours at most.`,
        ]),
    ...(expiresInTime
      ? []
      : [
          `A registration expires ${isKnown(days) ? `after ${asNumber(days)} days` : "nobody knows when"}; ${expiryDays.low} to ${expiryDays.high} days are fair to both sides.`,
        ]),
    ...(isKnown(input.conflictsSettledBy) ? [] : ["No named person settles conflicts."]),
    ...(input.hasPriceProtection === true
      ? []
      : ["The price of a registered deal is not known to be protected."]),
    ...(input.keptApart === true
      ? []
      : ["Sourced and influenced deals are not known to be kept apart."]),
  ];
}

/** Whether partners can trust our deal registration. */
export const dealRegistration = judgement({
  name: "deal-registration",
  title: "Deal registration",
  asks: "Is deal registration in order?",
  fields,
  decisions: ["in order", "to fix"],
  decide: (input) => {
    const found = faults(input);
    return found.length === 0
      ? {
          decision: "in order",
          reasons: ["Form, answer, expiry, conflicts, price and kind of deal are all settled."],
          warnings: [],
        }
      : { decision: "to fix", reasons: found, warnings: [] };
  },
});
