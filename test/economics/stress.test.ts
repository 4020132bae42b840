import { stress } from "../../src/economics/stress";
import { expectProblem, expectValue } from "./expect-result";
import { workedExample } from "./named-situations";

const stressed = (changes: Readonly<Record<string, unknown>>) =>
  expectValue(stress(workedExample(changes).inputs));

describe("the stress test", () => {
  test("tells the verdict at 100%, 70% and 40% truly new, and at the base case", () => {
    const { levels } = stressed({});

    expect(
      levels.map(({ trulyNew, pays, breakevenDeals }) => [trulyNew, pays, breakevenDeals]),
    ).toEqual([
      [1, true, 4],
      [0.7, true, 6],
      [0.6, true, 7],
      [0.4, false, 14],
    ]);
    expect(levels[2]).toMatchObject({
      isBaseCase: true,
      sentence:
        "With 60% of the deals truly new, the base case, the programme adds 141,000; it breaks even at 7 deals a year.",
    });
    expect(levels[3]?.sentence).toBe(
      "With 40% of the deals truly new, the programme loses 20,300; it breaks even at 14 deals a year.",
    );
  });

  test("does not tell the base case twice", () => {
    const { levels } = stressed({ cannibalization: 0.3 });

    expect(levels.map(({ trulyNew, isBaseCase }) => [trulyNew, isBaseCase])).toEqual([
      [1, false],
      [0.7, true],
      [0.4, false],
    ]);
  });

  test("answers what part of the deals must be truly new", () => {
    expect(stressed({}).sentence).toBe("At least 42.6% of these deals must be truly new.");
    expect(stressed({}).trulyNewNeeded).toBeCloseTo(0.4251, 4);
  });

  test.each([
    [{ revshare: 0.9 }, "loses money even if every deal is truly new"],
    [{ revshare: 0, partnerOneOff: 0, programmeCost: 0, directSupport: 9000 }, "pays even if"],
    [{ directCac: 1000000 }, "worth nothing in present value"],
  ])("%j has its own sentence", (changes, sentence) => {
    expect(stressed(changes).sentence).toContain(sentence);
  });

  test("says where no volume pays", () => {
    expect(stressed({ revshare: 0.9 }).levels[0]?.sentence).toContain("no volume pays for it");
  });

  test("needs a number of deals", () => {
    expect(expectProblem(stress(workedExample({ deals: null }).inputs)).field).toBe("deals");
  });
});
