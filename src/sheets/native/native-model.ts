import { inputDefinition, type InputKey, INPUTS } from "../../economics/inputs";
import { a1, onSheet } from "../description/a1";
import { followedFormula, inputValueCell } from "../layout/inputs-layout";
import { MEASURE_QUANTITIES } from "./measure-formulas";
import type { AcrossName, Of, Quantity, QuantityName, YearlyName } from "./quantity";
import { STEPS, YEARLY } from "./steps";
import { acrossAddress, inputAddress, quantityAddress, yearlyAddress } from "./workings-layout";

type Name = Parameters<Of>[0];

export const QUANTITIES: Readonly<Record<QuantityName, Quantity>> = {
  ...STEPS,
  ...MEASURE_QUANTITIES,
};

/** Texts that stand in for inputs: a cell such as `$B5`, or a constant. */
export type Replacements = ReadonlyMap<InputKey, string>;

export interface NativeSheets {
  readonly inputs: string;
  readonly workings: string;
}

/** Where the values stand that formulas refer to; what stands nowhere is written out in full. */
export interface Layout {
  /** The value of an input in the model. */
  readonly input: (key: InputKey) => string;
  /** Where it is typed, blank while an input follows another. */
  readonly typed: (key: InputKey) => string;
  readonly quantity: (name: QuantityName) => string | undefined;
  /** A column of the year table, or its cell of one year. */
  readonly yearly: (name: YearlyName, year: number | undefined) => string | undefined;
  readonly across: (name: AcrossName) => string;
}

const NOTHING_REPLACED: Replacements = new Map();

/** A measure or a step of the model as a formula for any sheet, without "=". */
export function nativeFormula(
  name: QuantityName,
  sheets: NativeSheets,
  replaced: Replacements = NOTHING_REPLACED,
): string {
  const layout = workingsLayout(sheets, (address) => onSheet(sheets.workings, address));
  return unbracketed(writer({ layout, replaced })(name));
}

/** The formula of a cell on the Workings sheet: of one year for a column, otherwise of the step. */
export function workingsFormula(
  name: QuantityName | YearlyName,
  sheets: NativeSheets,
  year?: number,
): string {
  return formulaOf(
    name,
    workingsLayout(sheets, (address) => address),
    year,
  );
}

/** How a value comes about from what the layout has beside it. */
export function formulaOf(
  name: QuantityName | YearlyName,
  layout: Layout,
  year?: number,
  replaced: Replacements = NOTHING_REPLACED,
): string {
  const of = writer({ layout, replaced, year });
  return unbracketed(definitionOf(name)?.write(of) ?? of(name));
}

/** Whether an input takes another one's value while nothing is typed for it. */
export function followsAnother(key: InputKey): boolean {
  return inputDefinition(key).follows !== undefined;
}

/** The cell in which an input is typed, seen from any sheet. */
export function typedAddress(key: InputKey, { inputs }: Pick<NativeSheets, "inputs">): string {
  const { row, column } = inputValueCell(key);
  return onSheet(inputs, a1(row, column, "absolute"));
}

function workingsLayout(sheets: NativeSheets, here: (address: string) => string): Layout {
  return {
    input: (key) => here(inputAddress(key)),
    typed: (key) => typedAddress(key, sheets),
    quantity: (name) => here(quantityAddress(name)),
    yearly: (name, year) => here(yearlyAddress(name, year)),
    across: (name) => here(acrossAddress(name)),
  };
}

interface Place {
  readonly layout: Layout;
  readonly replaced: Replacements;
  /** Set while one row of the year table is written. */
  readonly year?: number | undefined;
}

function writer({ layout, replaced, year }: Place): Of {
  const of: Of = (name) => {
    if (isInput(name)) {
      const replacement = replaced.get(name);
      if (replacement !== undefined) return bracketed(replacement);
      const { follows } = inputDefinition(name);
      if (follows === undefined || !isAffected(name, replaced)) return layout.input(name);
      return `IF(${layout.typed(name)}="",${followedFormula(follows, of)},${layout.input(name)})`;
    }
    if (isAcross(name)) return layout.across(name);
    const definition = definitionOf(name);
    const isYear = name === "year" || isYearly(name);
    const cell = isYear ? layout.yearly(name, year) : layout.quantity(name);
    if (definition === undefined || (cell !== undefined && !isAffected(name, replaced))) {
      return cell ?? "";
    }
    return bracketed(definition.write(of));
  };
  return of;
}

function isAffected(name: Name, replaced: Replacements): boolean {
  if (replaced.size === 0) return false;
  const inputs = inputsBehind(name);
  return [...replaced.keys()].some((key) => inputs.has(key));
}

const BEHIND = new Map<Name, ReadonlySet<InputKey>>();

/** Every input that a value hangs on, found by writing its formula and listening. */
function inputsBehind(name: Name): ReadonlySet<InputKey> {
  const known = BEHIND.get(name);
  if (known !== undefined) return known;
  const found = new Set<InputKey>();
  const listen: Of = (part) => {
    for (const key of inputsBehind(part)) found.add(key);
    return "";
  };
  if (isInput(name)) {
    found.add(name);
    const { follows } = inputDefinition(name);
    if (follows !== undefined) followedFormula(follows, listen);
  } else {
    definitionOf(name)?.write(listen);
  }
  BEHIND.set(name, found);
  return found;
}

function definitionOf(name: Exclude<Name, InputKey>): Quantity | undefined {
  if (isAcross(name) || name === "year") return undefined;
  return isYearly(name) ? YEARLY[name] : QUANTITIES[name];
}

function isInput(name: Name): name is InputKey {
  return INPUTS.some(({ key }) => key === name);
}

function isAcross(name: Name): name is AcrossName {
  return name === "yearsAcross" || name === "monthsAcross";
}

function isYearly(name: Name): name is Exclude<YearlyName, "year"> {
  return name in YEARLY;
}

/** A cell, a number or a text needs no brackets to stand inside a larger formula. */
const WHOLE = /^(?:(?:'(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?\d+|\d+(?:\.\d+)?|"[^"]*")$/;

function bracketed(text: string): string {
  return WHOLE.test(text) ? text : `(${text})`;
}

/** The outermost brackets are needed only inside a larger formula. */
function unbracketed(text: string): string {
  if (!text.startsWith("(") || !text.endsWith(")")) return text;
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length - 1; at += 1) {
    const character = text[at];
    if (character === '"') isInText = !isInText;
    if (isInText) continue;
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth === 0) return text;
  }
  return text.slice(1, -1);
}
