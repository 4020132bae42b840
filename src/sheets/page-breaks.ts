import { sheetCells } from "./description/sheet-cells";
import { STYLES } from "./description/styles";
import type { WrittenSheet } from "./description/written-sheet";
import { DEFAULT_FONT_SIZE, DEFAULT_POINTS, DEFAULT_WIDTH } from "./row-heights";

/** A4, as every sheet is printed. */
const PAPER_INCHES = {
  landscape: { across: 11.69, down: 8.27 },
  portrait: { across: 8.27, down: 11.69 },
} as const;
/** Excel's usual margins, where a sheet names none. */
const SIDE_MARGIN_IN_INCHES = 0.7;
const MARGIN_ABOVE_AND_BELOW_IN_INCHES = 0.75;
const POINTS_PER_INCH = 72;
/** Seven pixels of which four are three points: a digit of Excel's usual font. */
const POINTS_OF_CHARACTER = 7 * (3 / 4);
/** A letter is a little narrower than a digit, by which columns are measured. */
const LETTER = 0.9;

/** Programs fit rows to letters each in its way: what only just fits may not. */
const CERTAIN_PART_OF_PAGE = 0.95;
/** Up to here a table is not divided; of a longer one that much stands below its heading. */
const UNDIVIDED_PART_OF_PAGE = 0.4;
const LEAST_PART_OF_PAGE = 0.25;
/** Of a text that goes on overleaf: its heading and a few lines. */
const LEAST_POINTS_OF_TEXT = 75;
/** A title, a line that explains it and the row of headings belong to one table. */
const ROWS_OF_HEADINGS = 3;

/** A sheet begins with its title and, below it, how far it has come. */
const FRAME_AND_FIRST = 2;

/** What stands below a heading, with it. */
interface Section {
  readonly row: number;
  readonly points: number;
  readonly hasChart: boolean;
}

type Heights = ReadonlyMap<number, number>;

/**
 * Rows, counted from 0, that begin a new page when the sheet is printed: headings whose table, text
 * or picture would be torn at the foot of a page. What is longer than a page breaks by itself.
 */
export function pageBreaks(sheet: WrittenSheet, heightsInPoints: Heights): readonly number[] {
  const { fitToPagesWide, repeatRows, sections: kept } = sheet.print;
  const sections = sectionsOf(sheet, heightsInPoints);
  if (kept === "onOwnPages") return sections.slice(FRAME_AND_FIRST).map(({ row }) => row);
  // Pages beside each other hold one table that is as long as it gets.
  if (fitToPagesWide > 1) return [];
  const page = pagePoints(sheet) * CERTAIN_PART_OF_PAGE;
  const repeated = repeatRows === undefined ? 0 : heightOf(repeatRows.first, heightsInPoints);
  const needed = ({ points, hasChart }: Section): number => {
    if (hasChart && points <= page) return points;
    if (kept === "goOn") return Math.min(points, LEAST_POINTS_OF_TEXT);
    return points <= page * UNDIVIDED_PART_OF_PAGE ? points : page * LEAST_PART_OF_PAGE;
  };
  const breaks: number[] = [];
  let used = 0;
  for (const section of sections) {
    if (used > repeated && used + needed(section) > page) {
      breaks.push(section.row);
      used = repeated;
    }
    used += section.points;
    while (used > page) used -= page - repeated;
  }
  return breaks;
}

/** What a sheet is divided into by the headings of its first column, the frame above the first. */
function sectionsOf(sheet: WrittenSheet, heightsInPoints: Heights): readonly Section[] {
  const headings = new Set<number>();
  let end = 0;
  for (const { row, column, cell } of sheetCells(sheet)) {
    const isHeading = cell.style === "heading" || cell.style === "title";
    const isEmpty = cell.value === undefined && cell.formula === undefined;
    const { fill, border } = cell.style === undefined ? {} : STYLES[cell.style];
    if (column === 0 && isHeading && !isEmpty) headings.add(row);
    if (!isEmpty || fill !== undefined || border !== undefined) end = Math.max(end, row + 1);
  }
  const charts = sheet.charts.map(({ area: { row, rows } }) => ({ first: row, end: row + rows }));
  const starts = [0];
  for (const row of [...headings].sort((a, b) => a - b)) {
    const isOfHeadingAbove = row < (starts.at(-1) ?? 0) + ROWS_OF_HEADINGS;
    const isBesideChart = charts.some((chart) => chart.first < row && row < chart.end);
    if (!isOfHeadingAbove && !isBesideChart) starts.push(row);
  }
  const ends = [...starts.slice(1), Math.max(end, ...charts.map((chart) => chart.end))];
  return starts.map((row, index) => {
    const next = ends[index] ?? row;
    const rows = Array.from({ length: Math.max(0, next - row) }, (_, down) => row + down);
    return {
      row,
      points: sum(rows.map((each) => heightOf(each, heightsInPoints))),
      hasChart: charts.some(({ first }) => row <= first && first < next),
    };
  });
}

/** What a page holds from top to bottom, in points of a sheet that is made narrow enough for it. */
function pagePoints(sheet: WrittenSheet): number {
  const { orientation } = sheet.print;
  const inches = PAPER_INCHES[orientation].down - 2 * MARGIN_ABOVE_AND_BELOW_IN_INCHES;
  const scale = Math.min(1, roomAcross(sheet, DEFAULT_FONT_SIZE) / sum(printedWidths(sheet)));
  return (inches * POINTS_PER_INCH) / scale;
}

/** How many characters stand side by side on a page in letters of the size. */
export function roomAcross({ print }: WrittenSheet, letterPoints: number): number {
  const { orientation, sideMarginsInInches = SIDE_MARGIN_IN_INCHES } = print;
  const points = (PAPER_INCHES[orientation].across - 2 * sideMarginsInInches) * POINTS_PER_INCH;
  return points / (POINTS_OF_CHARACTER * (letterPoints / DEFAULT_FONT_SIZE));
}

/** Widths of what is printed, in characters: columns, pictures, and texts that flow over the edge. */
export function printedWidths(sheet: WrittenSheet): readonly number[] {
  const { columnWidthsInCharacters: given, charts, print } = sheet;
  const widths = (from: number, until: number): number[] =>
    Array.from({ length: Math.max(0, until - from) }, (_, at) => given[from + at] ?? DEFAULT_WIDTH);
  if (print.columns !== undefined) return widths(print.columns.first, print.columns.last + 1);
  const edges = charts.map(({ area }) => area.column + area.columns);
  const all = widths(0, Math.max(given.length, ...edges));
  let widest = sum(all);
  for (const { column, cell } of sheetCells(sheet)) {
    const { wrap, fontSize = DEFAULT_FONT_SIZE } =
      cell.style === undefined ? {} : STYLES[cell.style];
    if (typeof cell.value !== "string" || wrap === true) continue;
    const letters = cell.value.length * LETTER * (fontSize / DEFAULT_FONT_SIZE);
    widest = Math.max(widest, sum(widths(0, column)) + letters);
  }
  return [...all, widest - sum(all)];
}

function heightOf(row: number, heightsInPoints: Heights): number {
  return heightsInPoints.get(row) ?? DEFAULT_POINTS;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
