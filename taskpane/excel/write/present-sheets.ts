import { type CellContent, cellHolding } from "../../../src/sheets/description/cell-grid";
import type { SheetDescription, SheetKind } from "../../../src/sheets/description/description";
import type { ExistingTable } from "../../../src/sheets/description/merge-table";
import type { SheetIds } from "../../../src/sheets/sheet-ids";
import type { SheetNames } from "../../../src/sheets/description/sheet-names";

type Contents = (string | number | boolean)[][];

export interface PresentTable extends ExistingTable {
  readonly name: string;
  /** Where it stands, such as `A12:I40`. */
  readonly address: string;
}

/** A sheet of ours as it stands before it is written again. */
export interface PresentSheet {
  readonly kind: SheetKind;
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** The used part, such as `A1:I40`; undefined on an empty sheet. */
  readonly usedAddress: string | undefined;
  readonly formulas: Contents;
  readonly tables: readonly PresentTable[];
  readonly chartNames: readonly string[];
}

export interface PresentWorkbook {
  /** Sheets of ours that still exist. */
  readonly ours: readonly PresentSheet[];
  readonly otherNames: readonly string[];
  readonly tableNames: readonly string[];
}

/** Reads what is in the workbook; of our own sheets, contents and tables as well. */
export async function lookAtWorkbook(
  context: Excel.RequestContext,
  sheetIds: SheetIds,
): Promise<PresentWorkbook> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  await context.sync();

  const kindById = new Map(
    Object.entries(sheetIds).map(([kind, id]) => [id, kind as SheetKind] as const),
  );
  const reading = worksheets.items.flatMap((sheet) => {
    const kind = kindById.get(sheet.id);
    if (kind === undefined) return [];
    const used = sheet.getUsedRangeOrNullObject();
    used.load("address,formulas");
    sheet.protection.load("protected");
    sheet.tables.load("items/name");
    sheet.charts.load("items/name");
    return [{ kind, sheet, used }];
  });
  await context.sync();

  const tableRanges = reading.map(({ sheet }) =>
    sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load("address,formulas,values");
      return { name: table.name, range };
    }),
  );
  await context.sync();

  return {
    ours: reading.map(({ kind, sheet, used }, index) => ({
      kind,
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      usedAddress: used.isNullObject ? undefined : withoutSheet(used.address),
      chartNames: sheet.charts.items.map((chart) => chart.name),
      formulas: used.isNullObject ? [] : (used.formulas as Contents),
      tables: (tableRanges[index] ?? []).map(({ name, range }) => {
        const values = range.values as CellContent[][];
        const [headers = [], ...rows] = (range.formulas as CellContent[][]).map((line, row) =>
          line.map((content, column) => cellHolding(content, values[row]?.[column] ?? "")),
        );
        const names = headers.map(({ value }) => String(value));
        return { name, address: withoutSheet(range.address), headers: names, rows };
      }),
    })),
    otherNames: worksheets.items.filter(({ id }) => !kindById.has(id)).map(({ name }) => name),
    tableNames: tables.items.map(({ name }) => name),
  };
}

/**
 * Sheets of ours that cannot be updated in place because people moved a table on them. They count
 * as the user's from now on; a new sheet is written beside them.
 */
export function movedSheets(
  present: PresentWorkbook,
  descriptions: readonly SheetDescription[],
  topLeft: (row: number, column: number) => string,
): PresentSheet[] {
  return present.ours.filter(({ kind, tables }) => {
    const description = descriptions.find((candidate) => candidate.kind === kind);
    return description?.tables.some((wanted) => {
      const there = tables.find(({ name }) => name.startsWith(wanted.name));
      return there?.address.startsWith(`${topLeft(wanted.row, wanted.column)}:`) !== true;
    });
  });
}

export function namesByKind(sheets: readonly PresentSheet[]): Partial<SheetNames> {
  return Object.fromEntries(sheets.map(({ kind, name }) => [kind, name]));
}

/** `'90-day plan'!A1:C3` without the sheet's name. */
function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
