import { portfolioOf } from "../../../src/case/portfolio";
import { TIER_NAMES } from "../../../src/policy/display-names";
import { sampleContent } from "../../../src/sheets/sample-content";
import { MANY, partner } from "../many-partners";
import { seen, type SeenSheet, type Typed } from "../described";

const content = { ...sampleContent(), partners: MANY };

function portfolio(typed: readonly Typed[] = []): SeenSheet {
  return seen("portfolio", content, typed, ["inputs", "partners", "workings"]);
}

const sheet = portfolio();
const expected = portfolioOf(MANY);

test.each(expected.tierMix.map((mix) => [mix.tier, mix] as const))(
  "the tier mix has partners, revenue, part of the channel and contribution of %s",
  (tier, mix) => {
    const row = sheet.rowOf(TIER_NAMES[tier]);
    expect(sheet.at(row, 1)).toBe(mix.partners);
    expect(sheet.at(row, 2)).toBeCloseTo(mix.revenue, 6);
    expect(sheet.at(row, 3)).toBeCloseTo(mix.shareOfChannel, 9);
    expect(sheet.at(row, 4)).toBeCloseTo(mix.contribution, 6);
  },
);

test("all partners together, those not judged among them", () => {
  const row = sheet.rowOf("All partners");
  expect(sheet.at(sheet.rowOf("not judged"), 1)).toBe(expected.notJudged);
  expect(sheet.at(row, 1)).toBe(MANY.length);
  expect(sheet.at(row, 2)).toBeCloseTo(expected.channelRevenue, 6);
  expect(sheet.at(row, 4)).toBeCloseTo(expected.contribution, 6);
});

test("a partner's revenue is what its customers pay through it, where that is another value", () => {
  const given = [partner("A"), partner("B", { model: { partnerAcv: 30_000 } })];
  const apart = { ...content, partners: given };
  const shown = seen("portfolio", apart, [], ["inputs", "partners", "workings"]);
  const { channelRevenue, rows } = portfolioOf(given);
  const [direct, through] = rows;
  expect((through?.revenue ?? NaN) / (direct?.revenue ?? NaN)).toBeCloseTo(30_000 / 50_000, 9);
  expect(shown.at(shown.rowOf("All partners"), 2)).toBeCloseTo(channelRevenue, 6);
});

test("the partners with ten percent of the channel are counted, and the part can be changed", () => {
  expect(sheet.at(sheet.rowOf("Partners with that part of channel revenue"), 1)).toBe(
    expected.tenPercent.length,
  );
  const limit = sheet.rowOf("Platinum from this part of channel revenue on");
  const stricter = portfolio([{ row: limit, column: 1, value: 0.9 }]);
  expect(stricter.at(stricter.rowOf("Partners with that part of channel revenue"), 1)).toBe(0);
});

test.each([
  ["Fill in revenue and age", "", ""],
  ["The rule holds", 10, 24],
  ["Redesign the programme or end it", 10.1, 24],
  ["The rule holds", 10.1, 23],
] as const)(
  "the programme's rule says %j at %s times the channel's revenue, month %s",
  (says, times, age) => {
    const revenue = times === "" ? "" : times * expected.channelRevenue;
    const typed = portfolio([
      { row: sheet.rowOf("Our revenue a year"), column: 1, value: revenue },
      { row: sheet.rowOf("Age of the programme, months"), column: 1, value: age },
    ]);
    expect(typed.at(typed.rowOf("Under 10% from month 24 on"), 1)).toBe(says);
  },
);

test("the comparison shows up to five side by side, by the names that are typed", () => {
  const compared = seen("comparison", content, [], ["inputs", "partners", "portfolio", "workings"]);
  const figures = (name: string): unknown[] =>
    [1, 2, 3, 4, 5].map((column) => compared.at(compared.rowOf(name), column));
  expect(figures("Partner")).toEqual(["Alder", "Birch", "Cedar", "Dogwood", "Elm"]);
  expect(figures("Tier")).toEqual([
    "SI or consulting partner",
    "SI or consulting partner",
    "SI or consulting partner",
    "not judged",
    "SI or consulting partner",
  ]);
  expect(figures("Deals to break even").slice(0, 2)).toEqual([
    expected.rows[0]?.breakevenDeals,
    expected.rows[1]?.breakevenDeals,
  ]);
  const choice = compared.rowOf("Partner");
  const typed = ["Juniper", "Nobody", "", "", ""].map((value, index) => ({
    ...{ row: choice, column: index + 1, value },
  }));
  const other = seen("comparison", content, typed, ["inputs", "partners", "portfolio", "workings"]);
  const row = other.rowOf("Tier");
  expect([1, 2, 3].map((column) => other.at(row, column))).toEqual([
    "SI or consulting partner",
    "no such partner",
    "",
  ]);
});

test("a portfolio of one partner, and of none that is judged, stands without an error", () => {
  const unknown = partner("A", { record: { independent_demand_evidence: {} } });
  const alone = seen(
    "portfolio",
    { ...content, partners: [unknown] },
    [],
    ["inputs", "partners", "workings"],
  );
  expect(alone.at(alone.rowOf("All partners"), 1)).toBe(1);
});
