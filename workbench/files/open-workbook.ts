import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { ok, type Result } from "../../src/result";
import { continueDraft } from "../../src/sheets/continue-draft";
import { DRAFT_NAMESPACE, draftToXml } from "../../src/case/draft";
import type { ReadCell, ReadSheet } from "../../src/sheets/description/read-workbook";
import type { ReadLooks } from "../../src/xlsx/read-looks";
import { parseAddress } from "../grid/addresses";
import { gridStyle } from "../grid/grid-style";
import { frozen, USUAL_COLUMNS, USUAL_ROWS } from "../grid/sheet-frame";
import { typedCell } from "../grid/typed-input";
import { PIXELS_PER_POINT, pixelsOfCharacters } from "../grid/units";
import { addTable } from "../host/add-table";
import { intersection } from "../host/areas";
import { type Model, newId } from "../host/model";
import { rangeAt } from "../host/range-lookup";

/** A workbook that was read from a file: `snapshot` to open, then `finish` on the open workbook. */
export interface FileWorkbook {
  readonly snapshot: Partial<IWorkbookData>;
  readonly finish: (model: Model) => Promise<void>;
  /** Why the pane finds nothing in the cells, where it finds nothing. */
  readonly problem: string | undefined;
}

/** Room below and beside what a file holds. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

/** Reads a file that may come from anywhere; nothing is changed before all of it was read. */
export async function readWorkbookFile(
  name: string,
  bytes: Uint8Array,
): Promise<Result<FileWorkbook>> {
  // The library is large, and most people never open a file.
  const [{ readXlsxFile }, { readXlsxLooks }] = await Promise.all([
    import(/* webpackChunkName: "xlsx" */ "../../src/xlsx/read"),
    import(/* webpackChunkName: "xlsx" */ "../../src/xlsx/read-looks"),
  ]);
  const read = readXlsxFile(bytes);
  if (!read.ok) return read;
  const looks = readXlsxLooks(bytes);
  if (!looks.ok) return looks;
  const sheets = read.value.sheets.map((sheet, index) => ({
    ...{ id: `sheet-${index + 1}`, sheet },
    looks: looks.value[index],
  }));
  const idOf = (sheetName: string): string | undefined =>
    sheets.find(({ sheet }) => sheet.name === sheetName)?.id;
  const { draft, problem } = continueDraft(read.value, idOf);
  return ok({
    problem,
    snapshot: {
      name: name.replace(/\.xlsx$/i, ""),
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(
        sheets.map(({ id, sheet, looks: own }) => [id, snapshotOf(id, sheet, own)]),
      ),
    },
    finish: async (model) => {
      for (const { id, looks: own } of sheets) {
        for (const { name: table, range } of own?.tables ?? []) {
          await addTable(model, rangeAt(model, id, range), table);
        }
      }
      if (draft === undefined) return;
      model.state.change(({ xmlParts }) => {
        xmlParts.push({ id: newId(), namespaceUri: DRAFT_NAMESPACE, xml: draftToXml(draft) });
      });
    },
  });
}

function snapshotOf(
  id: string,
  { name, cells }: ReadSheet,
  looks: ReadLooks | undefined,
): Partial<IWorksheetData> & { readonly id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    const line = (cellData[row] ??= {});
    line[column] = { ...line[column], ...cell };
  };
  const isResult = resultsOf(cells);
  for (const cell of cells) {
    if (!isResult(cell)) put(cell.row, cell.column, contentOf(cell));
  }
  for (const { row, column, numberFormat: pattern, ...style } of looks?.looks ?? []) {
    const format = pattern === undefined ? {} : { n: { pattern } };
    put(row, column, { s: { ...gridStyle(style), ...format } });
  }
  const places = [...cells, ...(looks?.looks ?? [])];
  const rows = places.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = places.reduce((most, { column }) => Math.max(most, column + 1), 0);
  return {
    ...{ id, name, cellData },
    rowCount: Math.max(USUAL_ROWS, rows + SPARE_ROWS),
    columnCount: Math.max(USUAL_COLUMNS, columns + SPARE_COLUMNS),
    columnData: Object.fromEntries(
      (looks?.columnWidthsInCharacters ?? []).flatMap((width, column) =>
        width === undefined ? [] : [[column, { w: pixelsOfCharacters(width) }]],
      ),
    ),
    rowData: Object.fromEntries(
      [...(looks?.rowHeightsInPoints ?? [])].map(([row, points]) => [
        row,
        { h: points * PIXELS_PER_POINT },
      ]),
    ),
    freeze: frozen(looks?.freeze ?? { rows: 0, columns: 0 }),
  };
}

/** Whether a formula elsewhere fills a cell: what stands there in the file would be in its way. */
function resultsOf(cells: readonly ReadCell[]): (cell: ReadCell) => boolean {
  const filled = cells.flatMap(({ row, column, fills }) => {
    const size = { rows: Infinity, columns: Infinity };
    const area = fills === undefined ? undefined : parseAddress(fills, size)?.area;
    return area === undefined ? [] : [{ area, row, column }];
  });
  return ({ row, column }) =>
    filled.some(
      ({ area, ...anchor }) =>
        intersection(area, { row, column, rows: 1, columns: 1 }) !== undefined &&
        !(anchor.row === row && anchor.column === column),
    );
}

/** Text stays text, whatever it looks like. */
function contentOf({ value, formula }: ReadCell): ICellData {
  const content = formula ?? (typeof value === "string" ? `'${value}` : (value ?? ""));
  return typedCell(content, false).data;
}
