import type { ICellData, IStyleData, IWorksheetData, Nullable } from "@univerjs/core";
import { a1, areaA1 } from "../../src/sheets/description/a1";
import type { ChartState } from "../charts/chart-state";
import { cellReader } from "../grid/cells";
import type { Model } from "../host/model";
import { tableArea } from "../host/table-parts";

type Told = readonly [what: string, it: unknown];

/**
 * Everything that a workbook holds, a line each, in a fixed order and without ids: two workbooks
 * are the same to a person exactly when their pictures are.
 */
export function pictureOf(model: Model): string {
  const workbook = model.grid.workbook();
  const { sheets, styles } = workbook.save();
  const { state } = model;
  const lines = workbook.getSheets().flatMap((sheet) => {
    const id = sheet.getSheetId();
    const { charts = [], pageLayout = {}, ...rest } = state.current.sheets[id] ?? {};
    const accepts = sheet.getDataValidations().map(({ rule }): Told => {
      const ranges = (rule.ranges as readonly GridRange[]).map(placeOf);
      const { allowBlank = true } = rule;
      return ["accepts", { ...rule, allowBlank, uid: "", ranges }];
    });
    const about: Told[] = [
      ["hidden", sheet.isSheetHidden()],
      ...cellsOf(model, id, sheets[id] ?? {}, styles),
      ...sizesOf(sheets[id] ?? {}),
      ["freeze", sheets[id]?.freeze],
      ["merged", sheets[id]?.mergeData],
      ...sheet
        .getConditionalFormattingRules()
        .map((rule): Told => ["format", { ...rule, cfId: "", ranges: rule.ranges.map(placeOf) }]),
      ...accepts.sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1)),
      ...charts.map((chart): Told => ["chart", chartByNames(chart, model)]),
      ["printed", pageLayout],
      ["state", rest],
    ];
    return about.map(([what, it]) => `${sheet.getSheetName()}: ${what} ${textOf(it)}`);
  });
  const tables = workbook.getTableList().map((table) => {
    const sheet = workbook.getSheetBySheetId(table.subUnitId)?.getSheetName() ?? "";
    const { style, flags } = state.table(table.id);
    const columns = table.columns.map(({ displayName }) => displayName);
    return `${sheet}: table ${textOf({ name: table.name, area: areaA1(tableArea(table)), columns, style, flags })}`;
  });
  const { xmlParts, settings, properties, customProperties, structure } = state.current;
  const ofWorkbook = { settings, properties, customProperties, structure };
  const parts = xmlParts.map(({ xml }) => `part ${xml}`);
  return [...lines, ...tables.sort(), ...parts.sort(), textOf(ofWorkbook)].join("\n");
}

function* cellsOf(
  model: Model,
  id: string,
  { cellData = {} }: Partial<IWorksheetData>,
  styles: Readonly<Record<string, Nullable<IStyleData>>>,
): Generator<Told> {
  const sheet = model.grid.workbook().getSheetBySheetId(id);
  if (sheet === null) return;
  const read = cellReader(model.grid, sheet);
  const styleAt: StyleAt = (row, column) => {
    const own = (cellData as Cells)[row]?.[column]?.s;
    return withoutDefaults((typeof own === "string" ? styles[own] : own) ?? {});
  };
  const [rows, columns] = [sheet.getLastRow() + 1, sheet.getLastColumn() + 1];
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      const { value, kind, formula } = read(row, column);
      const look = textOf({ ...styleAt(row, column), bd: linesAt(styleAt, row, column) });
      if (kind === "Empty" && formula === "" && look === "{}") continue;
      yield [a1(row, column), { ...(formula === "" ? {} : { formula }), value, kind, look }];
    }
  }
}

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

type StyleAt = (row: number, column: number) => Partial<IStyleData>;

/** The lines above and left of a cell, whichever of the two cells it lies between has it. */
function linesAt(styleAt: StyleAt, row: number, column: number): unknown {
  const top = styleAt(row, column).bd?.t ?? styleAt(row - 1, column).bd?.b;
  const left = styleAt(row, column).bd?.l ?? styleAt(row, column - 1).bd?.r;
  return top || left ? { top, left } : undefined;
}

/** What a cell without any look has anyway. */
const DEFAULTS: Readonly<Record<string, string>> = {
  cl: '{"rgb":"#000000"}',
  n: '{"pattern":""}',
  tb: "1",
  vt: "3",
  ht: "0",
  bl: "0",
  it: "0",
  bd: "{}",
};

function withoutDefaults(style: object): Partial<IStyleData> {
  return Object.fromEntries(
    Object.entries(style).filter(([key, value]) => {
      const text = textOf(value);
      return text !== "null" && text !== "{}" && text !== DEFAULTS[key];
    }),
  );
}

function* sizesOf({ columnData = {}, rowData = {} }: Partial<IWorksheetData>): Generator<Told> {
  const columns = Object.entries(columnData as Readonly<Record<string, { w?: number }>>);
  const rows = Object.entries(rowData as Readonly<Record<string, { h?: number }>>);
  for (const [column, { w }] of columns) yield [`width ${column}`, w];
  for (const [row, { h }] of rows) yield [`height ${row}`, h];
}

interface GridRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

function placeOf(range: GridRange): string {
  const { startRow: row, startColumn: column, endRow, endColumn } = range;
  return areaA1({ row, column, rows: endRow - row + 1, columns: endColumn - column + 1 });
}

/** Which sheet a chart reads is told by name, and nothing by its id. */
function chartByNames(chart: ChartState, model: Model): unknown {
  const sheets = model.grid.workbook().getSheets();
  const names = new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]));
  return JSON.parse(
    JSON.stringify(chart, (key, value: unknown) => {
      if (key === "id") return undefined;
      return key === "sheetId" ? (names.get(String(value)) ?? value) : value;
    }),
  );
}

/** JSON with its keys in order, so that nothing depends on the order of changes. */
function textOf(value: unknown): string {
  const text = JSON.stringify(value, (_key, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  ) as string | undefined;
  return text ?? "";
}
