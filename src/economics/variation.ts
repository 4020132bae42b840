import { completeInputs, netOfDiscount } from "./complete";
import type { InputKey, ModelInputs, ShareBase } from "./inputs";
import type { Model } from "./parse";

/** Inputs whose values are replaced in place, a million times if need be. */
export interface Variation {
  readonly inputs: ModelInputs;
  readonly set: (key: InputKey, value: number | ShareBase) => void;
}

/**
 * The model's inputs with those in `keys` free to move. What was never given moves along: a
 * renewal share left blank follows the share, a term left blank follows the horizon.
 */
export function variation(model: Model, keys: readonly InputKey[]): Variation {
  const completed = completeInputs(model.given, new Set(keys));
  if (!completed.ok) throw new Error(completed.problem.message);
  const inputs = completed.value;
  const isFixed = (key: InputKey): boolean => model.given[key] !== undefined || keys.includes(key);
  const movesAcv = !isFixed("acv");
  const movesRenewals = !isFixed("renewalRevshare");
  const movesTerm = !isFixed("revshareYears");
  const set = (key: InputKey, value: number | ShareBase): void => {
    (inputs as Record<InputKey, unknown>)[key] = value;
    if (key === "revshare" && movesRenewals) inputs.renewalRevshare = inputs.revshare;
    else if (key === "horizonYears" && movesTerm) inputs.revshareYears = inputs.horizonYears;
    else if (movesAcv && (key === "listPrice" || key === "customerDiscount")) {
      inputs.acv = netOfDiscount(inputs);
    }
  };
  return { inputs, set };
}
