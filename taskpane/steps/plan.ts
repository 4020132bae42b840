import { html, nothing, type TemplateResult } from "lit/html.js";
import { caseOf } from "../../src/case/case";
import type { PartnerDraft } from "../../src/case/draft";
import { floorsAgainstModel } from "../../src/case/floors-against-model";
import type { Plan } from "../../src/plan/build-plan";
import { asNumber } from "../../src/wording";
import { bullets, card, message } from "../controls/cards";
import { numberField } from "../controls/number-field";
import { ASKED_AMOUNT } from "../state/asked-number";
import { field } from "../controls/field";
import { stepFrame } from "../controls/step-frame";
import { economicsOf } from "../state/economics";
import { fieldIdOf } from "../state/draft-path";
import type { Pane, Writing } from "../state/pane-state";
import { stepWords } from "../state/places";
import { averageDealOf, type PlanField, planPath, planText } from "../state/plan-answers";
import { motionField } from "./motion";
import { planWritten } from "./plan-written";
import { sheetChoice } from "./sheet-choice";
import { MOTION_NAMES } from "../../src/policy/display-names";

export function planStep(pane: Pane): TemplateResult {
  const { writing } = pane.state;
  if (writing.kind === "written") return planWritten(pane, writing);
  const { plan } = caseOf(pane.partner);
  return stepFrame({
    eyebrow: stepWords(pane.state.place),
    heading: "How, when and for whom do the first 90 days start?",
    lead: "The plan becomes sheets that go on living. Nothing of yours is overwritten.",
    body: html`<div class="stack-wide">
        ${motionField(pane)}
        ${planField(pane, "launchDate", { label: "Launch date", type: "date" })}
        ${averageDealField(pane)}
        ${planField(pane, "valueProposition", {
          label: "Value proposition",
          hint: "One sentence, in a customer’s words.",
          type: "long",
        })}
        ${planField(pane, "segments", {
          label: "Segments",
          hint: "At least one, with commas between them.",
        })}
      </div>
      ${sheetChoice(pane)} ${modelNotice(pane)}
      ${plan.ok ? summary(plan.value, pane.partner) : nothing} ${ending(writing)}`,
  });
}

function averageDealField(pane: Pane): TemplateResult {
  const path = planPath("averageDeal");
  const id = fieldIdOf(path);
  return numberField(pane, {
    id,
    label: "Average deal",
    hint: "The pipeline floor is counted in it.",
    error: pane.problemOf(id),
    asked: ASKED_AMOUNT,
    kept: averageDealOf(pane.partner),
    unit: "per deal",
    onValue: (value, typed) => {
      pane.send({ kind: "answer", path, value, typed });
    },
  });
}

interface PlanFieldView {
  readonly label: string;
  readonly hint?: string;
  readonly type?: "text" | "date" | "long";
}

function planField(
  pane: Pane,
  name: PlanField,
  { label, hint, type = "text" }: PlanFieldView,
): TemplateResult {
  const path = planPath(name);
  const id = fieldIdOf(path);
  const value = planText(pane.partner, name);
  const onInput = (event: Event) => {
    const typed = (event.target as HTMLInputElement | HTMLTextAreaElement).value;
    pane.send({ kind: "answer", path, value: typed });
  };
  const onLeave = () => {
    pane.send({ kind: "leaveField", field: id });
  };
  return field({ id, label, hint, error: pane.problemOf(id) }, ({ describedBy, invalid }) =>
    type === "long"
      ? html`<div class="box">
          <textarea
            id=${id}
            rows="3"
            aria-describedby=${describedBy ?? nothing}
            aria-invalid=${invalid ? "true" : "false"}
            .value=${value}
            @input=${onInput}
            @blur=${onLeave}
          ></textarea>
        </div>`
      : html`<div class="box">
          <input
            id=${id}
            type=${type}
            autocomplete="off"
            aria-describedby=${describedBy ?? nothing}
            aria-invalid=${invalid ? "true" : "false"}
            .value=${value}
            @input=${onInput}
            @blur=${onLeave}
          />
        </div>`,
  );
}

function modelNotice({ partner }: Pane): TemplateResult | typeof nothing {
  const economics = economicsOf(partner);
  return economics.ok
    ? nothing
    : message(
        "warning",
        `Sensitivity waits for the Inputs sheet: ${economics.problem.message} You can write the plan now and fill the blue cells later.`,
      );
}

function summary(plan: Plan, partner: PartnerDraft): TemplateResult {
  const floor =
    plan.pipelineFloor === null ? "" : `, a pipeline of ${asNumber(plan.pipelineFloor)}`;
  const floors = floorsAgainstModel(caseOf(partner));
  return card(
    `${MOTION_NAMES[plan.motion]}: what day 90 asks`,
    html`<p>
        ${asNumber(plan.targetAccounts)} target accounts${floor}, ${asNumber(plan.closedWonFloor)}
        won. ${plan.milestones.length} milestones.
      </p>
      ${bullets([...floors.map(({ sentence }) => sentence), ...plan.warnings])}`,
  );
}

/** Why nothing was written; while it runs, the footer shows it. */
function ending(state: Writing): TemplateResult | typeof nothing {
  switch (state.kind) {
    case "cancelled":
      return message("info", "Cancelled. The workbook is as it was before.");
    case "failed":
      return message("error", state.message);
    default:
      return nothing;
  }
}
