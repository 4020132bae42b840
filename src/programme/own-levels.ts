import { LEVELS } from "../policy/programme/levels";
import { ok } from "../result";
import { asNumber, asPercent, inWords } from "../wording";
import { type AnswersTo, type Judgement, judgement } from "./judgement";
import { JUDGEMENTS } from "./judgements";
import { levelJudgement, missingFor } from "./level";
import {
  backtestLevels,
  EXIT,
  MOVES,
  partnerFields,
  type PartnerMove,
  type TodaysPartner,
} from "./level-backtest";
import { ownTypeList, TYPE_LISTS } from "./own-types";
import { LEVEL_COLUMNS, type OwnLevel, readLevels } from "./level-table";

/** What a programme keeps of its levels, by the name under which it is kept. */
export const LEVEL_LISTS = {
  /** The levels that are being thought of. */
  design: "levels",
  /** Those that were adopted; ours before there are any. */
  inForce: "levels-in-force",
  /** The partners of today, on whom the new levels are tried. */
  partners: "level-partners",
} as const;

/** A programme's answers by judgement; of a list, a row of answers for each place. */
type Kept = Readonly<Record<string, unknown>>;

/** A row of the table of levels, in words: what it takes is what it comes to. */
const ownLevel: Judgement = judgement({
  name: LEVEL_LISTS.design,
  title: "Levels of your own",
  fields: LEVEL_COLUMNS,
  decisions: [],
  decide: (row: AnswersTo<typeof LEVEL_COLUMNS>) => ({
    decision: takes(levelIn(row)),
    reasons: [givesAndCosts(levelIn(row))],
    warnings: [],
  }),
});

function levelIn(row: Kept): OwnLevel {
  const known = Object.entries(row).filter(([, value]) => value !== "unknown");
  return { level: "", ...Object.fromEntries(known) };
}

function takes(level: OwnLevel): string {
  const floors = missingFor(level);
  return floors.length === 0 ? "a signed agreement" : inWords(floors);
}

function givesAndCosts({ margin, mdf, yearlyCost, ...given }: OwnLevel): string {
  const gives = [
    ...(margin === undefined ? [] : [`a margin of ${asPercent(margin)}`]),
    ...(mdf === undefined ? [] : [`up to ${asNumber(mdf)} of MDF a year`]),
    ...(["channelManager", "roadmapInput", "customTerms"] as const)
      .filter((key) => given[key] === true)
      .map((key) => LEVEL_COLUMNS[key].label.toLowerCase()),
  ];
  const costs =
    yearlyCost === undefined
      ? "what it costs a year is not written"
      : `costs ${asNumber(yearlyCost)} a year for each partner`;
  return `Gives ${gives.length === 0 ? "nothing besides" : inWords(gives)}; ${costs}.`;
}

/** Where each partner of today lands by new levels, and whether that is up or down. */
function partnersOnLevels(today: readonly OwnLevel[], levels: readonly OwnLevel[]): Judgement {
  return judgement({
    name: LEVEL_LISTS.partners,
    title: "Today's partners on these levels",
    fields: partnerFields(today),
    decisions: MOVES,
    decide: (partner: TodaysPartner) => {
      const [move] = backtestLevels([partner], today, levels).partners;
      if (move === undefined) throw new Error("a back-test leaves nobody out");
      return { decision: move.move, reasons: [moveInWords(move)], warnings: [] };
    },
  });
}

function moveInWords({ before, after, missing, costBefore, costAfter }: PartnerMove): string {
  if (before === null || after === null)
    return `It hangs on what is not known: ${inWords(missing)}.`;
  const [from, to] = [before, after].map((level) => (level === EXIT ? "out" : level));
  const cost =
    costBefore === null || costAfter === null
      ? ""
      : `; costs ${asNumber(costAfter)} a year, ${asNumber(costBefore)} before`;
  return `${from === to ? `${to}, as before` : `From ${from} to ${to}`}${cost}.`;
}

/** A company's own once it has adopted some; the published ones where none read. */
export function levelsInForce(kept: Kept): readonly OwnLevel[] {
  return levelsAt(kept, LEVEL_LISTS.inForce) ?? LEVELS;
}

/** The levels that are thought of as they read; without any, those in force. */
export function levelsThoughtOf(kept: Kept): ReturnType<typeof readLevels> {
  const rows = rowsAt(kept, LEVEL_LISTS.design);
  return rows.length === 0 ? ok(levelsInForce(kept)) : readLevels(rows);
}

function levelsAt(kept: Kept, name: string): readonly OwnLevel[] | undefined {
  const levels = readLevels(rowsAt(kept, name));
  return levels.ok ? levels.value : undefined;
}

function rowsAt(kept: Kept, name: string): readonly unknown[] {
  return Object.values(kept[name] ?? {});
}

/** Whatever a programme keeps answers to: questions and lists read alike by whichever levels. */
export function everyList(): readonly Judgement[] {
  return [
    ...judgementsFor({}),
    { ...ownLevel, name: LEVEL_LISTS.inForce },
    { ...ownTypeList, name: TYPE_LISTS.inForce },
  ];
}

/** The judgements, the one on the level by the levels in force. */
export function judgementsByLevels(kept: Kept): readonly Judgement[] {
  const inForce = levelsInForce(kept);
  return JUDGEMENTS.map((each) => (each.name === "level" ? levelJudgement(inForce) : each));
}

/** With them the lists that the levels are made of. */
export function judgementsFor(kept: Kept): readonly Judgement[] {
  const inForce = levelsInForce(kept);
  const thoughtOf = levelsThoughtOf(kept);
  return [
    ...judgementsByLevels(kept),
    ownLevel,
    partnersOnLevels(inForce, thoughtOf.ok ? thoughtOf.value : inForce),
    ownTypeList,
  ];
}
