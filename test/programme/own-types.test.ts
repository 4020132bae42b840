import { Case } from "../../src/case/case";
import { SAMPLE_CASE } from "../../src/case/sample";
import { buildMemo } from "../../src/case/memo";
import { TIER_NAMES } from "../../src/policy/display-names";
import { PARTNER_TYPE_NAMES } from "../../src/policy/intake-names";
import { TIERS } from "../../src/policy/names";
import { RECORDED_AS } from "../../src/policy/own-type-names";
import { policyFor } from "../../src/policy/policy";
import { policyTable } from "../../src/policy/policy-table";
import { readPolicyTable } from "../../src/policy/policy-table";
import { readOwnType, readOwnTypes } from "../../src/programme/own-types";
import { typesInTable } from "../../src/programme/type-rows";
import { expectProblem, expectValue } from "../economics/expect-result";

const DISTRIBUTOR = { type: "Distributor", tier: "Reseller", endCustomerPercent: 20, salesTeam: 2 };
const READ = {
  ...{ type: "Distributor", tier: "RESELLER" },
  floors: { endCustomerPercent: 20, salesTeam: 2 },
};

test("a type says its tier, its floors and its band, and what it leaves out stays as the tier has it", () => {
  expect(expectValue(readOwnType(DISTRIBUTOR))).toEqual(READ);
  const banded = { ...DISTRIBUTOR, salesTeam: "unknown", low: 0.3, high: 0.4 };
  expect(expectValue(readOwnType(banded))).toEqual({
    ...{ ...READ, floors: { endCustomerPercent: 20 } },
    ...{ low: 0.3, high: 0.4 },
  });
  expect(expectValue(readOwnType(READ))).toEqual(READ);
});

test.each([
  [{ tier: "RESELLER" }, "A type has no name"],
  [{ type: "reseller", tier: "RESELLER" }, "cannot be called"],
  [{ type: "OEM partner", tier: "OEM" }, "cannot be called"],
  [{ type: "x".repeat(41), tier: "OEM" }, "up to 40 letters"],
  [{ type: "Agent" }, "Agent is judged as none of the tiers"],
  [{ type: "Agent", tier: "gold" }, 'tier is "gold"; allowed'],
  [{ type: "Agent", tier: "REFERRAL", salesTeam: 1 }, "Referral partner has none at all"],
  [
    { type: "Agent", tier: "RESELLER", namedAccounts: 1 },
    "end-customer relationships and sales team alone",
  ],
  [{ type: "Agent", tier: "RESELLER", low: 0.3 }, "has one end only"],
  [{ type: "Agent", tier: "RESELLER", low: 0.4, high: 0.3 }, "runs from 40% to 30%"],
  [{ type: "Agent", tier: "RESELLER", margin: 0.3 }, "margin is not asked here"],
])("%j is refused with what is wrong", (row, says) => {
  expect(expectProblem(readOwnType(row)).message).toContain(says);
});

test("forty letters are a name, and a band may be a single share", () => {
  const type = "x".repeat(40);
  const one = { type, tier: "OEM", low: 0.3, high: 0.3 };
  expect(expectValue(readOwnType(one))).toEqual({ ...one, floors: {} });
});

test("each type has a name of its own, and there are twelve at most", () => {
  const twice = [DISTRIBUTOR, { ...DISTRIBUTOR, type: "DISTRIBUTOR" }];
  expect(expectProblem(readOwnTypes(twice)).message).toContain("Two types are called");
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ type: `Type ${at}`, tier: "OEM" }));
  expect(expectValue(readOwnTypes(many(12)))).toHaveLength(12);
  expect(expectProblem(readOwnTypes(many(13))).message).toContain("allowed are 12");
});

describe("in a policy table", () => {
  const table = policyTable(expectValue(policyFor()));
  const rows = [
    ["Partner type", "Distributor", "Judged as", "Reseller"],
    ["Partner type", "Distributor", "End-customer relationships", "20%"],
    ["Partner type", "distributor", "Sales team", 2],
    ["Partner type", "Distributor", "Share from", ""],
  ];

  test("they stand beside the figures, a row each", () => {
    expect(expectValue(typesInTable([...table, ...rows]))).toEqual([READ]);
    expect(expectValue(typesInTable(table))).toEqual([]);
    expect(expectValue(readPolicyTable([...table, ...rows])).floors).toEqual(
      expectValue(policyFor()).floors,
    );
  });

  test("a row that names no figure of a type is refused by its place", () => {
    const wrong = [...table, ...rows, ["Partner type", "Distributor", "Height", 3]];
    expect(expectProblem(typesInTable(wrong)).message).toContain(
      `Row ${wrong.length} of the policy table names no figure of a partner type: Partner type, Distributor, Height.`,
    );
  });
});

describe("a partner of such a type", () => {
  const intake = {
    partner_name: "Cedar",
    partner_type: "reseller",
    independent_demand_evidence: {
      named_accounts_sourced_count: 2,
      end_customer_relationships_pct: 20,
      sales_team_size: 2,
    },
  };
  const ownType = expectValue(readOwnType({ ...DISTRIBUTOR, low: 0.3, high: 0.4 }));
  const verdictOn = (given: object) => expectValue(new Case(given).verdict);

  test("is judged by its floors, on them and just below", () => {
    expect(verdictOn({ intake }).classified.tier).toBe("REFERRAL");
    expect(verdictOn({ intake, ownType }).classified.tier).toBe("RESELLER");
    const below = { ...intake.independent_demand_evidence, end_customer_relationships_pct: 19.9 };
    const weak = { ...intake, independent_demand_evidence: below };
    expect(verdictOn({ intake: weak, ownType }).classified.tier).toBe("REFERRAL");
  });

  test("has the floors of its tier where it has none of its own", () => {
    const fewer = { ...ownType, floors: { salesTeam: 2 } };
    const floors = expectValue(policyFor()).floors.RESELLER;
    expect(expectValue(new Case({ intake, ownType: fewer }).policy).floors.RESELLER).toEqual({
      ...floors,
      salesTeam: 2,
    });
    expect(verdictOn({ intake, ownType: fewer }).classified.tier).toBe("REFERRAL");
    const all = expectValue(new Case({ intake, ownType }).policy).floors;
    expect({ ...all, RESELLER: floors }).toEqual(expectValue(policyFor()).floors);
  });

  test("is offered a share of its band", () => {
    const offer = expectValue(new Case({ intake, ownType }).offer);
    expect([offer.low, offer.high]).toEqual([0.35, 0.4]);
    const withoutBand = { ...ownType, low: undefined, high: undefined };
    expect(expectValue(new Case({ intake, ownType: withoutBand }).offer).high).toBe(
      expectValue(policyFor()).bands.RESELLER.high,
    );
  });

  test("keeps its profile, whose other figures hold", () => {
    const judged = new Case({ intake, ownType, profile: "hardware" });
    expect(judged.profile).toBe("hardware");
    expect(expectValue(judged.policy).floors.OEM).toEqual(
      expectValue(policyFor("hardware")).floors.OEM,
    );
  });

  test.each(TIERS)("judged as %s it is recorded under the same word", (tier) => {
    const [word = ""] = TIER_NAMES[tier].split(" ");
    expect(PARTNER_TYPE_NAMES[RECORDED_AS[tier]].split(" ")[0]).toBe(word);
  });

  test("is told by it in the memo", () => {
    const memo = buildMemo(new Case({ ...SAMPLE_CASE, ownType }));
    const { rows = [], sentences = [] } = memo.sections.find(({ id }) => id === "evidence") ?? {};
    expect(rows[0]).toEqual(["Partner type", "Distributor, judged as Reseller"]);
    expect(sentences[0]).toBe(
      "By your own type Distributor, judged as Reseller: its floors and its band count in the place of those of the tier.",
    );
  });
});
