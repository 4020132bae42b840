import type { ModelInputs } from "../economics/inputs";
import { measure } from "../economics/measures";
import { ok, type Result } from "../result";
import type { SecondTierSupport } from "./band-warnings";
import type { DealZone } from "./share-band";

/** What the economics say about a share of a band. */
export interface BandTerms {
  readonly dealZone: DealZone;
  readonly secondTierSupport: SecondTierSupport;
}

/** The shares both sides can live with, on the model's own base and term; formulas 9, 11 and 12. */
export function bandTerms(inputs: ModelInputs): Result<BandTerms> {
  const low = measure(inputs, "minRevshare");
  if (!low.ok) return low;
  const high = measure(inputs, "maxRevshare");
  if (!high.ok) return high;
  const { acv, grossMargin, partnerSupport } = inputs;
  return ok({
    dealZone: { low: low.value, high: high.value },
    secondTierSupport: { acv, grossMargin, supportCost: partnerSupport },
  });
}
