import fc from "fast-check";
import { dealZone } from "../../src/economics/deal-zone";
import { type InputDefinition, INPUTS, type ModelInputs } from "../../src/economics/inputs";
import { evaluateModel, measure, MEASURES } from "../../src/economics/measures";
import { parseModelInputs } from "../../src/economics/parse-object";
import { type Model } from "../../src/economics/parse";
import { solve } from "../../src/economics/solve";
import { expectValue } from "../economics/expect-result";
import { anyInputs, turnover } from "./any-inputs";
import "./seed";

function asModel(inputs: ModelInputs): Model {
  return expectValue(parseModelInputs({ ...inputs }));
}

const numericInputs = INPUTS.filter(({ kind }) => kind !== "choice");

/** An input, and a value for it as wide as the other laws draw it. */
const change = fc
  .tuple(fc.constantFrom(...numericInputs), anyInputs)
  .map(([input, drawn]): [InputDefinition, unknown] => [input, drawn[input.key]])
  .filter((pair): pair is [InputDefinition, number] => typeof pair[1] === "number");

describe("solve", () => {
  test("is the inverse of the model: it finds an input that gives a number the model gave", () => {
    const name = fc.constantFrom(...MEASURES.map((definition) => definition.name));
    fc.assert(
      fc.property(anyInputs, change, name, (drawn, [input, at], measureName) => {
        const there = measure({ ...drawn, [input.key]: at }, measureName);
        // Closer to never than this, a volume is the quotient of rounding noise.
        if (!there.ok || Math.abs(there.value) > 1e7) return;
        const request = { measure: measureName, target: there.value, name: input.key };
        const solution = expectValue(solve(asModel(drawn), request));
        for (const value of solution.values) {
          const back = expectValue(measure({ ...drawn, [input.key]: value }, measureName));
          expect(Math.abs(back - there.value)).toBeLessThan(
            1e-7 * Math.max(1, Math.abs(there.value)),
          );
        }
        // No value that is known to meet the target lies below the lowest that is given.
        expect(solution.value).toBe(solution.values[0]);
        const isFlat = Math.abs(there.value) < 1e-3;
        const slack = isFlat ? Infinity : 1e-6 * Math.max(1, Math.abs(at));
        expect(solution.value).toBeLessThanOrEqual(at + slack);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the deal zone", () => {
  test("ends where the contribution is zero, and where the partner has just what it wants", () => {
    fc.assert(
      fc.property(anyInputs, (drawn) => {
        const zone = expectValue(dealZone(drawn));
        const at = (revshare: number): ModelInputs => ({ ...drawn, revshare });
        const { programmeContribution } = evaluateModel(at(zone.highest));
        const { partnerProfit } = evaluateModel(at(zone.lowest));
        const wanted = drawn.partnerRequiredRoi * drawn.partnerInvestment;

        const largest = 1 + Math.max(Math.abs(zone.highest), zone.lowest);
        const scale = 1000 * (1e6 + turnover(drawn) * largest);
        const left = programmeContribution as number;
        expect(zone.highest < 1 ? Math.abs(left) : -left).toBeLessThan(1e-9 * scale);
        const missed = (partnerProfit as number) - wanted;
        expect(zone.lowest > 0 ? Math.abs(missed) : Math.min(0, missed)).toBeLessThan(1e-9 * scale);
        expect(zone.isEmpty).toBe(zone.overlap < 0);
      }),
      { numRuns: 2000 },
    );
  });
});
