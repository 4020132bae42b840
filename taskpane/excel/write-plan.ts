import { describeWorkbook } from "../../src/workbook/describe-workbook";
import type { CoverContent } from "../../src/workbook/dossier";
import type { Draft } from "../../src/workbook/draft";
import { chosenGroups, sheetsFor } from "../../src/workbook/sheet-groups";
import { type SheetIds, sheetIdsOf } from "../../src/workbook/sheet-ids";
import { workbookContentOf } from "../state/plan-of";
import type { Writing } from "../state/pane-state";
import { writeSheets } from "./write/write-sheets";

export interface Written {
  readonly sheetIds: SheetIds;
}

/** The development manifest names our functions `DEV.PARTNER.TIER` and so on; its page says so. */
function functionPrefix(): string {
  const namespace = new URLSearchParams(window.location.search).get("functions");
  return namespace ? `${namespace}.` : "";
}

/** The version in package.json; webpack puts it in. */
declare const VERSION: string;

/** Who made the workbook, where Office knows; when, and with which version. */
async function coverOf(now: Date): Promise<CoverContent> {
  const author = await Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.load("author");
    await context.sync();
    return properties.author.trim();
  });
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const date = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
  return { date, version: VERSION, ...(author === "" ? {} : { author }) };
}

/**
 * Writes the sheets of the plan, and of the groups that the draft asks for, for its open partner.
 * Progress and the ending go to `onWriting`; the answer is there only when everything was written.
 */
export async function writePlan(
  draft: Draft,
  signal: AbortSignal,
  onWriting: (writing: Writing) => void,
): Promise<Written | undefined> {
  onWriting({ kind: "running", done: 0, doing: "Looking at the workbook" });
  const kinds = sheetsFor(chosenGroups(draft.sheetGroups));
  const content = workbookContentOf(draft, {
    functionPrefix: functionPrefix(),
    cover: kinds.includes("cover") ? await coverOf(new Date()) : {},
  });
  if (!content.ok) {
    onWriting({ kind: "failed", message: `Nothing was written. ${content.problem.message}` });
    return undefined;
  }
  const outcome = await writeSheets({
    sheetIds: sheetIdsOf(draft),
    describe: (names) => describeWorkbook(content.value, names, kinds),
    onProgress: ({ phase, phases, doing }) => {
      onWriting({ kind: "running", done: phase / phases, doing });
    },
    signal,
  });
  switch (outcome.kind) {
    case "written":
      onWriting({ kind: "written", sheets: outcome.sheets });
      return { sheetIds: outcome.sheetIds };
    case "cancelled":
      onWriting({ kind: "cancelled" });
      return undefined;
    case "failed":
      onWriting({ kind: "failed", message: outcome.message });
      return undefined;
  }
}
