import { Case } from "../../src/case/case";
import { floorsAgainstModel } from "../../src/case/floors-against-model";
import { SAMPLE_CASE, SAMPLE_MODEL, SAMPLE_PLAN } from "../../src/case/sample";

const RESELLER = { ...SAMPLE_CASE, intake: { ...SAMPLE_CASE.intake, partner_type: "reseller" } };
/** At the 27.5% that a reseller is offered, a deal adds 725, and none of them was ours. */
const PLAIN = {
  ...{ acv: 1000, grossMargin: 1, revshare: 0, horizonYears: 1, discountRate: 0 },
  ...{ cannibalization: 0, deals: 50, programmeCost: 100 },
};

function floorsOf(model: object, plan: object = {}): ReturnType<typeof floorsAgainstModel> {
  return floorsAgainstModel(
    new Case({ ...RESELLER, model, plan: { ...SAMPLE_PLAN, tier: undefined, ...plan } }),
  );
}

test("the floors are held against the offer's break-even, not the base case's, and say so", () => {
  // At the 3% of the base case fewer deals would do; nobody offers 3%.
  const given = { ...SAMPLE_MODEL, revshare: 0.03 };
  const offered = new Case({ ...RESELLER, model: given });
  const { breakevenDeals } = offered.decision.offer!.onOffer!.atLow;
  const base = offered.measures.ok ? offered.measures.value.breakevenDeals : null;
  expect(base).not.toBe(breakevenDeals);

  const [won, pipeline] = floorsOf(given);

  expect(won?.needed).toBeCloseTo((Number(breakevenDeals) * 90) / 365, 12);
  expect(won?.sentence).toMatch(
    new RegExp(
      `at 27\\.5% of net contract value for 3 years it breaks even at ${Number(breakevenDeals)} a year, `,
    ),
  );
  expect(pipeline?.sentence).toContain("at 27.5% of net contract value for 3 years");
});

test("without an offer they are held against the base case", () => {
  const model = { ...SAMPLE_MODEL, revshare: 0.18, partnerInvestment: 1e7 };
  const [won] = floorsOf(model);

  expect(won?.sentence).toContain("at 18% of net contract value for 3 years");
});

test.each([
  // Three wins in 90 days are 12.17 a year: 12 deals are on that pace, 13 are not.
  [{ programmeCost: 12 * 725 }, true],
  [{ programmeCost: 13 * 725 }, false],
])("with %j the floor of the wins is on the pace of the model: %p", (changes, enough) => {
  const [won] = floorsOf({ ...PLAIN, ...changes });

  expect(won).toMatchObject({ figure: "Deals won", floor: 3, enough });
});

test("they are left out while the model says nothing, and the pipeline without a win rate", () => {
  expect(floorsOf({ acv: 1000 })).toEqual([]);
  expect(floorsOf(PLAIN).map(({ figure }) => figure)).toEqual(["Deals won"]);
});

test("no floor is enough where no volume pays", () => {
  const [won] = floorsOf({ ...PLAIN, partnerOneOff: 2000 });

  expect(won).toMatchObject({ needed: "never", enough: false });
  expect(won?.sentence).toMatch(/^Deals won: at .* no volume pays for the programme/);
});

test("the pipeline is the money in front of customers that the wins need", () => {
  // Ten deals of 1,000 a year, of which half are won, are 20,000 a year and 4,932 in 90 days.
  const model = { ...PLAIN, programmeCost: 7250, winRate: 0.5 };
  const pipeline = (averageDeal: number) => floorsOf(model, { averageDeal }).at(-1);

  expect(pipeline(616)).toMatchObject({ figure: "Pipeline", floor: 4928, enough: false });
  expect(pipeline(617)).toMatchObject({ floor: 4936, enough: true });
  expect(pipeline(617)?.needed).toBeCloseTo((20_000 * 90) / 365, 9);
});
