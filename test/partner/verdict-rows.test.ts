import { classify } from "../../src/partner/classify";
import { readTierArguments } from "../../src/partner/tier-arguments";
import { gapRows, scoreRows } from "../../src/partner/verdict-rows";
import { policyFor } from "../../src/policy/policy";
import { expectValue } from "../economics/expect-result";

const EVERYTHING = {
  ...{ named_accounts: 20, end_customer_share: 1, sales_team: 50, dedicated_staff: 20 },
  ...{ joint_marketing: 1e6, commitment_months: 60, certified: true },
};

const verdictOn = (changes: Readonly<Record<string, unknown>>) => {
  const evidence = expectValue(readTierArguments({ ...EVERYTHING, ...changes }));
  return expectValue(classify(evidence, expectValue(policyFor("saas"))));
};

describe("a verdict in cells", () => {
  test("has a row a tier, the highest first, and says which one is held", () => {
    const [headings, ...rows] = scoreRows(verdictOn({ joint_marketing: 0, sales_team: 4 }));

    expect(headings).toEqual(["Tier", "Score", "Floors met", "Assigned"]);
    expect(rows.map(([tier, , met, assigned]) => [tier, met, assigned])).toEqual([
      ["STRATEGIC", false, false],
      ["OEM", false, false],
      ["SI_CONSULTING", false, false],
      ["RESELLER", true, true],
      ["REFERRAL", true, false],
    ]);
    expect(rows.every(([, score]) => typeof score === "number")).toBe(true);
  });

  test("has a row for each thing that a higher tier misses, with how much", () => {
    const [headings, ...rows] = gapRows(verdictOn({ joint_marketing: 40_000 }));

    expect(headings).toEqual(["Tier", "Requirement", "Actual", "Required", "Missing"]);
    expect(rows).toContainEqual([
      ...["STRATEGIC", "Joint marketing", 40_000, 50_000],
      "10,000 more joint marketing a year",
    ]);
    expect(rows.some(([, requirement]) => requirement === "Named accounts")).toBe(false);
  });

  test("says of the highest tier that nothing is missing", () => {
    expect(gapRows(verdictOn({})).slice(1)).toEqual([
      ["STRATEGIC", "none", "", "", "This is the highest tier: nothing is missing."],
    ]);
  });
});
