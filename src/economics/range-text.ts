import { asNumber, asPercent } from "../wording";
import type { NumberField } from "./check-input";
import type { Distribution } from "./distribution";

/** A range in the one form that everybody reads, whatever decimal mark it was typed with. */
export function rangeText({ kind }: NumberField, range: Distribution): string {
  const shown = kind === "fraction" ? asPercent : asNumber;
  switch (range.kind) {
    case "uniform":
      return `${shown(range.low)} to ${shown(range.high)}`;
    case "pert":
      return `${shown(range.low)} to ${shown(range.high)} likely ${shown(range.likely)}`;
    case "normal":
      return `N(${shown(range.mean)}, ${shown(range.deviation)})`;
  }
}
