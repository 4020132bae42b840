import { LEVEL_COLUMNS, LEVEL_COUNT, type OwnLevel } from "../../programme/level-table";
import { levelsInForce } from "../../programme/own-levels";
import { areaA1, onSheet } from "../description/a1";
import type { Block, Cell, NumberFormatName } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { evenRows, sentence } from "../layout/cells";
import type { WorkbookContent } from "../layout/content";
import { headings } from "../layout/frame";

type Column = keyof typeof LEVEL_COLUMNS;

/** What a level takes stands first, and with it what it costs; on paper the sheet ends there. */
const COLUMNS: readonly Column[] = [
  "level",
  "certifications",
  "namedAccounts",
  "dealsIn12Months",
  "shareOfChannelRevenue",
  "yearlyCost",
  "margin",
  "mdf",
  "channelManager",
  "roadmapInput",
  "customTerms",
];
/** Written whole, so that no earlier level stays behind. */
const ROWS = LEVEL_COUNT.most;

/** The levels in force as a table, for people to read and for PARTNER.LEVEL to go by. */
export function levelsBlock({ dossier }: WorkbookContent, row: number): Block {
  const levels = levelsInForce(dossier.programmeAnswers);
  const blank = Array.from({ length: ROWS - levels.length }, () => COLUMNS.map((): Cell => ({})));
  return {
    row,
    column: 0,
    cells: evenRows([
      [{ value: "Levels of the programme in force, the lowest first", style: "title" }],
      [
        sentence(
          "Think of others, and adopt them, in the pane under Programme, Levels of your own.",
        ),
      ],
      headings(...COLUMNS.map((key) => LEVEL_COLUMNS[key].label)),
      ...levels.map((level) => COLUMNS.map((key) => cellOf(level, key))),
      ...blank,
    ]),
  };
}

/** Where a formula on another sheet finds them, under their headings. */
export function levelsRange(names: SheetNames, row: number): string {
  const area = { row: row + 2, column: 0, rows: ROWS + 1, columns: COLUMNS.length };
  return onSheet(names.policy, areaA1(area, "absolute"));
}

const FORMATS: Partial<Record<Column, NumberFormatName>> = {
  shareOfChannelRevenue: "percentExact",
  margin: "percentExact",
  mdf: "money",
  yearlyCost: "money",
};

function cellOf(level: OwnLevel, key: Column): Cell {
  const value = level[key];
  if (value === undefined) return {};
  if (typeof value === "number") {
    return { value, style: "label", numberFormat: FORMATS[key] ?? "general" };
  }
  return sentence(typeof value === "boolean" ? (value ? "yes" : "no") : value);
}
