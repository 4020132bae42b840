import { inputDefinition, type InputKey, INPUTS } from "../../economics/inputs";
import { a1, onSheet } from "../description/a1";
import { followedFormula, inputValueCell } from "../layout/inputs-layout";
import { MEASURE_QUANTITIES } from "./measure-formulas";
import type { AcrossName, Of, Quantity, QuantityName, YearlyName } from "./quantity";
import { STEPS } from "./steps";
import { inputAddress, quantityAddress } from "./workings-layout";
import { acrossAddress, yearlyAddress } from "./year-layout";
import { YEARLY } from "./yearly";

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

/** The longest formula that Excel takes. */
const LONGEST_FORMULA = 8_000;

/** A measure or a step of the model for any sheet, without "="; #N/A where there is no such number. */
export function nativeValue(name: QuantityName, { workings }: NativeSheets): string {
  const cell = onSheet(workings, quantityAddress(name));
  return `IF(ISNUMBER(${cell}),${cell},NA())`;
}

/** The same with other inputs; undefined where no one cell can hold it. */
export function nativeFormula(
  name: QuantityName,
  sheets: NativeSheets,
  replaced: Replacements,
): string | undefined {
  if (!isAffected(name, replaced)) return nativeValue(name, sheets);
  if (takesRows(name)) return undefined;
  const layout = workingsLayout(sheets, (address) => onSheet(sheets.workings, address));
  const formula = `IFERROR(${unbracketed(writer({ layout, replaced })(name))},NA())`;
  return formula.length <= LONGEST_FORMULA ? formula : undefined;
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

/** What stands for each value on the Workings sheet itself. */
export function onWorkings(sheets: NativeSheets): Of {
  const layout = workingsLayout(sheets, (address) => address);
  return writer({ layout, replaced: NOTHING_REPLACED });
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
  const value = (name: Name, at: number | undefined): string => {
    if (isInput(name)) return inputText(name);
    if (isAcross(name)) return layout.across(name);
    const definition = definitionOf(name);
    const isYear = name === "year" || isYearly(name);
    const cell = isYear ? layout.yearly(name, at) : layout.quantity(name);
    if (definition === undefined || (cell !== undefined && !isAffected(name, replaced))) {
      return cell ?? "";
    }
    return bracketed(definition.write(ofYear(at)));
  };
  const inputText = (name: InputKey): string => {
    const replacement = replaced.get(name);
    if (replacement !== undefined) return bracketed(replacement);
    const { follows } = inputDefinition(name);
    if (follows === undefined || !isAffected(name, replaced)) return layout.input(name);
    return `IF(${layout.typed(name)}="",${followedFormula(follows, inputText)},${layout.input(name)})`;
  };
  const ofYear = (at: number | undefined): Of =>
    Object.assign((name: Name) => value(name, at), {
      all: (name: YearlyName) => value(name, undefined),
      given: (key: InputKey) =>
        replaced.has(key) ? "1" : bracketed(`(${layout.typed(key)}<>"")*1`),
    });
  return ofYear(year);
}

function isAffected(name: Name, replaced: Replacements): boolean {
  if (replaced.size === 0) return false;
  const inputs = behind(name);
  return [...replaced.keys()].some((key) => inputs.has(key));
}

const BEHIND = new Map<Name, ReadonlySet<Name>>();

/** Every input and step that a value hangs on, found by writing its formula and listening. */
function behind(name: Name): ReadonlySet<Name> {
  const known = BEHIND.get(name);
  if (known !== undefined) return known;
  const found = new Set<Name>([name]);
  const heard = (part: Name): string => {
    for (const further of behind(part)) found.add(further);
    return "";
  };
  const listen: Of = Object.assign(heard, { all: heard, given: heard });
  if (isInput(name)) {
    const { follows } = inputDefinition(name);
    if (follows !== undefined) followedFormula(follows, listen);
  } else {
    definitionOf(name)?.write(listen);
  }
  BEHIND.set(name, found);
  return found;
}

/** Whether a value hangs on an input. */
export function restsOn(name: QuantityName, key: InputKey): boolean {
  return behind(name).has(key);
}

/** Whether a value takes tables of rows, which the Workings sheet has for its own inputs alone. */
export function takesRows(name: QuantityName): boolean {
  return [...behind(name)].some((part) => !isInput(part) && definitionOf(part)?.takesRows === true);
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
