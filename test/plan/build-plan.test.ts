import { buildPlan, criterionInWords, type Plan } from "../../src/plan/build-plan";
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

describe("dates", () => {
  test("stay open until a launch date is given", () => {
    const { launchDate, milestones } = plan();
    expect(launchDate).toBeNull();
    expect(milestones.every(({ date, excelDay }) => date === null && excelDay === null)).toBe(true);
  });

  test("follow the launch date and move off weekends", () => {
    // 2026-03-07 is a Saturday.
    const { launchDate, milestones } = plan({ launchDate: "2026-03-07" });
    const dateOf = (id: string) => milestones.find((each) => each.id === id)?.date;
    expect(launchDate).toBe("2026-03-07");
    expect(dateOf("agreement")).toBe("2026-02-05");
    expect(dateOf("joint-value")).toBe("2026-01-26");
    expect(dateOf("rules-of-engagement")).toBe("2026-02-09");
    expect(dateOf("launch")).toBe("2026-03-09");
    expect(dateOf("first-pursuit")).toBe("2026-03-16");
    expect(dateOf("decision")).toBe("2026-06-05");
  });

  test("may be given as Excel counts them", () => {
    expect(plan({ launchDate: 46_083 }).launchDate).toBe("2026-03-02");
  });
});

describe("numbers", () => {
  test("stand in the evidence", () => {
    const evidence = plan()
      .milestones.map((each) => each.evidence)
      .join("\n");
    expect(evidence).toContain("A list of 20 accounts");
    expect(evidence).toContain("Joint pipeline of 300,000 or more, 3 people certified");
    expect(evidence).toContain("Certificates of 3 people by name");
    expect(evidence).toContain("Joint pipeline of 600,000 and 4 wins");
  });

  test.each([[undefined], [null], [0], [""]])(
    "without an average deal (%p) the pipeline floor stands in deals, with a warning",
    (averageDeal) => {
      const { pipelineFloor, pipelineDeals, warnings, milestones } = plan({ averageDeal });
      expect(pipelineFloor).toBeNull();
      expect(pipelineDeals).toBe(12);
      expect(warnings).toEqual([expect.stringMatching(/^No average deal size/)]);
      expect(milestones.map((each) => each.evidence).join()).toContain("6 average deals or more");
    },
  );

  test.each([
    ["STRATEGIC", 24, 0],
    ["STRATEGIC", 23, 1],
    ["STRATEGIC", 12, 1],
    ["STRATEGIC", 11.9, 2],
    ["OEM", 12, 0],
    ["OEM", 11, 1],
  ])("%s over %d months: %d warnings", (tier, horizonMonths, count) => {
    expect(plan({ tier, horizonMonths }).warnings).toHaveLength(count);
  });
});

describe("success at day 90", () => {
  const always = ["pipeline", "wins", "win-loss", "certified", "conflicts"];

  test.each([
    ["REFERRAL", "pure_referral", []],
    ["RESELLER", "channel_led", ["partner-led"]],
    ["OEM", "co_sell", ["nps", "sla"]],
    ["OEM", "white_label", ["nps", "sla", "volume"]],
    ["OEM", "channel_led", ["nps", "sla", "partner-led"]],
    ["STRATEGIC", "co_sell", ["sponsors", "qbr"]],
    ["STRATEGIC", "channel_led", ["sponsors", "qbr", "partner-led"]],
  ])("%s with %s adds %j", (tier, motion, added) => {
    const { successCriteria } = plan({ tier, motion });
    expect(successCriteria.map(({ id }) => id)).toEqual([...always, ...added]);
  });

  test("reads as a line with its number", () => {
    const lines = plan({ tier: "OEM", motion: "channel_led" }).successCriteria.map(
      criterionInWords,
    );
    expect(lines).toContain("Joint pipeline at or above its floor: 300,000");
    expect(lines).toContain("Support agreement missed on at most this part of the tickets: 5%");
    expect(lines).toContain("Certified people kept at their floor: 2");
    expect(lines).toContain("No account conflict open");
  });
});

describe("owners", () => {
  test("are roles until names are given", () => {
    const named = plan({ owners: { legal: "Ana Brandt", support: " " } }).milestones;
    expect(named.find(({ id }) => id === "agreement")?.owner).toBe("Ana Brandt");
    expect(named.find(({ id }) => id === "support-training")?.owner).toBe("Support lead");
  });
});

describe("a request is refused by name", () => {
  test.each([
    [{ tier: "GOLD" }, "tier"],
    [{ tier: undefined }, "tier"],
    [{ motion: "door_to_door" }, "motion"],
    [{ motion: null }, "motion"],
    [{ valueProposition: undefined }, "valueProposition"],
    [{ valueProposition: "  " }, "valueProposition"],
    [{ valueProposition: 7 }, "valueProposition"],
    [{ segments: [] }, "segments"],
    [{ segments: [" "] }, "segments"],
    [{ segments: undefined }, "segments"],
    [{ segments: [7] }, "segments"],
    [{ launchDate: "soon" }, "launchDate"],
    [{ averageDeal: -1 }, "averageDeal"],
    [{ averageDeal: "50.000" }, "averageDeal"],
    [{ averageDeal: "20%" }, "averageDeal"],
    [{ horizonMonths: -1 }, "horizonMonths"],
    [{ owners: { janitor: "Jo" } }, "owners"],
    [{ partnerName: 5 }, "partnerName"],
    [{ askedMdf: -1 }, "askedMdf"],
    [{ modelMdf: "some" }, "modelMdf"],
    [{ certifiedBy: "soon" }, "certifiedBy"],
    [{ colour: "red" }, "colour"],
  ])("%j at %s", (changes, field) => {
    const problem = expectProblem(buildPlan({ ...REQUEST, ...changes }, saas));
    expect(problem).toMatchObject({ kind: "invalid", field });
  });

  test.each([[null], [[]], ["plan"]])("%p is no request", (raw) => {
    expect(expectProblem(buildPlan(raw, saas)).message).toMatch(/one object/);
  });

  test.each([
    ["50,000", 50_000],
    [" 50 000 ", 50_000],
    ["1,250.50", 1_250.5],
  ])("an amount may come as people write it: %p", (averageDeal, read) => {
    expect(plan({ averageDeal }).pipelineFloor).toBe(12 * read);
  });

  test("an amount that reads two ways is refused with both of them", () => {
    const { message } = expectProblem(buildPlan({ ...REQUEST, averageDeal: "50.000" }, saas));
    expect(message).toContain("which can be read as 50 or 50,000");
  });

  test("one segment may come as text", () => {
    expect(plan({ segments: "Banks" }).segments).toEqual(["Banks"]);
  });
});
