import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A row of a situation table, by the heading of its column. */
export type Situation = Readonly<Record<string, string>>;

/**
 * The rows of every Markdown table in a file of this folder. Tables are kept as Markdown so that
 * whoever knows the business can read and correct them.
 */
export function readSituations(file: string): Situation[] {
  const lines = readFileSync(join(__dirname, file), "utf8").split("\n");
  const situations: Situation[] = [];
  let headings: string[] | undefined;
  for (const line of lines) {
    if (!line.trim().startsWith("|")) {
      headings = undefined;
      continue;
    }
    const cells = line.trim().slice(1, -1).split("|").map((cell) => cell.trim());
    if (headings === undefined) {
      headings = cells;
    } else if (!cells.every((cell) => /^:?-+:?$/.test(cell))) {
      const named = headings.map((heading, index) => [heading, cells[index] ?? ""] as const);
      situations.push(Object.fromEntries(named));
    }
  }
  return situations;
}

/** One cell of a situation; a heading that is not there is a slip in the table. */
export function cellOf(situation: Situation, heading: string): string {
  const cell = situation[heading];
  if (cell === undefined) {
    throw new Error(`the table has no column ${heading}`);
  }
  return cell;
}

/** A situation as the name of its test. */
export function titleOf(situation: Situation): string {
  return Object.values(situation)
    .filter((cell) => cell !== "")
    .join(" | ");
}
