import { columnLetters } from "../../../src/formula/columns";
import { a1 } from "../../../src/sheets/description/a1";
import {
  type ArrivedCell,
  type ArrivedSheet,
  compact,
  lineKey,
  type LineSide,
} from "./arrived-sheet";
import { readCharts, readConditionalFormats, readTables } from "./read-objects-through-office";
import { readValidations } from "./read-validations-through-office";

/** How the pane's writer turns characters into points; the file counts in characters. */
const POINTS_PER_CHARACTER = 5.6;
const POINTS_OF_MARGIN = 4;

const SIDES: readonly LineSide[] = ["top", "bottom", "left", "right"];
const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    wrapText: true,
    verticalAlignment: true,
    horizontalAlignment: true,
    fill: { color: true },
    font: { bold: true, italic: true, color: true, size: true },
    protection: true,
    borders: { color: true, style: true, weight: true },
  },
};

export async function readSheet(
  context: Excel.RequestContext,
  name: string,
): Promise<ArrivedSheet> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRange();
  const area = sheet.getRange("A1").getBoundingRect(used);
  area.load("values,formulas,numberFormat,rowCount,columnCount");
  const properties = area.getCellProperties(WANTED);
  sheet.protection.load("protected");
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load("rowCount,columnCount,address");
  await context.sync();
  const widths = Array.from({ length: area.columnCount }, (_, column) => {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    format.load("columnWidth");
    return format;
  });
  await context.sync();

  const validations = await readValidations(context, area);
  const cells: Record<string, ArrivedCell> = {};
  const lines: Record<string, string> = {};
  properties.value.forEach((row, down) => {
    row.forEach(({ format }, right) => {
      const cell: ArrivedCell = {
        ...contentOf(area.formulas[down]?.[right], area.values[down]?.[right]),
        ...lookOf(format, area.numberFormat[down]?.[right] as string),
        ...compact({ validation: validations[down]?.[right] }),
      };
      if (Object.keys(cell).length > 0) cells[a1(down, right)] = cell;
      for (const side of SIDES) {
        const { color = "", style, weight = "" } = format?.borders?.[side] ?? {};
        if (style === undefined || style === "None") continue;
        lines[lineKey(down, right, side)] = `${weight} ${color}`.toLowerCase();
      }
    });
  });
  return {
    name,
    cells,
    lines,
    columnWidthsInCharacters: widths.map(({ columnWidth }) =>
      Math.round((columnWidth - POINTS_OF_MARGIN) / POINTS_PER_CHARACTER),
    ),
    tables: await readTables(context, sheet),
    conditionalFormats: await readConditionalFormats(context, sheet),
    charts: await readCharts(context, sheet),
    freeze: frozen.isNullObject ? { rows: 0, columns: 0 } : frozenSize(frozen),
    print: await readPrint(context, sheet),
    isProtected: sheet.protection.protected,
  };
}

function contentOf(formula: unknown, value: unknown): Pick<ArrivedCell, "value" | "formula"> {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
    return { formula, value: value as string };
  }
  return value === "" ? {} : { value: value as string };
}

function lookOf(
  format: Excel.CellPropertiesFormat | undefined,
  numberFormat: string,
): Omit<ArrivedCell, "value" | "formula"> {
  const { font, fill, wrapText, verticalAlignment, horizontalAlignment } = format ?? {};
  const unless = <Value>(value: Value | undefined, usual: Value): Value | undefined =>
    value === usual ? undefined : value;
  return compact({
    numberFormat: unless(numberFormat, "General"),
    isBold: font?.bold === true ? true : undefined,
    isItalic: font?.italic === true ? true : undefined,
    fontColour: unless(font?.color, "#000000"),
    fontSize: unless(font?.size, 11),
    fill: unless(fill?.color, "#FFFFFF"),
    wraps: wrapText === true ? true : undefined,
    vertical: unless(verticalAlignment, "Bottom")?.toLowerCase(),
    horizontal: unless(horizontalAlignment, "General")?.toLowerCase(),
    isUnlocked: format?.protection?.locked === false ? true : undefined,
  });
}

/** Frozen rows reach over all columns, frozen columns over all rows. */
function frozenSize({ rowCount, columnCount }: Excel.Range): ArrivedSheet["freeze"] {
  const LARGEST_PANE = 30;
  return {
    rows: rowCount > LARGEST_PANE ? 0 : rowCount,
    columns: columnCount > LARGEST_PANE ? 0 : columnCount,
  };
}

async function readPrint(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<ArrivedSheet["print"]> {
  const { pageLayout, horizontalPageBreaks } = sheet;
  horizontalPageBreaks.load("items/rowIndex");
  pageLayout.load("orientation,paperSize,zoom,leftMargin,rightMargin");
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.load("centerFooter");
  const rows = pageLayout.getPrintTitleRowsOrNullObject();
  rows.load("rowIndex,rowCount");
  const columns = pageLayout.getPrintTitleColumnsOrNullObject();
  columns.load("columnIndex,columnCount");
  await context.sync();
  const { horizontalFitToPages, verticalFitToPages } = pageLayout.zoom;
  return {
    orientation: pageLayout.orientation.toLowerCase(),
    paper: pageLayout.paperSize.toLowerCase(),
    pagesWide: horizontalFitToPages,
    pagesTall: verticalFitToPages,
    repeatedRows: rows.isNullObject
      ? undefined
      : `$${rows.rowIndex + 1}:$${rows.rowIndex + rows.rowCount}`,
    repeatedColumns: columns.isNullObject
      ? undefined
      : `$${columnLetters(columns.columnIndex)}:$${columnLetters(columns.columnIndex + columns.columnCount - 1)}`,
    sideMarginsInInches: [pageLayout.leftMargin / 72, pageLayout.rightMargin / 72],
    pageBreaks: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    footer: footer.centerFooter,
  };
}
