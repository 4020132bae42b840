import { writeCsvText } from "../src/exchange/csv-text";

export type TableValue = string | number | boolean | null;

/** Figures for people: under a title, columns with a heading each. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableValue[])[];
  /** Sentences under the rows. */
  readonly notes?: readonly string[];
}

/** Rows of the core, whose first one is their heading. */
export function tableOf(title: string, [heading = [], ...rows]: readonly TableValue[][]): Table {
  return { title, columns: heading.map(String), rows };
}

/** Sentences under a title; the one column has no heading of its own. */
export function listTable(title: string, lines: readonly string[]): Table {
  return { title, columns: [title], rows: lines.map((line) => [line]) };
}

const WIDEST_COLUMN = 60;

/** Columns lined up with spaces, numbers to the right. */
export function asText(tables: readonly Table[]): string {
  return joined(
    tables.map((table) => [
      oneLine(table.title),
      "",
      ...(isList(table) ? textList(table) : withNotes(grid(table), table)),
    ]),
  );
}

export function asMarkdown(tables: readonly Table[]): string {
  return joined(
    tables.map((table) => [
      `## ${escapeMarkdown(oneLine(table.title))}`,
      "",
      ...(isList(table)
        ? textList(table).map(escapeMarkdown)
        : withNotes(markdownGrid(table), table, escapeMarkdown)),
    ]),
  );
}

/**
 * The first table only: a CSV file has one header. Text that a spreadsheet would run as a formula
 * (`=`, `+`, `-`, `@`, a tab or a return in front) gets an apostrophe; numbers stay numbers.
 */
export function asCsv(tables: readonly Table[]): string {
  const [first] = tables;
  if (first === undefined) return "";
  const { columns, rows } = first;
  return writeCsvText([columns, ...rows]);
}

function joined(blocks: readonly (readonly string[])[]): string {
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function withNotes(
  lines: readonly string[],
  { notes = [] }: Table,
  escape = (text: string) => text,
): string[] {
  return notes.length === 0
    ? [...lines]
    : [...lines, "", ...notes.map((note) => `- ${escape(oneLine(note))}`)];
}

function isList({ title, columns }: Table): boolean {
  return columns.length === 1 && columns[0] === title;
}

function textList({ rows }: Table): string[] {
  return rows.map(([line = null]) => `- ${shown(line)}`);
}

function grid({ columns, rows }: Table): string[] {
  const body = rows.map((row) => row.map(shown));
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...body.map((row) => Math.min(WIDEST_COLUMN, row[at]?.length ?? 0))),
  );
  const line = (cells: readonly string[], values: readonly TableValue[] = []) =>
    cells
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return typeof values[at] === "number" ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [line(columns), rule, ...body.map((row, at) => line(row, rows[at]))];
}

function markdownGrid({ columns, rows }: Table): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(escapeMarkdown)),
    line(columns.map(() => "---")),
    ...rows.map((row) => line(row.map((value) => escapeMarkdown(shown(value))))),
  ];
}

/** On one line; the noise of binary fractions stays in JSON and CSV. */
function shown(value: TableValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(Number(value.toPrecision(12)));
  return oneLine(String(value));
}

/** A text of people's: no line of its own, and nothing that a terminal would obey. */
function oneLine(text: string): string {
  return /[\p{Cc}]/u.test(text)
    ? text
        .split(/[\p{Cc}]+/u)
        .map((part) => part.trim())
        .filter((part) => part !== "")
        .join(" ")
    : text;
}

/** Pipes would start a cell, a less-than sign HTML, and a backtick or star a style. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\|`*<[\]]/g, "\\$&");
}
