import {
  EXIT_AFTER_MONTHS,
  type LevelFloors,
  type LevelRule,
  LEVELS,
} from "../policy/programme/levels";
import { asPercent, inWords } from "../wording";
import { choice, count, fraction, number, yesNo } from "../partner/answer-kinds";
import { isKnown, type Answer } from "../partner/intake-record";
import { asked, judgement, type AnswersTo } from "./judgement";

/** What a partner is measured by, and a level may ask for. */
export const LEVEL_FLOORS = {
  certifications: asked("Certifications", count),
  namedAccounts: asked("Named accounts", count),
  dealsIn12Months: asked("Deals in the last 12 months", count),
  shareOfChannelRevenue: asked("Share of channel revenue", fraction),
};

export const LEVEL_FACTS = {
  isCertified: asked("Certified", yesNo),
  ...LEVEL_FLOORS,
  monthsWithoutDeal: asked("Months without a deal", number),
};
export type LevelFacts = AnswersTo<typeof LEVEL_FACTS>;

const IN_WORDS: Readonly<Record<keyof LevelFloors, (least: number) => string>> = {
  certifications: (least) => (least === 1 ? "a certification" : `${least} certifications`),
  namedAccounts: (least) => (least === 1 ? "a named account" : `${least} named accounts`),
  dealsIn12Months: (least) => `${least === 1 ? "a deal" : `${least} deals`} in 12 months`,
  shareOfChannelRevenue: (least) => `${asPercent(least)} of channel revenue`,
};
export const FLOOR_KEYS = Object.keys(IN_WORDS) as (keyof LevelFloors)[];

/** What a level asks for that the answers do not show, in words; for all it asks, no answers. */
export function missingFor(rule: LevelRule, input?: LevelFacts): string[] {
  return FLOOR_KEYS.flatMap((key) => {
    const least = rule[key] ?? 0;
    const isMet =
      least === 0 ||
      atLeast(input?.[key], least) ||
      // Who is certified has one certification, counted or not.
      (key === "certifications" && least === 1 && input?.isCertified === true);
    return isMet ? [] : [IN_WORDS[key](least)];
  });
}

/** The place of the highest level whose floors are all met, from 0; -1 for the way out. */
export function placeOf(levels: readonly LevelRule[], input: LevelFacts): number {
  return atLeast(input.monthsWithoutDeal, EXIT_AFTER_MONTHS)
    ? -1
    : levels.reduce((held, rule, at) => (missingFor(rule, input).length === 0 ? at : held), 0);
}

function atLeast(answer: Answer<number> | undefined, least: number): boolean {
  return answer !== undefined && isKnown(answer) && answer >= least;
}

/** Where a partner stands among these levels, and whether that is a promotion or a demotion. */
export function levelJudgement(levels: readonly LevelRule[]) {
  const names = levels.map(({ level }) => level);
  return judgement({
    name: "level",
    title: "Programme level",
    fields: { ...LEVEL_FACTS, currentLevel: asked("Level today", choice(names)) },
    decisions: [...names, "exit"],
    decide: (input) => {
      const place = placeOf(levels, input);
      const [level, next] = [names[place], levels[place + 1]];
      if (level === undefined) {
        return {
          decision: "exit",
          reasons: [
            `${String(input.monthsWithoutDeal)} months without a deal: from ${EXIT_AFTER_MONTHS} on a partner leaves the programme.`,
          ],
          warnings: [],
        };
      }
      const { currentLevel: current } = input;
      const from = isKnown(current) ? names.indexOf(current) : undefined;
      const move =
        from === undefined || from === place
          ? `The partner ${from === undefined ? "holds" : "keeps"} ${level}.`
          : `${place > from ? "Promotion" : "Demotion"} from ${current} to ${level}.`;
      const reasons = [
        move,
        ...(next === undefined ? [] : [`For ${next.level}: ${inWords(missingFor(next, input))}.`]),
      ];
      return { decision: level, reasons, warnings: [] };
    },
  });
}

/** By our published levels. */
export const programmeLevel = levelJudgement(LEVELS);
