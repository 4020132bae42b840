import { findInput } from "../../src/economics/find-input";
import type { InputKey } from "../../src/economics/inputs";
import { isBlank } from "../../src/reading/blank";
import { INPUT_COLUMNS } from "../../src/sheets/layout/inputs-layout";
import type { InputsSheet } from "../state/pane-state";

/**
 * The Inputs sheet that *Write plan* made: read when the pane opens, followed while it is open. Rows
 * are found by their labels, so that rows people put in between do no harm.
 */
export class InputsSheetLink {
  private sheetId: string | undefined;
  private rows: ReadonlyMap<InputKey, number> = new Map();
  private stopFollowing: (() => Promise<void>) | undefined;

  constructor(private readonly onChange: (sheet: InputsSheet | undefined) => void) {}

  /** Reads the sheet with this id, and again whenever one of its cells changes. */
  async follow(sheetId: string | undefined): Promise<void> {
    if (sheetId === this.sheetId && this.stopFollowing !== undefined) {
      await this.read();
      return;
    }
    const stopFollowing = this.stopFollowing;
    this.stopFollowing = undefined;
    this.sheetId = sheetId;
    this.rows = new Map();
    await stopFollowing?.();
    if (sheetId === undefined) return;
    await this.read();
    const stop = await this.subscribe(sheetId);
    // Another partner's sheet may have been asked for meanwhile.
    if (this.sheetId === sheetId) this.stopFollowing = stop;
    else await stop?.();
  }

  private async subscribe(sheetId: string): Promise<(() => Promise<void>) | undefined> {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      await context.sync();
      if (sheet.isNullObject) return undefined;
      const subscription = sheet.onChanged.add(() => this.read());
      await context.sync();
      return async () => {
        await Excel.run(subscription.context, async (own) => {
          subscription.remove();
          await own.sync();
        });
      };
    });
  }

  /** Puts a checked value into its cell; a blank takes the default again. */
  async write(key: InputKey, value: string | number): Promise<void> {
    const row = this.rows.get(key);
    const { sheetId } = this;
    if (row === undefined || sheetId === undefined) return;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      await context.sync();
      if (sheet.isNullObject) {
        this.onChange(undefined);
        return;
      }
      const cell = sheet.getRangeByIndexes(row, INPUT_COLUMNS.value, 1, 1);
      cell.values = [[value]];
      await context.sync();
    });
  }

  private async read(): Promise<void> {
    const { sheetId } = this;
    if (sheetId === undefined) return;
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load("name");
      await context.sync();
      if (sheet.isNullObject) return undefined;
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("values,rowIndex,columnIndex");
      await context.sync();
      if (used.isNullObject) return undefined;
      return {
        name: sheet.name,
        rows: used.values.map((row: unknown[], index) => ({
          row: used.rowIndex + index,
          label: row[INPUT_COLUMNS.label - used.columnIndex],
          value: row[INPUT_COLUMNS.value - used.columnIndex],
        })),
      };
    });
    if (this.sheetId !== sheetId) return;
    this.rows = new Map();
    this.onChange(found && this.keyed(found.name, found.rows));
  }

  private keyed(
    name: string,
    cells: readonly { row: number; label: unknown; value: unknown }[],
  ): InputsSheet {
    const rows = new Map<InputKey, number>();
    const values: Partial<Record<InputKey, string | number>> = {};
    for (const { row, label, value } of cells) {
      const input = typeof label === "string" && label !== "" ? findInput(label) : undefined;
      if (!input?.ok || rows.has(input.value.key)) continue;
      rows.set(input.value.key, row);
      const isGiven = typeof value === "string" || typeof value === "number";
      if (isGiven && !isBlank(value)) values[input.value.key] = value;
    }
    this.rows = rows;
    return { name, values };
  }
}
