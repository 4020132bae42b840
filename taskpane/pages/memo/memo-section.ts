import { html, nothing, type TemplateResult } from "lit/html.js";
import { dealZone } from "../../../src/economics/deal-zone";
import { UNKNOWN } from "../../../src/partner/intake-record";
import type { MemoSection } from "../../../src/case/memo-page";
import { typedAnswer } from "../../controls/answer-field";
import { bullets, card, disclosure } from "../../controls/cards";
import { breakEvenPicture } from "../../pictures/break-even-picture";
import { dealZonePicture } from "../../pictures/deal-zone-picture";
import type { Economics } from "../../state/economics";
import type { Pane } from "../../state/pane-state";

/** A section of the memo in the words of the core, and what the screen has besides. */
export function memoSection(
  pane: Pane,
  section: MemoSection,
  economics: Economics | undefined,
): TemplateResult {
  const { id, heading, sentences } = section;
  const said = [facts(section), sentences.length === 0 ? nothing : bullets(sentences)];
  switch (id) {
    case "economics":
      return card(heading, [said, economics === undefined ? nothing : pictures(economics)]);
    case "finance":
      return disclosure(heading, said);
    case "signing":
      return card(heading, [said, html`<div class="stack-wide">${whoDecides(pane)}</div>`]);
    default:
      return card(heading, said);
  }
}

function facts({ heading, rows }: MemoSection): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<table>
    <caption class="visually-hidden">
      ${heading}
    </caption>
    <tbody>
      ${rows.map(
        ([name, value]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${value === UNKNOWN ? html`<em>${value}</em>` : value}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The zone and the frontier; where there is no zone the section's sentence says why. */
function pictures(economics: Economics): TemplateResult {
  const { inputs } = economics.model;
  const zone = dealZone(inputs);
  return html`${zone.ok ? dealZonePicture(zone.value, inputs.revshare) : nothing}
  ${breakEvenPicture(economics)}`;
}

function whoDecides(pane: Pane): TemplateResult[] {
  return [
    typedAnswer(pane, {
      path: ["decision", "by"],
      label: "Who decides",
      hint: "A name, where it is not the person whom the plan names.",
      canBeUnknown: false,
    }),
    typedAnswer(pane, {
      path: ["decision", "on"],
      label: "By when",
      hint: "Before the agreement is signed.",
      type: "date",
      canBeUnknown: false,
    }),
  ];
}
