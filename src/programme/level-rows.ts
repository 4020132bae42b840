import { EN_US, type NumberStyle } from "../reading/number";
import { ok, type Result } from "../result";
import { type NamedRows, namedRowsIn } from "./named-rows";
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
  const rows = namedRowsIn(cells, LEVEL_ROWS, style);
  if (!rows.ok) return rows;
  return rows.value.length === 0 ? ok(undefined) : readLevels(rows.value);
}

const LEVEL_ROWS: NamedRows = {
  ...{ section: "level", one: "a level", nameKey: "level" },
  columns: LEVEL_COLUMNS,
};
