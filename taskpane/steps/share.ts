import { bandWarnings } from "../../src/partner/band-warnings";
import { warningsOf } from "../../src/economics/warnings";
import { assumptionsOf } from "../../src/economics/assumptions";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { answersToAsks, type AskAnswer } from "../../src/case/asks";
import { termsOf } from "../../src/case/offer-words";
import { baseTerms } from "../../src/economics/share-terms";
import { beatsDirect } from "../../src/case/beats-direct";
import { type Case, caseOf } from "../../src/case/case";
import { rangeOf } from "../../src/case/offer-words";
import { BAND_PRESET_NAMES, CONTRIBUTION_NAMES, TIER_NAMES } from "../../src/policy/display-names";
import {
  BAND_PRESETS,
  type BandPreset,
  type Contribution,
  type Tier,
} from "../../src/policy/names";
import { asNumber, moneyForPeople, shareForPeople } from "../../src/wording";
import { chosenAnswer } from "../controls/answer-field";
import { bullets, card, disclosure, message } from "../controls/cards";
import { stepFrame } from "../controls/step-frame";
import { breakEvenPicture } from "../pictures/break-even-picture";
import { numbersTable } from "../pictures/figure";
import { type Economics, economicsOf } from "../state/economics";
import type { Pane } from "../state/pane-state";
import { assumptionsList } from "./assumptions";
import { breakEvenSentence, channelSentence } from "./break-even-words";

/** Which share makes sense, and from what volume it beats selling direct. */
export function shareStep(pane: Pane): TemplateResult {
  const given = caseOf(pane.partner);
  const { offer, verdict, decision } = given;
  const warnings = decision.offer === undefined ? [] : bandWarnings(decision.offer);
  const economics = economicsOf(pane.partner);
  const tier = verdict.ok ? verdict.value.tier : undefined;
  return stepFrame({
    eyebrow: "Share and break-even",
    heading: offer.ok ? rangeOf(offer.value) : "No share fits",
    lead: offer.ok ? `Of ${offer.value.base}, ${offer.value.term}.` : offer.problem.message,
    body: html`
      ${card("When does it beat direct?", bullets(beatsDirect(given)))}
      ${asksTable(answersToAsks(given, given.decision))}
      ${economics.ok ? sideBySide(given, economics.value) : nothing}
      ${
        economics.ok
          ? breakEven(given, economics.value)
          : message("warning", `The model cannot answer yet. ${economics.problem.message}`)
      }
      <div>
        <button
          type="button"
          class="button"
          id="open-scenarios"
          @click=${() => {
            pane.send({ kind: "goTo", place: "scenarios" });
          }}
        >
          Set two offers side by side
        </button>
      </div>
      ${
        warnings.length === 0
          ? nothing
          : card("Before you offer it", bullets(warnings), { symbol: "warning" })
      }
      ${contribution(pane, tier)} ${disclosure("Which table of bands", preset(pane))}
    `,
  });
}

/** The offer and the base case, each on its own terms. */
function sideBySide({ offer }: Case, { model, result }: Economics): TemplateResult {
  const base = baseTerms(model.inputs);
  const onOffer = offer.ok ? offer.value.onOffer : undefined;
  const zoneOf = (low: unknown, high: unknown): string =>
    typeof low === "number" && typeof high === "number"
      ? `${shareForPeople(low)} to ${shareForPeople(high)}${low > high ? ": none" : ""}`
      : "not known";
  const rows: [string, string, string][] = [
    [
      "Break-even, deals a year",
      amount(onOffer?.atLow.breakevenDeals ?? null),
      amount(result.breakevenDeals),
    ],
    [
      "Contribution, one year’s deals, present value",
      moneyShown(onOffer?.atLow.programmeContribution ?? null),
      moneyShown(result.programmeContribution),
    ],
    [
      "Shares that suit both sides",
      zoneOf(onOffer?.zone.lowest, onOffer?.zone.highest),
      zoneOf(result.minRevshare, result.maxRevshare),
    ],
  ];
  const offered =
    offer.ok && onOffer !== undefined
      ? `Offer: ${shareForPeople(onOffer.atLow.share)} ${termsOf(offer.value)}`
      : "Offer: none";
  return card(
    "Each on its own terms",
    html`<p class="small">${offered}. Base case: ${base}.</p>
      ${numbersTable(["Figure", "Offer", "Base case"], rows)}`,
    { kind: "wrapping" },
  );
}

function asksTable(answers: readonly AskAnswer[]): TemplateResult | typeof nothing {
  return answers.length === 0
    ? nothing
    : card("What they ask for", bullets(answers.map(({ sentence }) => sentence)));
}

function amount(value: number | "never" | null): string {
  return typeof value === "number" ? asNumber(value) : (value ?? "not known");
}

function moneyShown(value: number | "never" | null): string {
  return typeof value === "number" ? moneyForPeople(value) : "not known";
}

function breakEven(given: Case, economics: Economics): TemplateResult {
  const warnings = warningsOf(economics.model);
  return html`${card(
    "Break-even",
    html`<p class="answer" aria-live="polite">${breakEvenSentence(economics)}</p>
      <p>${channelSentence(given, economics)}</p>
      ${breakEvenPicture(economics)}`,
  )}
  ${warnings.length > 0 ? card("The numbers", bullets(warnings), { symbol: "warning" }) : nothing}
  ${assumptionsList(assumptionsOf(economics.model))}`;
}

function contribution(pane: Pane, tier: Tier | undefined): TemplateResult {
  const who = tier === undefined ? "this tier" : TIER_NAMES[tier];
  return chosenAnswer(pane, {
    path: ["contribution"],
    legend: "What do they do for a deal?",
    hint: "It decides which half of the band they earn.",
    canBeUnknown: false,
    fallback: contributionOf(pane),
    options: [
      {
        value: "sourced",
        label: CONTRIBUTION_NAMES.sourced,
        about: "Introduces the customer and owns the relationship: the upper half",
      },
      {
        value: "influenced",
        label: CONTRIBUTION_NAMES.influenced,
        about: "Helps a deal along: the lower half",
      },
      {
        value: "delivered",
        label: CONTRIBUTION_NAMES.delivered,
        about: `A services fee, not a share of product${tier === "SI_CONSULTING" ? `; for ${who} the lower half is a ceiling` : ""}`,
      },
    ],
  });
}

function contributionOf({ partner }: Pane): Contribution {
  const { terms } = caseOf(partner);
  return terms.ok ? terms.value.contribution : "sourced";
}

function presetOf({ partner }: Pane): BandPreset {
  const { terms } = caseOf(partner);
  return terms.ok ? terms.value.preset : "default";
}

function preset(pane: Pane): TemplateResult {
  return chosenAnswer(pane, {
    path: ["preset"],
    legend: "Bands",
    canBeUnknown: false,
    fallback: presetOf(pane),
    options: BAND_PRESETS.map((value) => ({ value, label: BAND_PRESET_NAMES[value] })),
  });
}
