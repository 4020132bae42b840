import type { Page } from "playwright-core";
import { INPUTS } from "../../src/economics/inputs";
import bands from "../cases/bands.json";
import economics from "../cases/economics.json";
import plans from "../cases/plans.json";
import schedules from "../cases/schedules.json";
import tiers from "../cases/tiers.json";
import { WorkbenchSession } from "./harness";

/** A sample of every file of cases, through cells of the grid and the built functions. */
const session = new WorkbenchSession();
let page: Page;

beforeAll(async () => {
  await session.begin();
  const opened = await session.open({ start: "empty" });
  page = opened.page;
});
afterAll(() => session.end());

interface Schedule {
  readonly amount: number;
  readonly thresholds: readonly number[];
  readonly rates: readonly number[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly marginal: number;
  readonly retroactive: number;
}

type Typed = string | number | boolean;

/** Types the block from A1 on, the formula into J1, and reads what stands from J1 on. */
async function answer(
  formula: string,
  rows: number,
  columns: number,
  block: readonly (readonly Typed[])[] = [],
): Promise<readonly (readonly unknown[])[]> {
  return page.evaluate(
    async ([typed, cells, down, right]) => {
      const { workbench } = window;
      const last = String.fromCharCode("J".charCodeAt(0) + right - 1);
      workbench.enter("J1", "");
      cells.forEach((row, index) => {
        row.forEach((value, column) => {
          workbench.enter(`${String.fromCharCode("A".charCodeAt(0) + column)}${index + 1}`, value);
        });
      });
      workbench.enter("J1", typed);
      await workbench.calculated();
      return workbench.values(`J1:${last}${down}`);
    },
    [formula, block, rows, columns] as const,
  );
}

/** A truth value, or the word for one that is promised. */
function certificationArgument(certification: boolean | string): string {
  return typeof certification === "string"
    ? `"${certification}"`
    : String(certification).toUpperCase();
}

function isClose(found: unknown, expected: number): boolean {
  return (
    typeof found === "number" &&
    Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
  );
}

const everyEighth = <Case>(cases: readonly Case[]): Case[] =>
  cases.filter((_, index) => index % 8 === 0);

test.each(everyEighth(economics))("every measure of economics case %#", async (example) => {
  const given = example.input as Readonly<Record<string, number | string | undefined>>;
  const block = INPUTS.map(({ key, label }) => [label, given[key] ?? ""]);
  for (const [measure, expected] of Object.entries(example.expected)) {
    if (typeof expected === "boolean") continue;
    const [[found]] = (await answer(
      `=REVSHARE.MODEL($A$1:$B$${block.length},"${measure}")`,
      1,
      1,
      block,
    )) as [[unknown]];
    const agrees = typeof expected === "number" ? isClose(found, expected) : found === "#N/A";
    expect({ measure, found, agrees }).toEqual({ measure, found, agrees: true });
  }
});

test.each(everyEighth(tiers))(
  "tier and scores of tier case %#",
  async ({ input, profile, expected }) => {
    const { independent_demand_evidence: demand, commitments, strategic_value: value } = input;
    const strategicValues = Object.values(value).filter((text) => text !== "" && text !== "none");
    const parameters = [
      demand.named_accounts_sourced_count,
      demand.end_customer_relationships_pct / 100,
      demand.sales_team_size,
      commitments.dedicated_resources,
      commitments.joint_marketing_spend,
      commitments.commitment_months,
      certificationArgument(commitments.certification_completion),
      `"${input.partner_type}"`,
      String(input.embeds_product ?? false).toUpperCase(),
      strategicValues.length,
      `"${profile}"`,
    ].join(",");
    expect(await answer(`=PARTNER.TIER(${parameters})`, 1, 1)).toEqual([[expected.tier]]);
    const [, ...rows] = await answer(`=PARTNER.SCORES(${parameters})`, 6, 4);
    expect(rows).toHaveLength(5);
    for (const [tier, score] of rows) {
      expect(isClose(score, expected.scores[tier as keyof typeof expected.scores])).toBe(true);
    }
  },
);

test("every share band", async () => {
  for (const { tier, contribution, expected } of bands) {
    const [[low, high] = []] = await answer(`=REVSHARE.BAND("${tier}","${contribution}")`, 1, 2);
    const agrees =
      expected === null
        ? low === "#N/A"
        : isClose(low, expected[0] ?? NaN) && isClose(high, expected[1] ?? NaN);
    expect({ tier, contribution, low, agrees }).toMatchObject({ agrees: true });
  }
});

test.each(everyEighth(plans))("the milestone days of plan case %#", async (example) => {
  const { tier, motion, averageDeal, profile, expected } = example;
  const formula = `=GTM.PLAN("${tier}","${motion}",DATE(2030,3,4),${averageDeal},"${profile}")`;
  const rows = await answer(formula, 60, 2);
  const days = rows.slice(1).map(([day]) => day);
  const isRefused = rows[0]?.[0] === "#VALUE!";
  const missing = (expected?.milestoneDays ?? []).filter((day) => !days.includes(day));
  expect({ isRefused, missing }).toEqual({ isRefused: expected === null, missing: [] });
});

test("every payout schedule, by both methods, with its guarantee and cap", async () => {
  const schedulesWithBounds: readonly Schedule[] = schedules;
  for (const schedule of schedulesWithBounds) {
    const { amount, thresholds, rates, minimum = "", maximum = "" } = schedule;
    const tables = `{${thresholds.join(";")}},{${rates.join(";")}}`;
    for (const method of ["MARGINAL", "RETROACTIVE"] as const) {
      const formula = `=REVSHARE.PAYOUT(${amount},${tables},"${method}",${minimum},${maximum})`;
      const [[paid]] = (await answer(formula, 1, 1)) as [[unknown]];
      const expected = schedule[method === "MARGINAL" ? "marginal" : "retroactive"];
      expect({ formula, paid, agrees: isClose(paid, expected) }).toMatchObject({ agrees: true });
    }
  }
});

test("the one-year break-even of the circulating calculator's sample, the right way up", async () => {
  const at = (share: number): string => `=BREAKEVEN.VOLUME(80000,90000,1,${share},9000,0,18000)`;
  const answers = [];
  for (const share of [0.11, 0.25, 0.8]) answers.push(...(await answer(at(share), 1, 1)).flat());
  expect(answers).toEqual([2, 2, 9]);
});
