import { html, nothing, type TemplateResult } from "lit/html.js";
import { adoptLevels, withoutOwnLevels } from "../../../src/case/adopt-levels";
import type { Draft } from "../../../src/case/draft";
import { LEVELS } from "../../../src/policy/programme/levels";
import type { Judgement } from "../../../src/programme/judgement";
import {
  backtestLevels,
  readTodaysPartner,
  type TodaysPartner,
} from "../../../src/programme/level-backtest";
import { backtestInWords, emptyLevels } from "../../../src/programme/level-backtest-words";
import { levelWarnings, type OwnLevel } from "../../../src/programme/level-table";
import { LEVEL_LISTS, levelsInForce, levelsThoughtOf } from "../../../src/programme/own-levels";
import { inWords } from "../../../src/wording";
import { bullets, card } from "../../controls/cards";
import type { Pane } from "../../state/pane-state";
import { programmeAnswersOf } from "../../state/programme-answers";
import { listView } from "./list-view";

/** The levels that a company thinks of, what is to be seen in them, and putting them in force. */
export function levelsView(pane: Pane, judgement: Judgement): TemplateResult {
  const kept = programmeAnswersOf(pane.state.draft);
  return listView(pane, judgement, {
    lead: "From the lowest up: what each takes, gives and costs a year. They count once you adopt them.",
    above: html`${standing(pane, kept)} ${readiness(pane, kept)}`,
  });
}

type Kept = ReturnType<typeof programmeAnswersOf>;

/** Which levels count today, and the way back to the published ones. */
function standing(pane: Pane, kept: Kept): TemplateResult {
  const isOwn = kept[LEVEL_LISTS.inForce] !== undefined;
  const names = inWords(levelsInForce(kept).map(({ level }) => level));
  return html`<p id="levels-in-force">In force: ${names}${isOwn ? nothing : ", as published"}.</p>
    ${
      isOwn
        ? changing(pane, "publish-levels", "Go back to the published levels", withoutOwnLevels)
        : nothing
    }`;
}

/** What keeps the levels from being adopted, or what to look at before they are. */
function readiness(pane: Pane, kept: Kept): TemplateResult {
  if (kept[LEVEL_LISTS.design] === undefined) {
    return changing(pane, "start-from-published", "Start from the published levels", withPublished);
  }
  const levels = levelsThoughtOf(kept);
  if (!levels.ok) {
    return card("They cannot be adopted yet", html`<p>${levels.problem.message}</p>`, {
      symbol: "warning",
      kind: "consequence",
    });
  }
  const warnings = levelWarnings(levels.value);
  return html`${warnings.length === 0 ? nothing : card("Look at this first", bullets(warnings))}
  ${card("On today's partners", bullets(backtestWords(kept, levels.value)))}
  ${button("try-levels", "See where each partner lands", () => {
    pane.send({ kind: "pageState", states: { judgement: LEVEL_LISTS.partners } });
  })}
  ${
    isSame(kept[LEVEL_LISTS.design], kept[LEVEL_LISTS.inForce])
      ? html`<p id="levels-adopted">These levels are in force.</p>`
      : changing(pane, "adopt-levels", "Adopt these levels", adoptLevels)
  }`;
}

/** Today's partners, each with where it stands and where it would. */
export function levelPartnersView(pane: Pane, judgement: Judgement): TemplateResult {
  const kept = programmeAnswersOf(pane.state.draft);
  const levels = levelsThoughtOf(kept);
  return listView(pane, judgement, {
    lead: "Where each partner stands today and where it would land. Nothing is guessed: what decides and is not known is named.",
    above: levels.ok
      ? bullets(backtestWords(kept, levels.value))
      : html`<p role="alert">The new levels cannot be tried yet: ${levels.problem.message}</p>`,
  });
}

function backtestWords(kept: Kept, levels: readonly OwnLevel[]): readonly string[] {
  const today = levelsInForce(kept);
  const rows = Object.values(kept[LEVEL_LISTS.partners] ?? {});
  const partners = rows.flatMap((row): TodaysPartner[] => {
    const read = readTodaysPartner(today, row);
    return read.ok ? [read.value] : [];
  });
  const backtest = backtestLevels(partners, today, levels);
  const unread = rows.length - partners.length;
  return [
    ...backtestInWords(backtest),
    ...emptyLevels(backtest),
    ...(unread === 0 ? [] : [`${unread} of the partners cannot be read and are left out.`]),
  ];
}

function button(id: string, words: string, onClick: () => void): TemplateResult {
  return html`<div class="row">
    <button type="button" class="button" id=${id} @click=${onClick}>${words}</button>
  </div>`;
}

/** A button that changes what is kept. */
function changing(
  { send }: Pane,
  id: string,
  words: string,
  change: (draft: Draft) => Draft,
): TemplateResult {
  return button(id, words, () => {
    send({ kind: "changeDraft", change });
  });
}

function withPublished(draft: Draft): Draft {
  const rows = LEVELS.map((level, index) => [`published-${index + 1}`, { ...level }] as const);
  const programme = { ...draft.programme, [LEVEL_LISTS.design]: Object.fromEntries(rows) };
  return { ...draft, programme };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
