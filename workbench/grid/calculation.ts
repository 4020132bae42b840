import { IActiveDirtyManagerService } from "@univerjs/preset-sheets-core";
import type { Grid } from "./grid";

/** Changes of a cell's looks come with the same command as changes of its value. */
const LOOKS = [
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
];

/** Knows whether formulas are still to be calculated, and when they have been. */
export class Calculation {
  private isPending = false;
  private settling: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly grid: Grid) {
    const dirty = grid.injector.get(IActiveDirtyManagerService);
    grid.api.addEvent(grid.api.Event.CommandExecuted, ({ id, params, options }) => {
      if (options?.onlyLocal === true || !dirty.get(id)) return;
      if (LOOKS.includes(triggerOf(params))) return;
      this.isPending = true;
    });
    grid.api.getFormula().calculationResultApplied(() => {
      for (const listener of this.listeners) listener();
    });
  }

  /** Settles once every change made so far shows in the cells. */
  settled(): Promise<void> {
    if (!this.isPending && this.settling === undefined) return Promise.resolve();
    this.settling ??= this.settle().finally(() => {
      this.settling = undefined;
    });
    return this.settling;
  }

  private async settle(): Promise<void> {
    while (this.isPending) {
      this.isPending = false;
      await this.grid.api.getFormula().onCalculationResultApplied();
    }
  }

  /** Calculates every formula again, changed or not. */
  async recalculate(): Promise<void> {
    this.isPending = true;
    this.grid.api.getFormula().executeCalculation();
    await this.settled();
  }

  onApplied(listener: () => void): void {
    this.listeners.add(listener);
  }
}

function triggerOf(params: unknown): string {
  if (typeof params !== "object" || params === null || !("trigger" in params)) return "";
  return String(params.trigger);
}
