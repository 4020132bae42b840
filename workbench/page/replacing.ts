import type { Grid } from "../grid/grid";
import type { Model } from "../host/model";
import { usedArea } from "../host/used-area";
import type { Saving } from "./saving";
import { loadWorkbook, type SavedWorkbook, saveWorkbook } from "./storage";
import { offerToBringBack } from "./toolbar";

type Snapshot = Parameters<Grid["open"]>[0];

/** Puts another workbook in the place of the one on screen, which can be brought back. */
export class Replacing {
  constructor(
    private readonly model: Model,
    private readonly saving: Saving,
    /** Called when what was known of the cells no longer counts. */
    private readonly forget: () => void,
    /** Called when another workbook is on screen. */
    private readonly onReplaced: () => void,
  ) {}

  /** Shows after a reload that there is something to bring back. */
  async begin(): Promise<void> {
    offerToBringBack((await loadWorkbook("previous"))?.snapshot.name);
  }

  /** @param finish Adds what a snapshot cannot hold. */
  async replace(snapshot: Snapshot, finish: () => Promise<void> | void): Promise<void> {
    await this.keepPresent();
    await this.saving.whilePaused(async () => {
      this.forget();
      this.model.state.restore(undefined);
      this.model.grid.open(snapshot);
      await finish();
      await this.model.calculation.recalculate();
    });
    await this.saving.now();
    this.onReplaced();
  }

  /** Another state of the same workbook, with the pane open on it as it is: nothing is kept of this one. */
  async putBack({ snapshot, state }: SavedWorkbook): Promise<void> {
    await this.saving.whilePaused(async () => {
      this.forget();
      this.model.grid.open(snapshot);
      this.model.state.restore(state);
      await this.model.calculation.recalculate();
    });
  }

  /** The workbook before the last replacement; the one on screen takes its place. */
  async bringBack(): Promise<SavedWorkbook | undefined> {
    const previous = await loadWorkbook("previous");
    if (previous === undefined) return undefined;
    await this.replace(previous.snapshot, () => {
      this.model.state.restore(previous.state);
    });
    return previous;
  }

  /** An empty workbook is no loss, and keeping it would push out one that is. */
  private async keepPresent(): Promise<void> {
    if (this.isEmpty()) return;
    const present = this.saving.present();
    await saveWorkbook("previous", present);
    offerToBringBack(present.snapshot.name);
  }

  private isEmpty(): boolean {
    const { model } = this;
    const sheets = model.grid.workbook().getSheets();
    return sheets.every((sheet) => {
      const area = { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
      return usedArea(model.make.range(sheet.getSheetId(), area), true) === undefined;
    });
  }
}
