import { completeInputs, followersOf, type WritableInputs } from "./complete";
import { Evaluation } from "./evaluate";
import type { InputKey, InputValue, ModelInputs } from "./inputs";
import type { Model } from "./parse";

/** Inputs whose values are replaced in place, a million times if need be. */
export interface Variation {
  readonly inputs: ModelInputs;
  readonly set: (key: InputKey, value: InputValue) => void;
  /** The model as its inputs are now; the same object each time, so read it before the next. */
  readonly evaluate: () => Evaluation;
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
  const known = new Map<InputKey, readonly ((inputs: WritableInputs) => void)[]>();
  const set = (key: InputKey, value: InputValue): void => {
    (inputs as Record<InputKey, unknown>)[key] = value;
    let followers = known.get(key);
    if (followers === undefined) {
      followers = followersOf(key, isFixed);
      known.set(key, followers);
    }
    for (const follow of followers) follow(inputs);
  };
  const evaluation = new Evaluation(inputs);
  return { inputs, set, evaluate: () => evaluation.read(inputs) };
}
