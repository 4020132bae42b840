import type { InputKey } from "./inputs";

/** What is believed about an input that nobody knows exactly. */
export type Distribution =
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  | {
      readonly kind: "pert";
      readonly low: number;
      readonly likely: number;
      readonly high: number;
    }
  | { readonly kind: "normal"; readonly mean: number; readonly deviation: number };

export type Ranges = ReadonlyMap<InputKey, Distribution>;

/** The single value that stands for the distribution wherever one number is needed. */
export function centralValue(distribution: Distribution, isWhole: boolean): number {
  switch (distribution.kind) {
    case "uniform": {
      const middle = distribution.low + (distribution.high - distribution.low) / 2;
      return isWhole ? Math.floor(middle) : middle;
    }
    case "pert":
      return distribution.likely;
    case "normal":
      return distribution.mean;
  }
}
