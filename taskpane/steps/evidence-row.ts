import { html, nothing, type TemplateResult } from "lit/html.js";
import type { JsonValue } from "../../src/case/draft";
import { SCHEDULED, UNKNOWN } from "../../src/partner/intake-record";
import type { IntakeField } from "../../src/partner/intake-fields";
import { CHOICE_NAMES, PARTNER_TYPE_NAMES } from "../../src/policy/intake-names";
import { isBlank } from "../../src/reading/blank";
import { type DescribedBy, errorLine, textBox } from "../controls/field";
import { type NumberBox, numberAnswers, numberBox, numberProblem } from "../controls/number-field";
import { select, type SelectOption } from "../controls/select";
import { askedAnswer } from "../state/asked-number";
import { fieldIdOf, readAt, textAt } from "../state/draft-path";
import type { EvidenceField } from "../state/evidence-groups";
import type { Pane } from "../state/pane-state";
import { intakeField, recordPath } from "../state/record";

const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  partner_type: PARTNER_TYPE_NAMES,
  brand_lift: CHOICE_NAMES.brandLift,
  exclusivity: CHOICE_NAMES.exclusivity,
  integration: CHOICE_NAMES.integration,
};

const YES_NO: readonly SelectOption[] = [
  { value: "true", label: "Yes" },
  { value: "false", label: "No" },
];

/**
 * One line of the checklist: unknown until somebody says otherwise.
 *
 * @param lacks What a higher tier still asks for here.
 */
export function evidenceRow(
  pane: Pane,
  { key, label, hint }: EvidenceField,
  lacks?: string,
): TemplateResult {
  const definition = intakeField(key);
  const path = recordPath(definition);
  const id = fieldIdOf(path);
  const given = readAt(pane.partner, path);
  const isKnown = !isBlank(given) && given !== UNKNOWN;
  const number = numberOf(pane, definition, isKnown ? given : undefined);
  const problem = pane.problemOf(id);
  const error = number === undefined ? problem : numberProblem(pane, number, problem);
  const ids = [hint && `${id}-hint`, lacks && `${id}-lacks`, error && `${id}-error`]
    .filter(Boolean)
    .join(" ");
  const described = { describedBy: ids === "" ? undefined : ids, invalid: error !== undefined };
  return html`<div
    class="evidence-row ${definition.kind === "text" ? "wide" : ""}"
    data-known=${isKnown ? "true" : "false"}
  >
    <div>
      <label for=${id}>${label}</label>
      ${hint ? html`<p class="small" id="${id}-hint">${hint}</p>` : nothing}
      ${lacks ? html`<p class="lacks" id="${id}-lacks">${lacks}</p>` : nothing}
    </div>
    ${number === undefined ? control(pane, definition, described) : numberBox(pane, number, described)}
    ${errorLine(id, error)} ${number === undefined ? nothing : numberAnswers(pane, number)}
  </div>`;
}

function numberOf(
  pane: Pane,
  definition: IntakeField,
  kept: JsonValue | undefined,
): NumberBox | undefined {
  if (!["count", "number", "percent", "fraction"].includes(definition.kind)) return undefined;
  const path = recordPath(definition);
  return {
    ...{ id: fieldIdOf(path), asked: askedAnswer(definition), kept, placeholder: "Unknown" },
    onValue: (value, typed) => {
      pane.send({ kind: "answer", path, value, typed });
    },
  };
}

function control(pane: Pane, definition: IntakeField, described: DescribedBy): TemplateResult {
  const path = recordPath(definition);
  const id = fieldIdOf(path);
  const given = readAt(pane.partner, path);
  const send = (value: string | boolean | undefined) => {
    pane.send({ kind: "answer", path, value });
  };
  const options = optionsOf(definition);
  if (options !== undefined) {
    return select({
      ...described,
      id,
      value: typeof given === "string" || typeof given === "boolean" ? String(given) : "",
      options: [{ value: "", label: "Unknown" }, ...options],
      onChange: (chosen) => {
        const isYesNo = definition.kind !== "choice" && chosen !== SCHEDULED;
        send(chosen === "" ? undefined : isYesNo ? chosen === "true" : chosen);
      },
    });
  }
  return textBox({
    ...described,
    id,
    type: definition.kind === "date" ? "date" : "text",
    value: given === UNKNOWN ? "" : textAt(pane.partner, path),
    placeholder: "Unknown",
    onInput: (typed) => {
      send(typed === "" ? undefined : typed);
    },
    onLeave: () => {
      pane.send({ kind: "leaveField", field: id });
    },
  });
}

function optionsOf({ key, kind }: IntakeField): readonly SelectOption[] | undefined {
  switch (kind) {
    case "yesNo":
      return YES_NO;
    case "yesNoScheduled":
      return [...YES_NO, { value: SCHEDULED, label: "By a date" }];
    case "choice":
      return Object.entries(CHOICES[key] ?? {}).map(([value, label]) => ({ value, label }));
    default:
      return undefined;
  }
}
