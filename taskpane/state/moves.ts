import { currentPartner, type Draft, type PartnerDraft } from "../../src/case/draft";
import type { PaneState } from "./pane-state";
import type { PageId } from "./pages";
import { lockReason, neighbour, openFirstQuestions, type PlaceId } from "./places";
import { problemsAt } from "./problems";
import { progressAt } from "./progress";

/** From step to step and page to page, as far as the answers allow. */

export function withPartner(draft: Draft, partner: PartnerDraft): Draft {
  return { ...draft, partners: { ...draft.partners, [draft.currentPartnerId]: partner } };
}

/** What a page did last is told on that page only; a running job goes on. */
export function showPage(state: PaneState, page: PageId | undefined): PaneState {
  const job = state.job.kind === "running" ? state.job : ({ kind: "idle" } as const);
  const { importing, ...pageStates } = state.pageStates;
  const kept = importing === undefined || importing.kind === "done" ? {} : { importing };
  return { ...state, page, job, pageStates: { ...pageStates, ...kept }, announcement: "" };
}

/** Nothing moves; why is shown above what is on screen, and spoken. */
export function refused(state: PaneState, reason: string): PaneState {
  return { ...state, announcement: reason, heldBack: state.heldBack + 1 };
}

export function goTo(state: PaneState, place: PlaceId): PaneState {
  const partner = currentPartner(state.draft);
  const locked = lockReason(place, partner);
  if (locked !== undefined) return refused(state, locked);
  return {
    ...state,
    place,
    page: undefined,
    isFirstVisit: !state.visited.has(place) && progressAt(place, partner) === "open",
    visited: new Set([...state.visited, state.place]),
    leftFields: new Set(),
    announcement: "",
  };
}

export function goOn(state: PaneState): PaneState {
  const partner = currentPartner(state.draft);
  const problems = problemsAt(state.place, partner);
  if (problems.length > 0) {
    const fields = problems.map(({ field }) => field);
    const leftFields = new Set([...state.leftFields, ...fields]);
    return { ...refused(state, ""), leftFields };
  }
  const next = neighbour(state.place, 1);
  if (next === undefined) return state;
  const locked = lockReason(next, partner);
  if (locked === undefined) return goTo(state, next);
  // Somebody went ahead through the overview: on to the first question that was passed over.
  const [passedOver] = openFirstQuestions(partner);
  return passedOver === undefined
    ? refused(state, locked)
    : { ...goTo(state, passedOver), announcement: locked };
}

/** Back over places that are locked by now, as when an answer was taken away. */
export function goBack(state: PaneState): PaneState {
  const partner = currentPartner(state.draft);
  let place = neighbour(state.place, -1);
  while (place !== undefined && lockReason(place, partner) !== undefined) {
    place = neighbour(place, -1);
  }
  return place === undefined ? state : goTo(state, place);
}
