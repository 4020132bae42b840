import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Every row of every table of a page in docs/, headings included. */
export function rowsOfPage(name: string): string[][] {
  return readFileSync(join(process.cwd(), "docs", name), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("|") && !line.startsWith("| ---"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
}
