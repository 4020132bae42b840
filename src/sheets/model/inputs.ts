import { INPUT_NOTES } from "../../economics/input-notes";
import { mustBeTyped } from "../../case/economic-decision";
import {
  type InputDefinition,
  inputDefinition,
  type InputKey,
  INPUTS,
} from "../../economics/inputs";
import { a1 } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type {
  Cell,
  NumberFormatName,
  SheetDescription,
  Validation,
} from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import {
  countOfRanges,
  FIRST_ROW,
  followedFormula,
  effectiveHere,
  HEADER_ROW,
  INPUT_COLUMNS,
  inputValueCell,
  rowOf,
} from "../layout/inputs-layout";
import { text } from "../layout/calls";
import { shareForPeople } from "../../wording";
import {
  allowedOnSheet,
  choicesOnSheet,
  inputOnSheet,
  RANGES_COUNT_AS_MEANS,
} from "../layout/input-words";
import { wrongInput } from "../native/workings-layout";
import { frameBlock, headings, plainSheet, printSetup } from "../layout/frame";

export function describeInputs(content: WorkbookContent, names: SheetNames): SheetDescription {
  return {
    ...plainSheet({
      kind: "inputs",
      name: names.inputs,
      columnWidthsInCharacters: [54, 18, 18, 18, 34, 44],
      blocks: [
        frameBlock(
          `Inputs: ${content.partnerName}`,
          {
            live: "Type your values in the blue cells. A blank one takes the default beside it; every sheet follows.",
            inValues: "The numbers that the model ran on. A blank one took the default beside it.",
          },
          names,
          missingSentence(names),
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

/**
 * Which inputs are missing that must be typed, which do not read, whether some are ranges, and ""
 * once all is well and certain. Every
 * sheet whose figures rest on them repeats it.
 */
function missingSentence(names: SheetNames): string {
  const missing = INPUTS.filter(({ key }) => mustBeTyped(key)).map(({ key, label }) => {
    const { row, column } = inputValueCell(key);
    const says = `Missing: ${label.toLowerCase()} (${names.inputs} ${a1(row, column)}), a 0 must be typed too; `;
    return `IF(${effectiveHere(key)}="",${text(says)},"")`;
  });
  const wrong = INPUTS.map(({ key }) => wrongInput(key, names));
  const list = [...missing, ...wrong].join("&");
  const means = `IF(${countOfRanges(names)}>0,${text(RANGES_COUNT_AS_MEANS)},"")`;
  return `IF(${list}="",${means},${list}&"what rests on it shows –")`;
}

function inputRow(input: InputDefinition, content: WorkbookContent): Cell[] {
  const row = rowOf(input.key);
  const value = inputOnSheet(input.key, content.inputs[input.key]);
  const numberFormat = formatOf(input);
  const remarks = [allowedOnSheet(input), INPUT_NOTES[input.key], input.source].filter(
    (text) => text !== undefined,
  );
  const typed = a1(row, INPUT_COLUMNS.value);
  // A formula that hands on a blank cell gives 0, and these inputs must stay blank.
  const blank = defaultHere(input) === undefined ? '""' : a1(row, INPUT_COLUMNS.default);
  const used = `=IF(${typed}="",${blank},${typed})`;
  return [
    { value: input.label, style: "label" },
    { formula: used, style: "calculation", numberFormat },
    { ...(value === undefined ? {} : { value }), style: "input", numberFormat },
    { ...defaultOf(input), style: "unit", numberFormat },
    { value: input.unit, style: "unit" },
    remarksCell(input.key, remarks.join(". "), content),
  ];
}

/**
 * Where a figure was measured, that stands beside it for as long as the figure is that one; typed
 * over, the remark says what was measured.
 */
function remarksCell(key: InputKey, remarks: string, { existing }: WorkbookContent): Cell {
  const { measured } = existing;
  if (key !== "cannibalization" || measured === undefined) return { value: remarks, style: "text" };
  const used = effectiveHere(key);
  const isIt = `IF(ISNUMBER(${used}),ABS(${used}-${measured.figure})<0.000001,FALSE)`;
  const otherwise = `Not the ${shareForPeople(measured.figure)} measured on ${measured.on}`;
  return {
    formula: `=${text(`${remarks}. `)}&IF(${isIt},${text(`Measured on ${measured.on}`)},${text(otherwise)})`,
    style: "text",
  };
}

/** What nobody typed is no figure: an input that must be typed has no default on a sheet. */
function defaultHere(input: Pick<InputDefinition, "key" | "default">): InputDefinition["default"] {
  return mustBeTyped(input.key) ? undefined : input.default;
}

/** A few defaults follow other inputs, by formula; an input without a default shows nothing. */
function defaultOf({ follows, ...input }: InputDefinition): Cell {
  if (follows === undefined) {
    return { value: inputOnSheet(input.key, defaultHere(input)) ?? "" };
  }
  const value = followedFormula(follows, effectiveHere);
  const isOptional = inputDefinition(follows.key).whenBlank === "optional";
  return {
    formula: isOptional ? `=IF(${effectiveHere(follows.key)}="","",${value})` : `=${value}`,
  };
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
    message: `${input.label}: ${allowedOnSheet(input)}. A range such as “10 to 20” is for simulation.`,
    onlyWarns: true,
  };
}

/** What a cell for an input accepts. */
export function validationRule(input: InputDefinition): Validation["rule"] {
  switch (input.kind) {
    case "choice":
      return { kind: "list", values: choicesOnSheet(input.choices) };
    case "years":
      return { kind: "wholeNumber", minimum: input.minimum, maximum: input.maximum };
    default:
      return { kind: "decimal", minimum: input.minimum, maximum: input.maximum };
  }
}
