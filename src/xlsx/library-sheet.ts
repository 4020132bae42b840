import { areaA1, onSheet } from "../sheets/description/a1";
import type { CalculatedWorkbook } from "../sheets/calculate";
import { CellError, isErrorCode, type Scalar } from "../formula/values";
import {
  type Cell,
  type ChartDescription,
  type ChartSeries,
  hasLegend,
  type SheetDescription,
} from "../sheets/description/description";
import { sheetCells } from "../sheets/description/sheet-cells";
import { CHART_COLOURS } from "../sheets/description/styles";
import { fileFormula } from "../formula/file-formula";
import type { LibraryCell, LibraryChart, LibrarySheet, LibraryTable } from "./hucre";
import { libraryStyle, rgb } from "./library-style";
import { conditionalRules, validations } from "./library-rules";
import { pageBreaks } from "../sheets/page-breaks";
import { rowHeights } from "../sheets/row-heights";
import { encodeText, ERROR_MARK, TEXT_MARK } from "./text";
import type { WrittenSheet } from "../sheets/description/written-sheet";

export interface SheetContext {
  readonly calculated: CalculatedWorkbook;
  readonly functionPrefix: string;
  readonly isProtected: boolean;
}

/** Stands for no colour at all, which the library does not know; see `hideSeries`. */
export const NO_COLOUR = "FEFDFC";

function seriesColour(appearance: NonNullable<ChartSeries["appearance"]>): string {
  return appearance === "hidden" ? NO_COLOUR : rgb(CHART_COLOURS[appearance]);
}

/** A described sheet as the library takes it. */
export function librarySheet(sheet: WrittenSheet, context: SheetContext): LibrarySheet {
  const { print, freeze } = sheet;
  const { sideMarginsInInches: sides } = print;
  const heights = rowHeights(sheet, context.calculated);
  return {
    name: sheet.name,
    columns: sheet.columnWidthsInCharacters.map((width) => ({ width })),
    cells: cellsOf(sheet, context),
    rowDefs: new Map([...heights].map(([row, height]) => [row, { height }])),
    // The library counts the rows behind which a page ends.
    rowBreaks: pageBreaks(sheet, heights).map((row) => row - 1),
    dataValidations: validations(sheet),
    conditionalRules: conditionalRules(sheet, context.functionPrefix),
    tables: sheet.tables.map(libraryTable),
    charts: sheet.charts.map((chart) => libraryChart(chart, sheet.name)),
    ...(freeze.rows > 0 || freeze.columns > 0 ? { freezePane: freeze } : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: print.fitToPagesWide,
      fitToHeight: 0,
      ...(sides === undefined ? {} : { margins: { left: sides, right: sides } }),
    },
    headerFooter: { oddFooter: `&C${encodeText(print.footer)}` },
    ...(context.isProtected ? { protection: PROTECTION } : {}),
  };
}

/** Formats may be changed, so that a column can be made wider; contents only where unlocked. */
const PROTECTION = {
  sheet: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
};

function cellsOf(sheet: WrittenSheet, context: SheetContext): Map<string, Partial<LibraryCell>> {
  const cells = new Map<string, Partial<LibraryCell>>();
  const add = (row: number, column: number, cell: Partial<LibraryCell>): void => {
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), ...cell });
  };
  for (const { row, column, cell } of sheetCells(sheet)) {
    const style = libraryStyle(cell);
    add(row, column, {
      ...contentOf(sheet.name, row, column, cell, context),
      ...(style === undefined ? {} : { style }),
      ...(cell.comment === undefined ? {} : { comment: { text: encodeText(cell.comment) } }),
    });
  }
  for (const { row, column, cell } of sheetCells(sheet)) {
    if (cell.formula === undefined) continue;
    const spill = context.calculated.spillAt(sheet.name, row, column) ?? [];
    spill.forEach((values, down) => {
      values.forEach((value, right) => {
        if (down > 0 || right > 0) add(row + down, column + right, { value: constant(value) });
      });
    });
  }
  return cells;
}

function contentOf(
  sheet: string,
  row: number,
  column: number,
  cell: Cell,
  context: SheetContext,
): Partial<LibraryCell> {
  const { formula, value } = cell;
  if (formula === undefined) return { value: value === undefined ? null : constant(value) };
  const result = cachedResult(context.calculated.valueAt(sheet, row, column));
  const spill = context.calculated.spillAt(sheet, row, column);
  const area = { row, column, rows: spill?.length ?? 1, columns: spill?.[0]?.length ?? 1 };
  return {
    formula: fileFormula(formula, context.functionPrefix),
    ...(result === undefined ? {} : { formulaResult: result }),
    ...(spill === undefined
      ? {}
      : { formulaType: "array", formulaDynamic: true, formulaRef: areaA1(area) }),
  };
}

function constant(value: Scalar): string | number | boolean | null {
  if (value instanceof CellError) return value.code;
  if (typeof value !== "string") return value;
  if (value === "") return null;
  return isErrorCode(value) ? TEXT_MARK + value : encodeText(value);
}

function cachedResult(value: Scalar | undefined): string | number | boolean | undefined {
  if (value instanceof CellError) return ERROR_MARK + value.code;
  return typeof value === "string" ? encodeText(value) : (value ?? undefined);
}

function libraryTable({
  name,
  row,
  column,
  columns,
  rows,
}: SheetDescription["tables"][number]): LibraryTable {
  const area = { row, column, rows: rows.length + 1, columns: columns.length };
  return {
    name,
    range: areaA1(area),
    columns: columns.map((described) => ({ name: described.name })),
    style: "TableStyleLight1",
  };
}

const CHART_TYPES = {
  line: { type: "line" },
  scatter: { type: "scatter", scatterStyle: "lineMarker" },
  bar: { type: "bar" },
  column: { type: "column" },
  stackedColumn: { type: "column", barGrouping: "stacked", overlap: 100 },
  stackedBar: { type: "bar", barGrouping: "stacked", overlap: 100 },
} as const satisfies Record<ChartDescription["kind"], Partial<LibraryChart>>;

function libraryChart(chart: ChartDescription, sheetName: string): LibraryChart {
  const { row, column, rows, columns } = chart.area;
  const address = (area: ChartDescription["area"], { sheet = sheetName }: ChartSeries): string =>
    onSheet(sheet, areaA1(area, "absolute"));
  const { categoryAxisTitle, valueAxisTitle, valueAxisEnd } = chart;
  return {
    ...CHART_TYPES[chart.kind],
    title: chart.title,
    altText: chart.alternativeText,
    anchor: { from: { row, col: column }, to: { row: row + rows, col: column + columns } },
    legend: hasLegend(chart) ? "bottom" : false,
    series: chart.series.map((series) => ({
      name: series.name,
      categories: address(series.categories, series),
      values: address(series.values, series),
      ...(series.appearance === undefined ? {} : { color: seriesColour(series.appearance) }),
    })),
    axes: {
      ...(categoryAxisTitle === undefined ? {} : { x: { title: categoryAxisTitle } }),
      y: {
        ...(valueAxisTitle === undefined ? {} : { title: valueAxisTitle }),
        ...(valueAxisEnd === undefined ? {} : { scale: { min: 0, max: valueAxisEnd } }),
      },
    },
  };
}
