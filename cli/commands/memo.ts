import { buildMemo } from "../../src/partner/memo";
import type { Memo, MemoSection } from "../../src/partner/memo-case";
import { ok } from "../../src/result";
import { SAMPLE_ANSWERS, SAMPLE_MODEL, SAMPLE_PLAN, SAMPLE_RECORD } from "../../src/case/sample";
import type { DeskCommand } from "../command";
import { readMemoElement } from "../memo-element";
import type { Table } from "../table";

export const memoCommand: DeskCommand = {
  name: "memo",
  summary: "the decision memo: verdict, evidence, economics, clauses, and who decides by when",
  element:
    '{"record": <intake record>, "answers"?: {…}, "inputs"?: {…}, "plan"?: {…},\n' +
    '  "contribution"?: "sourced", "preset"?: "default", "overrides"?: {"opening": "why"},\n' +
    '  "decision"?: {"by": "…", "on": "2030-02-01"}, "profile"?: "saas"};\n' +
    "  inputs as for model, plan as for plan without the tier, which is the verdict's",
  sample: {
    record: SAMPLE_RECORD,
    answers: SAMPLE_ANSWERS,
    inputs: SAMPLE_MODEL,
    plan: SAMPLE_PLAN,
  },
  needsInput: true,
  takesPolicy: true,
  reply(element, options) {
    const read = readMemoElement(element, options);
    if (!read.ok) return read;
    const memo = buildMemo(read.value);
    return ok({ answer: memo, tables: tables(memo) });
  },
};

function tables({ partnerName, headline, sections }: Memo): Table[] {
  const [first, ...others] = sections.map(table);
  if (first === undefined) return [];
  const opening = { ...first, title: `Decision memo: ${partnerName}` };
  return [{ ...opening, rows: [["Recommendation", headline], ...first.rows] }, ...others];
}

/** A section without figures is a list. */
function table({ heading, rows, sentences }: MemoSection): Table {
  return rows.length === 0
    ? { title: heading, columns: [heading], rows: sentences.map((sentence) => [sentence]) }
    : { title: heading, columns: ["Point", "Value"], rows, notes: sentences };
}
