import { oneYearBreakEven } from "../economics/one-year";
import type { Result } from "../result";
import { single } from "./cells";

export function breakEvenVolume(
  programmeCost: unknown,
  acv: unknown,
  grossMargin: unknown,
  revshare: unknown,
  partnerCost?: unknown,
  cannibalization?: unknown,
  directCost?: unknown,
): Result<number> {
  return oneYearBreakEven({
    programmeCost: single(programmeCost),
    acv: single(acv),
    grossMargin: single(grossMargin),
    revshare: single(revshare),
    partnerCost: single(partnerCost),
    cannibalization: single(cannibalization),
    directCost: single(directCost),
  });
}
