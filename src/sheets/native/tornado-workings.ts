import { type InputKey, INPUTS, type NumberInput } from "../../economics/inputs";
import type { MeasureName } from "../../economics/measures";
import { DEFAULT_SWING, HALF_STEP, SMALLEST_PART } from "../../economics/tornado";
import { a1, areaA1, onSheet } from "../description/a1";
import type { Block, Cell } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { computed, NO_NUMBER } from "../layout/cells";
import { frameBlock, headings, printSetup } from "../layout/frame";
import { FRAME_ROWS } from "../layout/frame-places";
import type { WrittenSheet } from "../description/written-sheet";
import { followsAnother, nativeFormula, type NativeSheets, typedAddress } from "./native-model";
import { INPUT_COLUMNS, inputAddress, inputRow } from "./workings-layout";

/** What REVSHARE.TORNADO is asked for; the swing as a cell or number that any sheet sees. */
export interface TornadoQuestion {
  readonly measure: MeasureName;
  readonly swing: string | undefined;
}

const NUMERIC_INPUTS = INPUTS.filter((input) => input.kind !== "choice");
const TORNADO_ROWS = NUMERIC_INPUTS.length;

const FIRST_ROW = FRAME_ROWS + 6;
const COLUMNS = {
  ...{ input: 0, value: 1, low: 2, high: 3, atLow: 4, atHigh: 5 },
  ...{ swing: 6, size: 7, position: 8 },
} as const;
type Column = keyof typeof COLUMNS;
const AMOUNTS: readonly string[] = ["atLow", "atHigh", "swing", "size"] satisfies Column[];

const SETTINGS = ["swing", "smallest", "halfStep", "never"] as const;

function setting(name: (typeof SETTINGS)[number]): string {
  return a1(FRAME_ROWS + SETTINGS.indexOf(name), 1, "absolute");
}

function wholeColumn(column: Column): string {
  return areaA1(
    { row: FIRST_ROW, column: COLUMNS[column], rows: TORNADO_ROWS, columns: 1 },
    "absolute",
  );
}

/** Each given number a swing lower and higher with the others as they are, and its rank. */
export function describeTornadoWorkings(
  name: string,
  partnerName: string,
  names: SheetNames,
  { measure, swing }: TornadoQuestion,
): WrittenSheet {
  return {
    name,
    columnWidthsInCharacters: [54, 16, 16, 16, 18, 18, 18, 18, 12],
    blocks: [
      frameBlock(
        `${name}: ${partnerName}`,
        `The tornado of ${measure}, in functions that every spreadsheet program has.`,
        names,
      ),
      settingsBlock(swing),
      {
        row: FIRST_ROW - 1,
        column: 0,
        cells: [
          headings(
            ...["Input", "Value", "Low", "High", "At low", "At high"],
            ...["Swing", "Size", "Position"],
          ),
          ...NUMERIC_INPUTS.map((input, index) => row(input, FIRST_ROW + index, measure, names)),
        ],
      },
    ],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: FRAME_ROWS, columns: 1 },
    print: printSetup(name, partnerName),
  };
}

function settingsBlock(swing: string | undefined): Block {
  const contents: Record<(typeof SETTINGS)[number], readonly [string, Cell]> = {
    swing: [
      "Part of itself by which each input moves",
      swing === undefined
        ? { value: DEFAULT_SWING }
        : { formula: `=IF(${swing}="",${DEFAULT_SWING},${swing})` },
    ],
    smallest: ["Stands for zero where zero is not allowed, as a part", { value: SMALLEST_PART }],
    halfStep: ["Part of a step from which a whole number moves", { value: HALF_STEP }],
    never: ["Stands for a swing from a number to never", { value: 1e300 }],
  };
  return {
    row: FRAME_ROWS,
    column: 0,
    cells: SETTINGS.map((name): Cell[] => {
      const [label, content] = contents[name];
      return [
        { value: label, style: "label" },
        { ...content, style: "unit" },
      ];
    }),
  };
}

function row(input: NumberInput, at: number, measure: MeasureName, names: SheetNames): Cell[] {
  const { key } = input;
  const cell = (column: Column): string => a1(at, COLUMNS[column]);
  const workings = (address: string): string => onSheet(names.workings, address);
  const ifGiven = (text: string): string => `IF(ISNUMBER(${cell("value")}),${text},"")`;
  const atEnd = (end: "low" | "high"): string =>
    ifGiven(
      `IFERROR(${nativeFormula(measure, names, new Map([[key, cell(end)]])) ?? "NA()"},"${NO_NUMBER}")`,
    );
  const numbers = `AND(ISNUMBER(${cell("atLow")}),ISNUMBER(${cell("atHigh")}))`;
  const oneNumber = `OR(ISNUMBER(${cell("atLow")}),ISNUMBER(${cell("atHigh")}))`;
  const distance = `ABS(${cell("atHigh")}-${cell("atLow")})`;
  const above = areaA1({ row: FIRST_ROW, column: COLUMNS.size, rows: 1, columns: 1 }, "row");
  const formulas: Record<Exclude<Column, "input">, string> = {
    value: givenValue(key, names),
    low: ifGiven(
      `MAX(${lowest(input, cell("value"), workings)},${end(input, cell("value"), "-")})`,
    ),
    high: ifGiven(`MIN(${workings(limit(key, "most"))},${end(input, cell("value"), "+")})`),
    atLow: atEnd("low"),
    atHigh: atEnd("high"),
    swing: `IF(${numbers},${distance},IF(${oneNumber},"never",0))`,
    // To ten digits, so that inputs of equal effect stand in their usual order.
    size: `IF(${cell("swing")}="never",${setting("never")},IF(${cell("swing")}>0,ROUND(${cell("swing")},9-INT(LOG10(${cell("swing")}))),0))`,
    position: `IF(${cell("size")}>0,SUMPRODUCT((${wholeColumn("size")}>${cell("size")})*1)+SUMPRODUCT((${above}:${cell("size")}=${cell("size")})*1),"")`,
  };
  return [
    { value: input.label, style: "label" },
    ...Object.entries(formulas).map(([column, formula]) =>
      computed(formula, AMOUNTS.includes(column) ? "decimal" : "general"),
    ),
  ];
}

/** What follows another input counts only once it is typed. */
function givenValue(key: InputKey, sheets: NativeSheets): string {
  const checked = onSheet(sheets.workings, inputAddress(key));
  const shown = `IF(ISNUMBER(${checked}),${checked},"")`;
  return followsAnother(key) ? `IF(${typedAddress(key, sheets)}="","",${shown})` : shown;
}

function lowest(
  { key, minimumIsAllowed }: NumberInput,
  value: string,
  workings: (address: string) => string,
): string {
  return minimumIsAllowed ? workings(limit(key, "least")) : `${setting("smallest")}*${value}`;
}

function limit(key: InputKey, column: "least" | "most"): string {
  return a1(inputRow(key), INPUT_COLUMNS[column], "absolute");
}

function end({ kind }: NumberInput, value: string, sign: "+" | "-"): string {
  const moved = `${value}*(1${sign}${setting("swing")})`;
  if (kind !== "years") return moved;
  // From half a step on; every horizon and term is above zero, so that INT rounds down.
  return sign === "-"
    ? `ROUNDUP(${moved}-${setting("halfStep")},0)`
    : `INT(${moved}+${setting("halfStep")})`;
}

/** What the measure comes to; the list has a word for where it comes to nothing. */
function isEnd(column: Column): boolean {
  return column === "atLow" || column === "atHigh";
}

/** The list as REVSHARE.TORNADO fills it: a heading, and the largest swing first. */
export function tornadoSpill(sheetName: string): string[][] {
  const column = (name: Column): string => onSheet(sheetName, wholeColumn(name));
  const count = `MAX(${column("position")})`;
  const rows = Array.from({ length: TORNADO_ROWS }, (_, index) => index + 1);
  const columns = ["input", "low", "high", "atLow", "atHigh", "swing"] as const;
  const header = ["Input", "Low", "High", "At low", "At high", "Swing"].map(
    (title) => `"${title}"`,
  );
  const [first = "", ...others] = header;
  return [
    [`IF(${count}=0,NA(),${first})`, ...others],
    ...rows.map((position) =>
      columns.map((name) => {
        const found = `INDEX(${column(name)},MATCH(${position},${column("position")},0))`;
        const shown = isEnd(name) ? `IF(ISNUMBER(${found}),${found},"never")` : found;
        return `IF(${count}>=${position},${shown},"")`;
      }),
    ),
  ];
}
