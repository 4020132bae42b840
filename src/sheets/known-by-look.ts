import type { SheetDescription, SheetKind } from "./description/description";
import { SHEET_TITLES } from "./description/sheet-names";
import { footerOfProgram } from "./layout/frame";

/** What a sheet shows of itself where its id is unknown and it carries no mark. */
export interface SheetLook {
  readonly name: string;
  /** The middle of its footer; nothing where Excel does not tell. */
  readonly footer: string;
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[] }[];
}

/**
 * Whether a sheet is ours of this kind and for this partner, as in a copy that was made as a file. Its
 * name alone says nothing, for people call sheets "Inputs" or "Checks" too; nor does a table that is
 * merely called like one of ours. A footer of ours that names another partner says that it is not.
 *
 * @param wanted The sheet as it would be written for this partner now.
 * @param isAlone Whether the workbook holds no sheets for any other partner.
 */
export function isKnownByLook(
  { name, footer, tables }: SheetLook,
  wanted: Pick<SheetDescription, "kind" | "tables" | "print">,
  isAlone: boolean,
): boolean {
  if (!isTitleOf(wanted.kind, name)) return false;
  if (footerOfProgram(footer) === undefined) return isAlone && hasTableOf(wanted, tables);
  return partnerIn(footer) === partnerIn(wanted.print.footer);
}

/** `Inputs`, or `Inputs (2)` where the name was taken. */
function isTitleOf(kind: SheetKind, name: string): boolean {
  return name.replace(/ \(\d+\)$/, "") === SHEET_TITLES[kind];
}

/** `Inputs, Brightwater` is about Brightwater; no title of ours has a comma. */
function partnerIn(footer: string): string {
  const told = footerOfProgram(footer) ?? footer;
  return told.slice(told.indexOf(", ") + 1);
}

/** A table by its name, numbered where that was taken, with all of our columns. */
function hasTableOf(
  wanted: Pick<SheetDescription, "tables">,
  tables: SheetLook["tables"],
): boolean {
  return wanted.tables.some(({ name, columns }) =>
    tables.some((table) => {
      const isNamed = table.name.replace(/_\d+$/, "").toLowerCase() === name.toLowerCase();
      const ours = columns.filter(({ owner }) => owner === "ours");
      return isNamed && ours.every((column) => table.columns.includes(column.name));
    }),
  );
}
