import type { SheetDescription, SheetKind } from "../../../src/sheets/description/description";
import { sheetNames, type SheetNames } from "../../../src/sheets/description/sheet-names";
import type { SheetIds } from "../../../src/sheets/sheet-ids";
import { aboutNobody, lookAtUnknown, lookingLike, markedAs } from "./unknown-sheets";

export interface OwnSheetsRequest {
  /** Whose sheets they are, but for those about all partners. */
  readonly partnerId: string;
  /** Worksheet ids of sheets that an earlier write made; those that still exist are updated. */
  readonly sheetIds: SheetIds;
  /** All partners of the workbook: a sheet may come from another workbook and be about none of them. */
  readonly partnerIds: readonly string[];
  /** Ids of the sheets of other partners. */
  readonly othersSheetIds: readonly string[];
  /** Describes the sheets once their final names are known. */
  readonly describe: (names: SheetNames) => readonly SheetDescription[];
}

export interface OwnSheets {
  readonly kinds: ReadonlyMap<string, SheetKind>;
  /** Names of sheets whose mark names a partner that the workbook does not have. */
  readonly strangers: readonly string[];
}

/** Which sheets are ours, also where they have other ids by now. */
export async function findOwnSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  request: OwnSheetsRequest,
): Promise<OwnSheets> {
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
  const others = sheets.filter(({ id }) => !found.has(id) && !othersSheetIds.includes(id));
  if (missing.length === 0 || others.length === 0) return { kinds: found, strangers: [] };

  const unknown = await lookAtUnknown(context, others);
  const isAlone = othersSheetIds.length === 0;
  for (const wanted of missing) {
    const { kind } = wanted;
    const own = markedAs(unknown, kind, partnerId) ?? lookingLike(unknown, wanted, isAlone);
    if (own !== undefined) found.set(own, kind);
  }
  return { kinds: found, strangers: aboutNobody(unknown, request.partnerIds) };
}
