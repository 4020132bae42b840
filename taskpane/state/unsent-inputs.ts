import { INPUTS, type InputKey } from "../../src/economics/inputs";
import { currentPartner, type Draft } from "../../src/case/draft";
import { fieldIdOf } from "./draft-path";
import { givenInputs, inputPath, inputProblem } from "./model";
import type { InputValues, PaneState, UnsentInputs } from "./pane-state";

/** With those that are not what their sheet says because somebody is in the middle of typing them. */
export function openInputs({ inputsSheet, draft, unsentInputs }: PaneState): UnsentInputs {
  if (inputsSheet === undefined) return unsentInputs;
  const given = givenInputs(currentPartner(draft));
  const keys = INPUTS.map(({ key }) => key).filter(
    (key) => (given[key] ?? "") !== (inputsSheet.values[key] ?? ""),
  );
  return withUnsent(unsentInputs, draft.currentPartnerId, keys);
}

/** Inputs of the open partner that were finished by this change, and differ from the sheet. */
export function finishedInputs(after: PaneState, before: PaneState): readonly InputKey[] {
  const { inputsSheet, draft } = after;
  const isSame = draft === before.draft && after.leftFields === before.leftFields;
  if (inputsSheet === undefined || isSame) return [];
  const partner = currentPartner(draft);
  const { model } = partner;
  const given = givenInputs(partner);
  const was = currentPartner(before.draft).model;
  return INPUTS.filter(({ key, kind }) => {
    const field = fieldIdOf(inputPath(key));
    const wasLeft = after.leftFields.has(field) && !before.leftFields.has(field);
    const wasChosen = kind === "choice" && model[key] !== was[key];
    const wasTried = before.trial[key] !== undefined && after.trial[key] === undefined;
    const becameBase = wasTried && model[key] !== was[key];
    if (!wasLeft && !wasChosen && !becameBase) return false;
    return (given[key] ?? "") !== (inputsSheet.values[key] ?? "");
  }).map(({ key }) => key);
}

/** What goes into the cells of one partner's Inputs sheet; what does not read stays in the pane. */
export function unsentValues(draft: Draft, partnerId: string, unsent: UnsentInputs): InputValues {
  const partner = draft.partners[partnerId];
  if (partner === undefined) return {};
  const given = givenInputs(partner);
  const sent = (unsent[partnerId] ?? []).filter((key) => inputProblem(partner, key) === undefined);
  return Object.fromEntries(sent.map((key) => [key, given[key] ?? ""]));
}

export function withUnsent(
  unsent: UnsentInputs,
  partnerId: string,
  keys: readonly InputKey[],
): UnsentInputs {
  const all = [...new Set([...(unsent[partnerId] ?? []), ...keys])];
  return all.length === 0 ? unsent : { ...unsent, [partnerId]: all };
}

export function withoutUnsent(
  unsent: UnsentInputs,
  partnerId: string,
  arrived: (key: InputKey) => boolean,
): UnsentInputs {
  const open = unsent[partnerId];
  if (open === undefined) return unsent;
  const left = open.filter((key) => !arrived(key));
  if (left.length === open.length) return unsent;
  const others = Object.entries(unsent).filter(([id]) => id !== partnerId);
  return Object.fromEntries(left.length === 0 ? others : [...others, [partnerId, left]]);
}
