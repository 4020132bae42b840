import type { SheetDescription, SheetKind } from "../../../src/sheets/description/description";
import { sheetNames, type SheetNames } from "../../../src/sheets/description/sheet-names";
import { isKnownByLook, type SheetLook } from "../../../src/sheets/known-by-look";
import type { SheetIds } from "../../../src/sheets/sheet-ids";
import { MARK, markOf } from "./sheet-mark";

export interface OwnSheetsRequest {
  /** Whose sheets they are, but for those about all partners. */
  readonly partnerId: string;
  /** Worksheet ids of sheets that an earlier write made; those that still exist are updated. */
  readonly sheetIds: SheetIds;
  /** Ids of the sheets of other partners. */
  readonly othersSheetIds: readonly string[];
  /** Describes the sheets once their final names are known. */
  readonly describe: (names: SheetNames) => readonly SheetDescription[];
}

/**
 * Which sheets are ours. Ids change when a workbook is copied, and in some Excels when it is opened
 * again: what has none that we know is known by its mark, or by how it looks where it has none, as in
 * a copy that was made as a file.
 */
export async function findOwnSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  request: OwnSheetsRequest,
): Promise<ReadonlyMap<string, SheetKind>> {
  const { sheetIds, othersSheetIds, partnerId } = request;
  const kindOfId = new Map(Object.entries(sheetIds).map(([kind, id]) => [id, kind as SheetKind]));
  const found = new Map(
    sheets.flatMap(({ id }): [string, SheetKind][] => {
      const kind = kindOfId.get(id);
      return kind === undefined ? [] : [[id, kind]];
    }),
  );
  const missing = request
    .describe(sheetNames())
    .filter(({ kind }) => ![...found.values()].includes(kind));
  const unknown = sheets.filter(({ id }) => !found.has(id) && !othersSheetIds.includes(id));
  if (missing.length === 0 || unknown.length === 0) return found;

  const looked = unknown.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(MARK);
    mark.load("value");
    sheet.tables.load("items/name,items/columns/items/name");
    return { sheet, mark };
  });
  await context.sync();
  const footers = await footersOf(context, unknown);

  const isAlone = othersSheetIds.length === 0;
  for (const wanted of missing) {
    const { kind } = wanted;
    const marked = looked.find(
      ({ mark }) => !mark.isNullObject && mark.value === markOf(kind, partnerId),
    );
    const known = looked.find(
      ({ sheet, mark }) =>
        mark.isNullObject && isKnownByLook(lookOf(sheet, footers), wanted, isAlone),
    );
    const own = marked ?? known;
    if (own !== undefined) found.set(own.sheet.id, kind);
  }
  return found;
}

function lookOf(sheet: Excel.Worksheet, footers: ReadonlyMap<string, string>): SheetLook {
  const tables = sheet.tables.items.map(({ name, columns }) => ({
    ...{ name, columns: columns.items.map((column) => column.name) },
  }));
  return { name: sheet.name, footer: footers.get(sheet.id) ?? "", tables };
}

/** Where Excel does not tell how sheets are printed, none is known by its footer. */
async function footersOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<string, string>> {
  try {
    const all = sheets.map((sheet) => {
      const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
      footer.load("centerFooter");
      return { id: sheet.id, footer };
    });
    await context.sync();
    return new Map(all.map(({ id, footer }) => [id, footer.centerFooter]));
  } catch {
    return new Map();
  }
}
