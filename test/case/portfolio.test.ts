import { DECISION_CODES, type DecisionCode } from "../../src/case/decision";
import { comparePartners, portfolioOf, tenPercentRule } from "../../src/case/portfolio";
import { SAMPLE_ANSWERS } from "../../src/case/sample";
import { expectProblem, expectValue } from "../economics/expect-result";
import { type GivenPartner, partner } from "../sheets/many-partners";

const SIGNED = { ...SAMPLE_ANSWERS, engagement: { ...SAMPLE_ANSWERS.engagement, signed: true } };

const referral = { record: { partner_type: "referral", commitments: {} } };
const nothingKnown = { record: { independent_demand_evidence: {} } };

test("a row says what the verdict and the model say, and the part of the channel", () => {
  const { rows } = portfolioOf([partner("A"), partner("B", { model: { deals: 36 } })]);
  expect(rows[0]).toMatchObject({
    name: "A",
    tier: "SI_CONSULTING",
    breakevenDeals: 7,
    deals: 12,
    revenue: 600_000,
    shareOfChannel: 0.25,
    code: "SIGN",
    headline: "Sign as SI or consulting partner at 20% to 25%",
  });
  expect(rows[0]?.offer?.low).toBeCloseTo(0.2, 12);
  expect(rows[0]?.offer?.high).toBeCloseTo(0.25, 12);
  expect(rows[0]?.zoneWidth).toBeCloseTo(0.2492, 4);
});

test("the tier mix counts partners, revenue and contribution, and those not judged apart", () => {
  const portfolio = portfolioOf([
    partner("A"),
    partner("B"),
    partner("C", referral),
    partner("D", nothingKnown),
  ]);
  const mix = Object.fromEntries(portfolio.tierMix.map(({ tier, ...rest }) => [tier, rest]));
  expect(mix.SI_CONSULTING).toMatchObject({ partners: 2, revenue: 1_200_000, shareOfChannel: 0.5 });
  expect(portfolio.tierMix.reduce((all, { partners }) => all + partners, 0)).toBe(3);
  expect(portfolio.notJudged).toBe(1);
  expect(portfolio.channelRevenue).toBe(2_400_000);
  const contributions = portfolio.rows.map((row) => Number(row.programmeContribution));
  expect(portfolio.contribution).toBeCloseTo(
    contributions.reduce((all, one) => all + one, 0),
    6,
  );
});

test("ten percent of channel revenue is reached at ten percent, not just below it", () => {
  const others = { model: { deals: 90 } };
  const at = portfolioOf([partner("A", { model: { deals: 10 } }), partner("B", others)]);
  expect(at.tenPercent.map(({ id }) => id)).toEqual(["A", "B"]);
  const below = portfolioOf([partner("A", { model: { deals: 9.9 } }), partner("B", others)]);
  expect(below.tenPercent.map(({ id }) => id)).toEqual(["B"]);
});

test.each([
  [0.099, 24, false],
  [0.1, 24, true],
  [0.02, 23.9, true],
  [0.02, 36, false],
])("partners at %d of revenue in month %d: the rule holds is %s", (share, months, holds) => {
  const rule = tenPercentRule(share, months);
  expect(rule.holds).toBe(holds);
  expect(rule.sentence.includes("redesign the programme or end it")).toBe(!holds);
});

const acquisition = { moat: true, exclusivity: true, equityAlignment: true };
const nothingBeyond = { ...SAMPLE_ANSWERS.jointValue, beyondEitherSide: false };
const written = { ...SAMPLE_ANSWERS.killCriteria, curePeriod: false };

const REACHED: readonly (readonly [DecisionCode, GivenPartner])[] = [
  ["GO_BACK", nothingKnown],
  ["UNDECIDED", { answers: { ...SIGNED, opening: undefined } }],
  ["TAKE_TO_MA", { answers: { ...SIGNED, acquisition } }],
  ["CO_MARKETING", { answers: { ...SIGNED, jointValue: nothingBeyond } }],
  ["UNDECIDED", { answers: { ...SIGNED, acquisition: undefined } }],
  ["UNDECIDED", { model: { deals: undefined } }],
  ["NOT_AT_THESE_TERMS", { model: { cannibalization: 0.95 } }],
  ["NOT_AT_THESE_TERMS", { model: { channelDeals: 12 } }],
  ["NO_CONTRACT_YET", { answers: { ...SIGNED, killCriteria: written } }],
  ["COUNTER_OFFER", { model: { cannibalization: 0.7 } }],
  ["SIGN_NO_KICKOFF", { answers: SAMPLE_ANSWERS }],
  ["SIGN", {}],
];

test.each(REACHED)("%s is reached", (code, typed) => {
  expect(portfolioOf([partner("A", typed)]).rows[0]?.code).toBe(code);
});

test("every code is reached above", () => {
  expect(new Set(REACHED.map(([code]) => code))).toEqual(new Set(DECISION_CODES));
});

test("a partner without a model has no zone, no revenue and no part of the channel", () => {
  const [row] = portfolioOf([partner("A", { model: { revshare: undefined } })]).rows;
  expect(row).toMatchObject({
    zoneWidth: undefined,
    revenue: undefined,
    shareOfChannel: undefined,
    breakevenDeals: null,
    code: "UNDECIDED",
  });
});

test("up to five partners stand side by side, in the order chosen", () => {
  const portfolio = portfolioOf(["A", "B", "C", "D", "E", "F"].map((id) => partner(id)));
  const { names, figures } = expectValue(comparePartners(portfolio, ["C", "A"]));
  expect(names).toEqual(["C", "A"]);
  expect(figures.find(({ label }) => label === "Tier")?.values).toEqual([
    "SI or consulting partner",
    "SI or consulting partner",
  ]);
  expect(figures.every(({ values }) => values.length === 2)).toBe(true);
  const ids = portfolio.rows.map(({ id }) => id);
  expect(expectProblem(comparePartners(portfolio, ids)).message).toContain("allowed: 1 to 5");
  expect(expectProblem(comparePartners(portfolio, [])).message).toContain("0 partners");
  expect(expectProblem(comparePartners(portfolio, ["Z"])).message).toContain('no partner "Z"');
});
