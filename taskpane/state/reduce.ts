import { INPUTS } from "../../src/economics/inputs";
import {
  currentPartner,
  type Draft,
  emptyDraft,
  type JsonValue,
  type PartnerDraft,
} from "../../src/workbook/draft";
import { type DraftPath, fieldIdOf, writeAt } from "./draft-path";
import type { Action, InputsSheet, PaneState } from "./pane-state";
import {
  FIRST_PLACE,
  isPlaceId,
  lockReason,
  neighbour,
  openFirstQuestions,
  type PlaceId,
} from "./places";
import { problemsAt } from "./problems";
import { NO_TRIAL, tryInput, withTrial } from "./trial";

export function initialState(): PaneState {
  return {
    draft: emptyDraft(),
    place: FIRST_PLACE,
    overviewIsOpen: false,
    leftFields: new Set(),
    heldBack: 0,
    inputsSheet: undefined,
    saving: { kind: "nothingToSave" },
    writing: { kind: "idle" },
    trial: NO_TRIAL,
    simulation: { kind: "idle" },
    announcement: "",
  };
}

/** Every change of the pane's state, without a side effect. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.kind) {
    case "answer":
      return answered(state, action.path, action.value);
    case "leaveField":
      return { ...state, leftFields: new Set([...state.leftFields, action.field]) };
    case "goTo":
      return goTo(state, action.place);
    case "goOn":
      return goOn(state);
    case "goBack":
      return goBack(state);
    case "showOverview":
      return { ...state, overviewIsOpen: action.open, announcement: "" };
    case "draftOpened":
      return opened(state, action.draft);
    case "draftMerged":
      return { ...state, draft: action.draft };
    case "tryInput": {
      const partner = currentPartner(state.draft);
      return { ...state, trial: tryInput(state.trial, partner, action.key, action.typed) };
    }
    case "dropTrial":
      return { ...state, trial: NO_TRIAL };
    case "useTrial":
      return useTrial(state);
    case "simulation":
      return { ...state, simulation: action.simulation };
    case "saving":
      return { ...state, saving: action.saving };
    case "inputsSheet":
      return followSheet(state, action.sheet);
    case "writing":
      return { ...state, writing: action.writing };
    case "sheetsWritten":
      return { ...state, draft: { ...state.draft, sheetIds: action.sheetIds } };
  }
}

function withPartner(draft: Draft, partner: PartnerDraft): Draft {
  return { ...draft, partners: { ...draft.partners, [draft.currentPartnerId]: partner } };
}

function answered(state: PaneState, path: DraftPath, value: JsonValue | undefined): PaneState {
  const before = currentPartner(state.draft);
  const after = writeAt(before, path, value);
  if (after === before) return state;
  // A field is told what is wrong only when it is left again.
  const leftFields = new Set(state.leftFields);
  leftFields.delete(fieldIdOf(path));
  return {
    ...state,
    draft: withPartner(state.draft, after),
    leftFields,
    saving: { kind: "pending" },
    writing: state.writing.kind === "running" ? state.writing : { kind: "idle" },
  };
}

/** What was tried becomes the base case. */
function useTrial(state: PaneState): PaneState {
  const partner = withTrial(currentPartner(state.draft), state.trial);
  return {
    ...state,
    draft: withPartner(state.draft, partner),
    trial: NO_TRIAL,
    saving: { kind: "pending" },
  };
}

function goTo(state: PaneState, place: PlaceId): PaneState {
  const partner = currentPartner(state.draft);
  const locked = lockReason(place, partner);
  if (locked !== undefined) return { ...state, announcement: locked };
  return {
    ...state,
    place,
    draft: withPartner(state.draft, { ...partner, step: place }),
    overviewIsOpen: false,
    leftFields: new Set(),
    announcement: "",
    saving: { kind: "pending" },
  };
}

function goOn(state: PaneState): PaneState {
  const partner = currentPartner(state.draft);
  const problems = problemsAt(state.place, partner);
  if (problems.length > 0) {
    return {
      ...state,
      leftFields: new Set([...state.leftFields, ...problems.map(({ field }) => field)]),
      heldBack: state.heldBack + 1,
    };
  }
  const next = neighbour(state.place, 1);
  if (next === undefined) return state;
  const locked = lockReason(next, partner);
  if (locked === undefined) return goTo(state, next);
  if (openFirstQuestions(partner).length === 0) {
    return { ...goTo(state, "shareBase"), announcement: locked };
  }
  // Somebody went ahead through the overview: on to the first question that was passed over.
  const [passedOver] = openFirstQuestions(partner);
  return passedOver === undefined
    ? { ...state, announcement: locked }
    : { ...goTo(state, passedOver), announcement: locked };
}

/** Back over places that are locked by now, as when an answer was taken away. */
function goBack(state: PaneState): PaneState {
  const partner = currentPartner(state.draft);
  let place = neighbour(state.place, -1);
  while (place !== undefined && lockReason(place, partner) !== undefined) {
    place = neighbour(place, -1);
  }
  return place === undefined ? state : goTo(state, place);
}

function opened(state: PaneState, draft: Draft): PaneState {
  const partner = currentPartner(draft);
  const { step } = partner;
  const canStay = isPlaceId(step) && lockReason(step, partner) === undefined;
  return {
    ...state,
    draft,
    trial: NO_TRIAL,
    place: canStay ? step : FIRST_PLACE,
    saving: step === "" ? { kind: "nothingToSave" } : { kind: "saved" },
  };
}

/**
 * The Inputs sheet is the truth for the model: what stands there replaces what was typed here. Only
 * what changed on the sheet is taken, so that text still being typed in the pane is not lost.
 */
function followSheet(state: PaneState, sheet: InputsSheet | undefined): PaneState {
  if (sheet === undefined) return { ...state, inputsSheet: undefined };
  const partner = currentPartner(state.draft);
  const before = state.inputsSheet;
  const model = Object.fromEntries(
    INPUTS.flatMap(({ key }): [string, JsonValue][] => {
      const onSheet = sheet.values[key];
      const isSheetsTurn = before === undefined || before.values[key] !== onSheet;
      const value = isSheetsTurn ? onSheet : partner.model[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const isSame = INPUTS.every(({ key }) => model[key] === partner.model[key]);
  return {
    ...state,
    inputsSheet: sheet,
    draft: isSame ? state.draft : withPartner(state.draft, { ...partner, model }),
    saving: isSame ? state.saving : { kind: "pending" },
  };
}
