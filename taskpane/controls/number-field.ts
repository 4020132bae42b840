import { html, nothing, type TemplateResult } from "lit/html.js";
import type { JsonValue } from "../../src/case/draft";
import {
  type AskedNumber,
  type OpenEntry,
  openEntry,
  shownEntry,
  takeEntry,
  withMarksExchanged,
} from "../../src/reading/entry";
import { EN_US } from "../../src/reading/number";
import type { Pane } from "../state/pane-state";
import { type DescribedBy, field, textBox } from "./field";

/** One field for every number: it reads as people write, and asks where a text reads two ways. */
export interface NumberBox {
  readonly id: string;
  readonly asked: AskedNumber;
  /** What the draft holds: the number, a text that is none, or nothing. */
  readonly kept: JsonValue | undefined;
  readonly unit?: string | undefined;
  readonly placeholder?: string | undefined;
  /** @param typed The text that stands in the field meanwhile; a number that was chosen has none. */
  readonly onValue: (value: number | string | undefined, typed: string | undefined) => void;
  /** A column or a block from a sheet, as text, in place of one number. */
  readonly onPasteOfCells?: (text: string) => void;
}

interface NumberField extends NumberBox {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly after?: TemplateResult | undefined;
}

export function numberField(pane: Pane, view: NumberField): TemplateResult {
  const { id, label, hint } = view;
  return field(
    { id, label, hint, error: numberProblem(pane, view, view.error) },
    (described) => numberBox(pane, view, described),
    html`${numberAnswers(pane, view)}${view.after ?? nothing}`,
  );
}

export function numberBox(pane: Pane, view: NumberBox, described: DescribedBy): TemplateResult {
  const { id, asked, kept } = view;
  const text = textIn(pane, view);
  const { decimalMark } = pane.state;
  const unit = view.unit ?? (asked.keptAs === "number" ? undefined : "%");
  return textBox({
    ...described,
    id,
    numeric: true,
    value: text,
    unit: text.includes("%") ? undefined : unit,
    placeholder: view.placeholder,
    onInput: (typed) => {
      view.onValue(takeEntry(asked, typed, { decimalMark }), typed);
    },
    onFocus: () => {
      const own = decimalMark === "," && isInOurForm(view) ? withMarksExchanged(text) : text;
      if (own !== text) pane.send({ kind: "typing", typing: { field: id, text: own } });
    },
    onLeave: () => {
      pane.send({ kind: "leaveField", field: id });
    },
    // The answers are there before Tab looks for what comes next.
    onTab: () => {
      if (openEntry(asked, kept)) pane.send({ kind: "leaveField", field: id });
    },
    onPaste: (pasted) => {
      const isOfCells = /[\t\r\n]/.test(pasted.trim());
      if (isOfCells) view.onPasteOfCells?.(pasted);
      return isOfCells && view.onPasteOfCells !== undefined;
    },
  });
}

/** What is wrong with a field: a text that reads two ways is asked about once the field is left. */
export function numberProblem(
  pane: Pane,
  view: NumberBox,
  otherwise: string | undefined,
): string | undefined {
  if (openEntry(view.asked, view.kept) === undefined) return otherwise;
  const open = openIn(pane, view);
  return open && `“${open.typed}” can be read in two ways. Which number is meant?`;
}

/** A button for each number that the text can mean. */
export function numberAnswers(pane: Pane, view: NumberBox): TemplateResult | typeof nothing {
  const open = openIn(pane, view);
  if (open === undefined) return nothing;
  return html`<div class="row" role="group" aria-label="Which number is meant?">
    ${open.answers.map((answer, index) => {
      const shown = shownEntry(view.asked, answer);
      return html`<button
        type="button"
        class="button"
        id="${view.id}-answer-${index + 1}"
        @click=${() => {
          view.onValue(answer, undefined);
          document.getElementById(view.id)?.focus();
        }}
      >
        ${view.asked.keptAs === "number" && view.unit ? `${shown} ${view.unit}` : shown}
      </button>`;
    })}
  </div>`;
}

/** Nobody is asked while the text may still grow into something else. */
function openIn({ state }: Pane, { id, asked, kept }: NumberBox): OpenEntry | undefined {
  return state.typing?.field === id ? undefined : openEntry(asked, kept);
}

/** While somebody types, their text; else the number in the one way in which it is shown. */
function textIn({ state: { typing } }: Pane, { id, asked, kept }: NumberBox): string {
  if (typing?.field === id) return typing.text;
  if (typeof kept === "number") return shownEntry(asked, kept);
  return typeof kept === "string" ? (openEntry(asked, kept)?.typed ?? kept) : "";
}

/** A number, or a text such as a range that was put into our form. */
function isInOurForm({ asked, kept }: NumberBox): boolean {
  return typeof kept === "string" ? asked.otherText?.(kept, EN_US) === kept : kept !== undefined;
}
