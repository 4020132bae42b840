import { html, type TemplateResult } from "lit/html.js";
import { keyed } from "lit/directives/keyed.js";
import { JUDGEMENTS } from "../../src/programme/judgements";
import type { Judgement } from "../../src/programme/judgement";
import { ABOUT_OUR_PROGRAMME } from "../../src/programme/scope";
import { icon } from "../controls/icons";
import { capitalised } from "../controls/sentences";
import { stepFrame } from "../controls/step-frame";
import { textAt } from "../state/draft-path";
import { PAGES } from "../state/pages";
import type { Pane } from "../state/pane-state";
import { standingOf, withOurProgramme } from "../state/programme-answers";
import { judgementView } from "./programme/judgement-view";

/** Asked before the first partner, so it stands first among what is ours. */
const FIRST = "readiness";

/** The judgements on our programme and on the open partner, or the one that was opened. */
export function programmePage(pane: Pane): TemplateResult {
  const seen = { ...pane, partner: withOurProgramme(pane.state.draft) };
  const { judgement: name } = pane.state.pageStates;
  const opened = JUDGEMENTS.find((judgement) => judgement.name === name);
  return html`${keyed(opened?.name, opened === undefined ? list(seen) : judgementView(seen, opened))}`;
}

function list(pane: Pane): TemplateResult {
  const isOurs = ({ name }: Judgement) => ABOUT_OUR_PROGRAMME.includes(name);
  const ours = JUDGEMENTS.filter(isOurs);
  const partner = textAt(pane.partner, ["intake", "partner_name"]).trim();
  return stepFrame({
    heading: PAGES.programme.title,
    lead: "Each takes a few answers and says what follows from them. What you do not know yet may stay open.",
    body: [
      group(pane, "Before the first partner", [
        ...ours.filter(({ name }) => name === FIRST),
        ...ours.filter(({ name }) => name !== FIRST),
      ]),
      group(
        pane,
        partner === "" ? "This partner" : `This partner: ${partner}`,
        JUDGEMENTS.filter((judgement) => !isOurs(judgement)),
      ),
    ],
  });
}

function group(pane: Pane, heading: string, judgements: readonly Judgement[]): TemplateResult {
  return html`<div class="stack">
    <h2>${heading}</h2>
    <ul class="step-list">
      ${judgements.map((judgement) => html`<li>${opener(pane, judgement)}</li>`)}
    </ul>
  </div>`;
}

function opener(pane: Pane, judgement: Judgement): TemplateResult {
  const { answered, decided } = standingOf(judgement, pane.partner);
  const standing =
    answered === 0
      ? judgement.asks
      : decided.ok
        ? capitalised(decided.value.decision)
        : "An answer cannot be read";
  return html`<button
    type="button"
    id="${judgement.name}-judgement"
    data-progress=${answered === 0 ? "open" : decided.ok ? "answered" : "begun"}
    @click=${() => {
      pane.send({ kind: "pageState", states: { judgement: judgement.name } });
    }}
  >
    ${icon(answered === 0 ? "circle" : decided.ok ? "check" : "warning")}
    <span>${judgement.title}<span class="small">${standing}</span></span>
  </button>`;
}
