import type { Pane } from "../../state/pane-state";
import { PARTNERS_PAGE, type PartnersPage } from "../../state/partners-page";

export function pageOf({ state }: Pane): PartnersPage {
  return state.pageStates.partners ?? PARTNERS_PAGE;
}

export function remember(pane: Pane, change: Partial<PartnersPage>): void {
  pane.send({ kind: "pageState", states: { partners: { ...pageOf(pane), ...change } } });
}

/** Those chosen to stand side by side, as far as they are still there. */
export function comparedIn({ state }: Pane): readonly string[] {
  const { compared = [] } = state.pageStates;
  return compared.filter((id) => state.draft.partners[id] !== undefined);
}
