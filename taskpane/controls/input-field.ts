import type { TemplateResult } from "lit/html.js";
import { type InputKey, inputDefinition, type NumberInput } from "../../src/economics/inputs";
import { mustBeTyped } from "../../src/case/economic-decision";
import { inputChoiceName } from "../../src/policy/display-names";
import { isBlank } from "../../src/reading/blank";
import { reasonOf } from "../reason-of";
import { askedInput } from "../state/asked-number";
import { fieldIdOf } from "../state/draft-path";
import { inputPath, shownInput } from "../state/model";
import type { Pane } from "../state/pane-state";
import { chosenAnswer } from "./answer-field";
import { numberField } from "./number-field";

interface InputWording {
  readonly key: InputKey;
  /** Where the pane asks in plainer words than the sheet's label. */
  readonly label?: string;
  readonly hint?: string | undefined;
  /** What counts while the field is blank, where that is another input. */
  readonly placeholder?: string;
}

/** An input of the economic model, with its unit and the default it takes when left blank. */
export function inputField(pane: Pane, wording: InputWording): TemplateResult {
  const { key } = wording;
  const definition = inputDefinition(key);
  const path = inputPath(key);
  const id = fieldIdOf(path);
  if (definition.kind === "choice") {
    return chosenAnswer(pane, {
      path,
      legend: wording.label ?? definition.label,
      hint: wording.hint,
      canBeUnknown: false,
      fallback: String(definition.default),
      options: definition.choices.map((choice) => ({
        value: choice,
        label: inputChoiceName(choice),
      })),
    });
  }
  const kept = pane.partner.model[key];
  const isAssumed = isBlank(kept) && definition.default !== undefined && !mustBeTyped(key);
  return numberField(pane, {
    id,
    label: wording.label ?? definition.label,
    hint: wording.hint,
    error: pane.problemOf(id),
    asked: askedInput(definition),
    kept,
    unit: isAssumed ? "assumed" : unitOf(definition),
    placeholder:
      definition.default === undefined || mustBeTyped(key)
        ? wording.placeholder
        : shownInput(definition, definition.default),
    onValue: (value, typed) => {
      pane.send({ kind: "answer", path, value, typed });
    },
    onPasteOfCells: (text) => {
      void fillFrom(pane, key, text);
    },
  });
}

/** What was copied from a sheet goes into this field and those after it. */
async function fillFrom(
  { state, partner, send }: Pane,
  key: InputKey,
  text: string,
): Promise<void> {
  const { place, decimalMark } = state;
  try {
    const { pastedInputs } = await import(
      /* webpackChunkName: "pasted" */ "../state/pasted-inputs"
    );
    send({
      kind: "fillInputs",
      ...pastedInputs(partner, { place, key, text, style: { decimalMark } }),
    });
  } catch (error) {
    send({ kind: "announce", sentence: `What was pasted was not taken. ${reasonOf(error)}` });
  }
}

function unitOf({ kind, unit }: NumberInput): string | undefined {
  switch (kind) {
    case "fraction":
      return undefined;
    case "years":
      return "years";
    default:
      return unit === "currency"
        ? "per deal"
        : unit.replace("currency/", "per ").replace("/", ", ");
  }
}
