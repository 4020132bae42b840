import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEAL_COLUMNS } from "../../src/partner/deals";
import { ATTRIBUTION, ATTRIBUTION_FIGURES } from "../../src/policy/attribution";

const rows = readFileSync(join(process.cwd(), "docs", "attribution.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|") && !line.startsWith("| ---"))
  .map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );

test("the page shows every figure with its unit, source and year, and no other", () => {
  const shown = rows.filter((row) => row.length === 6).slice(1);
  expect(shown).toEqual(
    Object.entries(ATTRIBUTION_FIGURES).map(([name, { label, unit, onIt, source, year }]) => {
      const value = ATTRIBUTION[name as keyof typeof ATTRIBUTION];
      return [label, value, unit, onIt, source, year].map(String);
    }),
  );
});

test("the page shows every column of a deal, and no other", () => {
  const shown = rows.filter((row) => row.length === 3).slice(1);
  expect(shown.map(([heading, key]) => [heading, key])).toEqual(
    Object.entries(DEAL_COLUMNS).map(([key, { label }]) => [label, `\`${key}\``]),
  );
});
