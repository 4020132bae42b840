import { html, nothing, type TemplateResult } from "lit/html.js";
import { type QuestionEffect, SHORTEST_REASON } from "../../src/policy/forcing-questions";
import type { AppliedCap, FinalVerdict } from "../../src/partner/verdict";
import { typedAnswer } from "../controls/answer-field";
import { card, disclosure } from "../controls/cards";
import type { DraftPath } from "../state/draft-path";
import type { Pane } from "../state/pane-state";
import { TIER_NAMES } from "../../src/policy/display-names";

/** What weak answers do to the verdict, each with the way to lift it: a reason, in writing. */
export function capsInForce(pane: Pane, { caps }: FinalVerdict): TemplateResult | typeof nothing {
  if (caps.length === 0) return nothing;
  return html`<div class="stack">${caps.map((cap) => capCard(pane, cap))}</div>`;
}

function capCard(pane: Pane, cap: AppliedCap): TemplateResult {
  const path: DraftPath = ["overrides", cap.source];
  const isLifted = cap.overriddenBecause !== undefined;
  const typed = pane.partner.overrides[cap.source]?.trim() ?? "";
  const isTooShort = typed !== "" && typed.length < SHORTEST_REASON;
  return card(
    isLifted ? `Lifted: ${cap.title.toLowerCase()}` : effectInWords(cap.effect),
    html`<p>${cap.sentence}</p>
      ${isLifted ? html`<p class="small">Lifted because: ${cap.overriddenBecause}</p>` : nothing}
      ${disclosure(
        isLifted ? "Change the reason" : "Lift it in writing",
        typedAnswer(pane, {
          path,
          label: `Reason to lift ${cap.title.toLowerCase()}`,
          hint: isTooShort
            ? `A little more: at least ${SHORTEST_REASON} characters. The memo prints it.`
            : "Who decides, and on what ground. The memo prints it.",
          long: true,
          canBeUnknown: false,
        }),
      )}`,
    isLifted ? {} : { kind: "consequence", symbol: "warning" },
  );
}

function effectInWords(effect: QuestionEffect): string {
  switch (effect.kind) {
    case "cap":
      return `${TIER_NAMES[effect.tier]} at most`;
    case "co-marketing":
      return "Co-marketing, not a partnership";
    case "not-at-these-terms":
      return "No deal at these terms";
    case "no-contract":
      return "No contract yet";
    case "no-kick-off":
      return "No kick-off yet";
    case "acquisition":
      return "Take it to M&A";
    case "answer-in-writing":
      return "To be answered in writing before a contract";
  }
}
