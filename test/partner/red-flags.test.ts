import { parseAnswers } from "../../src/partner/answers";
import { judge } from "../../src/partner/judge";
import { parseIntake } from "../../src/partner/parse-intake";
import { tierReport } from "../../src/partner/tier-report";
import { policyFor } from "../../src/policy/policy";
import { SAMPLE_ANSWERS, SAMPLE_RECORD } from "../../src/case/sample";
import { expectValue } from "../economics/expect-result";

const saas = expectValue(policyFor());

describe("red flags", () => {
  const raised = (...flags: readonly string[]) => {
    const up = Object.fromEntries(flags.map((flag) => [flag, true]));
    const red_flags = { ...SAMPLE_RECORD.red_flags, rush_to_sign: false, ...up };
    return expectValue(parseIntake({ ...SAMPLE_RECORD, red_flags }));
  };
  const answers = expectValue(parseAnswers(SAMPLE_ANSWERS));
  const FLAGS = Object.keys(SAMPLE_RECORD.red_flags);

  test("none is no condition and no cap", () => {
    const verdict = expectValue(judge(raised(), answers, saas));
    expect(verdict.conditions).toEqual([]);
    expect(verdict.tier).toBe("SI_CONSULTING");
  });

  test.each(FLAGS)("%s alone is a condition to be answered in writing", (flag) => {
    const verdict = expectValue(judge(raised(flag), answers, saas));
    expect(verdict.tier).toBe("SI_CONSULTING");
    expect(verdict.conditions).toEqual([
      {
        about: "red flag",
        sentence: expect.stringMatching(/^Red flag: they .+\. It is answered in writing/) as string,
      },
    ]);
  });

  test.each(FLAGS.slice(1).map((flag) => [flag]))("two cap the tier: the first and %s", (flag) => {
    const intake = raised(FLAGS[0] ?? "", flag);
    expect(expectValue(judge(intake, answers, saas)).tier).toBe("REFERRAL");
    const overrides = { redFlags: "Both were explained in the letter of 4 May." };
    const lifted = expectValue(judge(intake, answers, saas, { overrides }));
    expect(lifted.tier).toBe("SI_CONSULTING");
    expect(lifted.conditions).toEqual([]);
    expect(lifted.caps.map(({ source }) => source)).toContain("redFlags");
  });

  test("that nobody has answered are none, and are asked for", () => {
    const red_flags = { ...SAMPLE_RECORD.red_flags, rush_to_sign: "unknown" };
    const intake = expectValue(parseIntake({ ...SAMPLE_RECORD, red_flags }));
    expect(expectValue(judge(intake, answers, saas)).warnings).toContain(
      "1 red flag is not answered yet, whether they rush to sign.",
    );
    const nothing = expectValue(parseIntake({ ...SAMPLE_RECORD, red_flags: null }));
    expect(expectValue(judge(nothing, answers, saas)).warnings).toContain(
      "None of the red flags has been answered yet: ask yes or no to each.",
    );
  });
});

describe("red flags of a record", () => {
  const flagged = (count: number) => {
    const names = ["cannot_name_five_customers", "strategic_without_sponsor", "rush_to_sign"];
    const red_flags = Object.fromEntries(names.slice(0, count).map((flag) => [flag, true]));
    const demand = { named_accounts_sourced_count: 9, end_customer_relationships_pct: 90 };
    const independent_demand_evidence = { ...demand, sales_team_size: 9 };
    return expectValue(tierReport({ independent_demand_evidence, red_flags }, saas));
  };

  test.each([
    [0, "RESELLER"],
    [1, "RESELLER"],
    [2, "REFERRAL"],
    [3, "REFERRAL"],
  ])("%d of them leave a reseller at %s", (count, tier) => {
    const report = flagged(count);
    expect(report.tier).toBe(tier);
    expect(report.cap === null).toBe(count < 2);
    expect(report.killCriteria[0]?.tier).toBe(tier);
    expect(report.warnings.some((each) => each.startsWith("Red flag"))).toBe(count > 0);
  });
});
