import { INPUTS, SHARE_BASES, type InputDefinition, type InputKey } from "../../economics/inputs";
import { a1, areaA1, onSheet } from "../a1";
import type { WorkbookContent } from "../content";
import type { Area, Cell, NumberFormatName, SheetDescription, Validation } from "../description";
import type { SheetNames } from "../sheet-names";
import { frameBlock, FRAME_ROWS, headings, plainSheet, printSetup } from "./frame";

const HEADER_ROW = FRAME_ROWS;
const FIRST_ROW = HEADER_ROW + 1;
const LABEL_COLUMN = 0;
const VALUE_COLUMN = 1;
const USED_COLUMN = 2;
const DEFAULT_COLUMN = 3;

/** Label and value of every input: the range that our functions take as *inputs*. */
const INPUT_AREA: Area = {
  row: FIRST_ROW,
  column: LABEL_COLUMN,
  rows: INPUTS.length,
  columns: 2,
};

/** The *inputs* argument of our functions, seen from any sheet. */
export function inputsArgument(names: SheetNames): string {
  return onSheet(names.inputs, areaA1(INPUT_AREA, "absolute"));
}

/** The value that counts for an input, its default when the value is blank; seen from any sheet. */
export function usedInput(key: InputKey, names: SheetNames): string {
  return onSheet(names.inputs, a1(rowOf(key), USED_COLUMN, "absolute"));
}

/** The cell in which people type the value of an input. */
export function inputValueCell(key: InputKey): { readonly row: number; readonly column: number } {
  return { row: rowOf(key), column: VALUE_COLUMN };
}

export function describeInputs(content: WorkbookContent, names: SheetNames): SheetDescription {
  return {
    ...plainSheet({
      kind: "inputs",
      name: names.inputs,
      columnWidthsInCharacters: [46, 16, 16, 16, 24, 44],
      blocks: [
        frameBlock(
          `Inputs: ${content.partnerName}`,
          "Type in the blue cells. A blank cell takes the default beside it; every sheet follows.",
          names,
        ),
        {
          row: HEADER_ROW,
          column: LABEL_COLUMN,
          cells: [
            headings(
              "Input",
              "Value",
              "Used",
              "Default",
              "Unit",
              "Allowed, and source of a default",
            ),
            ...INPUTS.map((input) => inputRow(input, content)),
          ],
        },
      ],
      print: printSetup(names.inputs, content.partnerName, HEADER_ROW),
    }),
    validations: INPUTS.map(validationOf),
    freeze: { rows: FIRST_ROW, columns: 1 },
  };
}

function inputRow(input: InputDefinition, content: WorkbookContent): Cell[] {
  const row = rowOf(input.key);
  const value = content.inputs[input.key];
  const numberFormat = formatOf(input);
  const allowed = input.source === undefined ? input.allowed : `${input.allowed}. ${input.source}`;
  const used = `=IF(${a1(row, VALUE_COLUMN)}="",${a1(row, DEFAULT_COLUMN)},${a1(row, VALUE_COLUMN)})`;
  return [
    { value: input.label, style: "label" },
    { ...(value === undefined ? {} : { value }), style: "input", numberFormat },
    { formula: used, style: "calculation", numberFormat },
    { ...defaultOf(input), style: "unit", numberFormat },
    { value: input.unit, style: "unit" },
    { value: allowed, style: "note" },
  ];
}

/** A few defaults follow other inputs, by formula; an input without a default shows nothing. */
function defaultOf(input: InputDefinition): Cell {
  const used = (key: InputKey): string => a1(rowOf(key), USED_COLUMN);
  switch (input.key) {
    case "acv":
      return {
        formula: `=IF(${used("listPrice")}="","",${used("listPrice")}*(1-${used("customerDiscount")}))`,
      };
    case "revshareYears":
      return { formula: `=${used("horizonYears")}` };
    case "renewalRevshare":
      return { formula: `=${used("revshare")}` };
    default:
      return { value: input.default ?? "" };
  }
}

function formatOf(input: InputDefinition): NumberFormatName {
  switch (input.kind) {
    case "money":
      return "money";
    case "fraction":
      return "percentExact";
    case "count":
    case "years":
      return "general";
    case "choice":
      return "text";
  }
}

function validationOf(input: InputDefinition): Validation {
  const area = { row: rowOf(input.key), column: VALUE_COLUMN, rows: 1, columns: 1 };
  const message = `${input.label}: ${input.allowed}.`;
  const { minimum, maximum } = input;
  switch (input.kind) {
    case "choice":
      return { area, title: input.label, message, rule: { kind: "list", values: SHARE_BASES } };
    case "years":
      return {
        area,
        title: input.label,
        message,
        rule: { kind: "wholeNumber", minimum, maximum },
      };
    default:
      return { area, title: input.label, message, rule: { kind: "decimal", minimum, maximum } };
  }
}

function rowOf(key: InputKey): number {
  return FIRST_ROW + INPUTS.findIndex((input) => input.key === key);
}
