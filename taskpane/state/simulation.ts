import type { Model } from "../../src/economics/parse";
import type { SimulationResult } from "../../src/economics/summarize";

/** A simulation as it stands. `of` says which numbers it was run on. */
export type SimulationState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly done: number; readonly cancel: () => void }
  | { readonly kind: "done"; readonly of: string; readonly result: SimulationResult }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly message: string };

/** Tells two sets of numbers apart, so that no histogram is shown for others than its own. */
export function numbersOf({ given, ranges }: Model): string {
  return JSON.stringify([given, [...ranges]]);
}
