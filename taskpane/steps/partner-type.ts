import { html, nothing, type TemplateResult } from "lit/html.js";
import { currentPartner, type Draft } from "../../src/case/draft";
import { withTypeOf } from "../../src/case/adopt-types";
import { typesInForce } from "../../src/programme/own-types";
import { select } from "../controls/select";
import type { Pane } from "../state/pane-state";
import { evidenceRow } from "./evidence-row";

/** What the partner wants to be, with the company's own types below where it has some in force. */
export function partnerTypeRows(pane: Pane): TemplateResult {
  const types = typesInForce(pane.state.draft.programme);
  return html`${evidenceRow(published(pane), { key: "partner_type", label: "What they want to be" })}
  ${types.length === 0 ? nothing : ownTypes(pane, types)}`;
}

/** Who wants to be another of the published types is none of the company's own any more. */
function published(pane: Pane): Pane {
  return {
    ...pane,
    send: (action) => {
      pane.send(action);
      pane.send({ kind: "changeDraft", change: (draft) => withChosen(draft, undefined) });
    },
  };
}

function ownTypes(pane: Pane, types: ReturnType<typeof typesInForce>): TemplateResult {
  const { type: held } = pane.partner.ownType;
  return html`<div class="evidence-row" data-known=${held === undefined ? "false" : "true"}>
    <label for="own-type">A type of your own</label>
    ${select({
      id: "own-type",
      value: typeof held === "string" ? held : "",
      options: [
        { value: "", label: "None of them" },
        ...types.map(({ type }) => ({ value: type, label: type })),
      ],
      onChange: (chosen) => {
        const type = types.find((each) => each.type === chosen);
        pane.send({ kind: "changeDraft", change: (draft) => withChosen(draft, type) });
      },
    })}
  </div>`;
}

function withChosen(draft: Draft, type: Parameters<typeof withTypeOf>[1]): Draft {
  const partner = withTypeOf(currentPartner(draft), type);
  return { ...draft, partners: { ...draft.partners, [draft.currentPartnerId]: partner } };
}
