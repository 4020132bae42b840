import { dealZone } from "../../src/economics/deal-zone";
import { evaluateModel } from "../../src/economics/measures";
import { pointsForPeople } from "../../src/wording";
import { expectProblem, expectValue } from "./expect-result";
import { workedExample } from "./named-situations";

const zoneOf = (changes: Readonly<Record<string, unknown>>) =>
  expectValue(dealZone(workedExample(changes).inputs));

describe("the deal zone", () => {
  test("of the worked example reaches from 6.1% to 31% of net", () => {
    const zone = zoneOf({});

    expect(zone).toMatchObject({ base: "NET", termYears: 3, isEmpty: false });
    expect(zone.overlap).toBeCloseTo(0.2492, 4);
    expect(zone.sentence).toBe(
      "Both sides can live with a share from 6.1% to 31% of net contract value for 3 years.",
    );
  });

  test("has four readings of the highest share", () => {
    expect(zoneOf({}).readings.map(({ share }) => share.toFixed(4))).toEqual([
      "0.7008",
      "0.5609",
      "0.3098",
      "-0.0669",
    ]);
  });

  test("at its ends gives no contribution, and exactly the return that the partner wants", () => {
    const { lowest, highest } = zoneOf({});

    const atHighest = evaluateModel(workedExample({ revshare: highest }).inputs);
    const atLowest = evaluateModel(workedExample({ revshare: lowest }).inputs);
    expect(atHighest.programmeContribution).toBeCloseTo(0, 6);
    expect(atLowest.partnerRoi).toBeCloseTo(0.5, 10);
  });

  test("that is empty says by how much the two miss", () => {
    const zone = zoneOf({ partnerInvestment: 400000, revshareBase: "GROSS_PROFIT" });

    expect(zone.isEmpty).toBe(true);
    expect(zone.overlap).toBeLessThan(0);
    expect(zone.sentence).toMatch(
      /^No share suits both sides: the partner needs at least [\d.]+% and we can afford at most [\d.]+% of gross profit for 3 years, [\d.]+ percentage points less\.$/,
    );
  });

  test("names the gap between what the partner needs and what we can afford", () => {
    const zone = zoneOf({ partnerInvestment: 400000, revshareBase: "GROSS_PROFIT" });

    expect(zone.sentence).toContain(`, ${pointsForPeople(-zone.overlap)} less.`);
  });

  test("has no upper end where the whole first year can be given away", () => {
    const zone = zoneOf({ revshareYears: 1, cannibalization: 0, programmeCost: 0 });

    expect(zone.highest).toBe(1);
    expect(zone.sentence).toMatch(
      /^Both sides can live with a share from [\d.]+% upwards, even all of it /,
    );
    expect(zone.readings[0]).toMatchObject({ inWords: "any share, even all of it" });
  });

  test("says that not even everything is enough for a partner who invests millions", () => {
    expect(zoneOf({ partnerInvestment: 4e6 }).sentence).toMatch(
      /^No share suits both sides: not even 100% would be enough for the partner, and we can afford at most 31% /,
    );
  });

  test("says of a reading below zero that no share is affordable, and shows the others", () => {
    expect(zoneOf({}).readings.map(({ inWords }) => inWords)).toEqual([
      "70.1%",
      "56.1%",
      "31%",
      "no share, not even 0%",
    ]);
  });

  test("below zero says that we lose even without a share, and measures nothing against it", () => {
    expect(zoneOf({ programmeCost: 1000000 }).sentence).toBe(
      "No share suits both sides: we lose money even without a share.",
    );
  });

  test("names what is written of the renewals, for its shares are those of the first year", () => {
    expect(zoneOf({ renewalRevshare: 0 }).sentence).toMatch(
      /% \(then 0% on renewals\) of net contract value for 3 years\.$/,
    );
  });

  test("is for the years in which the share is paid", () => {
    expect(zoneOf({ revshareYears: 1 }).termYears).toBe(1);
    expect(zoneOf({ revshareYears: 10 }).termYears).toBe(3);
  });

  test("needs a number of deals", () => {
    const problem = expectProblem(dealZone(workedExample({ deals: null }).inputs));

    expect(problem).toMatchObject({ kind: "unavailable", field: "deals" });
  });
});
