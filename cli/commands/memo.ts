import { buildMemo } from "../../src/case/memo";
import type { Memo, MemoSection } from "../../src/case/memo-page";
import { CASE_SHAPE } from "../../src/case/given-case";
import { SAMPLE_CASE } from "../../src/case/sample";
import { ok } from "../../src/result";
import { readCase } from "../../src/element/case-element";
import type { DeskCommand } from "../command";
import type { Table } from "../table";

export const memoCommand: DeskCommand = {
  name: "memo",
  summary: "the decision memo: what is decided, why, on which clauses, and who decides by when",
  element: CASE_SHAPE,
  sample: SAMPLE_CASE,
  needsInput: true,
  takesPolicy: true,
  reply(element, options) {
    const read = readCase(element, options);
    if (!read.ok) return read;
    const memo = buildMemo(read.value);
    return ok({ answer: memo, tables: tables(memo) });
  },
};

function tables({ partnerName, sections }: Memo): Table[] {
  const [first, ...others] = sections.map(table);
  if (first === undefined) return [];
  return [{ ...first, title: `Decision memo: ${partnerName}` }, ...others];
}

/** A section without figures is a list. */
function table({ heading, rows, sentences }: MemoSection): Table {
  return rows.length === 0
    ? { title: heading, columns: [heading], rows: sentences.map((sentence) => [sentence]) }
    : { title: heading, columns: ["Point", "Value"], rows, notes: sentences };
}
