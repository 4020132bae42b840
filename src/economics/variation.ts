import { completeInputs, followersOf } from "./complete";
import { type InputKey, INPUTS, type InputValue, type ModelInputs } from "./inputs";
import type { Model } from "./parse";

/** Inputs whose values are replaced in place, a million times if need be. */
export interface Variation {
  readonly inputs: ModelInputs;
  readonly set: (key: InputKey, value: InputValue) => void;
}

/**
 * The model's inputs with those in `keys` free to move. What was never given moves along: a price
 * via the partner left blank follows the direct one, a term left blank follows the horizon.
 */
export function variation(model: Model, keys: readonly InputKey[]): Variation {
  const completed = completeInputs(model.given, new Set(keys));
  if (!completed.ok) throw new Error(completed.problem.message);
  const inputs = completed.value;
  const isFixed = (key: InputKey): boolean => model.given[key] !== undefined || keys.includes(key);
  const followers = new Map(INPUTS.map(({ key }) => [key, followersOf(key, isFixed)]));
  const set = (key: InputKey, value: InputValue): void => {
    (inputs as Record<InputKey, unknown>)[key] = value;
    for (const follow of followers.get(key) ?? []) follow(inputs);
  };
  return { inputs, set };
}
