import { html, nothing, type TemplateResult } from "lit/html.js";
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
import { dealsWords, ON_BASE_CASE } from "./row-words";

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
        : ON_BASE_CASE,
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
                <th scope="row">${name}${barUnder(figure, figure.values[partner] ?? null)}</th>
                <td class=${figure.unit === "text" ? "" : "number"}>
                  ${shown(figure, figure.values[partner] ?? null)}
                </td>
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}

/** The figures of one group on one scale from zero; the number beside it says the same in words. */
function barUnder(
  { values }: ComparedFigure,
  value: string | number | null,
): TemplateResult | typeof nothing {
  if (typeof value !== "number") return nothing;
  const numbers = values.filter((each) => typeof each === "number");
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  if (low === high) return nothing;
  const at = (number: number) => ((number - low) / (high - low)) * 100;
  const left = Math.min(at(0), at(value));
  const width = Math.abs(at(value) - at(0));
  return html`<span class="compared-track" aria-hidden="true">
    <span
      class="compared-bar ${value < 0 ? "down" : ""}"
      style="left: ${left.toFixed(2)}%; width: ${width.toFixed(2)}%"
    ></span>
  </span>`;
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
