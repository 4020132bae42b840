import { killCriteria } from "../../src/partner/kill-criteria";
import { policyFor } from "../../src/policy/policy";
import { policyTable, readPolicyTable } from "../../src/policy/policy-table";
import { TIERS, type Tier } from "../../src/policy/names";
import { UNWIND_PLAN } from "../../src/policy/unwind-plan";
import { expectProblem, expectValue } from "../economics/expect-result";

const policy = expectValue(policyFor());

function clauses(tier: Tier, options = {}): string[] {
  return expectValue(killCriteria(tier, policy, options)).map(({ clause }) => clause);
}

describe("kill criteria", () => {
  test.each([
    ["REFERRAL", 2, /no qualified introduction in 2 quarters running/, undefined],
    ["RESELLER", 3, /under 25% of the yearly target in a quarter/, 90],
    ["OEM", 3, /NPS through the partner is under our floor/, 90],
    ["SI_CONSULTING", 3, /under 60% of the agreed certified people/, 60],
    ["STRATEGIC", 4, /under 70% of its floor in 2 quarters running/, 90],
  ] as const)("%s has %d, the first with its amounts and cure", (tier, count, trigger, cure) => {
    const criteria = expectValue(killCriteria(tier, policy));
    expect(criteria).toHaveLength(count);
    expect(criteria[0]?.trigger).toMatch(trigger);
    expect(criteria[0]?.cureDays).toBe(cure);
  });

  test("are printed as clauses, with no amount left open", () => {
    for (const clause of TIERS.flatMap((tier) => clauses(tier))) {
      expect(clause).toMatch(/^If .+, .+\.$/);
      expect(clause).not.toMatch(/[{}]|undefined/);
    }
  });

  test("say everything of the policy page", () => {
    const text = TIERS.flatMap((tier) => clauses(tier)).join("\n");
    for (const amount of [
      /twice/,
      /over 60 days/,
      /under 50% of the agreed volume/,
      /over 5% of the tickets/,
      /practice lead leaves.*90 days/,
      /sponsor on either side leaves.*90 days/,
      /control of either side changes.*6 months/,
      /down for over 30 days.*pauses/,
      /delivery failures.*the named threshold/,
    ]) {
      expect(text).toMatch(amount);
    }
  });

  test("take one cure period in place of their own", () => {
    const [first, second, third] = clauses("RESELLER", { cureDays: 45 });
    expect(first).toContain("45 days to cure");
    expect(second).not.toContain("45");
    expect(third).toContain("60 days");
    expect(clauses("SI_CONSULTING", { cureDays: 1 })[0]).toContain("1 day to cure");
  });

  test("take the amounts that were agreed", () => {
    const figures = { "oem-nps": { npsFloor: 40 }, "oem-volume": { volumePart: 0.6 } };
    const [nps, volume] = clauses("OEM", { figures });
    expect(nps).toContain("under 40,");
    expect(volume).toContain("under 60% of the agreed volume");
  });

  test.each([[0], [-1], [1.5], [366], [Number.NaN]])(
    "a cure period of %p is refused",
    (cureDays) => {
      const problem = expectProblem(killCriteria("OEM", policy, { cureDays }));
      expect(problem.field).toBe("cure_days");
      expect(problem.message).toMatch(/from 1 to 365/);
    },
  );

  test.each([[1], [365]])("a cure period of %d day(s) is taken", (cureDays) => {
    expect(killCriteria("OEM", policy, { cureDays }).ok).toBe(true);
  });

  test("come from a company's own table where there is one", () => {
    const table = policyTable(policy).map((row) =>
      row[2] === "reseller-target: Least part of the yearly target a quarter"
        ? row.map((cell, column) => (column === 3 ? 0.4 : cell))
        : row,
    );
    const own = expectValue(readPolicyTable(table));
    expect(expectValue(killCriteria("RESELLER", own))[0]?.trigger).toContain("under 40%");
  });
});

test("the unwind plan covers customers, data, IP and brand", () => {
  expect(UNWIND_PLAN.map(({ id }) => id)).toEqual(["customers", "data", "ip", "brand"]);
});
