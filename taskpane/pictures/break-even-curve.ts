import { measure } from "../../src/economics/measures";
import { variation } from "../../src/economics/variation";
import type { Economics } from "../state/economics";

export interface CurvePoint {
  /** Fraction of the base. */
  readonly share: number;
  /** Deals a year that pay for the programme; nothing where no volume does. */
  readonly deals: number | undefined;
}

/** Exact break-even volumes at each share, all other inputs as they are. */
export function breakEvenAt({ model }: Economics, shares: readonly number[]): CurvePoint[] {
  const { inputs, set } = variation(model, ["revshare"]);
  return shares.map((share) => {
    set("revshare", share);
    const deals = measure(inputs, "breakevenDealsExact");
    return { share, deals: deals.ok ? deals.value : undefined };
  });
}

/** The shares from nothing to `highest` in equal steps. */
export function sharesUpTo(highest: number, steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, step) => (highest * step) / steps);
}
