import { oneYearBreakEven } from "../../src/economics/one-year";
import { expectProblem, expectValue } from "./expect-result";

/** The sample of the calculator that circulates: deal 90,000, cost to serve 18,000 and 9,000. */
const SAMPLE = {
  programmeCost: 80000,
  acv: 90000,
  grossMargin: 1,
  directCost: 18000,
  partnerCost: 9000,
};

describe("the one-year break-even", () => {
  test("rises with the share, where the circulating formula falls", () => {
    const deals = [0.11, 0.25, 0.8].map((revshare) =>
      expectValue(oneYearBreakEven({ ...SAMPLE, revshare })),
    );

    expect(deals).toEqual([2, 2, 9]);
  });

  test("rises with cannibalization", () => {
    const at = (cannibalization: number) =>
      expectValue(oneYearBreakEven({ ...SAMPLE, revshare: 0.11, cannibalization }));

    expect([at(0), at(0.5), at(0.9)]).toEqual([2, 3, 13]);
  });

  test("adds nothing to a volume that is whole already", () => {
    const whole = { programmeCost: 300, acv: 100, grossMargin: 1, revshare: 0 };

    expect(expectValue(oneYearBreakEven(whole))).toBe(3);
    expect(expectValue(oneYearBreakEven({ ...whole, programmeCost: 300.01 }))).toBe(4);
    expect(expectValue(oneYearBreakEven({ ...whole, programmeCost: 0 }))).toBe(0);
  });

  test("is not available when each deal loses money", () => {
    const problem = expectProblem(oneYearBreakEven({ ...SAMPLE, revshare: 0.95 }));

    expect(problem.kind).toBe("unavailable");
    expect(problem.message).toContain("each partner deal adds -4,500");
  });

  test("refuses to count a direct loss that is taken away as a gain", () => {
    const loss = { ...SAMPLE, revshare: 0.2, directCost: 90000 };
    const problem = expectProblem(oneYearBreakEven({ ...loss, cannibalization: 0.1 }));

    expect(problem).toMatchObject({ kind: "invalid", field: "cannibalization" });
    expect(problem.message).toContain("would look like a gain");
    expect(oneYearBreakEven({ ...loss, cannibalization: 0 }).ok).toBe(true);
  });

  test.each([
    [{ revshare: 20 }, "20 looks like a percentage: write 20% or 0.2"],
    [{ grossMargin: -0.1 }, "Gross margin is -0.1"],
    [{ partnerCost: -1 }, "Partner cost is -1"],
    [{ acv: NaN }, "NaN"],
  ])("%j is refused", (change, sentence) => {
    expect(
      expectProblem(oneYearBreakEven({ ...SAMPLE, revshare: 0.2, ...change })).message,
    ).toContain(sentence);
  });
});
