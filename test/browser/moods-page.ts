import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const PAGE = path.join(__dirname, "../../docs/excels-moods.md");
/** Where the page as it was measured is left, to be looked at and taken over when it differs. */
const MEASURED = path.join(__dirname, "../../build/excels-moods.md");

/**
 * The table under a heading of the page, and what it would be by what the tests saw. Where the two
 * differ the page is stale, and one that is not lies in build/.
 */
export function measuredTable(
  heading: string,
  rows: readonly (readonly string[])[],
): { readonly measured: string; readonly onPage: string } {
  const page = readFileSync(PAGE, "utf8");
  const begin = page.indexOf("|", page.indexOf(`## ${heading}\n`));
  const length = /^(?:\|.*\n)*/.exec(page.slice(begin))?.[0].length ?? 0;
  const onPage = page.slice(begin, begin + length);
  const measured = tableOf(rows);
  if (onPage !== measured) {
    mkdirSync(path.dirname(MEASURED), { recursive: true });
    writeFileSync(MEASURED, page.slice(0, begin) + measured + page.slice(begin + length));
  }
  return { measured, onPage };
}

/** As the formatter of the repository writes it. */
function tableOf([header = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) =>
    Math.max(3, ...[header, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |\n`;
  return [header, widths.map((width) => "-".repeat(width)), ...rows].map(line).join("");
}
