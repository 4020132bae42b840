import { evaluateModel, measure, MEASURES } from "../../src/economics/measures";
import { parseModelInputs } from "../../src/economics/parse-object";
import { payout } from "../../src/economics/payout";
import economics from "../cases/economics.json";
import schedules from "../cases/schedules.json";
import { expectValue } from "./expect-result";

/** Right to 1e-9 relative, as the independent program that computed the cases. */
function isClose(actual: unknown, expected: unknown): boolean {
  return typeof actual === "number" && typeof expected === "number"
    ? Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
    : actual === expected;
}

describe("the cases of an independent program", () => {
  const cases = economics.map(({ input, expected }, index) => ({ index, input, expected }));

  it.each(cases)("economics case $index has every expected measure", ({ input, expected }) => {
    const result: Record<string, unknown> = evaluateModel(
      expectValue(parseModelInputs(input)).inputs,
    );

    const wrong = Object.entries(expected).filter(([name, value]) => !isClose(result[name], value));
    expect(wrong.map(([name, value]) => ({ name, value, actual: result[name] }))).toEqual([]);
  });

  it.each(cases)("economics case $index gives the same one measure at a time", ({ input }) => {
    const { inputs } = expectValue(parseModelInputs(input));
    const all = evaluateModel(inputs);

    for (const { name } of MEASURES) {
      const single = measure(inputs, name);
      expect(single.ok ? single.value : single.problem.kind).toEqual(
        typeof all[name] === "number" ? all[name] : "unavailable",
      );
    }
  });

  it.each(schedules)("a payout on $amount is right by either method", (schedule) => {
    const { marginal: byPart, retroactive: byAll, ...request } = schedule;
    const marginal = expectValue(payout({ ...request, method: "MARGINAL" }));
    const retroactive = expectValue(payout({ ...request, method: "RETROACTIVE" }));

    expect(isClose(marginal.payout, byPart)).toBe(true);
    expect(isClose(retroactive.payout, byAll)).toBe(true);
  });
});
