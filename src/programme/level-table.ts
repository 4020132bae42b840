import { number, fraction, text, yesNo } from "../partner/answer-kinds";
import { UNKNOWN } from "../partner/intake-record";
import type { LevelRule } from "../policy/programme/levels";
import { WARNING_FIGURES } from "../policy/programme/warning-signs";
import { bare } from "../nearest";
import { invalid, ok, type Result } from "../result";
import { asNumber, asPercent, asTyped, inWords } from "../wording";
import { asked, readFields } from "./judgement";
import { FLOOR_KEYS, LEVEL_FLOORS, missingFor } from "./level";

/** A level as a company owns it: what it asks for, what it gives, and what it costs us. */
export interface OwnLevel extends LevelRule {
  /** Part of the price that the partner keeps. */
  readonly margin?: number;
  /** Market development funds of up to so much a year, in the currency of the programme. */
  readonly mdf?: number;
  readonly channelManager?: boolean;
  readonly roadmapInput?: boolean;
  readonly customTerms?: boolean;
  /** What one partner on it costs us a year, in the currency of the programme, MDF included. */
  readonly yearlyCost?: number;
  /** The name that the level had until now, where it is renamed. */
  readonly formerly?: string;
}

/** The columns of a table of levels, a row each level, from the lowest up. */
export const LEVEL_COLUMNS = {
  level: asked("Level", text),
  ...LEVEL_FLOORS,
  margin: asked("Margin", fraction),
  mdf: asked("MDF a year, up to", number),
  channelManager: asked("Channel manager", yesNo),
  roadmapInput: asked("Say in the roadmap", yesNo),
  customTerms: asked("Terms of their own", yesNo),
  yearlyCost: asked("Cost to us a year, for each partner", number),
  formerly: asked("Called until now", text),
};

/** Fewer than two are no levels; more than eight are no more told apart. */
export const LEVEL_COUNT = { least: 2, most: 8 } as const;
const LONGEST_NAME = 40;
/** What a name may not be, because it says something else where levels stand. */
const TAKEN_NAMES = ["exit", UNKNOWN];

/** Checks a table of levels, from the lowest up; a refusal names the level and what is allowed. */
export function readLevels(raw: unknown): Result<readonly OwnLevel[]> {
  const { least, most } = LEVEL_COUNT;
  const rows: readonly unknown[] = Array.isArray(raw) ? raw : [];
  if (rows.length < least || rows.length > most) {
    const allowed = `${least} to ${most} levels, the lowest first`;
    const given = Array.isArray(raw) ? `${rows.length} of them` : asTyped(raw);
    return refused("levels", `The levels are ${given}; allowed: ${allowed}.`, allowed);
  }
  const levels: OwnLevel[] = [];
  for (const [index, row] of rows.entries()) {
    const read = readLevel(row, index, levels);
    if (!read.ok) return read;
    levels.push(read.value);
  }
  return apart(levels);
}

function readLevel(row: unknown, index: number, lower: readonly OwnLevel[]): Result<OwnLevel> {
  const at = `levels[${index}]`;
  const read = readFields(LEVEL_COLUMNS, row);
  if (!read.ok) {
    const { message, field = "", allowed } = read.problem;
    return refused(`${at}.${field}`, `In level ${index + 1}: ${message}`, allowed);
  }
  const known = Object.entries(read.value).filter(([, value]) => value !== UNKNOWN);
  const level = { level: "", ...Object.fromEntries(known) } as OwnLevel;
  const { level: name } = level;
  if (name === "") {
    return refused(`${at}.level`, `Level ${index + 1} has no name: give it one.`);
  }
  if (name.length > LONGEST_NAME) {
    const allowed = `up to ${LONGEST_NAME} letters`;
    return refused(`${at}.level`, `The name ${asTyped(name)} is too long: ${allowed}.`, allowed);
  }
  if (TAKEN_NAMES.includes(name.toLowerCase())) {
    return refused(
      `${at}.level`,
      `A level cannot be called ${asTyped(name)}: that word says something else here.`,
    );
  }
  if (lower.some((other) => isSameName(other.level, name))) {
    return refused(
      `${at}.level`,
      `Two levels are called ${asTyped(name)}: each needs a name of its own.`,
    );
  }
  const before = calledBefore(level);
  const same = lower.find((other) => isSameName(calledBefore(other), before));
  return same === undefined
    ? ok(level)
    : refused(
        `${at}.formerly`,
        `${same.level} and ${name} would both be the level that was called ${before}: only one can be.`,
      );
}

/** The name under which a level is known until these levels are adopted. */
export function calledBefore({ formerly, level }: OwnLevel): string {
  return formerly === undefined || formerly === "" ? level : formerly;
}

export function isSameName(one: string, other: string): boolean {
  return one === other || (bare(one) !== "" && bare(one) === bare(other));
}

/** Everybody is on one level, and each level is held by somebody who is not yet on the next. */
function apart(levels: readonly OwnLevel[]): Result<readonly OwnLevel[]> {
  for (const [index, level] of levels.entries()) {
    const field = `levels[${index}]`;
    if (index === 0) {
      const floors = missingFor(level);
      if (floors.length === 0) continue;
      return refused(
        field,
        `The lowest level, ${level.level}, asks for ${inWords(floors)}: who has less would be on no level. Put one that asks for nothing below it.`,
      );
    }
    const never = levels
      .slice(0, index)
      .find((lower) => FLOOR_KEYS.every((key) => (level[key] ?? 0) <= (lower[key] ?? 0)));
    if (never !== undefined) {
      return refused(
        field,
        `${level.level} asks for nothing that ${never.level} does not ask for, so nobody would stay on ${never.level}: raise what ${level.level} takes, or leave one of the two out.`,
      );
    }
  }
  return ok(levels);
}

function refused(field: string, message: string, allowed?: string): Result<never> {
  return invalid(message, { field, ...(allowed === undefined ? {} : { allowed }) });
}

/** What a person should look at before these levels are adopted; full sentences. */
export function levelWarnings(levels: readonly OwnLevel[]): string[] {
  const { mostLevels } = WARNING_FIGURES;
  const warnings = levels.flatMap((level, index) => {
    const { level: name, mdf = 0, yearlyCost } = level;
    const below = levels[index - 1];
    const cost =
      yearlyCost !== undefined && mdf > yearlyCost
        ? [
            `${name} gives up to ${asNumber(mdf)} of MDF a year, but is said to cost ${asNumber(yearlyCost)}: the cost includes the MDF.`,
          ]
        : [];
    return below === undefined ? cost : [...falling(level, below), ...cost];
  });
  return levels.length <= mostLevels
    ? warnings
    : [
        ...warnings,
        `${levels.length} levels are many: more than ${mostLevels} are hard to tell apart for those who are on them.`,
      ];
}

/** Where a level asks for less than the one below it, or gives less. */
function falling(level: OwnLevel, below: OwnLevel): string[] {
  const asksLess = FLOOR_KEYS.filter((key) => (level[key] ?? 0) < (below[key] ?? 0));
  const labels = asksLess.map((key) => LEVEL_COLUMNS[key].label.toLowerCase());
  const { margin = 0, mdf = 0 } = level;
  const givesLess = [
    ...(margin < (below.margin ?? 0)
      ? [`a margin of ${asPercent(margin)} after ${asPercent(below.margin ?? 0)}`]
      : []),
    ...(mdf < (below.mdf ?? 0)
      ? [`MDF of ${asNumber(mdf)} after ${asNumber(below.mdf ?? 0)}`]
      : []),
  ];
  return [
    ...(labels.length === 0
      ? []
      : [
          `${level.level} asks for less than ${below.level} in ${inWords(labels)}: a partner may skip ${below.level}.`,
        ]),
    ...(givesLess.length === 0
      ? []
      : [`${level.level} gives less than ${below.level}: ${inWords(givesLess)}.`]),
  ];
}
