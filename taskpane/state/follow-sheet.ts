import { type InputKey, INPUTS } from "../../src/economics/inputs";
import { currentPartner, type JsonValue } from "../../src/case/draft";
import { givenInputs } from "./model";
import { withPartner } from "./moves";
import type { InputsSheet, InputValues, PaneState, UnsentInputs } from "./pane-state";
import { unsentValues, withoutUnsent } from "./unsent-inputs";

/** What was typed meanwhile is still to be sent. */
export function withoutSent(
  { draft, unsentInputs }: PaneState,
  partnerId: string,
  sent: InputValues,
): UnsentInputs {
  const now = unsentValues(draft, partnerId, unsentInputs);
  return withoutUnsent(unsentInputs, partnerId, (key) => key in sent && sent[key] === now[key]);
}

/**
 * The Inputs sheet is the truth for the model: what stands there replaces what was typed here. Only
 * what changed on the sheet is taken, so that text still being typed in the pane is not lost, nor
 * what is on its way to the sheet.
 */
export function followSheet(state: PaneState, sheet: InputsSheet | undefined): PaneState {
  if (sheet === undefined) return { ...state, inputsSheet: undefined };
  const partner = currentPartner(state.draft);
  const before = state.inputsSheet;
  const partnerId = state.draft.currentPartnerId;
  const unsent = state.unsentInputs[partnerId] ?? [];
  const given = givenInputs(partner);
  const sent = state.sentInputs[partnerId] ?? {};
  const changedOnSheet = (key: InputKey): boolean => {
    const onSheet = sheet.values[key];
    // What was sent from here comes back as a change; something newer may have been typed since.
    const isEcho = key in sent && sent[key] === (onSheet ?? "") && (given[key] ?? "") !== sent[key];
    if (isEcho) return false;
    return before === undefined ? !unsent.includes(key) : before.values[key] !== onSheet;
  };
  const model = Object.fromEntries(
    INPUTS.flatMap(({ key }): [string, JsonValue][] => {
      const onSheet = sheet.values[key];
      const value = changedOnSheet(key) ? onSheet : partner.model[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const isSame = INPUTS.every(({ key }) => model[key] === partner.model[key]);
  return {
    ...state,
    inputsSheet: sheet,
    unsentInputs: withoutUnsent(state.unsentInputs, partnerId, changedOnSheet),
    draft: isSame ? state.draft : withPartner(state.draft, { ...partner, model }),
    typing: isSame ? state.typing : undefined,
    saving: isSame ? state.saving : { kind: "pending" },
  };
}
