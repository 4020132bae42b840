import type { Result } from "../../../src/result";
import { asOneStep } from "../../../taskpane/excel/as-one-step";
import { Cancelled, type WorkControl } from "../../../taskpane/excel/cancelled";
import { freeze } from "../../../taskpane/excel/cells/freeze";
import { repairCalls } from "../../../taskpane/excel/cells/repair-calls";
import { lookAtAreas } from "../../../taskpane/excel/cells/selection";
import { reasonOf } from "../../../taskpane/reason-of";
import type { FreezeOffer } from "../../../taskpane/state/handover";
import type { Ending } from "./sweep";

/**
 * A sheet that a person made: calls of ours, some stored under another name, a text, a formula that
 * fills more cells than are frozen with one request, and a number.
 */
const SHEET = "It's mine";
const COLUMNS = 15;
const ROWS = 700;
const CALL = "BREAKEVEN.VOLUME(180000,50000,0.8,0.2)";
const STORED = CALL.replace("BREAKEVEN.VOLUME", "_xldudf_BREAKEVEN_VOLUME");
const TOP = [`=${CALL}`, '="00"&7', `=${STORED}+1`, `=IFERROR(${STORED},"none")`, 12];
const SELECTED = [
  { row: 0, column: 0, rows: 1, columns: TOP.length },
  { row: 2, column: 0, rows: ROWS, columns: COLUMNS },
];

let offer: FreezeOffer | undefined;

/** The sheet as a person left it. */
export async function prepare(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    let sheet = worksheets.getItemOrNullObject(SHEET);
    await context.sync();
    if (sheet.isNullObject) sheet = worksheets.add(SHEET);
    sheet.getRange().clear(Excel.ClearApplyTo.contents);
    sheet.getRangeByIndexes(0, 0, 1, TOP.length).formulas = [TOP];
    sheet.getRange("A3").formulas = [[`=SEQUENCE(${ROWS},${COLUMNS})`]];
    await context.sync();
  });
}

/** What a freezing of it would do, once it is calculated, as the pane asks first. */
export async function look(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.load("id");
    await context.sync();
    const looked = await lookAtAreas(context, sheet.id, SELECTED, control());
    offer = looked.ok ? looked.value : undefined;
  });
}

/** A freezing as the pane does it; one that is cancelled is so once a part of it is written. */
export function freezeAll({ isCancelled }: { isCancelled: boolean }): Promise<Ending> {
  const abort = new AbortController();
  const stopping = { ...control(abort.signal), onProgress: () => isCancelled && abort.abort() };
  return told(() =>
    asOneStep(async (context) => {
      if (offer === undefined) throw new Error("Nothing was looked at.");
      const frozen: Result<{ kind: string }> = await freeze(context, offer, stopping);
      return frozen.ok
        ? { isDone: frozen.value.kind === "frozen", said: frozen.value.kind }
        : { isDone: false, said: frozen.problem.message };
    }),
  );
}

/** A repairing as the pane does it. */
export function repairAll(): Promise<Ending> {
  return told(() =>
    asOneStep(async (context) => {
      const { notRepaired } = await repairCalls(context, control());
      const said = notRepaired.map(({ because }) => because).join(" ");
      return { isDone: notRepaired.length === 0, said };
    }),
  );
}

async function told(work: () => Promise<Ending>): Promise<Ending> {
  try {
    return await work();
  } catch (error) {
    const isCancelled = error instanceof Cancelled;
    return { isDone: false, said: isCancelled ? "Cancelled." : reasonOf(error) };
  }
}

function control(signal = new AbortController().signal): WorkControl {
  return { onProgress: () => undefined, signal };
}
