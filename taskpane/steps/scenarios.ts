import { html, nothing, type TemplateResult } from "lit/html.js";
import { caseOf } from "../../src/case/case";
import {
  chosenScenario,
  OFFER_IDS,
  OFFERED,
  type OfferedKey,
  type OfferId,
  type Scenario,
  scenarioFigures,
  scenariosOf,
  scenarioTerms,
  TRULY_NEW,
  TRULY_NEW_INPUT,
} from "../../src/case/scenarios";
import { type Equivalent, equivalents, inForce } from "../../src/economics/equivalents";
import { inputDefinition, type ModelInputs, type NumberInput } from "../../src/economics/inputs";
import type { JsonValue } from "../../src/case/draft";
import { moneyForPeople, shareForPeople } from "../../src/wording";
import { typedAnswer } from "../controls/answer-field";
import { card, message } from "../controls/cards";
import { choice } from "../controls/choice";
import { stepFrame } from "../controls/step-frame";
import { numbersTable } from "../pictures/figure";
import { askedInput } from "../state/asked-number";
import { shownInput } from "../state/model";
import type { Pane } from "../state/pane-state";

/** The base case and two offers side by side, and what else costs the same as the chosen one. */
export function scenariosStep(pane: Pane): TemplateResult {
  const given = caseOf(pane.partner);
  const scenarios = scenariosOf(given);
  const { model } = given;
  return stepFrame({
    eyebrow: "Scenarios",
    heading: "What would another offer come to?",
    lead: "A blank stands as in the base case. Nothing here changes the base case or the decision.",
    body: model.ok
      ? html`${offers(pane, model.value.inputs)} ${sideBySide(scenarios)}
        ${forMemo(pane, scenarios)} ${sameCost(pane, chosenScenario(given) ?? scenarios[0])}`
      : message("warning", model.problem.message),
  });
}

function offers(pane: Pane, base: ModelInputs): TemplateResult {
  return html`<div class="field-grid offers">
    ${OFFER_IDS.map((id) => nameField(pane, id))}
    ${OFFERED.flatMap(({ key, label }) => OFFER_IDS.map((id) => offered(pane, id, key, label, base)))}
  </div>`;
}

function nameField(pane: Pane, id: OfferId): TemplateResult {
  return typedAnswer(pane, {
    path: ["scenarios", id, "name"],
    label: `Name of offer ${letterOf(id)}`,
    placeholder: `Offer ${letterOf(id)}`,
    canBeUnknown: false,
  });
}

function offered(
  pane: Pane,
  id: OfferId,
  key: OfferedKey,
  label: string,
  base: ModelInputs,
): TemplateResult {
  const input = definitionOf(key);
  const value = key === TRULY_NEW ? 1 - base.cannibalization : base[key];
  return typedAnswer(pane, {
    path: ["scenarios", id, key],
    label: `${label}, ${letterOf(id)}`,
    asked: askedInput(input),
    placeholder: value === undefined ? undefined : shownInput(input, value),
    canBeUnknown: false,
  });
}

function definitionOf(key: OfferedKey): NumberInput {
  if (key === TRULY_NEW) return TRULY_NEW_INPUT;
  const definition = inputDefinition(key);
  if (definition.kind === "choice") throw new Error(`${key} is no number`);
  return definition;
}

function letterOf(id: OfferId): string {
  return id === "offerA" ? "A" : "B";
}

/** Each figure with its difference from the base case below it: four columns are too many here. */
function sideBySide(scenarios: readonly Scenario[]): TemplateResult {
  const refused = scenarios.flatMap(({ id, name, model, measures }) => {
    if (!model.ok) return [`${name}: ${model.problem.message}`];
    return measures.ok || id !== "base" ? [] : [measures.problem.message];
  });
  const terms = scenarios.map((scenario) => {
    const words = scenarioTerms(scenario);
    return words.ok ? words.value : "–";
  });
  const figures = scenarioFigures(scenarios).map(({ label, shown, differences }) => [
    label,
    ...shown.map(
      (value, index) =>
        html`${value}${
          differences[index] === undefined
            ? nothing
            : html`<br /><span class="small">${differences[index]}</span>`
        }`,
    ),
  ]);
  return html`<div id="side-by-side" aria-live="polite">
    ${card(
      "Side by side",
      html`${refused.map((sentence) => message("warning", sentence))}
      ${numbersTable(["Figure", ...scenarios.map(({ name }) => name)], [["Terms", ...terms], ...figures])}`,
      { kind: "wrapping" },
    )}
  </div>`;
}

function forMemo({ send, partner }: Pane, scenarios: readonly Scenario[]): TemplateResult {
  const chosen = partner.scenarios.chosen;
  return choice({
    id: "scenario-chosen",
    legend: "Which offer goes into the memo?",
    inline: true,
    options: [
      { value: "none", label: "Neither" },
      ...scenarios.flatMap(({ id, name }) => (id === "base" ? [] : [{ value: id, label: name }])),
    ],
    value: chosen === "offerA" || chosen === "offerB" ? chosen : "none",
    onChange: (value) => {
      send({
        kind: "answer",
        path: ["scenarios", "chosen"],
        value: value === "none" ? undefined : value,
      });
    },
  });
}

/** Other terms that cost us as much, each one press away from being offer B. */
function sameCost(pane: Pane, scenario: Scenario | undefined): TemplateResult | typeof nothing {
  if (scenario?.model.ok !== true) return nothing;
  const { name, model } = scenario;
  const found = equivalents(model.value.inputs);
  if (!found.ok) return message("warning", found.problem.message);
  const [onTable, ...others] = found.value;
  if (onTable === undefined) return nothing;
  return card(
    `What costs us the same as ${name}`,
    html`<p class="small">
        Present value ${moneyForPeople(onTable.presentValue)} a deal. In brackets: what the partner
        gets in the first year.
      </p>
      <ul class="lines" id="equivalents">
        ${others.map((each, index) => html`<li>${equivalentRow(pane, model.value.inputs, each, index)}</li>`)}
      </ul>`,
  );
}

function equivalentRow(
  { send }: Pane,
  offer: ModelInputs,
  each: Equivalent,
  index: number,
): TemplateResult {
  const { terms, share, amount, cashInYear1, isOver } = each;
  const inputs = inForce(each);
  const worth = isOver
    ? "more than 100%"
    : share === null
      ? moneyForPeople(amount ?? 0)
      : shareForPeople(share);
  return html`<span
      >${terms}:
      <strong>${worth}</strong>${isOver ? nothing : html` (${moneyForPeople(cashInYear1)})`}</span
    >
    ${
      inputs === undefined
        ? nothing
        : html`<button
            type="button"
            class="button compact"
            id="offer-b-${index}"
            aria-label="Make it offer B: ${terms}"
            @click=${() => {
              const value: JsonValue = { name: `${terms}, ${worth}`, ...known(inputs) };
              send({ kind: "answer", path: ["scenarios", "offerB"], value });
            }}
          >
            Make it offer B
          </button>`
    }`;
}

function known(inputs: Partial<ModelInputs>): Record<string, JsonValue> {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
