import { parseAnswers } from "../../src/partner/answers";
import { judge } from "../../src/partner/judge";
import { parseIntake } from "../../src/partner/parse-intake";
import { isUnlocked, weakAnswers } from "../../src/partner/weak-answers";
import { FORCING_QUESTIONS, QUESTION_IDS } from "../../src/policy/forcing-questions";
import { policyFor } from "../../src/policy/policy";
import { SAMPLE_ANSWERS, SAMPLE_RECORD } from "../../src/case/sample";
import { expectProblem, expectValue } from "../economics/expect-result";

const saas = expectValue(policyFor());

function weakOf(answers: unknown): string[] {
  return weakAnswers(expectValue(parseAnswers(answers))).map(({ question }) => question.id);
}

describe("which answers are weak", () => {
  const five = ["A", "B", "C", "D", "E"];
  const written = {
    pipelineFloorByQuarter: true,
    certifiedPeople: true,
    jointDealsClosed: true,
    curePeriod: true,
  };
  const rules = { decidedBy: "segment", settledBy: "Dana", signed: true };
  const value = { sentence: "One", customer: "A", beyondEitherSide: true };
  const all = { moat: true, exclusivity: true, equityAlignment: true };

  test.each([
    ["five names", { customers: { namedAccounts: five } }, false],
    ["six names", { customers: { namedAccounts: [...five, "F"] } }, false],
    ["four names", { customers: { namedAccounts: five.slice(1) } }, true],
    ["five names, one twice", { customers: { namedAccounts: ["A", "a", "B", "C", "D"] } }, true],
    ["unknown names", { customers: "unknown" }, true],
    ["accounts first", { opening: { opened: "accounts" } }, false],
    ["terms first", { opening: { opened: "terms" } }, true],
    [
      "terms first, shown otherwise",
      { opening: { opened: "terms", shownOtherwise: "Two" } },
      false,
    ],
    ["an opening nobody knows", { opening: { shownOtherwise: "Two" } }, true],
    ["a joint value", { jointValue: value }, false],
    ["no sentence", { jointValue: { ...value, sentence: " " } }, true],
    ["no customer", { jointValue: { ...value, customer: null } }, true],
    ["nothing beyond", { jointValue: { ...value, beyondEitherSide: false } }, true],
    ["beyond unknown", { jointValue: { ...value, beyondEitherSide: "unknown" } }, true],
    ["30% of the channel", { economics: { breakevenShareOfChannel: 0.3 } }, false],
    ["just over 30%", { economics: { breakevenShareOfChannel: 0.3001 } }, true],
    ["over all of the channel", { economics: { breakevenShareOfChannel: 1.4 } }, true],
    [
      "over 30% where that is plausible",
      { economics: { breakevenShareOfChannel: 0.35, plausibleShareOfChannel: 0.35 } },
      false,
    ],
    [
      "over 30% and over the plausible",
      { economics: { breakevenShareOfChannel: 0.36, plausibleShareOfChannel: 0.35 } },
      true,
    ],
    ["never", { economics: { breakevenShareOfChannel: "never" } }, true],
    ["no model run", { economics: {} }, true],
    ["all criteria written", { killCriteria: written }, false],
    ["no pipeline floor", { killCriteria: { ...written, pipelineFloorByQuarter: false } }, true],
    ["no certified people", { killCriteria: { ...written, certifiedPeople: "unknown" } }, true],
    ["no joint deals", { killCriteria: { ...written, jointDealsClosed: null } }, true],
    ["no cure", { killCriteria: { ...written, curePeriod: false } }, true],
    ["rules signed", { engagement: rules }, false],
    ["rules unsigned", { engagement: { ...rules, signed: false } }, true],
    ["nobody to settle", { engagement: { ...rules, settledBy: "" } }, true],
    ["nothing sorted", { engagement: { ...rules, decidedBy: "unknown" } }, true],
    ["all three", { acquisition: all }, true],
    ["no moat", { acquisition: { ...all, moat: false } }, false],
    ["no exclusivity", { acquisition: { ...all, exclusivity: false } }, false],
    ["no alignment", { acquisition: { ...all, equityAlignment: "unknown" } }, false],
  ])("%s: %p", (_, answers, isWeak) => {
    expect(weakOf(answers)).toEqual(isWeak ? Object.keys(answers) : []);
  });

  test("none while nothing is answered", () => {
    expect(weakOf(undefined)).toEqual([]);
    expect(weakOf({ customers: null })).toEqual([]);
  });
});

describe("answers are refused by name", () => {
  test.each([
    [[], "answers"],
    ["yes", "answers"],
    [{ eighth: {} }, "eighth"],
    [{ opening: { opened: "both" } }, "opening.opened"],
    [{ opening: "terms" }, "opening"],
    [{ opening: { first: "terms" } }, "opening.first"],
    [{ economics: { breakevenShareOfChannel: -0.1 } }, "economics.breakevenShareOfChannel"],
    [{ economics: { plausibleShareOfChannel: 5 } }, "economics.plausibleShareOfChannel"],
    [{ customers: { namedAccounts: "five" } }, "customers.namedAccounts"],
    [{ acquisition: { moat: "wide" } }, "acquisition.moat"],
  ])("%j at %s", (answers, field) => {
    expect(expectProblem(parseAnswers(answers)).field).toBe(field);
  });
});

describe("the order of the questions", () => {
  test("four to seven wait for one to three", () => {
    const opened = (answers: unknown) =>
      QUESTION_IDS.filter((id) => isUnlocked(id, expectValue(parseAnswers(answers))));
    expect(opened({})).toEqual(["customers", "opening", "jointValue"]);
    expect(opened({ customers: "unknown", opening: "unknown" })).toHaveLength(3);
    expect(opened({ customers: "unknown", opening: "unknown", jointValue: "unknown" })).toEqual([
      ...QUESTION_IDS,
    ]);
  });

  test("every question shows what a good answer is, why it matters and what a weak one means", () => {
    expect(FORCING_QUESTIONS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const question of FORCING_QUESTIONS) {
      for (const text of [
        question.asks,
        question.goodAnswer,
        question.whyItMatters,
        question.weakMeans,
      ]) {
        expect(text).toMatch(/^[A-Z].{20,}[.?]$/);
      }
    }
  });

  test("what could not be traced is marked as a claim", () => {
    const claims = FORCING_QUESTIONS.flatMap(({ claims: own }) => own);
    expect(claims.map(({ source }) => source)).toEqual(["claim", "claim"]);
    expect(claims.map(({ text }) => text.includes("are said to"))).toEqual([true, true]);
  });
});

describe("overrides", () => {
  const intake = expectValue(parseIntake(SAMPLE_RECORD));
  const answers = expectValue(parseAnswers({ ...SAMPLE_ANSWERS, opening: { opened: "terms" } }));
  const judged = (overrides: Record<string, string>) => judge(intake, answers, saas, { overrides });

  test("lift a cap with a reason, which is kept", () => {
    const reason = "They brought three accounts to the second meeting.";
    const verdict = expectValue(judged({ opening: reason }));
    expect(verdict.tier).toBe("SI_CONSULTING");
    expect(verdict.caps[0]?.overriddenBecause).toBe(reason);
  });

  test.each([[""], ["   "], ["because"], ["         x"]])(
    "do nothing without one: '%s'",
    (reason) => {
      const problem = expectProblem(judged({ opening: reason }));
      expect(problem.field).toBe("overrides.opening");
      expect(problem.message).toMatch(/written reason of at least 10 characters/);
    },
  );

  test("are refused where there is no cap, or no such question", () => {
    const reason = "A reason that is long enough.";
    expect(expectProblem(judged({ customers: reason })).message).toMatch(/not there/);
    expect(expectProblem(judged({ eighth: reason })).message).toMatch(/names no question/);
  });
});

describe("break-even between plausible and out of reach", () => {
  const warningsAt = (economics: unknown) => {
    const intake = expectValue(parseIntake(SAMPLE_RECORD));
    const answers = expectValue(parseAnswers({ economics }));
    return expectValue(judge(intake, answers, saas)).warnings.filter((each) =>
      each.startsWith("Break-even"),
    );
  };

  test.each([
    [0.05, 0],
    [0.0501, 1],
    [0.3, 1],
    [0.3001, 0],
  ])("%d of the channel gives %d warnings", (breakevenShareOfChannel, count) => {
    expect(warningsAt({ breakevenShareOfChannel })).toHaveLength(count);
  });

  test("a plausible share of its own moves the line", () => {
    expect(warningsAt({ breakevenShareOfChannel: 0.2, plausibleShareOfChannel: 0.2 })).toEqual([]);
  });
});

test("a bad cure period stops the verdict too", () => {
  const intake = expectValue(parseIntake(SAMPLE_RECORD));
  expect(expectProblem(judge(intake, {}, saas, { cureDays: 0 })).field).toBe("cure_days");
});
