import type { TemplateResult } from "lit/html.js";
import { notLoaded } from "../controls/not-loaded";
import { type LazyPart, lazyPart } from "../lazy-part";
import { type PlaceId, placeOf } from "../state/places";
import { type LaterPlace, QUESTION_VIEWS, type View } from "./views";

let onChange: () => void = () => undefined;
const changed = () => {
  onChange();
};

type Views = Readonly<Partial<Record<PlaceId, View>>>;

/** What nobody needs before the first questions are answered: the pictures, and the verdict. */
const WITH_PICTURES = lazyPart<Views>(async () => {
  const { ECONOMICS_VIEWS } = await import(/* webpackChunkName: "economics" */ "./economics-views");
  return ECONOMICS_VIEWS;
}, changed);
const ANSWERS = lazyPart<Views>(async () => {
  const { ANSWER_VIEWS } = await import(/* webpackChunkName: "answers" */ "./answer-views");
  return ANSWER_VIEWS;
}, changed);

const PARTS: Readonly<Record<LaterPlace, LazyPart<Views>>> = {
  economics: WITH_PICTURES,
  share: WITH_PICTURES,
  verdict: ANSWERS,
  motion: ANSWERS,
  plan: ANSWERS,
};

/** Fetches what is missing; `show` is called whenever there is something else to see. */
export async function loadLaterViews(show: () => void): Promise<void> {
  onChange = show;
  await Promise.all([ANSWERS.load(), WITH_PICTURES.load()]);
}

export function viewOf(place: PlaceId): View {
  const first: Views = QUESTION_VIEWS;
  return first[place] ?? laterView(place as LaterPlace);
}

function laterView(place: LaterPlace): View {
  const state = PARTS[place].state();
  const view = state.kind === "loaded" ? state.part[place] : undefined;
  return view ?? (() => notYet(place));
}

function notYet(place: LaterPlace): TemplateResult {
  return notLoaded(placeOf(place).title, PARTS[place]);
}
