import { assumptionsOf } from "../../src/economics/assumptions";
import { html, type TemplateResult } from "lit/html.js";
import type { InputKey } from "../../src/economics/inputs";
import { disclosure } from "../controls/cards";
import { inputField } from "../controls/input-field";
import { stepFrame } from "../controls/step-frame";
import { economicsOf } from "../state/economics";
import { MORE_INPUTS } from "../state/more-inputs";
import type { Pane } from "../state/pane-state";
import { assumptionsList } from "./assumptions";

const HINTS: Partial<Record<InputKey, string>> = {
  avoidableCac: "The part of it that is not spent when the partner brings the deal.",
  partnerAcv: "Where customers pay another price when the partner sells.",
  channelFee: "What a marketplace or distributor keeps of every year’s price.",
  ownCommission: "Of the first year’s price, paid when the deal is signed.",
  mdf: "What a year of joint marketing costs us.",
  cashTiming: "Start of year is billed a year in advance.",
  retentionDirect:
    "Of last year’s revenue, what is still there a year later. Expansion can lift it above 100%.",
  winRate: "Won deals of those in the pipeline, such as 25%.",
  ramp: "Partners start slowly: half the deals in year one is 50%.",
  partnerRequiredRoi: "On its yearly investment, such as 50%.",
};

export function moreInputsStep(pane: Pane): TemplateResult {
  const economics = economicsOf(pane.partner);
  return stepFrame({
    eyebrow: "Economics",
    heading: "Anything else known about the money?",
    lead: "The lowest share the partner can live on comes from its own costs. Leave blank what you do not know: the default counts, and is listed.",
    body: html`${MORE_INPUTS.map(({ title, keys }) =>
      disclosure(
        title,
        html`<div class="stack-wide">
          ${keys.map((key) => inputField(pane, { key, hint: HINTS[key] }))}
        </div>`,
      ),
    )}
    ${economics.ok ? assumptionsList(assumptionsOf(economics.value.model)) : ""}`,
  });
}
