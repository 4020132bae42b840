import type { TemplateResult } from "lit/html.js";
import { stepFrame } from "../controls/step-frame";
import type { Pane } from "../state/pane-state";
import { waitsForJudging } from "../state/partners-page";
import { comparisonView } from "./partners/comparison-view";
import { judgeForAMoment, judgingProgress } from "./partners/judging";
import { listView } from "./partners/list-view";
import { pageOf } from "./partners/page-memory";
import { portfolioView } from "./partners/portfolio-view";

/** All partners: the list, some side by side, or all together. */
export function partnersPage(pane: Pane): TemplateResult {
  const { partnersView: view } = pane.state.pageStates;
  const needsAll = view !== undefined || waitsForJudging(pageOf(pane));
  const isReady = !needsAll || judgeForAMoment(pane);
  switch (view) {
    case "comparison":
      return isReady ? comparisonView(pane) : waiting(pane, "Side by side");
    case "portfolio":
      return isReady ? portfolioView(pane) : waiting(pane, "All together");
    default:
      return listView(pane, isReady ? undefined : judgingProgress(pane));
  }
}

function waiting(pane: Pane, heading: string): TemplateResult {
  return stepFrame({ heading, body: judgingProgress(pane) });
}
