import { inputDefinition, type InputDefinition, type InputKey } from "../../economics/inputs";
import { inWords } from "../../wording";
import { a1, onSheet } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Cell, Validation } from "../description/description";
import { centralNumber } from "../layout/central-number";
import {
  allowedOnSheet,
  choiceInFormula,
  choicesOnSheet,
  inputOnSheet,
} from "../layout/input-words";
import { headings, printSetup } from "../layout/frame";
import { followedFormula, INPUT_COLUMNS } from "../layout/inputs-layout";
import { formatOf, validationRule } from "../model/inputs";
import type { WrittenSheet } from "../description/written-sheet";
import { partnerLabel } from "./partner-labels";
import { PARTNER_BASES, PARTNER_INPUTS } from "./visibility";

const TERMS_SHEET = "Terms";
const HEADER_ROW = 6;

/** What the partner may try out besides its own numbers. */
const FLEXIBLE: readonly InputKey[] = ["revshare", "deals"];

/** The value of an input in the partner's copy, as a formula on any of its sheets takes it. */
export function termsInput(key: InputKey): string {
  return choiceInFormula(inputDefinition(key), onSheet(TERMS_SHEET, used(key)));
}

/** Where the partner types it, as a sentence names the place. */
export function termsPlace(key: InputKey): string {
  return `${TERMS_SHEET} ${a1(rowOf(key), INPUT_COLUMNS.value)}`;
}

export function termsTyped(key: InputKey): string {
  return onSheet(TERMS_SHEET, a1(rowOf(key), INPUT_COLUMNS.value, "absolute"));
}

/** Terms both sides know and what the partner knows of itself, in the layout of the Inputs sheet. */
export function describeTerms(content: WorkbookContent): WrittenSheet {
  const { partnerName } = content;
  const title = (value: string, style: Cell["style"]): (Cell | null)[] => [
    { value, ...(style === undefined ? {} : { style }) },
  ];
  return {
    name: TERMS_SHEET,
    columnWidthsInCharacters: [54, 20, 20, 20, 24, 44],
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          title(`Terms: ${partnerName}`, "title"),
          title("Change the blue cells; the other sheets follow.", "subtitle"),
          title(
            "Share and volume are open to try out. What is yours is blank and yours to fill in: your rate, costs, investment and wanted return.",
            "subtitle",
          ),
          title(
            "The other cells are protected without a password: for convenience, not for security.",
            "subtitle",
          ),
        ],
      },
      {
        row: HEADER_ROW,
        column: 0,
        cells: [
          headings("Term", "Used", "Your value", "When blank", "Unit", "Allowed"),
          ...PARTNER_INPUTS.map((input) => termRow(input, content)),
        ],
      },
    ],
    tables: [],
    validations: PARTNER_INPUTS.filter(isOpen).map(validationOf),
    conditionalFormats: [],
    charts: [],
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    print: printSetup(TERMS_SHEET, partnerName, HEADER_ROW),
  };
}

function isOpen({ key, seenBy }: InputDefinition): boolean {
  return seenBy === "partner" || FLEXIBLE.includes(key);
}

/** What we think of the partner stays with us: it fills in its own, and until then nothing counts. */
function given({ key, seenBy }: InputDefinition, { inputs, plan }: WorkbookContent) {
  if (seenBy === "partner") return { typed: undefined, fallback: 0 };
  const input = inputDefinition(key);
  const typed = centralNumber(input, inputs[key]) ?? inputs[key];
  const isBudget = key === "mdf" && typeof typed === "number";
  return {
    typed: isBudget ? Math.min(typed, plan.askedMdf ?? typed) : typed,
    fallback: input.default,
  };
}

function termRow(input: InputDefinition, content: WorkbookContent): Cell[] {
  const { key, unit } = input;
  const row = rowOf(key);
  const numberFormat = formatOf(input);
  const { typed, fallback } = given(input, content);
  const [value, neutral] = [typed, fallback].map((one) => inputOnSheet(key, one));
  const [typedCell, fallbackCell] = [INPUT_COLUMNS.value, INPUT_COLUMNS.default].map((column) =>
    a1(row, column),
  );
  const follow = followed(input);
  // A blank cell that a formula passes on would count as 0.
  const hasNone = neutral === undefined && follow === undefined;
  const whenBlank = hasNone ? '""' : fallbackCell;
  return [
    { value: partnerLabel(input), style: "label" },
    {
      formula: `=IF(${typedCell}="",${whenBlank},${typedCell})`,
      style: "calculation",
      numberFormat,
    },
    {
      ...(value === undefined ? {} : { value }),
      style: isOpen(input) ? "input" : "calculation",
      numberFormat,
    },
    {
      ...(follow === undefined ? { value: neutral ?? "" } : { formula: `=${follow}` }),
      style: "unit",
      numberFormat,
    },
    { value: key === "revshareBase" ? "one of two bases" : unit, style: "unit" },
    {
      value:
        key === "revshareBase"
          ? inWords(choicesOnSheet(PARTNER_BASES), "or")
          : allowedOnSheet(input),
      style: "note",
    },
  ];
}

function validationOf(input: InputDefinition): Validation {
  return {
    area: { row: rowOf(input.key), column: INPUT_COLUMNS.value, rows: 1, columns: 1 },
    rule: validationRule(input),
    title: partnerLabel(input),
    message: `${partnerLabel(input)}: ${allowedOnSheet(input)}.`,
  };
}

function followed({ follows }: InputDefinition): string | undefined {
  if (follows === undefined) return undefined;
  const value = followedFormula(follows, used);
  return follows.less === undefined ? value : `IF(${used(follows.key)}="","",${value})`;
}

function used(key: InputKey): string {
  return a1(rowOf(key), INPUT_COLUMNS.used, "absolute");
}

function rowOf(key: InputKey): number {
  return HEADER_ROW + 1 + PARTNER_INPUTS.findIndex((input) => input.key === key);
}
