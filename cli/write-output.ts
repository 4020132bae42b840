import type { Reply } from "./command";
import { asError } from "../src/element/as-error";
import type { Result } from "../src/result";
import { asCsv, asMarkdown, asText, type Table, type TableValue } from "./table";

/** What is put together once every element has its answer. */
const WHOLE_FORMATS = ["json", "markdown", "table", "csv"] as const;
export type WholeFormat = (typeof WHOLE_FORMATS)[number];

/** `ndjson` is written line by line instead, while the input is still being read. */
export const FORMATS = [...WHOLE_FORMATS, "ndjson"] as const;
export type Format = (typeof FORMATS)[number];

/** What became of every element, in the order of the input. */
export interface Outcome {
  readonly isList: boolean;
  readonly replies: readonly Result<Reply>[];
}

/** The whole output of a command as text, ending in a line's end. */
export function render({ isList, replies }: Outcome, format: WholeFormat): string {
  if (format === "json") {
    const values = replies.map((reply) => (reply.ok ? reply.value.answer : asError(reply.problem)));
    return `${JSON.stringify(isList ? values : values[0], null, 2)}\n`;
  }
  const all = replies.map((reply) => (reply.ok ? reply.value.tables : []));
  const tables = isList ? mergeTables(all) : (all[0] ?? []);
  switch (format) {
    case "csv":
      return asCsv(tables);
    case "markdown":
      return asMarkdown(withErrors(tables, replies));
    case "table":
      return asText(withErrors(tables, replies));
  }
}

function withErrors(tables: readonly Table[], replies: readonly Result<unknown>[]): Table[] {
  const rows = replies.flatMap((reply, index): TableValue[][] =>
    reply.ok ? [] : [[index + 1, reply.problem.message]],
  );
  const filled = tables.filter((table) => table.rows.length > 0);
  return rows.length === 0
    ? filled
    : [...filled, { title: "Errors", columns: ["Element", "Error"], rows }];
}

/** Tables of the same place become one, each row with the number of its element before it. */
function mergeTables(all: readonly (readonly Table[])[]): Table[] {
  const most = Math.max(0, ...all.map((tables) => tables.length));
  return Array.from({ length: most }, (_, place) => {
    const parts = all.flatMap((tables, index) => {
      const table = tables[place];
      return table === undefined ? [] : [{ table, element: index + 1 }];
    });
    const [first] = parts;
    return {
      title: first?.table.title.split(":")[0] ?? "",
      columns: ["Element", ...(first?.table.columns ?? [])],
      rows: parts.flatMap(({ table, element }) => table.rows.map((row) => [element, ...row])),
      notes: parts.flatMap(({ table, element }) =>
        (table.notes ?? []).map((note) => `Element ${element}: ${note}`),
      ),
    };
  });
}
