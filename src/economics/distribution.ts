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

/** The mean, which stands for the distribution wherever one number is needed. */
export function centralValue(distribution: Distribution, isWhole: boolean): number {
  const mean = meanOf(distribution);
  return isWhole ? Math.ceil(mean - 0.5) : mean;
}

function meanOf(distribution: Distribution): number {
  switch (distribution.kind) {
    case "uniform":
      return distribution.low + (distribution.high - distribution.low) / 2;
    case "pert":
      return (distribution.low + 4 * distribution.likely + distribution.high) / 6;
    case "normal":
      return distribution.mean;
  }
}
