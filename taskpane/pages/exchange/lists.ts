import { html, nothing, type TemplateResult } from "lit/html.js";
import { asNumber } from "../../../src/wording";
import { pagedList } from "../../controls/paged-list";
import type { Pane } from "../../state/pane-state";

interface SentenceList {
  readonly id: string;
  readonly name: string;
  readonly sentences: readonly string[];
}

/** Sentences about single rows under a heading that counts them. */
export function sentenceList(
  pane: Pane,
  { id, name, sentences }: SentenceList,
): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<div class="stack">
    <h3>${name} (${asNumber(sentences.length)})</h3>
    ${pagedList({ ...paging(pane, id), name, rows: sentences, row: (sentence) => html`${sentence}` })}
  </div>`;
}

/** Which page of a list is shown, kept with the state of the pane. */
export function paging({ send, state }: Pane, id: string) {
  const { listPages = {} } = state.pageStates;
  return {
    id: `import-${id}`,
    page: listPages[id] ?? 0,
    onPage: (page: number) => {
      send({ kind: "pageState", states: { listPages: { ...listPages, [id]: page } } });
    },
  };
}
