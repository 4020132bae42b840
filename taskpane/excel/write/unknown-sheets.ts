import type { SheetDescription } from "../../../src/sheets/description/description";
import { isKnownByLook, type SheetLook } from "../../../src/sheets/known-by-look";
import { MARK, markOf } from "./sheet-mark";

/**
 * A sheet whose id says nothing. Ids change when a workbook is copied, and in some Excels when it is
 * opened again: what has none that we know is known by its mark, or by how it looks where it has none,
 * as in a copy that was made as a file.
 */
export interface UnknownSheet {
  readonly id: string;
  readonly mark: string | undefined;
  readonly look: SheetLook;
}

/** @param sheets Loaded with their ids and names. */
export async function lookAtUnknown(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly UnknownSheet[]> {
  const looked = sheets.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(MARK);
    mark.load("value");
    sheet.tables.load("items/name,items/columns/items/name");
    return { sheet, mark };
  });
  await context.sync();
  const footers = await footersOf(context, sheets);
  return looked.map(({ sheet, mark }) => ({
    id: sheet.id,
    mark: mark.isNullObject ? undefined : mark.value,
    look: {
      name: sheet.name,
      footer: footers.get(sheet.id) ?? "",
      tables: sheet.tables.items.map(({ name, columns }) => ({
        ...{ name, columns: columns.items.map((column) => column.name) },
      })),
    },
  }));
}

/** The sheet that is marked so, whatever it looks like by now. */
export function markedAs(
  unknown: readonly UnknownSheet[],
  kind: string,
  partnerId: string,
): string | undefined {
  return unknown.find(({ mark }) => mark === markOf(kind, partnerId))?.id;
}

/**
 * The sheet without a mark that looks like this one.
 *
 * @param isAlone Whether the workbook holds no sheets for any other partner.
 */
export function lookingLike(
  unknown: readonly UnknownSheet[],
  wanted: SheetDescription,
  isAlone: boolean,
): string | undefined {
  return unknown.find(
    ({ mark, look }) => mark === undefined && isKnownByLook(look, wanted, isAlone),
  )?.id;
}

/** Names of the sheets whose mark names none of these partners, as where they were moved here. */
export function aboutNobody(
  unknown: readonly UnknownSheet[],
  partnerIds: readonly string[],
): readonly string[] {
  return unknown
    .filter(
      ({ mark }) =>
        mark?.includes(" ") === true && !partnerIds.some((id) => mark.endsWith(` ${id}`)),
    )
    .map(({ look }) => look.name);
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
