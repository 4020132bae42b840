import type { TemplateResult } from "lit/html.js";
import { notLoaded } from "../controls/not-loaded";
import { homeView } from "../home/home";
import { type LazyPart, lazyPart } from "../lazy-part";
import { HOME, type PlaceId, placeOf } from "../state/places";
import type { LaterPlace, View } from "./views";

let onChange: () => void = () => undefined;
const changed = () => {
  onChange();
};

type Views = Readonly<Partial<Record<PlaceId, View>>>;

/** Home is there at once; the questions follow, then what is read in detail. */
const QUESTIONS = lazyPart<Views>(async () => {
  const { QUESTION_VIEWS } = await import(/* webpackChunkName: "questions" */ "./views");
  return QUESTION_VIEWS;
}, changed);
const WITH_PICTURES = lazyPart<Views>(async () => {
  const { ECONOMICS_VIEWS } = await import(/* webpackChunkName: "economics" */ "./economics-views");
  return ECONOMICS_VIEWS;
}, changed);
const ANSWERS = lazyPart<Views>(async () => {
  const { ANSWER_VIEWS } = await import(/* webpackChunkName: "answers" */ "./answer-views");
  return ANSWER_VIEWS;
}, changed);

const LATER: Readonly<Record<LaterPlace, LazyPart<Views>>> = {
  economics: WITH_PICTURES,
  share: WITH_PICTURES,
  scenarios: WITH_PICTURES,
  verdict: ANSWERS,
  plan: ANSWERS,
};

/** Fetches what is missing; `show` is called whenever there is something else to see. */
export async function loadLaterViews(show: () => void): Promise<void> {
  onChange = show;
  await QUESTIONS.load();
  await Promise.all([ANSWERS.load(), WITH_PICTURES.load()]);
}

export function viewOf(place: PlaceId): View {
  if (place === HOME) return homeView;
  const later: Partial<Record<PlaceId, LazyPart<Views>>> = LATER;
  const part = later[place] ?? QUESTIONS;
  const state = part.state();
  const view = state.kind === "loaded" ? state.part[place] : undefined;
  return view ?? (() => notYet(place, part));
}

function notYet(place: PlaceId, part: LazyPart<Views>): TemplateResult {
  return notLoaded(placeOf(place).title, part);
}
