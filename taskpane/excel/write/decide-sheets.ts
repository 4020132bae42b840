import type { SheetDescription } from "../../../src/sheets/description/description";
import { sheetNames } from "../../../src/sheets/description/sheet-names";
import type { OwnSheetsRequest } from "./own-sheets";
import {
  movedSheets,
  namesByKind,
  type PresentSheet,
  type PresentWorkbook,
} from "./present-sheets";

/** Names and descriptions, and which present sheets are updated in place. */
export function decide(
  present: PresentWorkbook,
  { describe }: Pick<OwnSheetsRequest, "describe">,
): {
  readonly descriptions: readonly SheetDescription[];
  readonly inPlace: readonly PresentSheet[];
} {
  const wanted = describe(sheetNames(namesByKind(present.ours), present.otherNames));
  const moved = movedSheets(present, wanted);
  const staying = present.ours.filter((sheet) => !moved.includes(sheet));
  const taken = [...present.otherNames, ...moved.map(({ name }) => name)];
  const descriptions = describe(sheetNames(namesByKind(staying), taken));
  // Sheets of ours that are not asked for this time stay as they are.
  const inPlace = staying.filter((sheet) => descriptions.some(({ kind }) => kind === sheet.kind));
  return { inPlace, descriptions };
}

/** Table names are unique in a workbook; upper and lower case count as the same. */
export function freeTableNames(
  descriptions: readonly SheetDescription[],
  { tableNames }: PresentWorkbook,
): ReadonlyMap<string, string> {
  const used = new Set(tableNames.map((name) => name.toLowerCase()));
  const names = descriptions.flatMap(({ tables }) => tables.map((table) => table.name));
  return new Map(
    names.map((wanted) => {
      let name = wanted;
      for (let copy = 2; used.has(name.toLowerCase()); copy += 1) name = `${wanted}_${copy}`;
      used.add(name.toLowerCase());
      return [wanted, name];
    }),
  );
}
