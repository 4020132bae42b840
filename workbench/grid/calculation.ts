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
  /** Whether a calculation has begun since the last change. */
  private hasBegun = true;
  private changes = 0;
  private settling: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly grid: Grid) {
    const dirty = grid.injector.get(IActiveDirtyManagerService);
    grid.api.addEvent(grid.api.Event.CommandExecuted, ({ id, params, options }) => {
      if (options?.onlyLocal === true || !dirty.get(id)) return;
      if (LOOKS.includes(triggerOf(params))) return;
      this.changed();
    });
    const formulas = grid.api.getFormula();
    formulas.calculationStart(() => {
      this.hasBegun = true;
    });
    formulas.calculationResultApplied(() => {
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

  /**
   * A calculation begins a tenth of a second after a change, and one that is still running then knows
   * nothing of it: the first to end may be that one. Where none begins behind it, there was nothing to
   * calculate.
   */
  private async settle(): Promise<void> {
    const formulas = this.grid.api.getFormula();
    while (this.isPending) {
      const { changes } = this;
      await formulas.onCalculationResultApplied();
      if (!this.hasBegun) await formulas.onCalculationResultApplied();
      if (changes === this.changes) this.isPending = false;
    }
  }

  private changed(): void {
    this.isPending = true;
    this.hasBegun = false;
    this.changes += 1;
  }

  /** Calculates every formula again, changed or not. */
  async recalculate(): Promise<void> {
    this.changed();
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
