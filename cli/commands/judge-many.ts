import { readElement } from "../../src/element/fields";
import {
  type AskedOfMany,
  countsInWords,
  judgeMany,
  listWarnings,
} from "../../src/programme/asked-of-many";
import type { Judgement } from "../../src/programme/judgement";
import { pilotsByKind, pilotsInWords } from "../../src/programme/pilots-by-kind";
import { invalid, ok, type Result } from "../../src/result";
import { asTyped } from "../../src/wording";
import type { Reply } from "../command";
import { listTable, type Table } from "../table";

/** A judgement on a list, such as the firms to recruit: every row decided, the best first. */
export function replyOnMany(
  judgement: Judgement,
  many: AskedOfMany,
  element: object,
): Result<Reply> {
  const fields = readElement(element, [many.many]);
  if (!fields.ok) return fields;
  const list = readRows(judgement, many.many, fields.value[many.many]);
  if (!list.ok) return list;
  const judged = judgeMany(judgement, list.value);
  const rows = judged.flatMap(({ name, decided }) =>
    decided.ok ? [{ name, ...decided.value }] : [],
  );
  const kinds = judgement.name === "pilot-evaluation" ? pilotsByKind(judged) : [];
  const warnings = listWarnings(judged, judgement);
  const notes = kinds.length > 0 ? [pilotsInWords(kinds)] : [];
  return ok({
    answer: {
      judgement: judgement.name,
      [many.many]: rows,
      ...(kinds.length > 0 ? { byKind: kinds, conclusion: pilotsInWords(kinds) } : {}),
      warnings,
    },
    tables: [
      {
        title: `${judgement.title}: ${countsInWords(judged, judgement)}`,
        columns: [judgement.fields[many.nameKey]?.label ?? many.one, "Decision", "Because"],
        rows: rows.map(({ name, decision, reasons }) => [name, decision, reasons.join(" ")]),
      },
      ...kindTables(kinds, notes),
      listTable("Warnings", warnings),
    ],
  });
}

function kindTables(kinds: ReturnType<typeof pilotsByKind>, notes: readonly string[]): Table[] {
  if (kinds.length === 0) return [];
  return [
    {
      title: "Side by side",
      columns: ["Kind", "Pilots", "Worked", "Revenue", "Qualified leads"],
      rows: kinds.map(({ kind, pilots, worked, revenue, qualifiedLeads }) => [
        ...[kind, pilots, worked, revenue, qualifiedLeads],
      ]),
      notes,
    },
  ];
}

/** Rows as a list, or as a workbook keeps them by id. */
export function readRows(judgement: Judgement, where: string, rows: unknown): Result<unknown> {
  if (typeof rows !== "object" || rows === null) {
    const allowed = "a list of answers";
    return invalid(`${where} is ${asTyped(rows)}; allowed: ${allowed}.`, { field: where, allowed });
  }
  for (const [id, row] of Object.entries(rows)) {
    const read = judgement.judge(row);
    if (!read.ok) return inside(read, `${where}[${id}]`);
  }
  return ok(rows);
}

/** A refusal that says where in the element it lies. */
export function inside(
  refused: Extract<Result<unknown>, { ok: false }>,
  where: string,
): Result<never> {
  const { problem } = refused;
  return invalid(`In ${where}: ${problem.message}`, {
    field: `${where}.${problem.field ?? ""}`,
    ...(problem.allowed === undefined ? {} : { allowed: problem.allowed }),
  });
}
