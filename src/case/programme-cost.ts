import { inputDefinition } from "../economics/inputs";
import type { ModelResult } from "../economics/measures";
import { type Result, unavailable } from "../result";
import type { CaseParts } from "./case-parts";
import { missingInputs } from "./economic-decision";

/**
 * What everything that rests on the programme cost says while nobody typed it: a worksheet function
 * takes 0 for a blank one, and a case does not, for it would make every partner look good.
 */
export function withoutProgrammeCost({ written }: Pick<CaseParts, "written">): string | undefined {
  if (!written.ok || !missingInputs(written.value.given).includes("programmeCost")) {
    return undefined;
  }
  const { label } = inputDefinition("programmeCost");
  return `${label} is missing: until it is typed, a 0 too, nothing is said that rests on it.`;
}

/** What the model comes to, once the programme cost is typed. */
export function measuresOnceTyped(
  given: Pick<CaseParts, "written" | "measures">,
): Result<ModelResult> {
  const waits = withoutProgrammeCost(given);
  return waits === undefined ? given.measures : unavailable(waits, { field: "programmeCost" });
}
