import { LEVEL_RULES, LEVELS, type Level } from "../policy/programme/levels";
import { asPercent, inWords } from "../wording";
import { choice, count, fraction, number, yesNo } from "../partner/answer-kinds";
import { isKnown, type Answer } from "../partner/intake-record";
import { asked, judgement, type AnswersTo } from "./judgement";

const fields = {
  isCertified: asked("Certified", yesNo),
  certifications: asked("Certifications", count),
  namedAccounts: asked("Named accounts", count),
  dealsIn12Months: asked("Deals in the last 12 months", count),
  shareOfChannelRevenue: asked("Share of channel revenue", fraction),
  monthsWithoutDeal: asked("Months without a deal", number),
  currentLevel: asked("Level today", choice(LEVELS)),
};

type Input = AnswersTo<typeof fields>;

const { silver, gold, platinum, exitAfterMonths } = LEVEL_RULES;

function atLeast(answer: Answer<number>, least: number): boolean {
  return isKnown(answer) && answer >= least;
}

/** What each level still asks for; gold and platinum each ask for silver first. */
function missingFor(level: Level, input: Input): string[] {
  const certified = input.isCertified === true || atLeast(input.certifications, 1);
  const forSilver = [
    ...(certified ? [] : ["a certification"]),
    ...(atLeast(input.dealsIn12Months, silver.dealsIn12Months) ? [] : ["a deal in 12 months"]),
  ];
  switch (level) {
    case "registered":
      return [];
    case "silver":
      return forSilver;
    case "gold":
      return [
        ...(atLeast(input.certifications, gold.certifications)
          ? []
          : [`${gold.certifications} certifications`]),
        ...(atLeast(input.namedAccounts, gold.namedAccounts)
          ? []
          : [`${gold.namedAccounts} named accounts`]),
        ...(atLeast(input.dealsIn12Months, gold.dealsIn12Months)
          ? []
          : [`${gold.dealsIn12Months} deals in 12 months`]),
      ];
    case "platinum":
      return [
        ...forSilver,
        ...(atLeast(input.shareOfChannelRevenue, platinum.shareOfChannelRevenue)
          ? []
          : [`${asPercent(platinum.shareOfChannelRevenue)} of channel revenue`]),
      ];
  }
}

/** The level a partner stands on, and whether that is a promotion, a demotion or the way out. */
export const programmeLevel = judgement({
  name: "level",
  title: "Programme level",
  asks: "Which level of the programme does this partner hold?",
  fields,
  decisions: [...LEVELS, "exit"],
  decide: (input) => {
    if (atLeast(input.monthsWithoutDeal, exitAfterMonths)) {
      return {
        decision: "exit",
        reasons: [
          `${String(input.monthsWithoutDeal)} months without a deal: from ${exitAfterMonths} on a partner leaves the programme.`,
        ],
        warnings: [],
      };
    }
    const held = [...LEVELS].reverse().find((level) => missingFor(level, input).length === 0);
    const level = held ?? "registered";
    const next = LEVELS[LEVELS.indexOf(level) + 1];
    const reasons = [
      moveFrom(input.currentLevel, level),
      ...(next === undefined ? [] : [`For ${next}: ${inWords(missingFor(next, input))}.`]),
    ];
    return { decision: level, reasons, warnings: [] };
  },
});

function moveFrom(current: Input["currentLevel"], level: Level): string {
  if (!isKnown(current)) {
    return `The partner holds ${level}.`;
  }
  if (current === level) {
    return `The partner keeps ${level}.`;
  }
  const isPromotion = LEVELS.indexOf(level) > LEVELS.indexOf(current);
  return `${isPromotion ? "Promotion" : "Demotion"} from ${current} to ${level}.`;
}
