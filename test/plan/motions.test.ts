import { buildPlan, type Plan } from "../../src/plan/build-plan";
import { allowedMotions } from "../../src/plan/motions";
import { MOTIONS, TIERS, type Motion, type Tier } from "../../src/policy/names";
import { policyFor } from "../../src/policy/policy";
import { expectProblem, expectValue } from "../economics/expect-result";

const saas = expectValue(policyFor("saas"));
const REQUEST = {
  tier: "STRATEGIC",
  motion: "co_sell",
  averageDeal: 50_000,
  valueProposition: "One quarter instead of three.",
  segments: ["Banks in the Nordics"],
};

function plan(changes: Record<string, unknown> = {}): Plan {
  return expectValue(buildPlan({ ...REQUEST, ...changes }, saas));
}

function ids(tier: Tier, motion: Motion): string[] {
  return plan({ tier, motion }).milestones.map(({ id }) => id);
}

describe("motions", () => {
  const allowed: Record<Tier, Motion[]> = {
    REFERRAL: ["pure_referral"],
    RESELLER: ["pure_referral", "co_sell", "channel_led"],
    OEM: ["co_sell", "channel_led", "white_label"],
    SI_CONSULTING: ["pure_referral", "co_sell"],
    STRATEGIC: ["co_sell", "channel_led"],
  };

  test.each(TIERS)("%s allows its own and no other", (tier) => {
    expect(allowedMotions(tier)).toEqual(allowed[tier]);
    const accepted = MOTIONS.filter((motion) => buildPlan({ ...REQUEST, tier, motion }, saas).ok);
    expect(accepted).toEqual(MOTIONS.filter((motion) => allowed[tier].includes(motion)));
  });

  test("a tier and a motion are read as people call them too", () => {
    const words = { tier: "Strategic alliance", motion: "Co-sell" };
    expect(plan(words)).toEqual(plan());
  });

  test("a refusal names the motion, the tier and what is allowed", () => {
    const problem = expectProblem(buildPlan({ ...REQUEST, motion: "white_label" }, saas));
    expect(problem.message).toBe(
      'motion "white_label" is not open to the tier Strategic alliance; allowed: co_sell or channel_led.',
    );
  });
});

describe("milestones that only some plans have", () => {
  test.each([
    ["runbook", ["OEM", "STRATEGIC"], MOTIONS],
    ["second-tier-ticket", ["OEM"], MOTIONS],
    ["brand-guide", TIERS, ["white_label"]],
    ["rules-of-engagement", TIERS, ["co_sell", "channel_led"]],
    ["partner-demo", TIERS, ["channel_led"]],
    ["press-release", TIERS, ["co_sell", "channel_led"]],
    ["webinar", TIERS, ["co_sell", "channel_led"]],
    ["support-training", TIERS, ["co_sell", "channel_led", "white_label"]],
    ["listings", TIERS, ["pure_referral", "co_sell", "channel_led"]],
    ["joint-value", TIERS, MOTIONS],
    ["qbr-set", TIERS, MOTIONS],
    ["agreement", TIERS, MOTIONS],
  ] as const)("%s", (id, tiers, motions) => {
    for (const tier of TIERS) {
      for (const motion of allowedMotions(tier)) {
        const expected =
          tiers.some((each) => each === tier) && motions.some((each) => each === motion);
        expect([tier, motion, ids(tier, motion).includes(id)]).toEqual([tier, motion, expected]);
      }
    }
  });

  test("every id stands once, and every milestone has an owner and evidence", () => {
    for (const tier of TIERS) {
      for (const motion of allowedMotions(tier)) {
        const { milestones } = plan({ tier, motion });
        expect(new Set(milestones.map(({ id }) => id)).size).toBe(milestones.length);
        expect(milestones.every(({ owner, evidence }) => owner !== "" && evidence !== "")).toBe(
          true,
        );
        expect(JSON.stringify(milestones)).not.toMatch(/[{]\w+[}]|undefined/);
      }
    }
  });
});

describe("co-marketing", () => {
  const marketing = plan().milestones.filter(({ workstream }) => workstream === "Co-marketing");
  const daysOf = (...wanted: readonly string[]) =>
    wanted.map((id) => marketing.find((each) => each.id === id)?.day);

  test("is prepared four to six weeks before launch", () => {
    const days = daysOf(
      ...["joint-value", "case-study", "integration-check"],
      ...["enablement-kit", "support-training", "listings"],
    );
    expect(days.every((day) => day !== undefined && day >= -42 && day <= -28)).toBe(true);
    expect(Math.min(...marketing.map(({ day }) => day))).toBe(-42);
  });

  test("launches in the week of launch, with a webinar within two", () => {
    const days = daysOf("press-release", "posts", "teams-briefed", "customer-mail");
    expect(days.every((day) => day !== undefined && day >= 0 && day <= 7)).toBe(true);
    expect(daysOf("webinar")[0]).toBeLessThanOrEqual(14);
  });

  test("is followed up afterwards", () => {
    const days = daysOf(
      ...["weekly-adoption", "ticket-triage", "case-study-out"],
      ...["influenced-pipeline", "qbr-set"],
    );
    expect(days.every((day) => day !== undefined && day > 7 && day <= 90)).toBe(true);
  });
});

test("rules of engagement are signed before anybody kicks off, on every weekday of a launch", () => {
  for (const day of [2, 3, 4, 5, 6, 7, 8]) {
    const { milestones } = plan({ launchDate: `2026-03-0${day}` });
    const at = (wanted: string) => milestones.find(({ id }) => id === wanted)?.excelDay ?? 0;
    expect(at("rules-of-engagement")).toBeLessThan(at("kick-off"));
  }
});
