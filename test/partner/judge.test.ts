import { parseAnswers } from "../../src/partner/answers";
import { judge } from "../../src/partner/judge";
import { parseIntake } from "../../src/partner/parse-intake";
import { isUnlocked, weakAnswers } from "../../src/partner/weak-answers";
import { QUESTION_IDS } from "../../src/policy/forcing-questions";
import { policyFor } from "../../src/policy/policy";
import { SAMPLE_ANSWERS, SAMPLE_RECORD } from "../../src/case/sample";
import { expectProblem, expectValue } from "../economics/expect-result";

const saas = expectValue(policyFor());

function weakOf(answers: unknown): string[] {
  return weakAnswers(expectValue(parseAnswers(answers))).map(({ question }) => question.id);
}

function judgedOn(answers: Record<string, unknown>) {
  const given = expectValue(parseAnswers({ ...SAMPLE_ANSWERS, ...answers }));
  return expectValue(judge(expectValue(parseIntake(SAMPLE_RECORD)), given, saas));
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
    ["an opening nobody knows", { opening: { opened: "unknown", shownOtherwise: "Two" } }, true],
    ["a joint value", { jointValue: value }, false],
    ["no sentence", { jointValue: { ...value, sentence: "unknown" } }, true],
    ["no customer", { jointValue: { ...value, customer: "unknown" } }, true],
    ["nothing beyond", { jointValue: { ...value, beyondEitherSide: false } }, true],
    ["beyond unknown", { jointValue: { ...value, beyondEitherSide: "unknown" } }, true],
    [
      "what is plausible, which the model answers",
      { economics: { plausibleShareOfChannel: 0.2 } },
      false,
    ],
    ["all criteria written", { killCriteria: written }, false],
    ["no pipeline floor", { killCriteria: { ...written, pipelineFloorByQuarter: false } }, true],
    ["no certified people", { killCriteria: { ...written, certifiedPeople: "unknown" } }, true],
    ["no joint deals", { killCriteria: { ...written, jointDealsClosed: false } }, true],
    ["no cure", { killCriteria: { ...written, curePeriod: false } }, true],
    ["rules signed", { engagement: rules }, false],
    ["rules unsigned", { engagement: { ...rules, signed: false } }, true],
    ["nobody to settle", { engagement: { ...rules, settledBy: "unknown" } }, true],
    [
      "a committee to settle",
      { engagement: { ...rules, settledBy: "the partnership committee" } },
      true,
    ],
    ["a role to settle", { engagement: { ...rules, settledBy: "Head of Sales" } }, true],
    ["nothing sorted", { engagement: { ...rules, decidedBy: "unknown" } }, true],
    ["all three", { acquisition: all }, true],
    ["no moat", { acquisition: { ...all, moat: false } }, false],
    ["no exclusivity", { acquisition: { ...all, exclusivity: false } }, false],
    ["no alignment", { acquisition: { ...all, equityAlignment: "unknown" } }, false],
  ])("%s: %p", (_, answers, isWeak) => {
    expect(weakOf(answers)).toEqual(isWeak ? Object.keys(answers) : []);
  });

  test.each([
    [{ customers: "unknown" }, "nobody knows to which customers they sold"],
    [{ jointValue: { ...value, customer: "unknown" } }, "no customer is named"],
    [
      { jointValue: { ...value, beyondEitherSide: "unknown" } },
      "it may not go beyond either side alone",
    ],
    [{ jointValue: { beyondEitherSide: false } }, "nothing goes beyond either side alone"],
    [
      { killCriteria: { ...written, curePeriod: "unknown" } },
      "not known to be written: the cure period",
    ],
    [
      { killCriteria: { ...written, certifiedPeople: false, curePeriod: "unknown" } },
      "not written: the certified people; not known to be written: the cure period",
    ],
    [
      { engagement: { ...rules, signed: "unknown" } },
      "nobody knows whether the rules of engagement are signed",
    ],
    [{ engagement: { ...rules, signed: false } }, "the rules of engagement are not signed"],
    [{ engagement: { ...rules, settledBy: "unknown" } }, "nobody knows who settles a dispute"],
    [{ engagement: { ...rules, decidedBy: "unknown" } }, "nobody knows how accounts are sorted"],
  ])("says only what was answered, and that the rest is not known: %j", (answers, words) => {
    expect(weakAnswers(expectValue(parseAnswers(answers)))).toMatchObject([{ reason: words }]);
  });

  test("no next step says of what nobody knows that it was not written or not signed", () => {
    const steps = judgedOn({ killCriteria: "unknown", engagement: "unknown" }).nextSteps.join(" ");
    expect(steps).toContain("Get all four kill criteria in writing");
    expect(steps).toContain("Get the rules of engagement signed, with a person named");
    expect(steps).not.toMatch(/missing kill|unsigned/);
  });

  test("none while nothing is answered", () => {
    expect(weakOf(undefined)).toEqual([]);
    expect(weakOf({ customers: null })).toEqual([]);
  });
});

describe("the joint value", () => {
  const { jointValue } = SAMPLE_ANSWERS;

  test("a customer whom nobody knows is to be named in writing, and caps nothing", () => {
    const known = judgedOn({});
    const unknown = judgedOn({ jointValue: { ...jointValue, customer: "unknown" } });
    expect(unknown).toMatchObject({ outcome: "partnership", tier: known.tier });
    expect(unknown.conditions).toEqual([
      {
        about: "joint value",
        sentence:
          "Question 3: no customer is named. The customer it serves is named in writing before a contract.",
      },
      ...known.conditions,
    ]);
    expect(unknown.nextSteps.join(" ")).toContain("whom the joint value serves");
  });

  test.each([
    ["nothing beyond either side", { beyondEitherSide: false }],
    ["nobody knows whether there is", { ...jointValue, beyondEitherSide: "unknown" }],
    ["no sentence says what it is", { ...jointValue, sentence: "unknown" }],
    ["neither sentence nor customer", { ...jointValue, sentence: "unknown", customer: "unknown" }],
    ["all of it unknown", "unknown"],
  ])("%s: co-marketing, a referral partner at most", (_, answer) => {
    expect(judgedOn({ jointValue: answer })).toMatchObject({
      outcome: "co-marketing",
      tier: "REFERRAL",
    });
  });

  test("after a no the rest of the question need not be answered; after anything else it must", () => {
    const open = (answer: unknown) => judgedOn({ jointValue: answer }).openQuestions;
    expect(open({ beyondEitherSide: false })).toEqual([]);
    expect(open({ beyondEitherSide: "no" })).toEqual([]);
    expect(open({ beyondEitherSide: true, sentence: "One bill." })).toEqual(["jointValue"]);
    expect(open({ beyondEitherSide: "unknown" })).toEqual(["jointValue"]);
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
});

describe("question 4", () => {
  const intake = expectValue(parseIntake(SAMPLE_RECORD));

  test("is never open, for the model answers it", () => {
    expect(expectValue(judge(intake, {}, saas)).openQuestions).toEqual(
      QUESTION_IDS.filter((id) => id !== "economics"),
    );
  });

  test.each([0.9, "never", "anything"])(
    "takes no stored figure: %p is left out with a warning",
    (breakevenShareOfChannel) => {
      const economics = { breakevenShareOfChannel, plausibleShareOfChannel: 0.1 };
      const answers = expectValue(parseAnswers({ ...SAMPLE_ANSWERS, economics }));
      expect(answers.economics).toEqual({ plausibleShareOfChannel: 0.1 });
      const verdict = expectValue(judge(intake, answers, saas));
      expect(verdict.caps.map(({ source }) => source)).toEqual(["engagement"]);
      expect(verdict.warnings.join()).toContain("The break-even share of the channel is left out");
    },
  );
});

test("a bad cure period stops the verdict too", () => {
  const intake = expectValue(parseIntake(SAMPLE_RECORD));
  expect(expectProblem(judge(intake, {}, saas, { cureDays: 0 })).field).toBe("cure_days");
});
