import { html, type TemplateResult } from "lit/html.js";
import type { Draft } from "../../src/case/draft";
import {
  chosenGroups,
  FURTHER_GROUPS,
  type FurtherGroup,
  SHEET_GROUPS,
} from "../../src/sheets/description/sheet-groups";
import { SHEET_TITLES } from "../../src/sheets/description/sheet-names";
import { inWords } from "../../src/wording";
import { check } from "../controls/check";
import type { Pane } from "../state/pane-state";

const LABELS: Readonly<Record<FurtherGroup, string>> = {
  decision: "For the people who decide",
  scenarios: "Two offers beside the base case",
  existing: "For a partner you already have",
  programme: "For running the programme",
  partners: "All partners together",
};

/** Which sheets are written besides those of the plan. */
export function sheetChoice({ state, send }: Pane): TemplateResult {
  const chosen = chosenGroups(state.draft.sheetGroups);
  return html`<div class="field" role="group" aria-labelledby="sheet-groups">
    <p class="label" id="sheet-groups">Write these sheets too</p>
    ${FURTHER_GROUPS.map((group) =>
      check({
        id: `sheets-${group}`,
        label: LABELS[group],
        hint: inWords(SHEET_GROUPS[group].map((kind) => SHEET_TITLES[kind])),
        checked: chosen.includes(group),
        onChange: (wanted) => {
          send({ kind: "changeDraft", change: (draft) => withGroup(draft, group, wanted) });
        },
      }),
    )}
  </div>`;
}

function withGroup(draft: Draft, group: FurtherGroup, wanted: boolean): Draft {
  const others = draft.sheetGroups.filter((name) => name !== group);
  return { ...draft, sheetGroups: wanted ? [...others, group] : others };
}
