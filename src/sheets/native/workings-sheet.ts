import { centralNumber } from "../layout/central-number";
import { type InputDefinition, INPUTS } from "../../economics/inputs";
import { TIER_NAMES } from "../../policy/display-names";
import { TIERS } from "../../policy/names";
import { a1, onSheet } from "../description/a1";
import type { Block, Cell, NumberFormatName } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { NO_NUMBER } from "../layout/cells";
import { text } from "../layout/calls";
import type { WorkbookContent } from "../layout/content";
import { dashBlock } from "../layout/dashes";
import { frameBlock, headings, printSetup } from "../layout/frame";
import { FRAME_ROWS } from "../layout/frame-places";
import { allowedOnSheet, choiceInFormula, choiceText } from "../layout/input-words";
import { followedFormula, inputValueCell, missingInputs, usedInput } from "../layout/inputs-layout";
import type { WrittenSheet } from "../description/written-sheet";
import { type NativeSheets, onWorkings, QUANTITIES, workingsFormula } from "./native-model";
import { rateBlocks } from "./rate-tables";
import {
  INPUT_COLUMNS,
  inputRow,
  QUANTITY_HEADER_ROW,
  QUANTITY_NAMES,
  TIER_WORDS,
} from "./workings-layout";
import {
  ACROSS_ROWS,
  HEADER_ROW,
  MONTHS_IN_YEAR,
  RATE_TABLE_WIDTHS,
  YEAR_COLUMN,
  YEARLY_NAMES,
} from "./year-layout";
import { LONGEST_HORIZON, YEARLY } from "./yearly";

/**
 * The steps of the model in plain functions, for a workbook that must work without the add-in:
 * the inputs checked, a table of years, and every step and measure with the number of its formula.
 */
export function describeWorkings(
  partnerName: string,
  names: SheetNames,
  sheets: NativeSheets,
  content?: Pick<WorkbookContent, "inputs" | "functionPrefix">,
  typed: readonly string[] = [],
): WrittenSheet {
  return {
    name: sheets.workings,
    columnWidthsInCharacters: [
      ...[54, 31, 12, 12, 20, 34, 2],
      ...YEARLY_NAMES.map(() => 13),
      ...RATE_TABLE_WIDTHS,
    ],
    blocks: [
      frameBlock(
        `Workings: ${partnerName}`,
        {
          live: "How the numbers come about, in functions that every spreadsheet program has. Change Inputs, not this sheet. On paper: inputs and steps; the years are for the screen.",
          inValues: "How the numbers came about, step by step.",
        },
        names,
        missingInputs(names),
      ),
      dashBlock(typed.length > 0 ? content : undefined, typed),
      inputsBlock(names, content?.inputs ?? {}),
      quantitiesBlock(sheets),
      tiersBlock(),
      yearsBlock(sheets),
      acrossBlock("Years again, across", ACROSS_ROWS.yearsAcross, LONGEST_HORIZON),
      acrossBlock("Months of a year", ACROSS_ROWS.monthsAcross, MONTHS_IN_YEAR),
      ...rateBlocks(onWorkings(sheets), step),
    ],
    // The tables of years and of the internal rate are dozens of columns wide and hundreds of rows long.
    print: {
      ...printSetup(sheets.workings, partnerName),
      columns: { first: INPUT_COLUMNS.label, last: INPUT_COLUMNS.unit },
    },
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: FRAME_ROWS, columns: 1 },
  };
}

/**
 * What an input comes to: itself, the one it follows while it is blank, or the mean of a range that
 * was written for it, for as long as the same range stands there.
 */
function usedFormula(
  input: InputDefinition,
  names: SheetNames,
  written: WorkbookContent["inputs"],
): string {
  const { key, follows } = input;
  const own = usedInput(key, names);
  const mean = centralNumber(input, written[key]);
  const range = text(String(written[key]));
  const used =
    mean === undefined ? choiceInFormula(input, own) : `IF(${own}=${range},${mean},${own})`;
  if (follows === undefined) return used;
  const followed = followedFormula(follows, (other) => a1(inputRow(other), INPUT_COLUMNS.used));
  return `IF(${own}="",IFERROR(${followed},""),${used})`;
}

function inputsBlock(names: SheetNames, written: WorkbookContent["inputs"]): Block {
  return {
    row: HEADER_ROW,
    column: INPUT_COLUMNS.label,
    cells: [
      headings("Input", "Used", "From", "To", "Checked", "Unit", ""),
      ...INPUTS.map((input): Cell[] => [
        { value: input.label, style: "label" },
        {
          formula: `=${usedFormula(input, names, written)}`,
          style: "crossSheet",
          numberFormat: formatFor(input.unit),
        },
        ...limits(input),
        {
          formula: `=${checked(input)}`,
          style: "calculation",
          numberFormat: formatFor(input.unit),
        },
        { value: input.unit, style: "unit" },
        { formula: `=${wrong(input, names)}`, style: "calculation" },
      ]),
    ],
  };
}

/** What was typed for an input and does not read, or is out of its range. */
function wrong(input: InputDefinition, names: SheetNames): string {
  const { key, label } = input;
  const { row, column } = inputValueCell(key);
  const typed = onSheet(names.inputs, a1(row, column, "absolute"));
  const checkedCell = a1(inputRow(key), INPUT_COLUMNS.value);
  const says = `${label} (${names.inputs} ${a1(row, column)}) must be ${allowedOnSheet(input)}; `;
  return `IF(AND(${typed}<>"",${checkedCell}="${NO_NUMBER}"),${text(says)},"")`;
}

function limits(input: InputDefinition): Cell[] {
  if (input.kind === "choice") return [{}, {}];
  return [input.minimum, input.maximum].map((value) => ({ value, style: "unit" }));
}

/** The value in its range, or a dash, which then shows wherever the input counts. */
function checked(input: InputDefinition): string {
  const row = inputRow(input.key);
  const [used, least, most] = [INPUT_COLUMNS.used, INPUT_COLUMNS.least, INPUT_COLUMNS.most].map(
    (column) => a1(row, column),
  );
  const orNone = (condition: string): string => `IF(${condition},${String(used)},"${NO_NUMBER}")`;
  if (input.kind === "choice") {
    return orNone(
      `OR(${input.choices.map((choice) => `${String(used)}=${choiceText(choice)}`).join(",")})`,
    );
  }
  const above = input.minimumIsAllowed ? ">=" : ">";
  const whole = input.kind === "years" ? `,INT(${String(used)})=${String(used)}` : "";
  const inRange = `AND(${String(used)}${above}${String(least)},${String(used)}<=${String(most)}${whole})`;
  return `IF(ISNUMBER(${String(used)}),${orNone(inRange)},"${NO_NUMBER}")`;
}

function quantitiesBlock(sheets: NativeSheets): Block {
  return {
    row: QUANTITY_HEADER_ROW,
    column: INPUT_COLUMNS.label,
    cells: [
      headings("Step or measure", "Formula", "", "", "Value", "Unit"),
      ...QUANTITY_NAMES.map((name): Cell[] => {
        const { label, unit, formula } = QUANTITIES[name];
        return [
          { value: label, style: "label" },
          formula === undefined ? {} : { value: formula, style: "unit" },
          {},
          {},
          { ...constantOrFormula(workingsFormula(name, sheets)), numberFormat: formatFor(unit) },
          { value: unit, style: "unit" },
        ];
      }),
    ],
  };
}

/** Whole numbers and names as they are; what is small or computed to a sensible precision. */
function formatFor(unit: string): NumberFormatName {
  if (/^(?:fraction|factor)/.test(unit)) return "percentExact";
  return /^(?:currency$|currency\/|deals\/)/.test(unit) ? "decimal" : "general";
}

function constantOrFormula(text: string): Cell {
  const number = Number(text);
  return Number.isFinite(number) ? { value: number, style: "unit" } : step(text);
}

/** A dash where there is no such number: an error in one step would spoil what does not need it. */
function step(formula: string): Cell {
  return { formula: `=IFERROR(${formula},"${NO_NUMBER}")`, style: "calculation" };
}

/** Where formulas find what people call the tier that a function answers. */
export function tiersBlock(): Block {
  return {
    row: TIER_WORDS.row - 1,
    column: TIER_WORDS.column,
    cells: [
      headings("Tier, as functions answer it", "In words"),
      ...TIERS.map((tier): Cell[] => [
        { value: tier, style: "label" },
        { value: TIER_NAMES[tier], style: "label" },
      ]),
    ],
  };
}

function yearsBlock(sheets: NativeSheets): Block {
  const labels = YEARLY_NAMES.map((name) => (name === "year" ? "Year" : YEARLY[name].label));
  const years = Array.from({ length: LONGEST_HORIZON }, (_, index) => index + 1);
  return {
    row: HEADER_ROW,
    column: YEAR_COLUMN,
    cells: [
      headings(...labels),
      ...years.map((year) =>
        YEARLY_NAMES.map((name): Cell =>
          name === "year"
            ? { value: year, style: "label" }
            : {
                ...step(workingsFormula(name, sheets, year)),
                numberFormat: formatFor(YEARLY[name].unit),
              },
        ),
      ),
    ],
  };
}

function acrossBlock(title: string, row: number, count: number): Block {
  const numbers = Array.from({ length: count }, (_, index): Cell => ({
    value: index + 1,
    style: "unit",
  }));
  const first: Cell = { value: title, style: "label" };
  return {
    row: row - 1,
    column: YEAR_COLUMN,
    cells: [[first, ...numbers.slice(1).map(() => null)], numbers],
  };
}
