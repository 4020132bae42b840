import { a1 } from "../../../src/sheets/description/a1";
import type { SheetDescription } from "../../../src/sheets/description/description";
import type { SheetIds } from "../../../src/sheets/sheet-ids";
import { sheetNames, type SheetNames } from "../../../src/sheets/description/sheet-names";
import { asOneStep } from "../as-one-step";
import { Cancelled } from "../cancelled";
import {
  lookAtWorkbook,
  movedSheets,
  namesByKind,
  type PresentSheet,
  type PresentWorkbook,
} from "./present-sheets";
import { putBack } from "./put-back";
import { renderCharts } from "./render-charts";
import { renderContents } from "./render-contents";
import { renderFormats } from "./render-formats";

export interface WriteRequest {
  /** Worksheet ids of sheets that an earlier write made; those that still exist are updated. */
  readonly sheetIds: SheetIds;
  /** Describes the sheets once their final names are known. */
  readonly describe: (names: SheetNames) => readonly SheetDescription[];
  readonly onProgress: (progress: WriteProgress) => void;
  readonly signal: AbortSignal;
}

export interface WriteProgress {
  readonly phase: number;
  readonly phases: number;
  readonly doing: string;
}

export type WriteOutcome =
  | { readonly kind: "written"; readonly sheetIds: SheetIds; readonly sheets: readonly string[] }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly message: string };

const PHASES = [
  "Looking at the workbook",
  "Adding sheets",
  "Writing contents",
  "Formatting",
  "Drawing charts",
] as const;

/**
 * Writes the described sheets into the open workbook: one batch and one sync per phase, all of it
 * one undo step where Excel offers that. Nothing of the user's is overwritten. When a phase fails or
 * the user cancels, everything is put back as it was.
 */
export async function writeSheets(request: WriteRequest): Promise<WriteOutcome> {
  return asOneStep((context) => new SheetWriting(context, request).run());
}

class SheetWriting {
  private phase = 0;
  private updated: PresentSheet[] = [];
  private readonly added: Excel.Worksheet[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly request: WriteRequest,
  ) {}

  async run(): Promise<WriteOutcome> {
    try {
      return await this.write();
    } catch (error) {
      await putBack(this.context, this.updated, this.added);
      if (error instanceof Cancelled) return { kind: "cancelled" };
      const doing = PHASES[this.phase - 1]?.toLowerCase() ?? "writing";
      const reason = error instanceof Error ? error.message : String(error);
      return {
        kind: "failed",
        message: `Excel refused while ${doing}: ${reason} The workbook was put back as it was.`,
      };
    }
  }

  private async write(): Promise<WriteOutcome> {
    this.beginPhase();
    const present = await lookAtWorkbook(this.context, this.request.sheetIds);
    const { descriptions, inPlace } = this.decide(present);
    const locked = inPlace.find(({ isProtected }) => isProtected);
    if (locked !== undefined) {
      return {
        kind: "failed",
        message: `The sheet “${locked.name}” is protected, so nothing was written. Unprotect it and write again.`,
      };
    }

    this.beginPhase();
    const sheets = descriptions.map((description) => {
      const before = inPlace.find(({ kind }) => kind === description.kind);
      const sheet = this.findOrAdd(description, before);
      sheet.load("id");
      return { description, sheet };
    });
    await this.context.sync();

    this.beginPhase();
    this.updated = [...inPlace];
    const usedTableNames = new Set(present.tableNames.map((name) => name.toLowerCase()));
    this.context.application.suspendScreenUpdatingUntilNextSync();
    for (const { description, sheet } of sheets) {
      const tables = present.ours.find(({ kind }) => kind === description.kind)?.tables ?? [];
      renderContents(sheet, description, tables, (wanted) => freeName(wanted, usedTableNames));
    }
    await this.context.sync();

    this.beginPhase();
    this.context.application.suspendScreenUpdatingUntilNextSync();
    for (const { description, sheet } of sheets) renderFormats(sheet, description);
    await this.context.sync();

    this.beginPhase();
    this.context.application.suspendScreenUpdatingUntilNextSync();
    for (const { description, sheet } of sheets) {
      const before = inPlace.find(({ kind }) => kind === description.kind);
      renderCharts(sheet, description, before?.chartNames ?? []);
    }
    sheets.find(({ description }) => description.kind === "plan")?.sheet.activate();
    await this.context.sync();

    const ids = sheets.map(({ description, sheet }) => [description.kind, sheet.id] as const);
    return {
      kind: "written",
      sheetIds: { ...this.request.sheetIds, ...Object.fromEntries(ids) },
      sheets: descriptions.map(({ name }) => name),
    };
  }

  /** Names and descriptions, and which present sheets are updated in place. */
  private decide(present: PresentWorkbook): {
    descriptions: readonly SheetDescription[];
    inPlace: readonly PresentSheet[];
  } {
    const wanted = this.request.describe(sheetNames(namesByKind(present.ours), present.otherNames));
    const moved = movedSheets(present, wanted, a1);
    const staying = present.ours.filter((sheet) => !moved.includes(sheet));
    const taken = [...present.otherNames, ...moved.map(({ name }) => name)];
    const descriptions = this.request.describe(sheetNames(namesByKind(staying), taken));
    // Sheets of ours that are not asked for this time stay as they are.
    const inPlace = staying.filter((sheet) => descriptions.some(({ kind }) => kind === sheet.kind));
    return { inPlace, descriptions };
  }

  private beginPhase(): void {
    if (this.request.signal.aborted) throw new Cancelled();
    const doing = PHASES[this.phase] ?? "";
    this.request.onProgress({ phase: this.phase, phases: PHASES.length, doing });
    this.phase += 1;
  }

  private findOrAdd(
    description: SheetDescription,
    before: PresentSheet | undefined,
  ): Excel.Worksheet {
    const { worksheets } = this.context.workbook;
    if (before !== undefined) return worksheets.getItem(before.id);
    const sheet = worksheets.add(description.name);
    this.added.push(sheet);
    return sheet;
  }
}

/** Table names are unique in a workbook; upper and lower case count as the same. */
function freeName(wanted: string, used: Set<string>): string {
  let name = wanted;
  for (let copy = 2; used.has(name.toLowerCase()); copy += 1) name = `${wanted}_${copy}`;
  used.add(name.toLowerCase());
  return name;
}
