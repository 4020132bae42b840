import { html, nothing, type TemplateResult } from "lit/html.js";
import { type ModelInputs, numberInput } from "../../src/economics/inputs";
import type { PartnerDraft } from "../../src/case/draft";
import { asNumber, asPercent } from "../../src/wording";
import { type NumberBox, numberAnswers, numberBox, numberProblem } from "../controls/number-field";
import { slider } from "../controls/slider";
import type { Economics } from "../state/economics";
import { askedInput } from "../state/asked-number";
import { inputProblem } from "../state/model";
import type { Pane } from "../state/pane-state";
import { sliderRange } from "../state/slider-range";
import { type Trial, TRIED_FIRST, trialFieldId, withTrial } from "../state/trial";
import { SHARE_BASE_WORDS } from "../../src/economics/share-base-words";

type Tried = (typeof TRIED_FIRST)[number];

const WORDS: Readonly<Record<Tried, { readonly label: string; readonly hint?: string }>> = {
  revshare: { label: "Revenue share" },
  deals: { label: "Deals a year", hint: "A number, or a range such as 8 to 16." },
  cannibalization: { label: "Deals we would have won direct" },
};

/**
 * Share, volume and cannibalization to play with. The base case stays as it is until somebody says
 * that these are the numbers.
 *
 * @param base The economics of the base case; @param tried those with the values tried.
 */
export function tryInputs(
  pane: Pane,
  base: Economics | undefined,
  tried: Economics | undefined,
): TemplateResult {
  return html`<div class="stack tried" role="group" aria-label="Try other numbers">
    ${TRIED_FIRST.map((key) => tryInput(pane, key, base, tried))}
    ${endings(pane, tried !== undefined)}
  </div>`;
}

function tryInput(
  pane: Pane,
  key: Tried,
  base: Economics | undefined,
  tried: Economics | undefined,
): TemplateResult {
  const partner = withTrial(pane.partner, pane.state.trial);
  const inputs = (tried ?? base)?.model.inputs;
  const value = inputs?.[key];
  const range = sliderRange(key, base, value ?? 0);
  const number: NumberBox = {
    id: trialFieldId(key),
    asked: askedInput(numberInput(key)),
    kept: partner.model[key],
    onValue: (typedValue = "", typed) => {
      pane.send({ kind: "tryInput", key, value: typedValue, typed });
    },
  };
  return slider({
    id: number.id,
    ...WORDS[key],
    error: numberProblem(pane, number, inputProblem(partner, key)),
    box: (described) => numberBox(pane, number, described),
    after: numberAnswers(pane, number),
    value: value ?? range.least,
    ...range,
    valueText: inputs === undefined ? "not known" : valueText(key, inputs),
    onMove: (moved) => {
      pane.send({ kind: "tryInput", key, value: moved });
    },
  });
}

function valueText(key: Tried, inputs: ModelInputs): string {
  switch (key) {
    case "revshare":
      return `${asPercent(inputs.revshare)} of ${SHARE_BASE_WORDS[inputs.revshareBase]}`;
    case "deals":
      return inputs.deals === undefined ? "not given" : `${asNumber(inputs.deals)} deals a year`;
    case "cannibalization":
      return `${asPercent(inputs.cannibalization)} of the partner’s deals`;
  }
}

/** The field says beside itself what is wrong. */
function toWhatDoesNotRead(partner: PartnerDraft, trial: Trial): void {
  const tried = withTrial(partner, trial);
  const wrong = TRIED_FIRST.find((key) => inputProblem(tried, key) !== undefined);
  document.getElementById(trialFieldId(wrong ?? TRIED_FIRST[0]))?.focus();
}

/** Shown only while something else than the base case is on screen. */
function endings(
  { state, partner, send }: Pane,
  canBeUsed: boolean,
): TemplateResult | typeof nothing {
  const changed = Object.keys(state.trial).length;
  if (changed === 0) return nothing;
  return html`<div class="row">
    <button
      type="button"
      class="button primary"
      id="use-as-base-case"
      @click=${() => {
        if (canBeUsed) send({ kind: "useTrial" });
        else toWhatDoesNotRead(partner, state.trial);
      }}
    >
      Use as base case
    </button>
    <button
      type="button"
      class="button"
      id="back-to-base-case"
      @click=${() => {
        send({ kind: "dropTrial" });
      }}
    >
      Back to base case
    </button>
    <p class="small" role="status">
      ${
        state.inputsSheet
          ? `Not the base case yet. Using it writes to the sheet “${state.inputsSheet.name}”.`
          : "Not the base case yet. It goes onto the Inputs sheet when the plan is written."
      }
    </p>
  </div>`;
}
