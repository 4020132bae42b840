import type { CoverContent } from "../../src/workbook/dossier";

/** The version in package.json; webpack puts it in. */
declare const VERSION: string;

/** Who made the workbook, where Office knows; when, and with which version. */
export async function coverNow(): Promise<CoverContent> {
  const author = await Excel.run(async (context) => {
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
