import { a1, areaA1 } from "../../../src/sheets/description/a1";
import { counted, inWords } from "../../../src/wording";
import type { FoundCall } from "../../state/handover";
import type { Repair } from "../../state/handover";
import type { FreezeOffer } from "../../state/handover";

const LONGEST_LIST = 5;

export function errorsKept(errors: readonly string[]): string {
  const keeps =
    errors.length === 1
      ? "shows an error and keeps its formula"
      : "show an error and keep their formulas";
  return `${someOf(errors)} ${keeps}.`;
}

export function spillsBeyond({ beyond }: FreezeOffer): string {
  const named = beyond.map((area) => `${areaA1(area)} from ${a1(area.row, area.column)}`);
  return beyond.length === 1
    ? `One formula fills ${someOf(named)}. That is more than the selection, and is frozen whole.`
    : `Formulas fill ${someOf(named)}. That is more than the selection, and is frozen whole.`;
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, LONGEST_LIST);
  const more = names.length - shown.length;
  return inWords(more > 0 ? [...shown, counted(more, "other", "others")] : shown);
}

export function foundSentence(calls: readonly FoundCall[]): string {
  if (calls.length === 0) return "No cell of this workbook uses our functions.";
  const sheets = new Set(calls.map(({ sheetId }) => sheetId)).size;
  const cells = counted(calls.length, "cell", "cells");
  const uses = calls.length === 1 ? "uses" : "use";
  return `${cells} on ${counted(sheets, "sheet", "sheets")} ${uses} our functions.`;
}

export function repairSentence({ repaired, notRepaired, calls }: Repair): string {
  if (calls === 0) return "No cell of this workbook uses our functions, so none is stuck.";
  if (repaired + notRepaired.length === 0) {
    return `No cell is stuck. ${counted(calls, "cell uses", "cells use")} our functions.`;
  }
  const done = counted(repaired, "cell was repaired", "cells were repaired");
  return notRepaired.length === 0
    ? `${done}.`
    : `${done}, ${counted(notRepaired.length, "was", "were")} not.`;
}
