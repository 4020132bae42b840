import { classify } from "../../src/partner/classify";
import { whatToAsk } from "../../src/partner/demand";
import { parseIntake } from "../../src/partner/parse-intake";
import { evidenceOf } from "../../src/partner/evidence-of-record";
import type { TierEvidence } from "../../src/partner/tier-evidence";
import { readTierArguments } from "../../src/partner/tier-arguments";
import { tierReport } from "../../src/partner/tier-report";
import { policyFor } from "../../src/policy/policy";
import { expectProblem, expectValue } from "../economics/expect-result";

const saas = expectValue(policyFor("saas"));

function evidence(changes: Record<string, unknown>): TierEvidence {
  return expectValue(
    readTierArguments({
      named_accounts: 4,
      end_customer_share: 0.5,
      sales_team: 4,
      dedicated_staff: 0,
      joint_marketing: 0,
      commitment_months: 0,
      certified: false,
      ...changes,
    }),
  );
}

function tierOf(changes: Record<string, unknown>): string {
  return expectValue(classify(evidence(changes), saas)).tier;
}

describe("the floors alone decide", () => {
  test("a partner on every floor exactly holds the tier, whatever its score", () => {
    const onFloors = { end_customer_share: 0.4, sales_team: 3, named_accounts: 1 };
    const verdict = expectValue(classify(evidence(onFloors), saas));
    expect(verdict.tier).toBe("RESELLER");
    expect(verdict.scores.RESELLER).toBe(49);
    const strategic = {
      ...{ named_accounts: 5, dedicated_staff: 3, joint_marketing: 50_000, commitment_months: 24 },
      strategic_values: 0,
    };
    expect(expectValue(classify(evidence(strategic), saas)).scores.STRATEGIC).toBe(42);
    expect(tierOf(strategic)).toBe("STRATEGIC");
  });

  test("a score of 100 does not make up for a floor", () => {
    const high = { end_customer_share: 1, sales_team: 2, named_accounts: 20 };
    const { tier, scores } = expectValue(classify(evidence(high), saas));
    expect(scores.REFERRAL).toBe(100);
    expect(tier).toBe("REFERRAL");
  });

  test("noise of binary fractions does not decide", () => {
    expect(tierOf({ end_customer_share: 0.1 + 0.3, sales_team: 3 })).toBe("RESELLER");
  });
});

describe("conditions besides the floors", () => {
  const oem = { end_customer_share: 0.8, dedicated_staff: 4, certified: true };

  test.each([
    ["oem", undefined, "OEM"],
    ["technology", undefined, "OEM"],
    ["technology", false, "OEM"],
    ["reseller", true, "OEM"],
    ["reseller", false, "RESELLER"],
    ["reseller", undefined, "RESELLER"],
    ["unknown", true, "OEM"],
    ["unknown", undefined, "RESELLER"],
  ])("a certified partner of type %s that says %p to embedding is %s", (type, embeds, tier) => {
    expect(tierOf({ ...oem, partner_type: type, embeds_product: embeds })).toBe(tier);
  });

  test("a certificate that is promised counts as met", () => {
    expect(tierOf({ ...oem, partner_type: "oem", certified: "scheduled" })).toBe("OEM");
  });

  test("an OEM without its certificate is none", () => {
    expect(tierOf({ ...oem, partner_type: "oem", certified: false })).toBe("RESELLER");
    expect(tierOf({ ...oem, partner_type: "oem", certified: "unknown" })).toBe("RESELLER");
  });

  test.each([
    ["si_consultant", "SI_CONSULTING"],
    ["reseller", "RESELLER"],
    ["unknown", "RESELLER"],
  ])("services evidence of type %s is %s", (type, tier) => {
    expect(tierOf({ end_customer_share: 0.8, sales_team: 9, partner_type: type })).toBe(tier);
  });
});

describe("unknown evidence of demand", () => {
  const record = (demand: Record<string, unknown>) => ({
    partner_type: "reseller",
    independent_demand_evidence: {
      named_accounts_sourced_count: 9,
      end_customer_relationships_pct: 90,
      sales_team_size: 9,
      ...demand,
    },
  });

  test.each([
    [{ named_accounts_sourced_count: "unknown" }],
    [{ end_customer_relationships_pct: null }],
    [{ sales_team_size: "unknown" }],
  ])("one of three counts as none and caps the tier: %p", (demand) => {
    const report = expectValue(tierReport(record(demand), saas));
    expect(report.tier).toBe("REFERRAL");
    expect(report.cap).toMatch(/unknown, which counts as none\): Referral partner at most/);
    expect(report.warnings[0]).toBe(report.cap);
  });

  test.each([
    [{ named_accounts_sourced_count: "unknown", sales_team_size: "unknown" }],
    [{ named_accounts_sourced_count: "unknown", end_customer_relationships_pct: null }],
    [{ end_customer_relationships_pct: "unknown", sales_team_size: null }],
  ])("two of three stop it: %p", (demand) => {
    const problem = expectProblem(tierReport(record(demand), saas));
    expect(problem.kind).toBe("unavailable");
    expect(problem.message).toMatch(/^Not enough substance; go back to the partner\. .*Ask: /);
  });

  test("an empty record stops with everything to ask", () => {
    const intake = expectValue(parseIntake({}));
    expect(whatToAsk(evidenceOf(intake.record))).toHaveLength(3);
    expect(expectProblem(tierReport({}, saas)).message).toMatch(/quota/);
  });

  test.each([
    [{ named_accounts_sourced_count: 0 }, /no named account/],
    [{ end_customer_relationships_pct: 0 }, /no end-customer relationship/],
    [{ sales_team_size: 0 }, /nobody selling/],
  ])("none of it caps the tier: %p", (demand, reason) => {
    const report = expectValue(tierReport(record(demand), saas));
    expect(report.tier).toBe("REFERRAL");
    expect(report.cap).toMatch(reason);
  });

  test("the least of everything is enough to lift the cap", () => {
    const least = { named_accounts_sourced_count: 1, sales_team_size: 3 };
    expect(expectValue(tierReport(record(least), saas)).cap).toBeNull();
  });
});

describe("strategic values", () => {
  const score = (values: Record<string, string>) =>
    expectValue(
      classify(
        evidenceOf(
          expectValue(
            parseIntake({
              independent_demand_evidence: {
                named_accounts_sourced_count: 1,
                end_customer_relationships_pct: 1,
              },
              strategic_value: values,
            }),
          ).record,
        ),
        saas,
      ),
    ).scores.STRATEGIC;

  test.each([
    [{}, 4],
    [{ brand_lift: "none" }, 4],
    [{ brand_lift: "unknown" }, 4],
    [{ brand_lift: "mid" }, 9],
    [{ brand_lift: "strong", geo_coverage: "EMEA" }, 14],
    [{ geo_coverage: "none", product_complement: "n/a", channel_economics_advantage: "" }, 4],
    [
      {
        brand_lift: "mid",
        geo_coverage: "a",
        product_complement: "b",
        channel_economics_advantage: "c",
      },
      24,
    ],
  ])("%p give %d points", (values, points) => {
    expect(score(values)).toBe(points);
  });
});

describe("what is missing", () => {
  test("is told for each higher tier, the next one first, in words and rows", () => {
    const verdict = expectValue(
      classify(
        evidence({
          named_accounts: 3,
          end_customer_share: 0.7,
          sales_team: 6,
          dedicated_staff: 3,
          joint_marketing: 60_000,
          commitment_months: 15,
          strategic_values: 4,
          partner_type: "si_consultant",
        }),
        saas,
      ),
    );
    expect(verdict.tier).toBe("SI_CONSULTING");
    expect(verdict.gaps.map(({ tier }) => tier)).toEqual(["OEM", "STRATEGIC"]);
    expect(verdict.gaps[1]?.sentence).toBe(
      "For Strategic alliance: 2 more named accounts and 9 months more commitment.",
    );
    expect(verdict.gaps[1]?.missing[0]).toMatchObject({
      requirement: "Named accounts",
      actual: 3,
      required: 5,
      met: false,
    });
  });

  test("is one, not ones", () => {
    const verdict = expectValue(
      classify(evidence({ end_customer_share: 0.39, sales_team: 2, named_accounts: 5 }), saas),
    );
    expect(verdict.gaps[0]?.sentence).toBe(
      "For Reseller: 1 point more end-customer relationships and 1 more person with a quota.",
    );
  });

  test("is nothing at the top", () => {
    const verdict = expectValue(
      classify(
        evidence({
          named_accounts: 10,
          dedicated_staff: 5,
          joint_marketing: 100_000,
          commitment_months: 24,
        }),
        saas,
      ),
    );
    expect(verdict.tier).toBe("STRATEGIC");
    expect(verdict.gaps).toEqual([]);
  });
});
