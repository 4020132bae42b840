import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type {
  Area,
  Block,
  Cell,
  PrintSetup,
  TableDescription,
} from "../../src/sheets/description/description";
import type { WrittenSheet } from "../../src/sheets/description/written-sheet";
import { type CellReading, cellReader } from "../grid/cells";
import { charactersOfPixels } from "../grid/units";
import { intersection } from "../host/areas";
import { type HostRangeBase, type Model, sheetById } from "../host/model";
import { tableArea } from "../host/table-parts";
import { usedArea } from "../host/used-area";
import { numberFormatName, styleName } from "./named-looks";
import { writtenCharts } from "./written-charts";
import { writtenConditionalFormats, writtenValidations } from "./written-rules";

/**
 * The sheets as they are in the grid now, described as far as a file of ours can say them: cells
 * with the house palette's styles, tables, validation, conditional formats and charts.
 */
export function writtenSheets(model: Model): WrittenSheet[] {
  const sheets = model.grid.workbook().getSheets();
  return sheets.map((sheet) => {
    const tables = tablesOn(model, sheet);
    const extent = extentOf(model, sheet);
    return {
      name: sheet.getSheetName(),
      columnWidthsInCharacters: Array.from({ length: extent.columns }, (_, column) =>
        Math.max(1, Math.round(charactersOfPixels(sheet.getColumnWidth(column)))),
      ),
      blocks: blocksOf(model, sheet, extent, tables),
      tables: tables.map((table) => described(model, sheet, table)),
      validations: writtenValidations(sheet),
      conditionalFormats: writtenConditionalFormats(sheet),
      charts: writtenCharts(sheet, model.state.sheet(sheet.getSheetId()).charts, (id) =>
        sheets.find((one) => one.getSheetId() === id)?.getSheetName(),
      ),
      freeze: { rows: sheet.getFreeze().ySplit, columns: sheet.getFreeze().xSplit },
      print: printOf(model, sheet),
    };
  });
}

interface GridTable {
  readonly name: string;
  readonly area: Area;
}

function tablesOn(model: Model, sheet: FWorksheet): GridTable[] {
  const all = model.grid.workbook().getTableList();
  return all
    .filter(({ subUnitId }) => subUnitId === sheet.getSheetId())
    .map((table) => ({ name: table.name, area: tableArea(table) }));
}

/** From the first cell to the last one with contents or a look of its own. */
function extentOf(model: Model, sheet: FWorksheet): Area {
  const whole = { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const range: HostRangeBase = model.make.range(sheet.getSheetId(), whole);
  const used = usedArea(range, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const [rows, columns] = [used.row + used.rows, used.column + used.columns];
  return { row: 0, column: 0, rows, columns };
}

/** One block with everything that is not in a table's body. */
function blocksOf(
  model: Model,
  sheet: FWorksheet,
  extent: Area,
  tables: readonly GridTable[],
): Block[] {
  const cellAt = cellsOf(model, sheet);
  const isInBody = (row: number, column: number): boolean =>
    tables.some(
      ({ area }) =>
        row > area.row && intersection(area, { row, column, rows: 1, columns: 1 }) !== undefined,
    );
  const cells = Array.from({ length: extent.rows }, (_, row) =>
    Array.from({ length: extent.columns }, (__, column) =>
      isInBody(row, column) ? null : cellAt(row, column),
    ),
  );
  return cells.length === 0 ? [] : [{ row: 0, column: 0, cells }];
}

function described(model: Model, sheet: FWorksheet, { name, area }: GridTable): TableDescription {
  const cellAt = cellsOf(model, sheet);
  const across = [...Array(area.columns).keys()];
  const columns = across.map((right) => ({
    name: String(cellAt(area.row, area.column + right)?.value ?? ""),
    owner: "user" as const,
  }));
  const rows = Array.from({ length: area.rows - 1 }, (_, down) =>
    across.map((right) => cellAt(area.row + 1 + down, area.column + right) ?? {}),
  );
  const { row, column } = area;
  return { ...{ name, row, column, columns, rows }, keyColumn: columns[0]?.name ?? "" };
}

/** A cell's content and look; null for one that has neither, or that a formula elsewhere fills. */
function cellsOf(model: Model, sheet: FWorksheet): (row: number, column: number) => Cell | null {
  const read = cellReader(model.grid, sheet);
  const worksheet = sheet.getSheet();
  const matrix = worksheet.getCellMatrix();
  return (row, column) => {
    const raw = matrix.getValue(row, column);
    if (!raw) return null;
    // By what was given to the cell itself: the colours of its table's theme are in no style of ours.
    const look = worksheet.getComposedCellStyleByCellData(row, column, raw);
    const [style, numberFormat] = [styleName(look), numberFormatName(look)];
    const content = contentOf(read(row, column));
    if (content === undefined && style === undefined && numberFormat === undefined) return null;
    return {
      ...content,
      ...(style === undefined ? {} : { style }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    };
  };
}

function contentOf({ formula, kind, value }: CellReading): Cell | undefined {
  if (formula !== "") return { formula };
  return kind === "Empty" ? undefined : { value };
}

/** As it was set up by Write plan; a sheet of somebody's own is fitted to the width of a page. */
function printOf(model: Model, sheet: FWorksheet): PrintSetup {
  const kept = model.state.sheet(sheetById(model, sheet.getSheetId()).getSheetId()).pageLayout;
  const { ySplit } = sheet.getFreeze();
  const footer = kept["DefaultForAllPages.CenterFooter"];
  return {
    orientation: kept.Orientation === "Portrait" ? "portrait" : "landscape",
    fitToPagesWide: 1,
    footer: typeof footer === "string" ? footer : "Partner Desk",
    ...(ySplit > 0 ? { repeatRows: { first: 0, last: ySplit - 1 } } : {}),
  };
}
