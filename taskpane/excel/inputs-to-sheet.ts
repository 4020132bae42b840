import { INPUTS } from "../../src/economics/inputs";
import { currentPartner } from "../../src/case/draft";
import { fieldIdOf } from "../state/draft-path";
import { givenInputs, inputPath, inputProblem } from "../state/model";
import type { PaneState } from "../state/pane-state";
import type { InputsSheetLink } from "./inputs-sheet";

/** What was typed in the pane goes to the Inputs sheet when its field is left. */
export function sendInputsToSheet(
  link: InputsSheetLink,
  after: PaneState,
  before: PaneState,
  onFailure: (error: unknown) => void,
): void {
  const { inputsSheet } = after;
  if (inputsSheet === undefined) return;
  const partner = currentPartner(after.draft);
  const { model } = partner;
  const given = givenInputs(partner);
  const was = currentPartner(before.draft).model;
  for (const { key, kind } of INPUTS) {
    const field = fieldIdOf(inputPath(key));
    const wasLeft = after.leftFields.has(field) && !before.leftFields.has(field);
    const wasChosen = kind === "choice" && model[key] !== was[key];
    const wasTried = before.trial[key] !== undefined && after.trial[key] === undefined;
    const becameBase = wasTried && model[key] !== was[key];
    if (!wasLeft && !wasChosen && !becameBase) continue;
    if (inputProblem(partner, key) !== undefined) continue;
    const value = given[key] ?? "";
    if (value !== (inputsSheet.values[key] ?? "")) link.write(key, value).catch(onFailure);
  }
}
