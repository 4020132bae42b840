import type { LevelFloors } from "../policy/programme/levels";
import { text } from "../partner/answer-kinds";
import { type Answer, isKnown, UNKNOWN } from "../partner/intake-record";
import type { Result } from "../result";
import { asked, readFields } from "./judgement";
import { FLOOR_KEYS, LEVEL_FACTS, type LevelFacts, levelJudgement, placeOf } from "./level";
import { calledBefore, isSameName, type OwnLevel } from "./level-table";

/** A partner of today: what is known of it, and the level that it holds by the table in force. */
export interface TodaysPartner extends LevelFacts {
  readonly partner: Answer<string>;
  readonly currentLevel: Answer<string>;
}

export const MOVES = ["up", "stays", "down", "regrouped", "leaves", "not placed"] as const;
/** "regrouped" is a partner whose level has no place among the new ones: neither up nor down. */
export type Move = (typeof MOVES)[number];

export interface PartnerMove {
  readonly partner: string;
  /** A level, or "exit"; null where it cannot be said. */
  readonly before: string | null;
  readonly after: string | null;
  readonly move: Move;
  /** What is not known and would have to be, by the questions' labels. */
  readonly missing: readonly string[];
  /** A year, in the currency of the programme; null where no level or no cost is known. */
  readonly costBefore: number | null;
  readonly costAfter: number | null;
}

/** The partners on one level, and what they cost a year. */
export interface LevelTotal {
  readonly level: string;
  readonly partners: number;
  readonly cost: number | null;
}

export interface Backtest {
  readonly partners: readonly PartnerMove[];
  readonly moves: Readonly<Record<Move, number>>;
  readonly before: readonly LevelTotal[];
  readonly after: readonly LevelTotal[];
  /** Of those who are placed both before and after; null where a level that they hold has no cost. */
  readonly costBefore: number | null;
  readonly costAfter: number | null;
}

export const EXIT = "exit";

/** What is asked of each partner; the level held today is one of those in force. */
export function partnerFields(today: readonly OwnLevel[]) {
  return { partner: asked("Partner", text), ...levelJudgement(today).fields };
}

export function readTodaysPartner(today: readonly OwnLevel[], raw: unknown): Result<TodaysPartner> {
  return readFields(partnerFields(today), raw);
}

/** Where each partner of today would land, who moves, and what it costs, before anybody is told. */
export function backtestLevels(
  partners: readonly TodaysPartner[],
  today: readonly OwnLevel[],
  levels: readonly OwnLevel[],
): Backtest {
  const rows = partners.map((partner) => moveOf(partner, today, levels));
  const placed = rows.filter(({ move }) => move !== "not placed");
  return {
    partners: rows,
    moves: Object.fromEntries(
      MOVES.map((move) => [move, rows.filter((row) => row.move === move).length]),
    ) as Record<Move, number>,
    before: totals(today, placed, "before", "costBefore"),
    after: totals(levels, placed, "after", "costAfter"),
    costBefore: sum(placed.map(({ costBefore }) => costBefore)),
    costAfter: sum(placed.map(({ costAfter }) => costAfter)),
  };
}

function moveOf(
  partner: TodaysPartner,
  today: readonly OwnLevel[],
  levels: readonly OwnLevel[],
): PartnerMove {
  const { currentLevel } = partner;
  const stated = today.findIndex(({ level }) => level === currentLevel);
  const before = stated >= 0 ? { place: stated, missing: [] } : placing(today, partner);
  const after = placing(levels, partner);
  return {
    partner: isKnown(partner.partner) ? partner.partner : "",
    before: nameAt(today, before.place),
    after: nameAt(levels, after.place),
    move: moveBetween(today, before.place, levels, after.place),
    missing: Object.values(LEVEL_FACTS)
      .map(({ label }) => label)
      .filter((label) => [...before.missing, ...after.missing].includes(label)),
    costBefore: costAt(today, before.place),
    costAfter: costAt(levels, after.place),
  };
}

/** The place that holds whatever the unknown answers are; none where they decide, and which ones. */
function placing(
  levels: readonly OwnLevel[],
  partner: TodaysPartner,
): { readonly place: number | undefined; readonly missing: readonly string[] } {
  const mayLeave =
    !isKnown(partner.monthsWithoutDeal) &&
    // A deal within the last 12 months is no 24 months without one.
    !(isKnown(partner.dealsIn12Months) && partner.dealsIn12Months > 0);
  const lowest = placeOf(levels, partner);
  const highest = placeOf(levels, atBest(partner));
  if (lowest === highest && !mayLeave) return { place: lowest, missing: [] };
  const asked = (key: keyof LevelFloors): boolean =>
    levels.slice(lowest + 1, highest + 1).some((level) => (level[key] ?? 0) > 0);
  const open = FLOOR_KEYS.filter((key) => !isKnown(partner[key]) && asked(key));
  const missing = [...open, ...(mayLeave ? (["monthsWithoutDeal"] as const) : [])];
  return { place: undefined, missing: missing.map((key) => LEVEL_FACTS[key].label) };
}

/** The partner if everything unknown spoke for it; who is not certified has no certifications. */
function atBest(partner: TodaysPartner): LevelFacts {
  const most = (answer: Answer<number>): number => (isKnown(answer) ? answer : Infinity);
  return {
    ...partner,
    certifications:
      partner.isCertified === false && partner.certifications === UNKNOWN
        ? 0
        : most(partner.certifications),
    namedAccounts: most(partner.namedAccounts),
    dealsIn12Months: most(partner.dealsIn12Months),
    shareOfChannelRevenue: most(partner.shareOfChannelRevenue),
  };
}

function nameAt(levels: readonly OwnLevel[], place: number | undefined): string | null {
  return place === undefined ? null : (levels[place]?.level ?? EXIT);
}

/** Who has left costs nothing more. */
function costAt(levels: readonly OwnLevel[], place: number | undefined): number | null {
  if (place === undefined) return null;
  return place < 0 ? 0 : (levels[place]?.yearlyCost ?? null);
}

function moveBetween(
  today: readonly OwnLevel[],
  before: number | undefined,
  levels: readonly OwnLevel[],
  after: number | undefined,
): Move {
  if (before === undefined || after === undefined) return "not placed";
  if (after < 0) return before < 0 ? "stays" : "leaves";
  const held = today[before]?.level ?? EXIT;
  const carried = levels.findIndex((level) => isSameName(calledBefore(level), held));
  if (carried < 0) return "regrouped";
  return after === carried ? "stays" : after > carried ? "up" : "down";
}

function totals(
  levels: readonly OwnLevel[],
  rows: readonly PartnerMove[],
  side: "before" | "after",
  cost: "costBefore" | "costAfter",
): LevelTotal[] {
  return [...levels.map(({ level }) => level), EXIT].map((level) => {
    const on = rows.filter((row) => row[side] === level);
    return { level, partners: on.length, cost: sum(on.map((row) => row[cost])) };
  });
}

function sum(amounts: readonly (number | null)[]): number | null {
  return amounts.reduce<number | null>(
    (total, amount) => (total === null || amount === null ? null : total + amount),
    0,
  );
}
