import { answerInCell } from "../partner/answer-cells";
import { isBlank } from "../reading/blank";
import { EN_US, type NumberStyle } from "../reading/number";
import { bare } from "../nearest";
import { isOfLevel, readRows } from "../policy/policy-rows";
import { invalid, ok, type Result } from "../result";
import { asTyped, inWords } from "../wording";
import { LEVEL_COLUMNS, type OwnLevel, readLevels } from "./level-table";

type Column = keyof typeof LEVEL_COLUMNS;

/** What stands in a row of its own under the name of its level. */
const FIGURES = (Object.keys(LEVEL_COLUMNS) as Column[]).filter((key) => key !== "level");

const UNITS: Readonly<Partial<Record<Column, string>>> = {
  certifications: "certifications",
  namedAccounts: "accounts",
  dealsIn12Months: "deals",
  shareOfChannelRevenue: "fraction",
  margin: "fraction",
  mdf: "currency",
  yearlyCost: "currency",
  formerly: "name",
};
const SOURCE = "docs/programme.md, programme level";

/** Levels as rows of the policy table, a figure each; what is not given is blank. */
export function levelRows(levels: readonly OwnLevel[]): (string | number)[][] {
  return levels.flatMap((level) =>
    FIGURES.map((key) => {
      const value = level[key] ?? "";
      const shown = typeof value === "boolean" ? (value ? "yes" : "no") : value;
      const unit = UNITS[key] ?? "yes or no";
      return ["Level", level.level, LEVEL_COLUMNS[key].label, shown, unit, SOURCE];
    }),
  );
}

/**
 * The levels out of a policy table, in the order in which they come there, the lowest first; none
 * where the table has no such rows.
 */
export function levelsInTable(
  cells: readonly (readonly unknown[])[],
  style: NumberStyle = EN_US,
): Result<readonly OwnLevel[] | undefined> {
  const rows = readRows(cells);
  if (!rows.ok) return rows;
  const levels = new Map<string, Record<string, unknown>>();
  for (const { row, name, parts, value } of rows.value.values()) {
    const [section, level, figure] = parts;
    if (!isOfLevel(section)) continue;
    const key = FIGURES.find((each) => isNamed(each, figure));
    if (key === undefined) {
      const allowed = inWords(
        FIGURES.map((each) => LEVEL_COLUMNS[each].label),
        "or",
      );
      return invalid(
        `Row ${row} of the policy table names no figure of a level: ${name}. Allowed: ${allowed}.`,
        { field: name, allowed },
      );
    }
    const found = typeof level === "string" ? bare(level) : asTyped(level);
    const figures = levels.get(found) ?? { level: typeof level === "string" ? level : "" };
    if (!isBlank(value)) figures[key] = answerInCell(LEVEL_COLUMNS[key], value, style);
    levels.set(found, figures);
  }
  return levels.size === 0 ? ok(undefined) : readLevels([...levels.values()]);
}

function isNamed(key: Column, figure: unknown): boolean {
  const typed = typeof figure === "string" ? bare(figure) : "";
  return typed === bare(key) || typed === bare(LEVEL_COLUMNS[key].label);
}
