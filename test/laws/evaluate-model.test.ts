import fc from "fast-check";
import { evaluateModel, MEASURES, type MeasureValue } from "../../src/economics/measures";
import { presentValues } from "../../src/economics/present-values";
import { anyInputs, withFlatShare } from "./any-inputs";

/** Inputs in which anything optional may be missing, and deals worth exactly nothing among them. */
const anyModel = fc
  .tuple(anyInputs, fc.constantFrom("given", "no deals", "no list price", "worth nothing"))
  .map(([inputs, kind]) => {
    if (kind === "no deals") return { ...inputs, deals: undefined };
    if (kind === "no list price") return { ...inputs, listPrice: undefined };
    if (kind === "given") return inputs;
    const { beforeShare, wholeBase } = presentValues(inputs);
    return withFlatShare(inputs, beforeShare / wholeBase);
  });

test("all measures at once are those that each gives alone, to the last digit", () => {
  fc.assert(
    fc.property(anyModel, (inputs) => {
      const together = evaluateModel(inputs);
      const values = presentValues(inputs);
      const alone = MEASURES.map(({ name, compute }) => [name, shown(compute(inputs, values))]);
      const { dealZone } = together;
      expect(together).toEqual({ ...Object.fromEntries(alone), dealZone });
    }),
    { numRuns: 3000 },
  );
});

test("the deal zone is open where the lowest share is not above the highest", () => {
  fc.assert(
    fc.property(anyModel, (inputs) => {
      const { dealZone, minRevshare, maxRevshare } = evaluateModel(inputs);
      const isKnown = typeof minRevshare === "number" && typeof maxRevshare === "number";
      expect(dealZone).toBe(isKnown ? minRevshare <= maxRevshare : null);
    }),
    { numRuns: 1000 },
  );
});

function shown(outcome: number): MeasureValue {
  if (Number.isFinite(outcome)) return outcome;
  return outcome === Infinity ? "never" : null;
}
