import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLE_MODEL } from "../../src/case/sample";
import { evaluateModel } from "../../src/economics/measures";
import { oneYearBreakEven } from "../../src/economics/one-year";
import { parseModelInputs } from "../../src/economics/parse-object";
import { asNumber } from "../../src/wording";
import { expectValue } from "../economics/expect-result";

const page = readFileSync(
  join(process.cwd(), "docs", "why-the-usual-break-even-is-wrong.md"),
  "utf8",
);
const ACV = 90_000;
const DIRECT_COST = 18_000;
const PARTNER_COST = 9_000;
const PROGRAMME_COST = 80_000;

/** Rows of the page's n-th table, as numbers where they are numbers. */
function tableRows(index: number): (number | string)[][] {
  const tables = page.match(/(?:^\|.*\n)+/gm) ?? [];
  const [, , ...rows] = (tables[index] ?? "").trim().split("\n");
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim())
      .map((cell) =>
        cell.endsWith("%") ? Number(cell.slice(0, -1)) / 100 : numberOrText(cell.replace(/,/g, "")),
      ),
  );
}

function numberOrText(cell: string): number | string {
  return cell !== "" && !Number.isNaN(Number(cell)) ? Number(cell) : cell;
}

test("the page's table of the usual formula is what that formula gives", () => {
  for (const [share, direct, partner, difference, claimed] of tableRows(0)) {
    const directMargin = ACV - DIRECT_COST;
    const partnerMargin = ACV * (1 - Number(share)) - PARTNER_COST;
    expect([direct, partner, difference]).toEqual([
      directMargin,
      Math.round(partnerMargin),
      Math.round(directMargin - partnerMargin),
    ]);
    expect(claimed).toBe(Math.floor(PROGRAMME_COST / (directMargin - partnerMargin)) + 1);
  }
  expect(tableRows(0)).toHaveLength(3);
});

test("the page's right numbers are those of BREAKEVEN.VOLUME", () => {
  const answer = (revshare: unknown, cannibalization: number): number | string => {
    const result = oneYearBreakEven({
      programmeCost: PROGRAMME_COST,
      acv: ACV,
      grossMargin: 1,
      revshare,
      partnerCost: PARTNER_COST,
      cannibalization,
      directCost: DIRECT_COST,
    });
    return result.ok ? result.value : "never";
  };
  for (const [share, , withoutDirect, , withDirect] of tableRows(1)) {
    expect([answer(share, 0), answer(share, 0.4)]).toEqual([withoutDirect, withDirect]);
  }
  expect(tableRows(1)).toHaveLength(3);
});

test("the page's table of the sample is what the model gives", () => {
  const rows = tableRows(2).map(([direct]) => {
    const { inputs } = expectValue(
      parseModelInputs({ ...SAMPLE_MODEL, cannibalization: Number(direct) }),
    );
    const { programmeContribution, breakevenDeals } = evaluateModel(inputs);
    return [direct, Math.round(Number(programmeContribution)), breakevenDeals];
  });
  expect(tableRows(2)).toEqual(rows);
  expect(rows).toHaveLength(4);
});

test("the page's figures of the sample's direct deal are the model's", () => {
  const { inputs } = expectValue(parseModelInputs(SAMPLE_MODEL));
  const sample = evaluateModel(inputs);
  const said = (value: unknown) => asNumber(Math.round(Math.abs(Number(value))));
  expect(sample.crossoverDeals).toBe("never");
  for (const name of ["directContributionYear1", "directPv", "advantagePv"] as const) {
    expect(page).toContain(said(sample[name]));
  }
});
