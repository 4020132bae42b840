import { a1, areaA1 } from "../../../src/sheets/description/a1";
import type {
  Area,
  ConditionalFormat,
  SheetDescription,
  StyleName,
} from "../../../src/sheets/description/description";
import { pageBreaks } from "../../../src/sheets/page-breaks";
import { type EntryRule, entryRules } from "../../../src/sheets/description/entry-rules";
import {
  printArea,
  printTitleColumns,
  printTitleRows,
} from "../../../src/sheets/description/print-titles";
import { tableBlock } from "../../../src/sheets/description/sheet-cells";
import { styleRuns } from "../../../src/sheets/description/style-runs";
import {
  BAR_COLOURS,
  COLOUR_SCALE,
  NUMBER_FORMATS,
  STYLES,
  type Style,
  VERTICAL_ALIGNMENT,
} from "../../../src/sheets/description/styles";

/** Width of one character of the default font, and the cell's own margin. */
const POINTS_PER_CHARACTER = 5.6;
const POINTS_OF_MARGIN = 4;
const POINTS_PER_INCH = 72;

const VERTICAL = { top: "Top" } as const;

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const INNER_EDGES = ["InsideHorizontal", "InsideVertical"] as const;

/** What a sheet of ours is to be like that others see first here. */
export interface FormatTask {
  readonly description: SheetDescription;
  readonly rowHeightsInPoints: ReadonlyMap<number, number>;
  /** Whether nobody has had the sheet yet: widths and frozen panes are people's from then on. */
  readonly isNew: boolean;
}

/** Formats one sheet: styles, heights, lists and conditional formats. Those of people stay. */
export function renderFormats(
  sheet: Excel.Worksheet,
  { description, rowHeightsInPoints, isNew }: FormatTask,
): void {
  if (isNew) {
    description.columnWidthsInCharacters.forEach((characters, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth =
        characters * POINTS_PER_CHARACTER + POINTS_OF_MARGIN;
    });
    freeze(sheet, description);
  }
  for (const block of [...description.blocks, ...description.tables.map(tableBlock)]) {
    for (const { area, style, numberFormat } of styleRuns(block)) {
      const range = sheet.getRange(areaA1(area));
      if (numberFormat !== undefined) {
        range.numberFormat = [[NUMBER_FORMATS[numberFormat]]];
      }
      if (style !== undefined) applyStyle(range, area, STYLES[style]);
    }
  }
  for (const [row, points] of rowHeightsInPoints) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  }
  for (const rule of entryRules(description)) renderEntryRule(sheet, rule);
  // Excel puts each one before those that are there, and the first that applies wins.
  for (const format of [...description.conditionalFormats].reverse()) {
    renderConditionalFormat(sheet, format);
  }
}

function applyStyle(range: Excel.Range, area: Area, style: Style): void {
  const { font, fill } = range.format;
  range.format.verticalAlignment = VERTICAL[VERTICAL_ALIGNMENT];
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.fontColour !== undefined) font.color = style.fontColour;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.fill !== undefined) fill.color = style.fill;
  if (style.unlocked === true) range.format.protection.locked = false;
  if (style.wrap === true) range.format.wrapText = true;
  if (style.border === undefined) return;
  const inner = INNER_EDGES.filter((edge) =>
    edge === "InsideHorizontal" ? area.rows > 1 : area.columns > 1,
  );
  for (const edge of [...EDGES, ...inner]) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = style.border === "thick" ? "Thick" : "Thin";
    if (style.borderColour !== undefined) border.color = style.borderColour;
  }
}

function renderEntryRule(sheet: Excel.Worksheet, { area, accepts, refusal }: EntryRule): void {
  const { dataValidation } = sheet.getRange(areaA1(area));
  dataValidation.rule = ruleOf(accepts);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert =
    refusal === undefined
      ? { showAlert: false, style: "Information", title: "", message: "" }
      : {
          showAlert: true,
          style: refusal.style === "warning" ? "Warning" : "Stop",
          title: refusal.title,
          message: refusal.message,
        };
}

function ruleOf(accepts: EntryRule["accepts"]): Excel.DataValidationRule {
  if (accepts.kind === "list") {
    return { list: { inCellDropDown: true, source: accepts.values.join(",") } };
  }
  const { minimum, maximum } = accepts;
  const between = { formula1: minimum, formula2: maximum, operator: "Between" as const };
  return accepts.kind === "decimal" ? { decimal: between } : { wholeNumber: between };
}

function renderConditionalFormat(sheet: Excel.Worksheet, format: ConditionalFormat): void {
  const { conditionalFormats } = sheet.getRange(areaA1(format.area));
  if (format.rule.kind === "formula") {
    const { custom } = conditionalFormats.add("Custom");
    custom.rule.formula = format.rule.formula;
    paint(custom.format, format.rule.style);
    return;
  }
  if (format.rule.kind === "bar") {
    // Its ends are Excel's own: from zero or the lowest number below it to the highest.
    const { positiveFormat, negativeFormat } = conditionalFormats.add("DataBar").dataBar;
    positiveFormat.gradientFill = false;
    positiveFormat.fillColor = BAR_COLOURS.gain;
    negativeFormat.matchPositiveFillColor = false;
    negativeFormat.fillColor = BAR_COLOURS.loss;
    return;
  }
  // Ends that never cross the midpoint: a table in which everything pays shows no red.
  const { midpoint } = format.rule;
  const cells = areaA1(format.area, "absolute");
  conditionalFormats.add("ColorScale").colorScale.criteria = {
    minimum: { type: "Formula", formula: `=MIN(${midpoint},${cells})`, color: COLOUR_SCALE.low },
    midpoint: { type: "Number", formula: String(midpoint), color: COLOUR_SCALE.midpoint },
    maximum: { type: "Formula", formula: `=MAX(${midpoint},${cells})`, color: COLOUR_SCALE.high },
  };
}

function paint(format: Excel.ConditionalRangeFormat, styleName: StyleName): void {
  const { fontColour, fill, bold } = STYLES[styleName];
  if (fontColour !== undefined) format.font.color = fontColour;
  if (fill !== undefined) format.fill.color = fill;
  if (bold !== undefined) format.font.bold = bold;
}

function freeze(sheet: Excel.Worksheet, { freeze: { rows, columns } }: SheetDescription): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  }
}

/** Excel refuses this where it knows no printer; nothing else depends on it. */
export function setUpPrinting(
  sheet: Excel.Worksheet,
  description: SheetDescription,
  rowHeightsInPoints: ReadonlyMap<number, number>,
): void {
  const { pageLayout, horizontalPageBreaks } = sheet;
  const { print } = description;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: print.fitToPagesWide };
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  if (print.sideMarginsInInches !== undefined) {
    pageLayout.leftMargin = print.sideMarginsInInches * POINTS_PER_INCH;
    pageLayout.rightMargin = print.sideMarginsInInches * POINTS_PER_INCH;
  }
  const printed = printArea(description);
  if (printed !== undefined) pageLayout.setPrintArea(printed);
  const [rows, columns] = [printTitleRows(print), printTitleColumns(print)];
  if (rows !== undefined) pageLayout.setPrintTitleRows(rows);
  if (columns !== undefined) pageLayout.setPrintTitleColumns(columns);
  // Those of an earlier writing stand where other rows stood.
  horizontalPageBreaks.removePageBreaks();
  for (const row of pageBreaks(description, rowHeightsInPoints)) {
    horizontalPageBreaks.add(a1(row, 0));
  }
}
