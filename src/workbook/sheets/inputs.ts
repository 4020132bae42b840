import { INPUTS, SHARE_BASES, type InputDefinition, type InputKey } from "../../economics/inputs";
import { a1, areaA1, onSheet } from "../a1";
import type { WorkbookContent } from "../content";
import type { Area, Cell, NumberFormatName, SheetDescription, Validation } from "../description";
import type { SheetNames } from "../sheet-names";
import { frameBlock, FRAME_ROWS, headings, plainSheet, printSetup } from "./frame";

const HEADER_ROW = FRAME_ROWS;
const FIRST_ROW = HEADER_ROW + 1;

/** Where labels stand, what the model takes, and what people type. */
export const INPUT_COLUMNS = { label: 0, used: 1, value: 2, default: 3 } as const;

/**
 * Label and value in use of every input: the range that our functions take as *inputs*. What people
 * type stands beside it, for some platforms hand a blank cell over as 0, and a blank discount rate
 * is not a rate of 0.
 */
const INPUT_AREA: Area = {
  row: FIRST_ROW,
  column: INPUT_COLUMNS.label,
  rows: INPUTS.length,
  columns: 2,
};

/** The *inputs* argument of our functions, seen from any sheet. */
export function inputsArgument(names: SheetNames): string {
  return onSheet(names.inputs, areaA1(INPUT_AREA, "absolute"));
}

/** The value that functions get for an input, seen from any sheet. */
export function usedInput(key: InputKey, names: SheetNames): string {
  return onSheet(names.inputs, a1(rowOf(key), INPUT_COLUMNS.used, "absolute"));
}

/**
 * Inputs whose default is another input. While nothing is typed the model gets a blank, so that a
 * formula that replaces the other input moves this one as well.
 */
const FOLLOWERS: readonly InputKey[] = ["acv", "revshareYears", "renewalRevshare"];

/** The value an input has in the model, which a follower's own cell leaves to its default. */
export function effectiveInput(key: InputKey, names: SheetNames): string {
  const used = usedInput(key, names);
  const followed = onSheet(names.inputs, a1(rowOf(key), INPUT_COLUMNS.default, "absolute"));
  return FOLLOWERS.includes(key) ? `IF(${used}="",${followed},${used})` : used;
}

/** How many inputs are written as a range, such as “10 to 20” or “N(15, 2)”. */
export function countOfRanges(names: SheetNames): string {
  const values = onSheet(
    names.inputs,
    areaA1({ ...INPUT_AREA, column: INPUT_COLUMNS.value, columns: 1 }, "absolute"),
  );
  const choice = inputValueCell("revshareBase");
  const base = onSheet(names.inputs, a1(choice.row, choice.column, "absolute"));
  return `(SUMPRODUCT(ISTEXT(${values})*1)-ISTEXT(${base})*1)`;
}

/** The cell in which people type the value of an input. */
export function inputValueCell(key: InputKey): { readonly row: number; readonly column: number } {
  return { row: rowOf(key), column: INPUT_COLUMNS.value };
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
          "Type your values in the blue cells. A blank one takes the default beside it; every sheet follows.",
          names,
        ),
        {
          row: HEADER_ROW,
          column: INPUT_COLUMNS.label,
          cells: [
            headings(
              "Input",
              "In the model",
              "Your value",
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
  const typed = a1(row, INPUT_COLUMNS.value);
  // A formula that hands on a blank cell gives 0, and these inputs must stay blank.
  const staysBlank = FOLLOWERS.includes(input.key) || input.default === undefined;
  const blank = staysBlank ? '""' : a1(row, INPUT_COLUMNS.default);
  const used = `=IF(${typed}="",${blank},${typed})`;
  return [
    { value: input.label, style: "label" },
    { formula: used, style: "calculation", numberFormat },
    { ...(value === undefined ? {} : { value }), style: "input", numberFormat },
    { ...defaultOf(input), style: "unit", numberFormat },
    { value: input.unit, style: "unit" },
    { value: allowed, style: "note" },
  ];
}

/** A few defaults follow other inputs, by formula; an input without a default shows nothing. */
function defaultOf(input: InputDefinition): Cell {
  const used = (key: InputKey): string => a1(rowOf(key), INPUT_COLUMNS.used);
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

/** How the value of an input is shown. */
export function formatOf(input: InputDefinition): NumberFormatName {
  switch (input.kind) {
    case "money":
      return "money";
    case "fraction":
      return "percentExact";
    case "count":
    case "years":
    case "choice":
      return "general";
  }
}

function validationOf(input: InputDefinition): Validation {
  return {
    area: { row: rowOf(input.key), column: INPUT_COLUMNS.value, rows: 1, columns: 1 },
    rule: validationRule(input),
    title: input.label,
    message: `${input.label}: ${input.allowed}. A range such as “10 to 20” is for simulation.`,
    onlyWarns: true,
  };
}

/** What a cell for an input accepts. */
export function validationRule({ kind, minimum, maximum }: InputDefinition): Validation["rule"] {
  switch (kind) {
    case "choice":
      return { kind: "list", values: SHARE_BASES };
    case "years":
      return { kind: "wholeNumber", minimum, maximum };
    default:
      return { kind: "decimal", minimum, maximum };
  }
}

function rowOf(key: InputKey): number {
  return FIRST_ROW + INPUTS.findIndex((input) => input.key === key);
}
