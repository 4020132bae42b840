import type { Grid } from "../grid/grid";
import type { HostState } from "../host/host-state";
import { type SavedWorkbook, saveWorkbook } from "./storage";

const PAUSE_MILLISECONDS = 250;
/** Commands that end in this part change the workbook; others only move the view. */
const MUTATION = ".mutation.";

/** Saves the workbook shortly after every change, one save at a time. */
export class Saving {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();
  private isPaused = false;

  constructor(
    private readonly grid: Grid,
    private readonly state: HostState,
  ) {
    grid.api.addEvent(grid.api.Event.CommandExecuted, ({ id }) => {
      if (id.includes(MUTATION)) this.schedule();
    });
    state.onChange(() => {
      this.schedule();
    });
    window.addEventListener("pagehide", () => void this.now());
  }

  /** Settles when everything changed so far is stored. */
  now(): Promise<void> {
    if (this.timer === undefined) return this.running;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.running = this.running.then(() => saveWorkbook("current", this.present()));
    return this.running;
  }

  /** The workbook as it is now. */
  present(): SavedWorkbook {
    return { snapshot: this.grid.workbook().save(), state: this.state.save() };
  }

  /** Runs something that takes the workbook apart on the way; saves only its result. */
  async whilePaused(work: () => Promise<void>): Promise<void> {
    this.isPaused = true;
    try {
      await work();
    } finally {
      this.isPaused = false;
      this.schedule();
    }
  }

  private schedule(): void {
    if (this.isPaused) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), PAUSE_MILLISECONDS);
  }
}
