import { killCriteria } from "../../src/partner/kill-criteria";
import { policyFor } from "../../src/policy/policy";
import { policyTable, readPolicyTable } from "../../src/policy/policy-table";
import { buildPlan } from "../../src/plan/build-plan";
import { allowedMotions } from "../../src/plan/motions";
import { PROFILE_NAMES, TIERS, type Tier } from "../../src/policy/names";
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
    ["SI_CONSULTING", 3, /under 60% of the agreed certified people/, 90],
    ["STRATEGIC", 4, /under 70% of its floor in 2 quarters running/, 90],
  ] as const)(
    "%s has %d of its own, the first with its amounts and cure",
    (tier, count, trigger, cure) => {
      const own = expectValue(killCriteria(tier, policy)).filter(
        ({ id }) => !id.startsWith("quarter-"),
      );
      expect(own).toHaveLength(count);
      expect(own[0]?.trigger).toMatch(trigger);
      expect(own[0]?.cureDays).toBe(cure);
    },
  );

  test.each(TIERS)("%s has the four of question 5 in every contract above a referral", (tier) => {
    const four = expectValue(killCriteria(tier, policy)).filter(({ id }) =>
      id.startsWith("quarter-"),
    );
    expect(four.map(({ id }) => id)).toEqual(
      tier === "REFERRAL"
        ? []
        : ["quarter-pipeline", "quarter-certified", "quarter-deals", "quarter-cure"],
    );
  });

  test("the four say the figures of the plan that the contract is signed with", () => {
    expect(clauses("RESELLER").slice(0, 4)).toEqual([
      "If the joint pipeline is under 8 average deals at the end of a quarter, the pipeline floor is missed and we give written notice.",
      "If the partner keeps fewer than 2 people certified, the floor of certified people is missed and we give written notice.",
      "If fewer than 3 deals are closed together in a quarter, the floor of joint deals is missed and we give written notice.",
      "If a missed floor is not met again within 90 days, we may move the partner down a tier or end the agreement. The days run from written notice.",
    ]);
    for (const tier of TIERS.filter((each) => each !== "REFERRAL")) {
      for (const profile of PROFILE_NAMES) {
        const own = expectValue(policyFor(profile));
        const request = { valueProposition: "One", segments: ["Banks"], averageDeal: 12_345 };
        const motion = allowedMotions(tier)[0];
        const plan = expectValue(buildPlan({ tier, motion, ...request }, own));
        const figures = expectValue(killCriteria(tier, own, { averageDeal: 12_345 }))
          .slice(0, 3)
          .flatMap((criterion) => Object.values(criterion.figures).map(({ value }) => value));
        expect(figures).toEqual([plan.pipelineFloor, plan.certifiedPeople, plan.closedWonFloor]);
      }
    }
  });

  test.each([
    [50_000, "under 400,000 at"],
    [0.5, "under 4 at"],
    [0, "under 8 average deals at"],
    [undefined, "under 8 average deals at"],
  ])("with an average deal of %p the pipeline floor is %s", (averageDeal, words) => {
    expect(clauses("RESELLER", { averageDeal })[0]).toContain(words);
  });

  test("a certification that is promised adds a clause to an OEM, and to nobody else", () => {
    const promised = { certifiedBy: "2026-06-30" };
    expect(clauses("OEM", promised)).toHaveLength(clauses("OEM").length + 1);
    expect(clauses("OEM", promised).at(-1)).toBe(
      "If the partner's people are not certified by 2026-06-30, the partner has 90 days to cure, after which it steps down to the tier that its other evidence holds. The days run from written notice.",
    );
    expect(clauses("OEM", { certifiedBy: "unknown" }).at(-1)).toContain(
      "certified by the date they have still to give",
    );
    expect(clauses("RESELLER", promised)).toEqual(clauses("RESELLER"));
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
    const all = clauses("RESELLER", { cureDays: 45 });
    expect(all.filter((clause) => clause.includes("45 days"))).toHaveLength(2);
    expect(all.join()).not.toContain("90 days");
    expect(all.at(-1)).toContain("60 days");
    expect(clauses("SI_CONSULTING", { cureDays: 1 })[4]).toContain("1 day to cure");
  });

  test("take the amounts that were agreed", () => {
    const figures = {
      "oem-nps": { npsFloor: 40 },
      "oem-volume": { volumePart: 0.6 },
      "quarter-certified": { certifiedPeople: 1 },
    };
    const all = clauses("OEM", { figures });
    expect(all[1]).toContain("fewer than 1 person certified");
    expect(all[4]).toContain("under 40,");
    expect(all[5]).toContain("under 60% of the agreed volume");
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
    expect(expectValue(killCriteria("RESELLER", own))[4]?.trigger).toContain("under 40%");
  });
});

test("the unwind plan covers customers, data, IP and brand", () => {
  expect(UNWIND_PLAN.map(({ id }) => id)).toEqual(["customers", "data", "ip", "brand"]);
});
