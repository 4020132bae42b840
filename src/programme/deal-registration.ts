import { DEAL_REGISTRATION } from "../policy/programme/deal-registration";
import { asNumber } from "../wording";
import { number, text, yesNo } from "../partner/answer-kinds";
import { isKnown } from "../partner/intake-record";
import { asked, judgement, type AnswersTo } from "./judgement";

const fields = {
  hasForm: asked("There is a form", yesNo),
  formIsWhole: asked("It asks for account, contact, stage and expected close", yesNo),
  isChecked: asked(
    "Before approval it is held against our open deals, our contacts and other partners' registrations",
    yesNo,
  ),
  answerHours: asked("Answered within, hours", number),
  expiryDays: asked("Expires after, days", number),
  conflictsSettledBy: asked("Conflicts are settled by", text),
  hasPriceProtection: asked("The registered price is protected", yesNo),
  directAccountsListed: asked("Accounts that stay with direct sales are on a written list", yesNo),
  discountsGoverned: asked(
    "Who may give which discount is written, and who is asked above it",
    yesNo,
  ),
  marginLocked: asked("The margin is locked when it is approved", yesNo),
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
    ...(input.formIsWhole === true
      ? []
      : ["The form is not known to ask for account, contact, stage and expected close."]),
    ...(input.isChecked === true
      ? []
      : [
          "A registration is not known to be held against our open deals, our contacts and other partners' registrations before it is approved.",
        ]),
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
    ...(input.directAccountsListed === true
      ? []
      : ["The accounts that stay with direct sales are not known to be on a written list."]),
    ...(input.discountsGoverned === true
      ? []
      : ["Who may give which discount, and who is asked above it, is not known to be written."]),
    ...(input.marginLocked === true
      ? []
      : ["The margin is not known to be locked when a deal is approved."]),
    ...(input.keptApart === true
      ? []
      : ["Sourced and influenced deals are not known to be kept apart."]),
  ];
}

/** Whether partners can trust our deal registration. */
export const dealRegistration = judgement({
  name: "deal-registration",
  title: "Deal registration",
  fields,
  decisions: ["in order", "to fix"],
  decide: (input) => {
    const found = faults(input);
    return found.length === 0
      ? {
          decision: "in order",
          reasons: [
            "Form, check, answer, expiry, conflicts, price, margin and kind of deal are all settled.",
          ],
          warnings: [],
        }
      : { decision: "to fix", reasons: found, warnings: [] };
  },
});
