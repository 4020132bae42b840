import { html, nothing, type TemplateResult } from "lit/html.js";
import { DECISION_NAMES } from "../../../src/case/decision";
import { MOST_COMPARED } from "../../../src/policy/portfolio-rules";
import { TIERS } from "../../../src/policy/names";
import { asNumber } from "../../../src/wording";
import { disclosure } from "../../controls/cards";
import { field, textBox } from "../../controls/field";
import { icon } from "../../controls/icons";
import { pagedList } from "../../controls/paged-list";
import { select, type SelectOption } from "../../controls/select";
import { stepFrame } from "../../controls/step-frame";
import { PAGES } from "../../state/pages";
import type { Pane } from "../../state/pane-state";
import { shownName } from "../../state/partner-rows";
import { knownRow, partnerRow } from "../../state/partner-rows";
import {
  listed,
  type ListedPartner,
  PARTNERS_PAGE,
  type PartnersPage,
  type PartnerSort,
} from "../../state/partners-page";
import { TIER_NAMES } from "../../../src/policy/display-names";
import { addPartner, whyNotNow } from "./changes";
import { pageOf, remember } from "./page-memory";
import { partnerCard } from "./partner-card";
import { removalNotice, removedList } from "./removed-view";
import { ON_BASE_CASE } from "./row-words";

/** Fewer than these are found at a glance. */
const FEW = 4;

/** Every partner with where it stands; @param progress In place of the list while some are judged. */
export function listView(pane: Pane, progress: TemplateResult | undefined): TemplateResult {
  const all = Object.keys(pane.state.draft.partners).length;
  const refusal = whyNotNow(pane);
  return stepFrame({
    heading: PAGES.partners.title,
    lead:
      all === 1
        ? "One partner so far. Each further one gets its own answers and its own sheets."
        : ON_BASE_CASE,
    body: html`
      ${removalNotice(pane)}
      <div class="row">
        <button
          type="button"
          class="button"
          id="add-partner"
          aria-disabled=${refusal === undefined ? nothing : "true"}
          @click=${() => {
            addPartner(pane);
          }}
        >
          Add a partner
        </button>
      </div>
      ${all === 1 ? nothing : views(pane)} ${all < FEW ? nothing : finding(pane)}
      ${progress ?? partnerList(pane, all)} ${removedList(pane)}
    `,
  });
}

function views({ send }: Pane): TemplateResult {
  const opener = (view: "comparison" | "portfolio", title: string, about: string) =>
    html`<li>
      <button
        type="button"
        id="${view}-view"
        @click=${() => {
          send({ kind: "pageState", states: { partnersView: view } });
        }}
      >
        ${icon("arrow")}<span>${title}<span class="small">${about}</span></span>
      </button>
    </li>`;
  return html`<ul class="step-list">
    ${opener("comparison", "Side by side", `Up to ${MOST_COMPARED} partners, figure by figure`)}
    ${opener("portfolio", "All together", "Tier mix, contribution, share of the channel")}
  </ul>`;
}

function partnerList(pane: Pane, all: number): TemplateResult {
  const page = pageOf(pane);
  const fitting = listed(partnersOf(pane), page);
  const { partners } = pane.state.draft;
  const isCut = fitting.length < all;
  return html`<p class=${isCut ? "small" : "visually-hidden"} role="status">
      ${isCut ? `${asNumber(fitting.length)} of ${asNumber(all)} partners` : ""}
    </p>
    ${fitting.length === 0 ? showAll(pane) : nothing}
    ${pagedList({
      id: "partner-list",
      name: "Partners",
      rows: fitting,
      page: page.listPage,
      onPage: (listPage) => {
        remember(pane, { listPage });
      },
      row: ({ id }) => {
        const partner = partners[id];
        return partner === undefined ? html`` : partnerCard(pane, partnerRow(id, partner));
      },
    })}`;
}

function partnersOf({ state }: Pane): ListedPartner[] {
  return Object.entries(state.draft.partners).map(([id, partner]) => ({
    id,
    name: shownName(partner),
    judged: knownRow(partner),
  }));
}

function showAll(pane: Pane): TemplateResult {
  return html`<div>
    <button
      type="button"
      class="button"
      id="show-all-partners"
      @click=${() => {
        remember(pane, PARTNERS_PAGE);
        document.getElementById("partners-find")?.focus();
      }}
    >
      Show all partners
    </button>
  </div>`;
}

const SORT_LABELS: Readonly<Record<PartnerSort, string>> = {
  name: "Name",
  contribution: "Contribution, most first",
  zone: "Deal zone, widest first",
  code: "Decision",
  tier: "Tier, highest first",
  added: "As they were added",
};

const optionsOf = <K extends string>(labels: Readonly<Record<K, string>>): SelectOption[] =>
  Object.entries<string>(labels).map(([value, label]) => ({ value, label }));

function finding(pane: Pane): TemplateResult {
  const page = pageOf(pane);
  const change = (changed: Partial<PartnersPage>) => {
    remember(pane, { ...changed, listPage: 0 });
  };
  const choose = (
    key: "sort" | "tier" | "code",
    label: string,
    options: readonly SelectOption[],
  ): TemplateResult =>
    field({ id: `partners-${key}`, label }, (described) =>
      select({
        ...described,
        id: `partners-${key}`,
        value: page[key],
        options,
        onChange: (value) => {
          change({ [key]: value });
        },
      }),
    );
  return html`<div class="stack">
    ${field({ id: "partners-find", label: "Find by name" }, (described) =>
      textBox({
        ...described,
        id: "partners-find",
        value: page.find,
        onInput: (find) => {
          change({ find });
        },
        onLeave: () => undefined,
      }),
    )}
    ${disclosure(
      "Sort and filter",
      html`<div class="stack-wide">
        ${choose("sort", "Sort by", optionsOf(SORT_LABELS))}
        ${choose("tier", "Tier", [
          { value: "all", label: "All tiers" },
          ...TIERS.map((tier) => ({ value: tier, label: TIER_NAMES[tier] })),
          { value: "none", label: "No tier yet" },
        ])}
        ${choose("code", "Decision", [
          { value: "all", label: "Any decision" },
          ...optionsOf(DECISION_NAMES),
        ])}
      </div>`,
    )}
  </div>`;
}
