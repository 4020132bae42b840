import { html, type TemplateResult } from "lit/html.js";
import { type Requirement, shown } from "../../src/partner/requirements";
import type { FinalVerdict } from "../../src/partner/verdict";
import { TIERS, tiersAbove } from "../../src/policy/names";
import { disclosure } from "../controls/cards";
import { icon } from "../controls/icons";
import { TIER_NAMES } from "./tier-words";

/** Every floor of the tier that was earned and of the next one; the rest behind a disclosure. */
export function floorsTable({ classified }: FinalVerdict): TemplateResult {
  const [next] = tiersAbove(classified.tier);
  const first = next === undefined ? [classified.tier] : [classified.tier, next];
  const rest = TIERS.filter((tier) => !first.includes(tier));
  const rowsOf = (tiers: readonly string[]) =>
    classified.requirements.filter(({ tier }) => tiers.includes(tier));
  return html`<div class="stack">
    ${table("Floors met and missing", rowsOf(first))}
    ${disclosure("Floors of the other tiers", table("Floors of the other tiers", rowsOf(rest)))}
  </div>`;
}

function table(caption: string, rows: readonly Requirement[]): TemplateResult {
  return html`<table class="floors">
    <caption class="label">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">Tier and floor</th>
        <th scope="col" class="number">Theirs</th>
        <th scope="col" class="number">Needed</th>
        <th scope="col"><span class="visually-hidden">Met</span></th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ tier, requirement, actual, required, met, unit }) =>
          html`<tr>
            <th scope="row">
              ${requirement}
              <span class="small">${TIER_NAMES[tier]}${unit === "" ? "" : `, ${unit}`}</span>
            </th>
            <td class="number">${rounded(actual)}</td>
            <td class="number">${shown(required)}</td>
            <td class=${met ? "met" : "missing"}>
              ${icon(met ? "check" : "remove")}<span class="visually-hidden"
                >${met ? "met" : "missing"}</span
              >
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A score of 61.33333 reads as 61.3; floors themselves are compared unrounded. */
function rounded(actual: Requirement["actual"]): string {
  return shown(typeof actual === "number" ? Math.round(actual * 10) / 10 : actual);
}
