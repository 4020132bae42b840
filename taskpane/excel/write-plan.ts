import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { currentPartner, type Draft, type PartnerDraft } from "../../src/case/draft";
import { calculate } from "../../src/sheets/calculate";
import { chosenGroups, sheetsFor } from "../../src/sheets/description/sheet-groups";
import { rowHeights } from "../../src/sheets/row-heights";
import { othersSheetIds, sheetIdsOf } from "../../src/sheets/sheet-ids";
import { workbookContentOf } from "../state/workbook-content";
import type { Writing } from "../state/pane-state";
import { coverNow } from "./cover-now";
import { withDealsOfSheet } from "./deals-sheet";
import { functionPrefix } from "./function-prefix";
import { type WriteOutcome, type Written, writeSheets } from "./write/write-sheets";

/** The deals that the Attribution sheet now holds; undefined where it was not written. */
type PlanOutcome =
  | Exclude<WriteOutcome, Written>
  | (Written & { readonly deals: PartnerDraft["deals"] | undefined });

/** Writes the sheets of the plan, and of the groups that the draft asks for, for its open partner. */
export async function writePlan(
  given: Draft,
  signal: AbortSignal,
  onWriting: (writing: Writing) => void,
): Promise<PlanOutcome> {
  onWriting({ kind: "running", done: 0, doing: "Looking at the workbook" });
  const kinds = sheetsFor(chosenGroups(given.sheetGroups));
  const read = await withDealsOfSheet(given);
  if (!read.ok) return { kind: "failed", message: `Nothing was written. ${read.problem.message}` };
  const draft = read.value;
  const content = workbookContentOf(draft, {
    functionPrefix: functionPrefix(),
    cover: await coverNow(kinds),
  });
  if (!content.ok) {
    return { kind: "failed", message: `Nothing was written. ${content.problem.message}` };
  }
  const outcome = await writeSheets({
    partnerId: draft.currentPartnerId,
    sheetIds: sheetIdsOf(draft),
    partnerIds: Object.keys(draft.partners),
    othersSheetIds: othersSheetIds(draft),
    describe: (names) => describeWorkbook(content.value, names, kinds),
    rowHeights: (sheets) => {
      const calculated = calculate(sheets, functionPrefix());
      return (sheet) => rowHeights(sheet, calculated);
    },
    onProgress: ({ phase, phases, doing }) => {
      onWriting({ kind: "running", done: phase / phases, doing });
    },
    signal,
  });
  const deals = kinds.includes("attribution") ? currentPartner(draft).deals : undefined;
  return outcome.kind === "written" ? { ...outcome, deals } : outcome;
}
