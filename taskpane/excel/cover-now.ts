import type { SheetKind } from "../../src/sheets/description/description";
import { inExcel } from "./in-excel";
import type { CoverContent } from "../../src/sheets/layout/dossier";

/** The version in package.json; webpack puts it in. */
declare const VERSION: string;

/** With which version; for a cover also when, and who made the workbook where Office knows. */
export async function coverNow(kinds: readonly SheetKind[]): Promise<CoverContent> {
  if (!kinds.includes("cover")) return { version: VERSION };
  const author = await inExcel(async (context) => {
    const { properties } = context.workbook;
    properties.load("author");
    await context.sync();
    return properties.author.trim();
  });
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const date = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
  return { date, version: VERSION, ...(author === "" ? {} : { author }) };
}
