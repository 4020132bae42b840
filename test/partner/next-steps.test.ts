import { parseAnswers } from "../../src/partner/answers";
import { judge } from "../../src/partner/judge";
import { parseIntake } from "../../src/partner/parse-intake";
import type { Overrides } from "../../src/partner/verdict";
import { NEXT_STEPS } from "../../src/policy/next-steps";
import { policyFor } from "../../src/policy/policy";
import { SAMPLE_ANSWERS, SAMPLE_RECORD } from "../../src/case/sample";
import { expectValue } from "../economics/expect-result";

type Changed = Readonly<Record<string, unknown>>;

const SIGNED = { decidedBy: "account", settledBy: "Dana Whitlock", signed: true };

/** What to do with the sample's partner, its rules of engagement signed. */
function stepsFor(answers: Changed, record: Changed = {}, overrides?: Overrides) {
  const red_flags = { ...SAMPLE_RECORD.red_flags, rush_to_sign: false };
  const intake = expectValue(parseIntake({ ...SAMPLE_RECORD, red_flags, ...record }));
  const given = expectValue(parseAnswers({ ...SAMPLE_ANSWERS, engagement: SIGNED, ...answers }));
  const policy = expectValue(policyFor());
  return expectValue(judge(intake, given, policy, overrides && { overrides })).nextSteps;
}

const UP =
  "The next tier up. For OEM partner: our product embedded or white-labelled (or partner type OEM or Technology).";

describe("what to do next with a partner", () => {
  test("that is in order is what its tier asks for, then the way to the next one", () => {
    expect(stepsFor({})).toEqual([...NEXT_STEPS.SI_CONSULTING, UP]);
  });

  test("begins with the questions still open", () => {
    const { customers: _, acquisition: __, ...others } = SAMPLE_ANSWERS;
    const intake = expectValue(parseIntake(SAMPLE_RECORD));
    const given = expectValue(parseAnswers(others));
    const steps = expectValue(judge(intake, given, expectValue(policyFor()))).nextSteps;

    expect(steps[0]).toBe("Answer the 2 questions still open.");
  });

  test("has no contract without the kill criteria, and no kick-off without signed rules", () => {
    const steps = stepsFor({ killCriteria: "unknown", engagement: { ...SIGNED, signed: false } });

    expect(steps.slice(0, 2)).toEqual([
      "Get all four kill criteria in writing; until then there is no contract.",
      "Get the rules of engagement signed, with a person named; until then there is no kick-off.",
    ]);
  });

  test("asks for neither where somebody has lifted it and written why", () => {
    const lifted = { killCriteria: "The board has seen them in the letter of 4 May." };

    expect(stepsFor({ killCriteria: "unknown" }, {}, lifted)).toEqual(stepsFor({}));
  });

  test("has a red flag answered in writing before anything is signed", () => {
    const red_flags = { ...SAMPLE_RECORD.red_flags, rush_to_sign: true };
    const steps = stepsFor({}, { red_flags });

    expect(steps[0]).toBe("Have the red flags answered in writing before a contract.");
    expect(steps.slice(1)).toEqual(stepsFor({}));
  });

  test("names the answer that holds the tier down, not the floors above it", () => {
    const steps = stepsFor({ opening: { opened: "terms" } });

    expect(steps).toEqual([
      ...NEXT_STEPS.REFERRAL,
      "The evidence earns SI or consulting partner; a good answer to question 2 opens it.",
    ]);
  });

  test("does not name an answer that puts off the kick-off only as what holds the tier down", () => {
    const unsigned = { engagement: { ...SIGNED, signed: false } };

    expect(stepsFor({ opening: { opened: "terms" }, ...unsigned }).at(-1)).toBe(
      "The evidence earns SI or consulting partner; a good answer to question 2 opens it.",
    );
  });

  test("shows the way up again where the cap was lifted", () => {
    const lifted = { opening: "They sent six accounts the day after." };

    expect(stepsFor({ opening: { opened: "terms" } }, {}, lifted).at(-1)).toBe(UP);
  });

  test("is for M&A where what is needed is owned and not signed", () => {
    const acquisition = { moat: true, exclusivity: true, equityAlignment: true };

    expect(stepsFor({ acquisition })).toEqual([
      "Take it to M&A: what is needed here is owned, not signed.",
    ]);
  });

  test("is one measured piece of marketing where no value beyond either side is named", () => {
    const jointValue = { ...SAMPLE_ANSWERS.jointValue, beyondEitherSide: false };
    const steps = stepsFor({ jointValue });

    expect(steps).toEqual([
      "Agree one piece of joint marketing and measure it; sign no partnership on it.",
      "Come back once one sentence and one named customer show a value beyond either side.",
    ]);
  });
});
