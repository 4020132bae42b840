import type { SheetDescription } from "../../../src/sheets/description/description";
import type { SheetIds } from "../../../src/sheets/sheet-ids";
import { inWords } from "../../../src/wording";
import { reasonOf } from "../../reason-of";
import type { WrittenSheets } from "../../state/pane-state";
import { asOneStep } from "../as-one-step";
import { Cancelled, stopIfCancelled } from "../cancelled";
import { whenNotEdited } from "../in-excel";
import { decide, freeTableNames } from "./decide-sheets";
import { finish, setUpPages } from "./finish-writing";
import { isStuck } from "./is-stuck";
import { keepPeoplesColours } from "./looks";
import type { OwnSheetsRequest } from "./own-sheets";
import { markSheet } from "./sheet-mark";
import {
  lookAtWorkbook,
  type PresentSheet,
  type PresentWorkbook,
  type SheetTask,
} from "./present-sheets";
import { putBack, type Traces } from "./put-back";
import { addCharts, setSeries } from "./render-charts";
import { renderContents } from "./render-contents";
import { renderFormats } from "./render-formats";
import { placeOf, readStates } from "./sheet-state";

export interface WriteRequest extends OwnSheetsRequest {
  /** How high rows are so that their texts can be read, whether or not cells are calculated. */
  readonly rowHeights: (
    sheets: readonly SheetDescription[],
  ) => (sheet: SheetDescription) => ReadonlyMap<number, number>;
  readonly onProgress: (progress: WriteProgress) => void;
  readonly signal: AbortSignal;
}

export interface WriteProgress {
  readonly phase: number;
  readonly phases: number;
  readonly doing: string;
}

export interface Written extends WrittenSheets {
  readonly sheetIds: SheetIds;
}

export type WriteOutcome =
  Written | { readonly kind: "cancelled" } | { readonly kind: "failed"; readonly message: string };

const PHASES = [
  "Looking at the workbook",
  "Adding sheets",
  "Writing contents",
  "Formatting",
  "Drawing charts",
  "Finishing",
] as const;

/** A reason to write nothing that Excel need not be asked about. */
class NotWritten extends Error {}

/**
 * Writes the described sheets into the open workbook: one batch and one sync per phase, all of it
 * one undo step where Excel offers that. Nothing of the user's is overwritten. When a phase fails or
 * the user cancels, everything is put back as it was.
 */
export async function writeSheets(request: WriteRequest): Promise<WriteOutcome> {
  let doing = "";
  let left: readonly string[] = [];
  const onProgress = (progress: WriteProgress): void => {
    doing = progress.doing.toLowerCase();
    request.onProgress(progress);
  };
  try {
    return await asOneStep(async (context) => {
      const traces: Traces = { before: [], sheetIds: [], addedNames: [] };
      try {
        return await new SheetWriting(context, { ...request, onProgress }, traces).write();
      } catch (error) {
        left = await putBack(traces);
        throw error;
      }
    });
  } catch (error) {
    if (error instanceof NotWritten) return { kind: "failed", message: error.message };
    const isCancelled = error instanceof Cancelled;
    if (isCancelled && left.length === 0) return { kind: "cancelled" };
    const why = isCancelled ? "Cancelled." : `Excel refused while ${doing}: ${reasonOf(error)}`;
    return { kind: "failed", message: `${why} ${whatIsLeft(left)}` };
  }
}

function whatIsLeft(sheets: readonly string[]): string {
  if (sheets.length === 0) return "The workbook was put back as it was.";
  const named = inWords(sheets.map((name) => `“${name}”`));
  return sheets.length === 1
    ? `The sheet ${named} could not be put back and holds a part of it; write again to complete it, or delete it.`
    : `The sheets ${named} could not be put back and hold a part of it; write again to complete them, or delete them.`;
}

class SheetWriting {
  private phase = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly request: WriteRequest,
    private readonly traces: Traces,
  ) {}

  async write(): Promise<Written> {
    this.beginPhase();
    const { context, request, traces } = this;
    const present = await whenNotEdited(() => lookAtWorkbook(context, request));
    const { descriptions, inPlace } = decide(present, request);
    refuseWhatIsProtected(present, inPlace, descriptions);
    stopIfCancelled(request.signal);
    const places = inPlace.flatMap((sheet) => {
      const description = descriptions.find(({ kind }) => kind === sheet.kind);
      return description === undefined ? [] : [placeOf(description, sheet)];
    });
    traces.before = await whenNotEdited(() => readStates(context, places));
    const heightsOf = request.rowHeights(descriptions);

    this.beginPhase();
    const added = descriptions.filter(({ kind }) => !inPlace.some((sheet) => sheet.kind === kind));
    const ids = await this.add(added, present);
    const tasks = descriptions.map((description): SheetTask => {
      const before = inPlace.find(({ kind }) => kind === description.kind);
      return { description, present: before, id: before?.id ?? ids.get(description.kind) ?? "" };
    });

    this.beginPhase();
    const tableNames = freeTableNames(descriptions, present);
    await this.inOneRequest(tasks, (sheet, { description, present: before }) => {
      const former = present.ours.find(({ kind }) => kind === description.kind);
      const tables = former?.tables ?? [];
      const areOnThisSheet = before !== undefined;
      renderContents(sheet, description, { tables, areOnThisSheet }, tableNames);
    });

    this.beginPhase();
    await this.inOneRequest(tasks, (sheet, { description, present: before }) => {
      const isNew = before?.used === undefined;
      renderFormats(sheet, { description, isNew, rowHeightsInPoints: heightsOf(description) });
      const state = traces.before.find(({ id }) => id === before?.id);
      if (state !== undefined) keepPeoplesColours(sheet, state.area, state.looks);
    });

    this.beginPhase();
    const charts = await this.inOneRequest(tasks, (sheet, { description, present: before }) =>
      addCharts(sheet, description, before !== undefined),
    );
    for (const chart of charts.flat()) setSeries(chart);
    await context.sync();

    this.beginPhase();
    const remarks = await finish(context, tasks, traces.before);
    remarks.push(...leftAlone(present.strangers));
    remarks.push(...(await setUpPages(context, tasks, request.partnerId, heightsOf)));
    const sheetIds = Object.fromEntries(tasks.map(({ description, id }) => [description.kind, id]));
    return {
      kind: "written",
      sheetIds: { ...request.sheetIds, ...sheetIds },
      sheets: descriptions.map(({ name }) => name),
      remarks,
      isStuck: await isStuck(context, tasks),
    };
  }

  /** Each sheet says from the first moment whose it is, so that the next writing finds it again. */
  private async add(
    descriptions: readonly SheetDescription[],
    present: PresentWorkbook,
  ): Promise<ReadonlyMap<string, string>> {
    const { context, traces, request } = this;
    traces.sheetIds = present.sheetIds;
    traces.addedNames = descriptions.map(({ name }) => name);
    const added = await whenNotEdited(async () => {
      const sheets = descriptions.map(({ kind, name }) => {
        const sheet = context.workbook.worksheets.add(name);
        markSheet(sheet, kind, request.partnerId);
        sheet.load("id");
        return { kind, sheet };
      });
      await context.sync();
      return sheets;
    });
    return new Map(added.map(({ kind, sheet }) => [kind, sheet.id]));
  }

  /** Waits while a cell is edited: what is refused for that has not begun. */
  private inOneRequest<Made>(
    tasks: readonly SheetTask[],
    render: (sheet: Excel.Worksheet, task: SheetTask) => Made,
  ): Promise<Made[]> {
    const { context } = this;
    return whenNotEdited(async () => {
      context.application.suspendScreenUpdatingUntilNextSync();
      const made = tasks.map((task) => render(context.workbook.worksheets.getItem(task.id), task));
      await context.sync();
      return made;
    });
  }

  private beginPhase(): void {
    stopIfCancelled(this.request.signal);
    const doing = PHASES[this.phase] ?? "";
    this.request.onProgress({ phase: this.phase, phases: PHASES.length, doing });
    this.phase += 1;
  }
}

/** A sheet that somebody moved here is not written over, and whoever reads it learns why. */
function leftAlone(strangers: readonly string[]): string[] {
  if (strangers.length === 0) return [];
  const named = inWords(strangers.map((name) => `“${name}”`));
  return strangers.length === 1
    ? [
        `The sheet ${named} is about a partner that this workbook does not have; it was left as it is.`,
      ]
    : [
        `The sheets ${named} are about a partner that this workbook does not have; they were left as they are.`,
      ];
}

function refuseWhatIsProtected(
  { isStructureProtected }: PresentWorkbook,
  inPlace: readonly PresentSheet[],
  descriptions: readonly SheetDescription[],
): void {
  const locked = inPlace.find(({ isProtected }) => isProtected);
  if (locked !== undefined) {
    throw new NotWritten(
      `The sheet “${locked.name}” is protected, so nothing was written. Unprotect it and write again.`,
    );
  }
  if (isStructureProtected && inPlace.length < descriptions.length) {
    throw new NotWritten(
      "The workbook’s structure is protected, so no sheet can be added and nothing was written. Unprotect the workbook and write again.",
    );
  }
}
