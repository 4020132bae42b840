import fc from "fast-check";
import { Case } from "../../src/case/case";
import { onTermsThatCount } from "../../src/case/terms-that-count";
import { anyCase } from "../laws/any-case";
import "../laws/seed";

test("what is computed on the offer's terms is what the offer itself comes to at its low end", () => {
  let compared = 0;
  fc.assert(
    fc.property(anyCase, (given) => {
      const made = new Case(given);
      const on = onTermsThatCount(made);
      const atLow = made.offer.ok ? made.offer.value.onOffer?.atLow : undefined;
      expect(on.ok && on.value.isOffer).toBe(on.ok && atLow !== undefined);
      if (!on.ok || atLow === undefined) return;
      compared += 1;
      const { share, ...figures } = atLow;
      expect(on.value.result).toMatchObject(figures);
      expect(on.value.inputs.revshare).toBe(share);
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(50);
});
