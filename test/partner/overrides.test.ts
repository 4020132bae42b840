import { parseAnswers } from "../../src/partner/answers";
import { judge } from "../../src/partner/judge";
import { parseIntake } from "../../src/partner/parse-intake";
import { policyFor } from "../../src/policy/policy";
import { SAMPLE_ANSWERS, SAMPLE_RECORD } from "../../src/case/sample";
import { expectProblem, expectValue } from "../economics/expect-result";

const saas = expectValue(policyFor());

describe("overrides", () => {
  const intake = expectValue(parseIntake(SAMPLE_RECORD));
  const answers = expectValue(parseAnswers({ ...SAMPLE_ANSWERS, opening: { opened: "terms" } }));
  const judged = (overrides: Record<string, unknown>) =>
    judge(intake, answers, saas, { overrides });

  test("lift a cap with a reason, which is kept", () => {
    const reason = "They brought three accounts to the second meeting.";
    const verdict = expectValue(judged({ opening: ` ${reason} ` }));
    expect(verdict.tier).toBe("SI_CONSULTING");
    expect(verdict.caps[0]?.overriddenBecause).toBe(reason);
    expect(verdict.overrides).toEqual({ opening: reason });
  });

  test.each([[""], ["   "], ["because"], ["         x"], ["123456789"]])(
    "lift nothing with too little: '%s'",
    (reason) => {
      const verdict = expectValue(judged({ opening: reason }));
      expect(verdict.tier).toBe("REFERRAL");
      expect(verdict.overrides).toEqual({});
      expect(verdict.warnings.some((each) => each.includes("lifts no cap"))).toBe(
        reason.trim() !== "",
      );
    },
  );

  test("of ten characters are long enough", () => {
    expect(expectValue(judged({ opening: "1234567890" })).tier).toBe("SI_CONSULTING");
  });

  test("whose cap is gone do no harm, and are said to be needless", () => {
    const reason = "A reason that is long enough.";
    const verdict = expectValue(judged({ customers: reason }));
    expect(verdict.tier).toBe("REFERRAL");
    expect(verdict.warnings).toContain(
      `A written reason has nothing to lift any more: "${reason}".`,
    );
  });

  test("of question 4 are kept for the decision, which alone runs the model", () => {
    const reason = "The board pays for the first year.";
    const verdict = expectValue(judged({ economics: reason }));
    expect(verdict.overrides).toEqual({ economics: reason });
    expect(verdict.warnings.join()).not.toContain("nothing to lift");
  });

  test("are refused where there is no such cap, or no text", () => {
    expect(expectProblem(judged({ eighth: "A reason that is long enough." }))).toMatchObject({
      field: "overrides.eighth",
      message: expect.stringMatching(/lifts nothing that there is/) as string,
    });
    expect(expectProblem(judged({ opening: 7 })).field).toBe("overrides.opening");
  });

  test.each([
    ["killCriteria", { killCriteria: "unknown" }, "clausesWritten"],
    ["engagement", { engagement: "unknown" }, "engagementSettled"],
  ] as const)("lift the effect of a weak answer to %s", (question, weak, order) => {
    const given = expectValue(parseAnswers({ ...SAMPLE_ANSWERS, ...weak }));
    const overrides = { [question]: "The board has decided so on Monday." };
    expect(expectValue(judge(intake, given, saas))[order]).toBe(false);
    expect(expectValue(judge(intake, given, saas, { overrides }))[order]).toBe(true);
  });
});
