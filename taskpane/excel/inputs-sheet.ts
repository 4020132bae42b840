import { findInput } from "../../src/economics/find-input";
import type { InputKey } from "../../src/economics/inputs";
import { isBlank } from "../../src/reading/blank";
import { INPUT_COLUMNS } from "../../src/sheets/layout/inputs-layout";
import { inputFromSheet, inputOnSheet } from "../../src/sheets/layout/input-words";
import type { InputsSheet } from "../state/pane-state";
import { inExcel, insistently } from "./in-excel";

/**
 * The Inputs sheet that *Write plan* made: read when the pane opens, followed while it is open. Rows
 * are found by their labels, so that rows people put in between do no harm.
 */
export class InputsSheetLink {
  private sheetId: string | undefined;
  private stopFollowing: (() => Promise<void>) | undefined;

  constructor(
    private readonly onChange: (sheet: InputsSheet | undefined) => void,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /** Reads the sheet with this id, and again whenever one of its cells changes. */
  follow(sheetId: string | undefined): Promise<void> {
    return this.attempt(() => this.listenTo(sheetId));
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.onFailure(error);
    }
  }

  private async listenTo(sheetId: string | undefined): Promise<void> {
    if (sheetId === this.sheetId && this.stopFollowing !== undefined) {
      await this.read();
      return;
    }
    const stopFollowing = this.stopFollowing;
    this.stopFollowing = undefined;
    this.sheetId = sheetId;
    await stopFollowing?.();
    if (sheetId === undefined) return;
    const stop = await insistently(() => this.subscribe(sheetId));
    // Another partner's sheet may have been asked for meanwhile.
    if (this.sheetId !== sheetId) {
      await stop?.();
      return;
    }
    this.stopFollowing = stop;
    // Read once it is listened to: what is typed in between is seen by one or the other.
    await this.read();
  }

  private async subscribe(sheetId: string): Promise<(() => Promise<void>) | undefined> {
    return inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      await context.sync();
      if (sheet.isNullObject) return undefined;
      const subscription = sheet.onChanged.add(() => this.attempt(() => this.read()));
      await context.sync();
      return () => unsubscribe(subscription);
    });
  }

  private async read(): Promise<void> {
    const { sheetId } = this;
    if (sheetId === undefined) return;
    const found = await insistently(() => inExcel((context) => readSheet(context, sheetId)));
    if (this.sheetId !== sheetId) return;
    this.onChange(found && { name: found.name, values: valuesOf(found.cells) });
  }
}

/** Puts values into the cells of their inputs; a blank takes the default again. */
export async function sendInputs(
  sheetId: string,
  values: Readonly<Partial<Record<InputKey, number | string>>>,
): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    // A sheet that people deleted takes nothing any more: the pane alone has the inputs then.
    if (sheet.isNullObject) return;
    for (const [key, { row }] of await inputCells(context, sheet)) {
      const value = inputOnSheet(key, values[key]);
      if (value === undefined) continue;
      const isText = typeof value === "string" && value !== "";
      const cell = sheet.getRangeByIndexes(row, INPUT_COLUMNS.value, 1, 1);
      cell.values = [[isText ? `'${value}` : value]];
    }
    await context.sync();
  });
}

async function readSheet(
  context: Excel.RequestContext,
  sheetId: string,
): Promise<{ name: string; cells: Awaited<ReturnType<typeof inputCells>> } | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) return undefined;
  return { name: sheet.name, cells: await inputCells(context, sheet) };
}

/** A sheet that somebody deleted has nobody who listens, and Excel may say so. */
async function unsubscribe(
  subscription: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>,
): Promise<void> {
  try {
    await Excel.run(subscription.context, async (own) => {
      subscription.remove();
      await own.sync();
    });
  } catch {
    // What is still heard of it has the sheet that is followed now read once more.
  }
}

interface InputCell {
  readonly row: number;
  readonly value: unknown;
}

/** Where each input stands, by its label, and what is in its cell. */
async function inputCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<ReadonlyMap<InputKey, InputCell>> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,rowIndex,columnIndex");
  await context.sync();
  const cells = new Map<InputKey, InputCell>();
  if (used.isNullObject) return cells;
  for (const [index, row] of (used.values as unknown[][]).entries()) {
    const label = row[INPUT_COLUMNS.label - used.columnIndex];
    const input = typeof label === "string" && label !== "" ? findInput(label) : undefined;
    if (!input?.ok || cells.has(input.value.key)) continue;
    const value = row[INPUT_COLUMNS.value - used.columnIndex];
    cells.set(input.value.key, { row: used.rowIndex + index, value });
  }
  return cells;
}

function valuesOf(cells: ReadonlyMap<InputKey, InputCell>): InputsSheet["values"] {
  const values: Partial<Record<InputKey, string | number>> = {};
  for (const [key, { value }] of cells) {
    const isGiven = typeof value === "string" || typeof value === "number";
    if (isGiven && !isBlank(value)) values[key] = inputFromSheet(key, value);
  }
  return values;
}
