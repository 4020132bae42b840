import { LEADER, LEADER_CRITERIA, LEADER_FIRST_DAYS } from "../policy/programme/leader";
import { asNumber, inWords } from "../wording";
import { count, number, yesNo } from "../partner/answer-kinds";
import { isKnown, UNKNOWN } from "../partner/intake-record";
import { asked, judgement } from "./judgement";

const fields = {
  pilotsWorked: asked("Pilots that worked", count),
  yearsFunded: asked("Years of the programme that are paid for", number),
  hasBuilt: asked("Has built a channel, not only run one", yesNo),
  hasSalesBehind: asked("Has direct sales behind them", yesNo),
  setsUpBasics: asked("Has set up registration, commission and a portal", yesNo),
  saysNo: asked("Has said no to a partner", yesNo),
  daysAgreed: asked("The first 90 days are agreed", yesNo),
};

/** When to hire somebody to lead the programme, and whether this is the right one. */
export const leader = judgement({
  name: "leader",
  title: "The leader",
  fields,
  decisions: ["hire", "not yet", "look on", "ask first"],
  decide: (input) => {
    const { leastPilotsWorked, leastYearsFunded } = LEADER;
    const { pilotsWorked: worked, yearsFunded: years } = input;
    const early = [
      ...(isKnown(worked) && worked >= leastPilotsWorked
        ? []
        : ["no pilot is known to have worked"]),
      ...(isKnown(years) && years >= leastYearsFunded
        ? []
        : [
            isKnown(years)
              ? `${asNumber(years)} years are paid for, and ${leastYearsFunded} are the least`
              : `nobody has said that ${leastYearsFunded} years are paid for`,
          ]),
    ];
    if (early.length > 0) {
      return { decision: "not yet", reasons: [`Too early: ${inWords(early)}.`], warnings: [] };
    }
    const against = LEADER_CRITERIA.filter(({ key }) => input[key] === false);
    if (against.length > 0) {
      const reason = `Not this one, who ${inWords(against.map(({ missing }) => missing))}.`;
      return { decision: "look on", reasons: [reason], warnings: [] };
    }
    const unknown = LEADER_CRITERIA.filter(({ key }) => input[key] === UNKNOWN);
    if (unknown.length > 0) {
      const labels = unknown.map(({ key }) => fields[key].label);
      const reason = `Ask the candidate first: ${labels.join("; ")}.`;
      return { decision: "ask first", reasons: [reason], warnings: [] };
    }
    return {
      decision: "hire",
      reasons: [
        "The pilots are there, the years are paid for, and the candidate has done all four.",
        ...LEADER_FIRST_DAYS.map(({ day, does }) => `By day ${day} the leader ${does}.`),
      ],
      warnings: input.daysAgreed === true ? [] : ["Agree on the first 90 days before signing."],
    };
  },
});
