import { inputDefinition } from "../../../src/economics/inputs";
import { type MeasureValue, MEASURES } from "../../../src/economics/measures";
import { inputChoiceName } from "../../../src/policy/display-names";
import type { PreviewLine } from "../../../src/sheets/copies/visibility";
import { asNumber, asPercent } from "../../../src/wording";
import { amountForPeople } from "../../pictures/amounts";
import type { Economics } from "../../state/economics";
import { shownInput } from "../../state/model";

/** What a line of the preview says now; nothing where it is no number of the model. */
export function previewValue(
  { input, measure, value }: PreviewLine,
  economics: Economics | undefined,
): string {
  if (input !== undefined) {
    const used = value ?? economics?.model.inputs[input];
    if (used === undefined) return "";
    const shown = inputChoiceName(shownInput(inputDefinition(input), used));
    return value === undefined ? `${shown} (default)` : shown;
  }
  if (measure === undefined || economics === undefined) return "";
  const unit = MEASURES.find(({ name }) => name === measure)?.unit ?? "";
  return measureText(economics.result[measure], unit);
}

const HUNDRED = 100;

function measureText(value: MeasureValue, unit: string): string {
  if (typeof value !== "number" || unit.startsWith("currency")) return amountForPeople(value);
  if (unit.startsWith("fraction")) return asPercent(value);
  return asNumber(Math.round(value * HUNDRED) / HUNDRED);
}
