import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Visibility } from "../../../src/economics/inputs";
import { type PreviewLine, previewPartnerCopy } from "../../../src/sheets/copies/visibility";
import { counted } from "../../../src/wording";
import { economicsOf } from "../../state/economics";
import { givenInputs } from "../../state/model";
import type { Pane } from "../../state/pane-state";
import { previewValue } from "./preview-values";

const WHOSE: Readonly<Record<Visibility, string>> = {
  shared: "Known to both sides",
  partner: "Our estimates of the partner",
  ours: "Ours",
};

/** What the copy takes out of the house and what stays, as it stands now. */
export function partnerPreview(pane: Pane): TemplateResult {
  const lines = previewPartnerCopy({ inputs: givenInputs(pane.partner) });
  const leaves = lines.filter((line) => line.leaves);
  const stays = lines.filter((line) => !line.leaves);
  return html`<div class="stack-wide" id="partner-preview">
    <p>
      Read this before the file is made: ${counted(leaves.length, "thing goes", "things go")} to the
      partner, ${counted(stays.length, "thing stays", "things stay")} with us.
    </p>
    ${side(pane, "leaves", "Goes to the partner", leaves)}
    ${side(pane, "stays", "Stays with us", stays)}
    <p>
      In the copy, share and volume can be typed, and the partner fills in its own rate, costs,
      investment and wanted return, which are blank there; the other cells are protected without a
      password. That is a convenience, not security: what must not be known is not in the file.
    </p>
  </div>`;
}

function side(
  { partner }: Pane,
  id: string,
  heading: string,
  lines: readonly PreviewLine[],
): TemplateResult {
  const economics = economicsOf(partner);
  const known = economics.ok ? economics.value : undefined;
  const whose = (["shared", "partner", "ours"] as const).filter((one) =>
    lines.some(({ visibility }) => visibility === one),
  );
  return html`<div class="stack">
    <h3 id="${id}-heading">${heading}</h3>
    <table class="preview" id=${id} aria-labelledby="${id}-heading">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col" class="number">Now</th>
        </tr>
      </thead>
      ${whose.map(
        (one) =>
          html`<tbody>
            ${
              whose.length > 1
                ? html`<tr>
                    <th scope="rowgroup" colspan="2" class="whose">${WHOSE[one]}</th>
                  </tr>`
                : nothing
            }
            ${lines
              .filter(({ visibility }) => visibility === one)
              .map(
                (line) =>
                  html`<tr>
                    <th scope="row">${line.label}</th>
                    <td class="number">${previewValue(line, known)}</td>
                  </tr>`,
              )}
          </tbody>`,
      )}
    </table>
  </div>`;
}
