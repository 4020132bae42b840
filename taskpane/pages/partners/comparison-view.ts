import { html, type TemplateResult } from "lit/html.js";
import {
  comparePartners,
  type ComparedFigure,
  type Comparison,
  portfolioFrom,
} from "../../../src/case/portfolio";
import { MOST_COMPARED } from "../../../src/policy/portfolio-rules";
import { findName, TIERS } from "../../../src/policy/names";
import { message } from "../../controls/cards";
import { stepFrame } from "../../controls/step-frame";
import { shareForPeople } from "../../../src/wording";
import { amountForPeople } from "../../pictures/amounts";
import type { Pane } from "../../state/pane-state";
import { allRows } from "../../state/partner-rows";
import { TIER_NAMES } from "../../../src/policy/display-names";
import { backToList } from "./back-to-list";
import { comparedIn } from "./page-memory";
import { dealsWords } from "./row-words";

/** Up to five partners, figure by figure. */
export function comparisonView(pane: Pane): TemplateResult {
  const rows = allRows(pane.state.draft);
  const chosen = comparedIn(pane);
  // With a handful of partners nobody has to choose.
  const ids =
    chosen.length === 0 && rows.length <= MOST_COMPARED ? rows.map(({ id }) => id) : chosen;
  const comparison = comparePartners(portfolioFrom(rows), ids);
  return stepFrame({
    heading: "Side by side",
    lead:
      ids.length === 0
        ? `Choose up to ${MOST_COMPARED} partners in the list: each has a box “Compare”.`
        : undefined,
    body: html`${backToList(pane)}
    ${
      ids.length === 0
        ? ""
        : comparison.ok
          ? comparisonTable(comparison.value)
          : message("error", comparison.problem.message)
    }`,
  });
}

/** In a narrow pane the partners stand below each other, under the figure that is compared. */
function comparisonTable({ names, figures }: Comparison): TemplateResult {
  return html`<table class="comparison" id="comparison">
    <caption class="visually-hidden">
      The partners side by side: under each figure a row for each partner
    </caption>
    ${figures.map(
      (figure, index) =>
        html`<tbody>
          <tr>
            <th scope="rowgroup" colspan="2" id="figure-${index}">${figure.label}</th>
          </tr>
          ${names.map(
            (name, partner) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td class=${figure.unit === "text" ? "" : "number"}>
                  ${shown(figure, figure.values[partner] ?? null)}
                </td>
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}

function shown({ unit }: ComparedFigure, value: string | number | null): string {
  if (value === null) return "none";
  if (typeof value === "string") {
    const tier = findName(TIERS, value);
    return tier === undefined ? value : TIER_NAMES[tier];
  }
  switch (unit) {
    case "fraction":
      return shareForPeople(value);
    case "deals":
      return dealsWords(value);
    default:
      return amountForPeople(value);
  }
}
