import { SAMPLE_BACKTEST } from "../../src/case/sample-levels";
import type { Defaults } from "../../src/element/defaults";
import { isObject, readElement } from "../../src/element/fields";
import { LEVELS } from "../../src/policy/programme/levels";
import type { Judgement } from "../../src/programme/judgement";
import { levelJudgement } from "../../src/programme/level";
import {
  type Backtest,
  backtestLevels,
  partnerFields,
  readTodaysPartner,
  type TodaysPartner,
} from "../../src/programme/level-backtest";
import { backtestInWords, emptyLevels } from "../../src/programme/level-backtest-words";
import {
  LEVEL_COLUMNS,
  levelWarnings,
  type OwnLevel,
  readLevels,
} from "../../src/programme/level-table";
import { invalid, ok, type Result } from "../../src/result";
import { asTyped, counted } from "../../src/wording";
import type { DeskCommand } from "../command";
import { listTable, type Table } from "../table";
import { inside } from "./judge-many";

type Levels = readonly OwnLevel[];

/** What `judge level` takes beside the answers. */
export const OWN_LEVELS =
  "  or besides levels: [{…}, …], a company's own, as judge levels takes them";

const fieldsOf = (fields: Judgement["fields"]): string[] =>
  Object.entries(fields).map(([key, { label, allowed }]) => `      ${key}: ${label} (${allowed})`);

/** `partner-desk judge levels`: where new levels would put today's partners, and at what cost. */
export const levelsCommand: DeskCommand = {
  name: "levels",
  summary: "Where would new levels put today's partners, and what would they cost?",
  element: [
    "an object with levels, the new ones, and partners:",
    "    levels: a list of levels, the lowest first, each an object of",
    ...fieldsOf(LEVEL_COLUMNS),
    "    today: the levels in force, if they are not ours or those of --policy, the same way",
    "    partners: a list of partners, each an object of what is known,",
    ...fieldsOf(partnerFields(LEVELS)),
    "  (currentLevel: one of the levels in force; without it the answers say which one it is)",
  ].join("\n"),
  sample: SAMPLE_BACKTEST,
  needsInput: true,
  takesPolicy: true,
  reply(element, options) {
    const fields = readElement(element, ["levels", "today", "partners"]);
    if (!fields.ok) return fields;
    const levels = readLevels(fields.value.levels);
    if (!levels.ok) return levels;
    const today = levelsFor(fields.value.today, options);
    if (!today.ok) return inside(today, "today");
    const partners = readPartners(fields.value.partners, today.value);
    if (!partners.ok) return partners;
    const backtest = backtestLevels(partners.value, today.value, levels.value);
    const summary = backtestInWords(backtest);
    const warnings = [...levelWarnings(levels.value), ...emptyLevels(backtest)];
    return ok({
      answer: { judgement: "levels", summary, ...backtest, warnings },
      tables: [...tablesOf(backtest, summary), listTable("Warnings", warnings)],
    });
  },
};

/** The judgement by the levels of the element, of --policy, or our own, and the answers beside them. */
export function levelsOf(
  element: unknown,
  options: Defaults,
): Result<{ readonly judgement: Judgement; readonly answers: unknown }> {
  const { levels: raw, ...answers } = isObject(element) ? element : {};
  const levels = levelsFor(raw, options);
  if (!levels.ok) return levels;
  const judgement = levelJudgement(levels.value);
  return ok({ judgement, answers: isObject(element) ? answers : element });
}

function levelsFor(raw: unknown, { levels }: Defaults): Result<Levels> {
  return raw === undefined ? ok(levels ?? LEVELS) : readLevels(raw);
}

function readPartners(raw: unknown, today: Levels): Result<readonly TodaysPartner[]> {
  if (!Array.isArray(raw)) {
    const allowed = "a list of partners";
    return invalid(`partners is ${asTyped(raw)}; allowed: ${allowed}.`, {
      field: "partners",
      allowed,
    });
  }
  const partners: TodaysPartner[] = [];
  for (const [index, row] of raw.entries()) {
    const read = readTodaysPartner(today, row);
    if (!read.ok) return inside(read, `partners[${index}]`);
    partners.push(read.value);
  }
  return ok(partners);
}

function tablesOf({ partners, before, after }: Backtest, notes: readonly string[]): Table[] {
  const moved = partners.filter(({ move }) => move !== "stays" && move !== "not placed").length;
  const totals = (title: string, rows: Backtest["before"]): Table => ({
    title,
    columns: ["Level", "Partners", "Cost a year"],
    rows: rows.map(({ level, partners: count, cost }) => [level, count, cost]),
  });
  return [
    {
      title: `New levels: ${moved} of ${counted(partners.length, "partner", "partners")} would move`,
      columns: ["Partner", "Before", "After", "Move", "Cost before", "Cost after", "Missing"],
      rows: partners.map((each) => [
        ...[each.partner, each.before, each.after, each.move, each.costBefore, each.costAfter],
        each.missing.join(", "),
      ]),
      notes,
    },
    totals("Today", before),
    totals("With the new levels", after),
  ];
}
