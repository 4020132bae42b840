import { TIER_NAMES } from "../../src/policy/display-names";
import { portfolioOf } from "../../src/case/portfolio";
import type { PortfolioRow } from "../../src/case/portfolio-row";
import { columnLetters } from "../../src/formula/columns";
import type { CellValue } from "../../src/sheets/description/description";
import { partnersFile, partnersOf } from "../../bench/partners-file";
import { importAsProposed, openExchange } from "./exchange-stage";
import { WorkbenchSession } from "./harness";
import { goOn, openPane, openStep } from "./pane-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

const COUNT = 2_000;
const COLUMNS: Readonly<Record<string, (row: PortfolioRow) => unknown>> = {
  Tier: ({ tier }) => (tier ? TIER_NAMES[tier] : "not judged"),
  "Deals to break even": ({ breakevenDeals }) => breakevenDeals,
  "Lowest share": ({ lowestShare }) => lowestShare,
  "Highest share": ({ highestShare }) => highestShare,
  "Deal zone": ({ zoneWidth }) => zoneWidth,
  "Contribution a year": ({ programmeContribution }) => programmeContribution,
};

/** A dash stands for a figure that there is not. */
function figure(value: CellValue | undefined): CellValue | undefined {
  return value === "–" ? undefined : value;
}

function isSame(shown: CellValue | undefined, expected: unknown): boolean {
  const wanted = expected === "never" ? undefined : (expected ?? undefined);
  return typeof shown === "number" && typeof wanted === "number"
    ? Math.abs(shown - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))
    : shown === wanted;
}

test("two thousand partners out of a CSV file have rows that show what the core says", async () => {
  const { page, pane, faults } = await openPane(session, { start: "sample" });
  const file = partnersFile(COUNT);
  await openExchange(pane);
  await importAsProposed(pane, "partners.csv", file);
  await openStep(pane, "plan");
  await pane.locator("#sheets-partners").click();
  await goOn(pane);
  await pane.locator(".message", { hasText: "Written" }).waitFor({ timeout: 300_000 });
  await page.evaluate(() => window.workbench.calculated());
  const last = columnLetters(20);
  const [headings = [], , ...shown] = await page.evaluate(
    (address) => window.workbench.values(address),
    `Partners!A5:${last}${COUNT + 6}`,
  );
  const { rows } = portfolioOf(partnersOf(file));
  expect(shown.map(([name]) => name)).toEqual(rows.map(({ name }) => name));
  const wrong = rows.flatMap((row, index) =>
    Object.entries(COLUMNS).flatMap(([column, expected]) => {
      const value = figure(shown[index]?.[headings.indexOf(column)]);
      return isSame(value, expected(row))
        ? []
        : [`${row.name}, ${column}: ${String(value)}, not ${String(expected(row))}`];
    }),
  );
  expect(wrong).toEqual([]);
  expect(faults).toEqual([]);
});
