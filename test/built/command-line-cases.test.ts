import bands from "../cases/bands.json";
import economics from "../cases/economics.json";
import plans from "../cases/plans.json";
import schedules from "../cases/schedules.json";
import tiers from "../cases/tiers.json";
import { answersTo } from "./partner-desk";

/** The wrong values of an answer, beside what the case expects to 1e-9 relative. */
function wrongIn(answer: unknown, expected: unknown, path = ""): string[] {
  if (typeof expected === "number") {
    const isClose =
      typeof answer === "number" &&
      Math.abs(answer - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
    return isClose ? [] : [`${path}: ${String(answer)} instead of ${expected}`];
  }
  if (typeof expected === "object" && expected !== null) {
    const found = answer as Record<string, unknown>;
    return Object.entries(expected).flatMap(([key, value]) =>
      wrongIn(found[key], value, `${path}.${key}`),
    );
  }
  return answer === expected ? [] : [`${path}: ${String(answer)} instead of ${String(expected)}`];
}

describe("the cases of an independent program, each file in one run", () => {
  test("tier: scores, floors and the tier of every record", async () => {
    const elements = tiers.map(({ input, profile }) => ({ input, profile }));
    const { code, answers } = await answersTo("tier", elements);

    expect(
      wrongIn(
        answers,
        tiers.map(({ expected }) => expected),
      ),
    ).toEqual([]);
    expect(code).toBe(0);
  });

  test("model: every measure of every set of inputs", async () => {
    const { code, answers } = await answersTo(
      "model",
      economics.map(({ input }) => input),
    );

    expect(
      wrongIn(
        answers,
        economics.map(({ expected }) => expected),
      ),
    ).toEqual([]);
    expect(code).toBe(0);
  });

  test("band: both ends, or an error where there is no share", async () => {
    const elements = bands.map(({ tier, contribution }) => ({ tier, contribution }));
    const { code, answers } = await answersTo("band", elements);
    const wanted = bands.map(({ expected }) => expected && { low: expected[0], high: expected[1] });

    const answered = bands.flatMap(({ expected }, index) => (expected ? [index] : []));
    expect(
      wrongIn(
        answered.map((at) => answers[at]),
        answered.map((at) => wanted[at]),
      ),
    ).toEqual([]);
    const refused = answers.filter((answer) => "error" in answer);
    expect(refused).toHaveLength(bands.length - answered.length);
    expect(code).toBe(1);
  });

  test("plan: targets and milestone days, or an error for a refused motion", async () => {
    const elements = plans.map(({ tier, motion, profile, averageDeal }) => ({
      ...{ tier, motion, profile, averageDeal },
      valueProposition: "Reports in a quarter instead of three.",
      segments: ["Banks"],
    }));
    const { code, answers } = await answersTo("plan", elements);

    const wrong = plans.flatMap(({ expected }, index) => {
      const answer = answers[index] ?? {};
      if (expected === null) return "error" in answer ? [] : [`${index} is not refused`];
      const { milestoneDays, ...targets } = expected;
      const milestones = (answer.milestones ?? []) as { readonly day: number }[];
      const days = milestones.map(({ day }) => day);
      const missing = milestoneDays.filter((day) => !days.includes(day));
      return [
        ...wrongIn(answer, targets, String(index)),
        ...missing.map((day) => `${index}: no day ${day}`),
      ];
    });
    expect(wrong).toEqual([]);
    expect(code).toBe(1);
  });

  test("payout: by either method", async () => {
    const elements = schedules.flatMap(({ marginal: _, retroactive: _other, ...schedule }) =>
      ["MARGINAL", "RETROACTIVE"].map((method) => ({ ...schedule, method })),
    );
    const { code, answers } = await answersTo("payout", elements);

    const wanted = schedules.flatMap(({ marginal, retroactive }) => [
      { payout: marginal },
      { payout: retroactive },
    ]);
    expect(wrongIn(answers, wanted)).toEqual([]);
    expect(code).toBe(0);
  });
});
