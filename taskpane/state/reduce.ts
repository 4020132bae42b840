import { ABOUT_OUR_PROGRAMME } from "../../src/programme/scope";
import { currentPartner, type Draft, emptyDraft, type JsonValue } from "../../src/case/draft";
import { isBlankPartner } from "../../src/case/draft-partners";
import { counted } from "../../src/wording";
import { type DraftPath, fieldIdOf, writeAt } from "./draft-path";
import { inputPath } from "./model";
import { goBack, goOn, goTo, refused, showPage, withPartner } from "./moves";
import type { Action, FilledInputs, PaneState } from "./pane-state";
import { FIRST_STEP, HOME } from "./places";
import { followSheet, withoutSent } from "./follow-sheet";
import { withWritten } from "./sheets-written";
import { NO_TRIAL, trialFieldId, tryInput, withTrial } from "./trial";
import { withUnsent } from "./unsent-inputs";

export function initialState(): PaneState {
  return {
    opening: undefined,
    isCellEdited: false,
    olderDraft: undefined,
    unsentInputs: {},
    sentInputs: {},
    draft: emptyDraft(),
    place: HOME,
    page: undefined,
    pageStates: {},
    job: { kind: "idle" },
    isFirstVisit: true,
    visited: new Set(),
    leftFields: new Set(),
    heldBack: 0,
    inputsSheet: undefined,
    saving: { kind: "nothingToSave" },
    writing: { kind: "idle" },
    trial: NO_TRIAL,
    simulation: { kind: "idle" },
    announcement: "",
    typing: undefined,
    decimalMark: ".",
  };
}

/** Every change of the pane's state, without a side effect. */
export function reduce(before: PaneState, action: Action): PaneState {
  const state = withoutTyping(before, action);
  switch (action.kind) {
    case "answer":
      return typed(
        answered(state, action.path, action.value),
        fieldIdOf(action.path),
        action.typed,
      );
    case "typing":
      return { ...state, typing: action.typing };
    case "fillInputs":
      return filled(state, action);
    case "decimalMark":
      return action.mark === state.decimalMark ? state : { ...state, decimalMark: action.mark };
    case "leaveField":
      return { ...state, leftFields: new Set([...state.leftFields, action.field]) };
    case "goTo":
      return goTo(state, action.place);
    case "goOn":
      return goOn(state);
    case "goBack":
      return goBack(state);
    case "showPage":
      return showPage(state, action.page);
    case "pageState":
      return { ...state, pageStates: { ...state.pageStates, ...action.states } };
    case "job":
      return { ...state, job: action.job };
    case "changeDraft":
      return changeDraft(state, action.change(state.draft));
    case "opening":
      return { ...state, opening: action.opening };
    case "cellEdited":
      return { ...state, isCellEdited: action.isCellEdited };
    case "olderFound":
      return { ...state, olderDraft: action.draft };
    case "inputsToSend":
      return {
        ...state,
        unsentInputs: withUnsent(state.unsentInputs, action.partnerId, action.keys),
        saving: action.keys.length === 0 ? state.saving : { kind: "pending" },
      };
    case "inputsSending": {
      const { partnerId, values } = action;
      const sent = { ...state.sentInputs[partnerId], ...values };
      return { ...state, sentInputs: { ...state.sentInputs, [partnerId]: sent } };
    }
    case "inputsSent":
      return { ...state, unsentInputs: withoutSent(state, action.partnerId, action.values) };
    case "draftOpened":
      return opened(state, action.draft);
    case "draftMerged":
      return { ...state, draft: action.draft };
    case "tryInput": {
      const { key, value } = action;
      const trial = tryInput(state.trial, currentPartner(state.draft), key, value);
      return typed({ ...state, trial }, trialFieldId(key), action.typed);
    }
    case "announce":
      return { ...state, announcement: action.sentence };
    case "refused":
      return refused(state, action.reason);
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
      return changeDraft(state, withWritten(state.draft, action));
  }
}

/** What leaves a field, or puts another one on screen, ends the typing in it. */
const ENDS_TYPING: ReadonlySet<Action["kind"]> = new Set([
  "leaveField",
  "goTo",
  "goOn",
  "goBack",
  "showPage",
  "changeDraft",
  "draftOpened",
  "dropTrial",
  "useTrial",
]);

function withoutTyping(state: PaneState, { kind }: Action): PaneState {
  const isOver = state.typing !== undefined && ENDS_TYPING.has(kind);
  return isOver ? { ...state, typing: undefined } : state;
}

function typed(state: PaneState, field: string, text: string | undefined): PaneState {
  if (text !== undefined) return { ...state, typing: { field, text } };
  return state.typing === undefined ? state : { ...state, typing: undefined };
}

function answered(state: PaneState, path: DraftPath, value: JsonValue | undefined): PaneState {
  const draft = answerIn(state.draft, path, value);
  if (draft === state.draft) return state;
  // A field is told what is wrong only when it is left again.
  const leftFields = new Set(state.leftFields);
  leftFields.delete(fieldIdOf(path));
  return {
    ...state,
    draft,
    leftFields,
    saving: { kind: "pending" },
    writing: state.writing.kind === "running" ? state.writing : { kind: "idle" },
  };
}

/** Every field that was filled counts as left, so that what does not read is marked at once. */
function filled(state: PaneState, { answers, left }: FilledInputs): PaneState {
  const after = answers.reduce(
    (before, { key, value }) => answered(before, inputPath(key), value),
    state,
  );
  const fields = answers.map((each) => fieldIdOf(inputPath(each.key)));
  return {
    ...after,
    leftFields: new Set([...after.leftFields, ...fields]),
    typing: undefined,
    announcement:
      left === 0
        ? ""
        : `${counted(left, "cell was", "cells were")} not taken: there is no field here for what stands in them.`,
  };
}

/** What is asked about our own programme is answered once, and not anew for each partner. */
function answerIn(draft: Draft, path: DraftPath, value: JsonValue | undefined): Draft {
  const before = currentPartner(draft);
  const [part, name = ""] = path;
  if (part === "programme" && ABOUT_OUR_PROGRAMME.includes(name)) {
    const { programme } = writeAt({ ...before, programme: draft.programme }, path, value);
    return { ...draft, programme };
  }
  const after = writeAt(before, path, value);
  return after === before ? draft : withPartner(draft, after);
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

/** A change of the draft as a whole; another partner opens where it was left. */
function changeDraft(state: PaneState, draft: Draft): PaneState {
  if (draft === state.draft) return state;
  const isOther = draft.currentPartnerId !== state.draft.currentPartnerId;
  const changed = isOther ? openedAt(state, draft) : { ...state, draft };
  return { ...changed, saving: { kind: "pending" } };
}

function opened(state: PaneState, draft: Draft): PaneState {
  const isNew = isBlankPartner(currentPartner(draft));
  const at = { ...openedAt(state, draft), opening: undefined, olderDraft: undefined };
  return { ...at, saving: { kind: isNew ? "nothingToSave" : "saved" } };
}

/** At its answer, with nothing of another partner's about; one that is added begins at its name. */
function openedAt(state: PaneState, draft: Draft): PaneState {
  const partner = currentPartner(draft);
  const isAdded = isBlankPartner(partner) && Object.keys(draft.partners).length > 1;
  return {
    ...state,
    draft,
    place: isAdded ? FIRST_STEP : HOME,
    trial: NO_TRIAL,
    simulation: { kind: "idle" },
    writing: state.writing.kind === "running" ? state.writing : { kind: "idle" },
    isFirstVisit: true,
    visited: new Set(),
    leftFields: new Set(),
    inputsSheet: undefined,
    announcement: "",
  };
}
