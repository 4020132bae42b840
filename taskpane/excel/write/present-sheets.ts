import { type CellContent, cellHolding } from "../../../src/sheets/description/cell-grid";
import type {
  Area,
  SheetDescription,
  SheetKind,
} from "../../../src/sheets/description/description";
import type { ExistingTable } from "../../../src/sheets/description/merge-table";
import type { SheetNames } from "../../../src/sheets/description/sheet-names";
import { areaOf, PLACE } from "../cells/read-cells";
import { findOwnSheets, type OwnSheetsRequest } from "./own-sheets";

export interface PresentTable extends ExistingTable {
  readonly name: string;
  readonly area: Area;
}

/** A sheet of ours as it stands before it is written again. */
export interface PresentSheet {
  readonly kind: SheetKind;
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Where its cells are used; undefined on a blank sheet. */
  readonly used: Area | undefined;
  readonly tables: readonly PresentTable[];
}

export interface PresentWorkbook {
  /** Sheets of ours that still exist. */
  readonly ours: readonly PresentSheet[];
  readonly otherNames: readonly string[];
  readonly tableNames: readonly string[];
  /** Names of sheets of ours that are about no partner of this workbook. */
  readonly strangers: readonly string[];
  /** Of every sheet that there is. */
  readonly sheetIds: readonly string[];
  /** Whether no sheet can be added. */
  readonly isStructureProtected: boolean;
}

/** A sheet on its way, with what stood there. */
export interface SheetTask {
  readonly description: SheetDescription;
  readonly present: PresentSheet | undefined;
  readonly id: string;
}

/** Reads what is in the workbook; of our own sheets, contents and tables as well. */
export async function lookAtWorkbook(
  context: Excel.RequestContext,
  request: OwnSheetsRequest,
): Promise<PresentWorkbook> {
  const { worksheets, tables, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  protection.load("protected");
  await context.sync();

  const { kinds: kindById, strangers } = await findOwnSheets(context, worksheets.items, request);
  const reading = worksheets.items.flatMap((sheet) => {
    const kind = kindById.get(sheet.id);
    if (kind === undefined) return [];
    const used = sheet.getUsedRangeOrNullObject();
    used.load(PLACE);
    sheet.protection.load("protected");
    sheet.tables.load("items/name");
    return [{ kind, sheet, used }];
  });
  await context.sync();

  const tableRanges = reading.map(({ sheet }) =>
    sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load(`${PLACE},formulas,values`);
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
      used: used.isNullObject ? undefined : areaOf(used),
      tables: (tableRanges[index] ?? []).map(({ name, range }) => {
        const values = range.values as CellContent[][];
        const [headers = [], ...rows] = (range.formulas as CellContent[][]).map((line, row) =>
          line.map((content, column) => cellHolding(content, values[row]?.[column] ?? "")),
        );
        return {
          name,
          area: areaOf(range),
          headers: headers.map(({ value }) => String(value)),
          rows,
        };
      }),
    })),
    otherNames: worksheets.items.filter(({ id }) => !kindById.has(id)).map(({ name }) => name),
    tableNames: tables.items.map(({ name }) => name),
    strangers,
    sheetIds: worksheets.items.map(({ id }) => id),
    isStructureProtected: protection.protected,
  };
}

/**
 * Sheets of ours that cannot be updated in place because people moved or took away a table on them.
 * They count as the user's from now on; a new sheet is written beside them. A blank sheet is one
 * that an earlier writing did not come to fill.
 */
export function movedSheets(
  present: PresentWorkbook,
  descriptions: readonly SheetDescription[],
): PresentSheet[] {
  return present.ours.filter(({ kind, tables, used }) => {
    if (used === undefined) return false;
    const description = descriptions.find((candidate) => candidate.kind === kind);
    return description?.tables.some((wanted) => {
      const there = tables.find(({ name }) => name.startsWith(wanted.name));
      return there?.area.row !== wanted.row || there.area.column !== wanted.column;
    });
  });
}

export function namesByKind(sheets: readonly PresentSheet[]): Partial<SheetNames> {
  return Object.fromEntries(sheets.map(({ kind, name }) => [kind, name]));
}
