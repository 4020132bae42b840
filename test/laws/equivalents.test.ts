import fc from "fast-check";
import { equivalents, inForce } from "../../src/economics/equivalents";
import { Evaluation } from "../../src/economics/evaluate";
import type { ModelInputs } from "../../src/economics/inputs";
import { anyInputs } from "./any-inputs";
import "./seed";

const RUNS = { numRuns: 2000 };

/** The highest share that is paid in any year, written apart from the model: formula 2. */
function highestPaid(inputs: ModelInputs): number {
  const { revshare, renewalRevshare = revshare, revshareDecay } = inputs;
  const years = Math.min(inputs.revshareYears, inputs.horizonYears);
  const later = Array.from(
    { length: years - 1 },
    (_, year) => renewalRevshare * revshareDecay ** year,
  );
  return Math.max(revshare, ...later);
}

describe("other terms that cost the same, for any offer", () => {
  test("cost the same where they are put in force", () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const found = equivalents(inputs);
        if (!found.ok) return;
        for (const each of found.value) {
          const change = inForce(each);
          if (change === undefined) continue;
          const { share } = new Evaluation({ ...inputs, ...change });
          // Somebody may take it over as it stands, so that no share of it may be refused.
          expect(change.revshare).toBeLessThanOrEqual(1 + 1e-9);
          expect(change.renewalRevshare).toBeLessThanOrEqual(1 + 1e-9);
          expect(Math.abs(share - each.presentValue)).toBeLessThanOrEqual(
            1e-9 * Math.max(1, each.presentValue),
          );
        }
      }),
      RUNS,
    );
  });

  test("are more than 100% exactly where a year would have to pay more than all of the base", () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const found = equivalents(inputs);
        if (!found.ok) return;
        for (const { share, isOver, change } of found.value) {
          if (share === null) continue;
          const highest = highestPaid({ ...inputs, ...change });
          if (Math.abs(highest - 1) < 1e-9) continue;
          expect({ change, isOver }).toEqual({ change, isOver: highest > 1 });
        }
      }),
      RUNS,
    );
  });
});
