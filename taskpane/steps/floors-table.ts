import { html, type TemplateResult } from "lit/html.js";
import { type Requirement, shown } from "../../src/partner/requirements";
import type { FinalVerdict } from "../../src/partner/verdict";
import { findName, PARTNER_TYPES, type Tier, TIERS, tiersAbove } from "../../src/policy/names";
import { disclosure } from "../controls/cards";
import { icon } from "../controls/icons";
import { PARTNER_TYPE_NAMES } from "../../src/policy/intake-names";
import { TIER_NAMES } from "../../src/policy/display-names";

/** The floors of the tier that was earned and of the next one; the rest behind a disclosure. */
export function floorsTable({ classified }: FinalVerdict): TemplateResult {
  const [next] = tiersAbove(classified.tier);
  const first = next === undefined ? [classified.tier] : [next, classified.tier];
  const rest = TIERS.filter((tier) => !first.includes(tier));
  return html`<div class="stack">
    ${table("Floors met and missing", first, classified.requirements)}
    ${disclosure(
      "Floors of the other tiers",
      table("Floors of the other tiers", rest, classified.requirements),
    )}
  </div>`;
}

function table(
  caption: string,
  tiers: readonly Tier[],
  requirements: readonly Requirement[],
): TemplateResult {
  return html`<table class="floors">
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">Floor</th>
        <th scope="col" class="number">Theirs</th>
        <th scope="col" class="number">Needed</th>
        <th scope="col"><span class="visually-hidden">Met</span></th>
      </tr>
    </thead>
    ${tiers.map((tier) => tierRows(tier, requirements))}
  </table>`;
}

function tierRows(tier: Tier, requirements: readonly Requirement[]): TemplateResult {
  const rows = requirements.filter((row) => row.tier === tier);
  return html`<tbody>
    <tr class="tier">
      <th scope="rowgroup" colspan="4">${TIER_NAMES[tier]}</th>
    </tr>
    ${rows.map(
      ({ requirement, actual, required, met, unit }) =>
        html`<tr>
          <th scope="row">
            ${requirement} ${unit ? html`<span class="small">${unit}</span>` : ""}
          </th>
          <td class="number">${shownValue(actual)}</td>
          <td class="number">${shownValue(required)}</td>
          <td class=${met ? "met" : "missing"}>
            ${icon(met ? "check" : "remove")}<span class="visually-hidden"
              >${met ? "met" : "missing"}</span
            >
          </td>
        </tr>`,
    )}
  </tbody>`;
}

/** A score of 61.33333 reads as 61.3; floors themselves are compared unrounded. */
export function shownValue(value: Requirement["actual"]): string {
  if (typeof value === "number") return shown(Math.round(value * 10) / 10);
  const type = findName(PARTNER_TYPES, value);
  return type === undefined ? shown(value) : PARTNER_TYPE_NAMES[type];
}
