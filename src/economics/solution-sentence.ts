import { inWords } from "../wording";
import { shownValue, type Solution } from "./solve";

/** What is to be known of a solution that is not the only one; nothing where it is. */
export function solutionSentence({ values, count, input }: Solution): string | undefined {
  const called = `${input.label} (${input.key})`;
  const shown = inWords(values.map((value) => shownValue(value, input)));
  switch (count) {
    case "one":
      return undefined;
    case "any":
      return `Any ${called} in the range meets the target.`;
    case "all given":
      return `${values.length} values of ${called} meet the target; they are ${shown}.`;
    case "more":
      return `More than ${values.length} values of ${called} meet the target; the lowest are ${shown}.`;
  }
}
