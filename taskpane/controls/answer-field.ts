import type { TemplateResult } from "lit/html.js";
import type { AskedNumber } from "../../src/reading/entry";
import { UNKNOWN } from "../../src/partner/intake-record";
import type { JsonValue } from "../../src/case/draft";
import { type DraftPath, fieldIdOf, readAt, textAt } from "../state/draft-path";
import type { Pane } from "../state/pane-state";
import { check } from "./check";
import { choice, type Option } from "./choice";
import { field, textArea, textBox } from "./field";
import { numberField } from "./number-field";

/** Fields tied to one place in the draft, each with "I don’t know yet". */

export const UNKNOWN_LABEL = "I don’t know yet";

export interface TypedAnswer {
  readonly path: DraftPath;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly unit?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Where the answer is a number. */
  readonly asked?: AskedNumber | undefined;
  readonly long?: boolean;
  readonly type?: "text" | "date";
  /** Off where unknown is no answer, as for a name. */
  readonly canBeUnknown?: boolean;
}

export function typedAnswer(pane: Pane, view: TypedAnswer): TemplateResult {
  const { path, label, hint, unit, asked } = view;
  const { partner } = pane;
  const id = fieldIdOf(path);
  const given = readAt(partner, path);
  const isUnknown = given === UNKNOWN;
  const placeholder = isUnknown ? UNKNOWN_LABEL : view.placeholder;
  const error = pane.problemOf(id);
  const send = (value: JsonValue | undefined, typed?: string) => {
    pane.send({ kind: "answer", path, value, typed });
  };
  const unknown =
    (view.canBeUnknown ?? true)
      ? check({
          id: `${id}-unknown`,
          label: UNKNOWN_LABEL,
          about: label,
          checked: isUnknown,
          onChange: (checked) => {
            send(checked ? UNKNOWN : undefined);
          },
        })
      : undefined;
  if (asked !== undefined) {
    const kept = isUnknown ? undefined : given;
    const number = { id, label, hint, error, asked, kept, unit, placeholder };
    return numberField(pane, { ...number, onValue: send, after: unknown });
  }
  const box = view.long ? textArea : textBox;
  return field(
    { id, label, hint, error },
    (described) =>
      box({
        ...described,
        id,
        unit,
        type: view.type,
        value: isUnknown ? "" : textAt(partner, path),
        placeholder,
        onInput: (typed) => {
          send(typed === "" ? undefined : typed);
        },
        onLeave: () => {
          pane.send({ kind: "leaveField", field: id });
        },
      }),
    unknown,
  );
}

export interface ChosenAnswer {
  readonly path: DraftPath;
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly hint?: string | undefined;
  readonly options: readonly Option[];
  readonly inline?: boolean;
  readonly canBeUnknown?: boolean;
  /** What counts while nothing is chosen, and is therefore shown as chosen. */
  readonly fallback?: string | undefined;
}

export function chosenAnswer(pane: Pane, view: ChosenAnswer): TemplateResult {
  const value = readAt(pane.partner, view.path);
  const { canBeUnknown = true } = view;
  const id = fieldIdOf(view.path);
  return choice({
    id,
    error: pane.problemOf(id),
    legend: view.legend,
    hideLegend: view.hideLegend ?? false,
    hint: view.hint,
    inline: view.inline ?? false,
    options: canBeUnknown
      ? [...view.options, { value: UNKNOWN, label: UNKNOWN_LABEL }]
      : view.options,
    value:
      typeof value === "string" || typeof value === "boolean"
        ? String(value)
        : (view.fallback ?? ""),
    onChange: (chosen) => {
      pane.send({ kind: "answer", path: view.path, value: chosen });
    },
  });
}

const YES_NO: readonly Option[] = [
  { value: "true", label: "Yes" },
  { value: "false", label: "No" },
];

/** Yes, no or unknown, and what else there may be; kept as the booleans of the circulating JSON. */
export function yesNoAnswer(
  pane: Pane,
  view: Pick<ChosenAnswer, "path" | "legend" | "hint" | "fallback">,
  more: readonly Option[] = [],
): TemplateResult {
  const send: Pane["send"] = (action) => {
    const isYesNo = action.kind === "answer" && YES_NO.some(({ value }) => value === action.value);
    pane.send(isYesNo ? { ...action, value: action.value === "true" } : action);
  };
  const options = [...YES_NO, ...more];
  return chosenAnswer({ ...pane, send }, { ...view, options, inline: more.length === 0 });
}
