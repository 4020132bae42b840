import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JUDGEMENTS } from "../../src/programme/judgements";
import { judgementsFor } from "../../src/programme/own-levels";
import { SHEET_TITLES } from "../../src/sheets/description/sheet-names";
import { WORKSHEET_FUNCTIONS } from "../../src/worksheet/worksheet-functions";
import { PAGES } from "../../taskpane/state/pages";
import { PLACES } from "../../taskpane/state/places";
import { rowsOfPage } from "./rows-of-page";

const read = (name: string) => readFileSync(join(process.cwd(), "docs", name), "utf8");

/** The judgements by name, the path through those of a programme, and its levels as they are tried. */
const JUDGED = [...JUDGEMENTS.map(({ name }) => name), "path", "levels"];

const LINES = rowsOfPage("coverage.md");
const HEADINGS = ["What is asked", "Command", "Function", "In the pane", "Sheet"];
const ROWS = LINES.filter(([first]) => first !== HEADINGS[0]);

const codes = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

/** The page of the command line lists every command, which its own test holds against the program. */
const COMMANDS = [...read("command-line.md").matchAll(/^\| `([a-z]+)` +\|/gm)].map(
  ([, name]) => name,
);
const TITLES: readonly string[] = [
  ...Object.values(PAGES).map(({ title }) => title),
  ...Object.values(PLACES).map(({ title }) => title),
  ...judgementsFor({}).map(({ title }) => title),
];
const SHEETS: readonly string[] = Object.values(SHEET_TITLES);

/** Titles may hold commas themselves: the longest that begins the rest is taken off it, again and again. */
function namesIn(cell: string, known: readonly string[]): string[] {
  const longest = [...known].sort((a, b) => b.length - a.length);
  const found: string[] = [];
  let rest = cell;
  while (rest !== "") {
    const name = longest.find((each) => rest === each || rest.startsWith(`${each}, `));
    if (name === undefined) return [...found, `unknown: ${rest}`];
    found.push(name);
    rest = rest.slice(name.length).replace(/^, /, "");
  }
  return found;
}

test("every theme has the same five columns", () => {
  const headings = LINES.filter(([first]) => first === HEADINGS[0]);
  expect(headings).toHaveLength(read("coverage.md").match(/^## /gm)?.length ?? 0);
  for (const each of headings) expect(each).toEqual(HEADINGS);
  for (const row of ROWS) expect([row[0], row.length]).toEqual([row[0], HEADINGS.length]);
});

test.each(ROWS.map((row) => [row[0], row] as const))("%s: what it names is there", (_, row) => {
  const [, commands = "", functions = "", pane = "", sheets = ""] = row;
  const asked = codes(commands);
  const judged = asked.flatMap((each) => (each.startsWith("judge ") ? [each.slice(6)] : []));
  const plain = asked.filter((each) => !each.startsWith("judge "));
  expect(plain.filter((each) => !COMMANDS.includes(each))).toEqual([]);
  expect(judged.filter((each) => !JUDGED.includes(each))).toEqual([]);
  expect(codes(functions).filter((each) => !(each in WORKSHEET_FUNCTIONS))).toEqual([]);
  const named = [...namesIn(pane, TITLES), ...namesIn(sheets, SHEETS)];
  expect(named.filter((each) => each.startsWith("unknown"))).toEqual([]);
  expect(asked.length + codes(functions).length + named.length).toBeGreaterThan(0);
});

test("every judgement, every sheet and every function of ours is on the page or behind one that is", () => {
  const said = ROWS.flat().join(" ");
  expect(
    JUDGEMENTS.map(({ name }) => name).filter((name) => !said.includes(`\`judge ${name}\``)),
  ).toEqual([]);
  expect(SHEETS.filter((name) => !said.includes(name) && name !== "Inputs")).toEqual([]);
});
