import { html, nothing, type TemplateResult } from "lit/html.js";
import { type Portfolio, portfolioFrom, tenPercentRule } from "../../../src/case/portfolio";
import { lifecycle } from "../../../src/programme/lifecycle";
import { PLATINUM_SHARE } from "../../../src/policy/programme/levels";
import { asNumber, asPercent, counted, shareForPeople } from "../../../src/wording";
import { bullets, card } from "../../controls/cards";
import { stepFrame } from "../../controls/step-frame";
import { amountForPeople } from "../../pictures/amounts";
import { numbersTable } from "../../pictures/figure";
import { tierMixPicture } from "../../pictures/tier-mix-picture";
import type { Pane } from "../../state/pane-state";
import { allRows } from "../../state/partner-rows";
import { standingOf, withOurProgramme } from "../../state/programme-answers";
import { TIER_NAMES } from "../../../src/policy/display-names";
import { backToList } from "./back-to-list";

/** Longer lists say nothing that the sheet does not say better. */
const MOST_NAMED = 12;

/** All partners: what each tier brings, and the two rules of ten percent. */
export function portfolioView(pane: Pane): TemplateResult {
  const portfolio = portfolioFrom(allRows(pane.state.draft));
  const { rows, channelRevenue, contribution } = portfolio;
  return stepFrame({
    heading: "All together",
    lead: `${counted(rows.length, "partner", "partners")}: ${amountForPeople(channelRevenue)} of contract value and ${amountForPeople(contribution)} of contribution a year.`,
    body: html`${backToList(pane)} ${notCounted(portfolio)} ${card("Tier mix", mix(portfolio))}
    ${card(`Partners with ${asPercent(PLATINUM_SHARE)} of the channel or more`, tenPercent(portfolio))}
    ${card("The channel in our revenue", sunset(pane))}`,
  });
}

function notCounted({ rows, notJudged }: Portfolio): TemplateResult | typeof nothing {
  const unknown = rows.filter(({ revenue }) => revenue === undefined).length;
  const sentences = [
    ...(unknown > 0
      ? [`${counted(unknown, "partner is", "partners are")} not in the amounts: no economics yet.`]
      : []),
    ...(notJudged > 0
      ? [`${counted(notJudged, "partner has", "partners have")} too little substance for a tier.`]
      : []),
  ];
  return sentences.length === 0 ? nothing : bullets(sentences);
}

function mix({ tierMix }: Portfolio): TemplateResult {
  const present = tierMix.filter(({ partners }) => partners > 0);
  if (present.length === 0) return html`<p>No partner has a tier yet.</p>`;
  const nameOf = (tier: keyof typeof TIER_NAMES) => TIER_NAMES[tier];
  return html`<div id="tier-mix-table">
      ${numbersTable(
        ["Tier", "Partners", "Of channel"],
        tierMix.map(({ tier, partners, shareOfChannel }) => [
          nameOf(tier),
          asNumber(partners),
          shareForPeople(shareOfChannel),
        ]),
      )}
    </div>
    ${tierMixPicture(present, nameOf)}`;
}

function tenPercent({ tenPercent: large }: Portfolio): TemplateResult {
  if (large.length === 0) return html`<p>None. No single partner carries the channel.</p>`;
  const named = [...large]
    .sort((one, other) => (other.shareOfChannel ?? 0) - (one.shareOfChannel ?? 0))
    .slice(0, MOST_NAMED);
  return html`${bullets(named.map(({ name, shareOfChannel = 0 }) => `${name}: ${shareForPeople(shareOfChannel)}`))}
    <p class="small">That much makes a partner platinum, and the channel depend on it.</p>`;
}

/** What is known of our own revenue was said once, at the judgement on the programme's lifecycle. */
function sunset({ state, send }: Pane): TemplateResult {
  const { ageMonths, shareOfRevenue } = standingOf(lifecycle, withOurProgramme(state.draft)).raw;
  const isKnown = typeof ageMonths === "number" && typeof shareOfRevenue === "number";
  return html`<p>
      ${
        isKnown
          ? tenPercentRule(shareOfRevenue, ageMonths).sentence
          : "How old the programme is, and what part of our revenue comes through partners, is not answered yet."
      }
    </p>
    <button
      type="button"
      class="link-button"
      id="lifecycle-link"
      @click=${() => {
        send({ kind: "pageState", states: { judgement: "lifecycle" } });
        send({ kind: "showPage", page: "programme" });
      }}
    >
      ${isKnown ? "See the lifecycle" : "Answer it in the lifecycle"}
    </button>`;
}
