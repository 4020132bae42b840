import { checkInput } from "../../src/economics/check-input";
import { findInput } from "../../src/economics/find-input";
import { type InputKey, inputDefinition } from "../../src/economics/inputs";
import type { PartnerDraft } from "../../src/case/draft";
import { pastedCells } from "../../src/exchange/pasted-cells";
import { isBlank } from "../../src/reading/blank";
import { takeEntry } from "../../src/reading/entry";
import type { NumberStyle } from "../../src/reading/number";
import { askedInput } from "./asked-number";
import type { FilledInputs } from "./pane-state";
import { type PlaceId, placeOf } from "./places";

export interface Paste {
  readonly place: PlaceId;
  /** The input into whose field it was pasted. */
  readonly key: InputKey;
  /** As the clipboard holds it. */
  readonly text: string;
  readonly style: NumberStyle;
}

/** Inputs that are asked for only while the share is paid on list price. */
const ON_LIST: ReadonlySet<InputKey> = new Set(["listPrice", "customerDiscount"]);

/**
 * Cells that were pasted into the field of an input. Labels beside values say which input each is;
 * a column or a row without labels fills the fields from this one on. A blank cell changes nothing.
 */
export function pastedInputs(
  partner: PartnerDraft,
  { place, key, text: pasted, style }: Paste,
): FilledInputs {
  const cells = pastedCells(pasted);
  const found = labelled(cells) ?? inOrder(keysAt(place, partner, key), cells);
  const answers = found.flatMap(({ key: to, text }) => {
    const value = to && valueOf(to, text, style);
    return to === undefined || value === undefined ? [] : [{ key: to, value }];
  });
  return { answers, left: found.length - answers.length };
}

interface PastedCell {
  readonly key: InputKey | undefined;
  readonly text: string;
}

/** Undefined unless the first cell of some row is the name of an input. */
function labelled(cells: readonly (readonly string[])[]): readonly PastedCell[] | undefined {
  const rows = cells.flatMap(([label = "", text = ""], row) => {
    const input = findInput(label);
    const isHeading = row === 0 && !input.ok;
    if (isHeading || isBlank(text)) return [];
    return [{ key: input.ok ? input.value.key : undefined, text }];
  });
  return rows.some(({ key }) => key !== undefined) ? rows : undefined;
}

function inOrder(
  keys: readonly InputKey[],
  cells: readonly (readonly string[])[],
): readonly PastedCell[] {
  const texts = cells.length === 1 ? (cells[0] ?? []) : cells.map(([first = ""]) => first);
  return texts.flatMap((text, index) => (isBlank(text) ? [] : [{ key: keys[index], text }]));
}

/** The numbers that the step asks for, in its order, from one input on. */
function keysAt(place: PlaceId, { model }: PartnerDraft, first: InputKey): readonly InputKey[] {
  const isOnList = model.revshareBase === "LIST";
  const asked = (placeOf(place).inputs ?? []).filter(
    (key) => inputDefinition(key).kind !== "choice" && (isOnList || !ON_LIST.has(key)),
  );
  return asked.slice(Math.max(0, asked.indexOf(first)));
}

function valueOf(key: InputKey, text: string, style: NumberStyle): number | string | undefined {
  const input = inputDefinition(key);
  if (input.kind !== "choice") return takeEntry(askedInput(input), text, style);
  const chosen = checkInput(input, text);
  return chosen.ok ? chosen.value : undefined;
}
