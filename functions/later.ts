import { unavailable } from "../src/result";
import { type Compute, toCell } from "./cell";
import type { FUNCTIONS_LATER } from "./functions-later";

type SecondScript = typeof FUNCTIONS_LATER;

let arrived: SecondScript | undefined;

/** Fetches functions-later.js from beside functions.js; a fetch under way is not begun again. */
export async function fetchSecondScript(): Promise<SecondScript> {
  const script = await import(/* webpackChunkName: "functions-later" */ "./functions-later");
  arrived = script.FUNCTIONS_LATER;
  return arrived;
}

/**
 * A function of the second script. It answers at once when that is here; until then Excel gets a
 * promise, shows #BUSY! and waits. After a fetch that failed the next call tries again.
 */
export function later(name: keyof SecondScript): Compute {
  const call = (functions: SecondScript, given: unknown[]) =>
    (functions[name] as Compute)(...given);
  return (...given) => {
    if (arrived !== undefined) return call(arrived, given);
    return fetchSecondScript().then(
      (functions) => call(functions, given),
      () => toCell(unavailable(`${name} could not be loaded. Calculate again once online.`)),
    );
  };
}
