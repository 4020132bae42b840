import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ShareBand } from "../../src/partner/share-band";
import { BAND_PRESETS, type BandPreset, type Tier } from "../../src/policy/names";
import type { Result } from "../../src/result";
import { asNumber, asPercent } from "../../src/wording";
import { chosenAnswer } from "../controls/answer-field";
import { bullets, card, disclosure, message } from "../controls/cards";
import { stepFrame } from "../controls/step-frame";
import { breakEvenPicture } from "../pictures/break-even-picture";
import { type Economics, economicsOf } from "../state/economics";
import { bandOf, judgementOf } from "../state/judgement";
import type { Pane } from "../state/pane-state";
import { chosenContribution, chosenPreset, planPath } from "../state/plan-answers";
import { assumptionsList } from "./assumptions";
import { breakEvenSentence, channelSentence, rounded } from "./break-even-words";
import { TIER_NAMES } from "../../src/policy/display-names";
import { isPartnerKnown } from "./zone-and-stress";

/** Which share makes sense, and from what volume it beats selling direct. */
export function shareStep(pane: Pane): TemplateResult {
  const judgement = judgementOf(pane.partner);
  const economics = economicsOf(pane.partner);
  const tier = judgement.ok ? judgement.value.verdict.tier : undefined;
  const band = tier === undefined ? undefined : bandOf(pane.partner, tier);
  return stepFrame({
    eyebrow: "Share and break-even",
    heading: heading(band),
    lead: band?.ok ? `Of ${band.value.base}, ${band.value.term}.` : undefined,
    body: html`
      ${
        band === undefined
          ? message("warning", "The band follows the tier, and there is no tier yet.")
          : bandNotes(band, economics)
      }
      ${
        economics.ok
          ? breakEven(economics.value)
          : message("warning", `The model cannot answer yet. ${economics.problem.message}`)
      }
      ${contribution(pane, tier)} ${disclosure("Which table of bands", preset(pane))}
    `,
  });
}

function heading(band: Result<ShareBand> | undefined): string {
  if (band === undefined) return "Which share makes sense?";
  if (!band.ok) return "No share fits";
  const { low, high } = band.value;
  return `${rounded(low)} to ${rounded(high)}`;
}

function bandNotes(band: Result<ShareBand>, economics: Result<Economics>): unknown {
  return [
    band.ok ? nothing : message("warning", band.problem.message),
    economics.ok ? zone(economics.value) : nothing,
    band.ok && band.value.warnings.length > 0
      ? card("Before you offer it", bullets(band.value.warnings), { symbol: "warning" })
      : nothing,
  ];
}

/** The deal zone: what the partner can live on, and what we can afford. */
function zone({ model, result }: Economics): TemplateResult {
  const { minRevshare: low, maxRevshare: high } = result;
  if (typeof low !== "number" || typeof high !== "number") {
    return message(
      "info",
      "The band is not cut to the deal zone: that needs the deals you expect from this partner.",
    );
  }
  const weCan = high < 0 ? "we cannot afford any share" : `we can afford up to ${rounded(high)}`;
  return card(
    "Deal zone",
    html`<p>
        ${
          isPartnerKnown(model)
            ? `The partner can live on ${rounded(low)} or more`
            : "What the partner can live on is not known, as its own costs are blank"
        };
        ${weCan}.
        ${
          low > high
            ? `There is no deal at these terms: the two miss by ${rounded(low - high)}.`
            : ""
        }
      </p>
      <p class="small">
        Under discussion: ${asPercent(model.inputs.revshare)}. Programme contribution at that share:
        ${money(result.programmeContribution)} for one year’s deals, in present value.
      </p>`,
  );
}

function money(value: number | "never" | null): string {
  return typeof value === "number" ? asNumber(Math.round(value)) : "not known";
}

function breakEven(economics: Economics): TemplateResult {
  return html`${card(
    "Break-even",
    html`<p class="answer" aria-live="polite">${breakEvenSentence(economics)}</p>
      <p>${channelSentence(economics)}</p>
      ${breakEvenPicture(economics)}`,
  )}
  ${
    economics.model.warnings.length > 0
      ? card("The numbers", bullets(economics.model.warnings), { symbol: "warning" })
      : nothing
  }
  ${assumptionsList(economics.model.assumptions)}`;
}

function contribution(pane: Pane, tier: Tier | undefined): TemplateResult {
  const who = tier === undefined ? "this tier" : TIER_NAMES[tier];
  return chosenAnswer(pane, {
    path: planPath("contribution"),
    legend: "What do they do for a deal?",
    hint: "It decides which half of the band they earn.",
    canBeUnknown: false,
    fallback: chosenContribution(pane.partner),
    options: [
      {
        value: "sourced",
        label: "Source it",
        about: "Introduce the customer and own the relationship: the upper half",
      },
      { value: "influenced", label: "Influence it", about: "Help a deal along: the lower half" },
      {
        value: "delivered",
        label: "Deliver it",
        about: `A services fee, not a share of product${tier === "SI_CONSULTING" ? `; for ${who} the lower half is a ceiling` : ""}`,
      },
    ],
  });
}

const PRESET_LABELS: Readonly<Record<BandPreset, string>> = {
  default: "Default bands",
  "channel-programme": "Channel programme",
};

function preset(pane: Pane): TemplateResult {
  return chosenAnswer(pane, {
    path: planPath("preset"),
    legend: "Bands",
    canBeUnknown: false,
    fallback: chosenPreset(pane.partner),
    options: BAND_PRESETS.map((value) => ({ value, label: PRESET_LABELS[value] })),
  });
}
