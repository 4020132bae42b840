import { notLoaded } from "../controls/not-loaded";
import { type LazyPart, lazyPart } from "../lazy-part";
import { type PageId, PAGES } from "../state/pages";
import type { View } from "../steps/views";

let onChange: () => void = () => undefined;
const changed = () => {
  onChange();
};

/** Each page is fetched when somebody first opens it; the list of all steps after the first screen. */
const PARTS: Readonly<Record<PageId, LazyPart<View>>> = {
  overview: lazyPart(
    async () => (await import(/* webpackChunkName: "overview" */ "./overview")).overview,
    changed,
  ),
  partners: lazyPart(
    async () => (await import(/* webpackChunkName: "partners" */ "./partners")).partnersPage,
    changed,
  ),
  programme: lazyPart(
    async () => (await import(/* webpackChunkName: "programme" */ "./programme")).programmePage,
    changed,
  ),
  deals: lazyPart(
    async () => (await import(/* webpackChunkName: "deals" */ "./deals")).dealsPage,
    changed,
  ),
  review: lazyPart(
    async () => (await import(/* webpackChunkName: "review" */ "./review")).reviewPage,
    changed,
  ),
  memo: lazyPart(
    async () => (await import(/* webpackChunkName: "memo" */ "./memo")).memoPage,
    changed,
  ),
  handover: lazyPart(
    async () => (await import(/* webpackChunkName: "handover" */ "./handover")).handoverPage,
    changed,
  ),
  explain: lazyPart(
    async () => (await import(/* webpackChunkName: "explain" */ "./explain")).explainPage,
    changed,
  ),
  exchange: lazyPart(
    async () => (await import(/* webpackChunkName: "exchange" */ "./exchange")).exchangePage,
    changed,
  ),
  selfCheck: lazyPart(
    async () => (await import(/* webpackChunkName: "self-check" */ "./self-check")).selfCheckPage,
    changed,
  ),
};

/** `show` is called whenever a page has come and there is something else to see. */
export function showPagesThatCome(show: () => void): void {
  onChange = show;
  void PARTS.overview.load();
}

export function pageView(page: PageId): View {
  const part = PARTS[page];
  const state = part.state();
  if (state.kind === "loaded") return state.part;
  if (state.kind === "loading") void part.load();
  return () => notLoaded(PAGES[page].title, part);
}
