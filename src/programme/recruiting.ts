import {
  QUALIFYING_QUESTIONS,
  RECRUITED_AS,
  RECRUITING,
  SPEAKS_FOR,
} from "../policy/programme/recruiting";
import { asNumber, inWords } from "../wording";
import { choice, count, number, text, yesNo } from "../partner/answer-kinds";
import { isKnown, UNKNOWN } from "../partner/intake-record";
import { asked, judgement } from "./judgement";

const { firmPeople, leastYearsInMarket } = RECRUITING;

/** Whether to recruit a firm from the list. What is unknown is asked before anything is decided. */
export const recruiting = judgement({
  name: "recruiting",
  title: "Recruiting",
  fields: {
    firm: asked("Firm", text),
    archetype: asked("Kind of partner it would be", choice(RECRUITED_AS)),
    firmPeople: asked("People in the firm", count),
    yearsInMarket: asked("Years in the market", number),
    customersFit: asked("Their customers fit ours", yesNo),
    hasCommittedReps: asked("They commit sales people by name", yesNo),
    cycleAndAcvKnown: asked("Their cycle and contract value fit ours", yesNo),
    payKnown: asked("The way they are paid suits our product", yesNo),
    historyKnown: asked("They have made it work with others before", yesNo),
    said: asked("What was said", text),
  },
  decisions: ["recruit", "ask first", "pass"],
  decide: (input) => {
    const people = input.firmPeople;
    const years = input.yearsInMarket;
    const archetype = isKnown(input.archetype) ? input.archetype : "referral";
    // A reseller or an integrator of thousands is no worse for it.
    const isOfSize = archetype === "referral";
    const against = [
      ...(isOfSize && isKnown(people) && (people < firmPeople.low || people > firmPeople.high)
        ? [
            `the firm has ${asNumber(people)} people, and ${firmPeople.low} to ${firmPeople.high} fit`,
          ]
        : []),
      ...(isKnown(years) && years < leastYearsInMarket
        ? [`it is ${asNumber(years)} years in the market, and ${leastYearsInMarket} is the least`]
        : []),
      ...QUALIFYING_QUESTIONS.filter(({ key }) => input[key] === false).map(
        ({ asks }) => `the answer on ${asks} is no`,
      ),
    ];
    const open = [
      ...(isKnown(people) || !isOfSize ? [] : ["how many people the firm has"]),
      ...(isKnown(years) ? [] : ["how long it is in the market"]),
      ...QUALIFYING_QUESTIONS.filter(({ key }) => input[key] === UNKNOWN).map(({ asks }) => asks),
    ];
    if (against.length > 0) {
      return { decision: "pass", reasons: [`Pass: ${inWords(against)}.`], warnings: [] };
    }
    return open.length > 0
      ? { decision: "ask first", reasons: [`Ask ${inWords(open)}.`], warnings: [] }
      : {
          decision: "recruit",
          reasons: [
            "Years, all five qualifying questions and, for a referral partner, size speak for the firm.",
            SPEAKS_FOR[archetype],
          ],
          warnings: [],
        };
  },
});
