import { attributeDeal, trulyNewAmong, trulyNewInWords } from "../partner/attribution";
import { DEED_COLUMNS, readDealTable } from "../partner/deal-table";
import { ok, type Result } from "../result";
import type { AnswerTable } from "./answer";
import { usedPart } from "./cells";

/** Each deal with whose it is and why; last the part truly new. */
export function partnerAttribution(deals: unknown): Result<AnswerTable> {
  const read = readDealTable(DEED_COLUMNS, usedPart(deals));
  if (!read.ok) return read;
  const attributed = read.value.map(attributeDeal);
  const isNew = trulyNewAmong(attributed);
  return ok([
    ...attributed.map(({ account, kind, reason }) => [account, kind, reason]),
    ["Truly new", isNew.part, trulyNewInWords(isNew)],
  ]);
}
