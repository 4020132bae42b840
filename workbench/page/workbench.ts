import { ChartLayer } from "../charts/chart-layer";
import type { ErrorMessages } from "../functions/error-messages";
import type { Readiness } from "../functions/readiness";
import { Calculation } from "../grid/calculation";
import { emptyWorkbook, type Grid } from "../grid/grid";
import { addInService } from "../host/add-in-services";
import type { BatchHost } from "../host/batch";
import { HostEvents } from "../host/events";
import { HostState } from "../host/host-state";
import type { Model } from "../host/model";
import { HostObjectMaker } from "../host/object-maker";
import { References } from "../host/references";
import { HostWorkbook } from "../host/workbook";
import { MoodActions } from "../moods/mood-actions";
import { Moods } from "../moods/moods";
import { sampleWorkbook } from "../sample/sample-workbook";
import { ErrorNotes } from "./error-notes";
import { Mirror } from "./mirror";
import { Files } from "./files";
import { PaneFrame } from "./pane-frame";
import { Replacing } from "./replacing";
import { Saving } from "./saving";
import { SavedFiles } from "./save-file";
import { type Shell, showPart, showStatus } from "./shell";
import { type SavedWorkbook } from "./storage";
import type { Theme } from "./theme";
import { cellApi } from "./workbench-api";

/** The running page: the workbook, what shows it, and the pane beside it. */
export class Workbench {
  readonly pane: PaneFrame;
  readonly files: Files;
  readonly moodActions: MoodActions;
  private readonly model: Model;
  private readonly saving: Saving;
  private readonly events: HostEvents;
  private readonly charts: ChartLayer;
  private readonly mirror: Mirror;
  private readonly moods = new Moods();
  private readonly saved = new SavedFiles();
  private readonly replacing: Replacing;

  constructor(
    shell: Shell,
    private readonly theme: Theme,
    private readonly grid: Grid,
    private readonly messages: ErrorMessages,
    readiness: Readiness,
    paneOrigin: string,
  ) {
    const state = new HostState();
    const calculation = new Calculation(grid);
    const model: Model = {
      ...{ grid, calculation, state },
      make: new HostObjectMaker(() => model),
      openElsewhere: (bytes) => {
        showStatus(`Saved as ${this.saved.save(bytes)}. Excel would open it as a new workbook.`);
      },
    };
    this.model = model;
    this.saving = new Saving(grid, state);
    this.events = new HostEvents(grid);
    this.charts = new ChartLayer(shell.charts, shell.grid, grid, (id) => state.sheet(id).charts);
    this.mirror = new Mirror(shell.mirror, grid, messages, () => this.charts.numbers());
    const notes = new ErrorNotes(grid, messages, shell.grid);
    this.pane = new PaneFrame(
      shell.pane,
      paneOrigin,
      this.batchHost(shell),
      this.moods,
      this.events,
      theme,
      {
        forward: () => document.querySelector<HTMLElement>(".wb-tools button")?.focus(),
        backward: () => document.querySelector<HTMLElement>(".wb-splitter")?.focus(),
      },
    );
    const forget = (): void => {
      messages.clear();
      readiness.clear();
    };
    this.replacing = new Replacing(model, this.saving, forget, () => {
      this.pane.open();
    });
    this.files = new Files(model, this.replacing, this.saved);
    this.moodActions = new MoodActions(
      this.moods,
      model,
      this.replacing,
      this.saving,
      readiness,
      this.pane,
    );
    this.events.onEntered((sheetId, area) => {
      readiness.entered(sheetId, area);
    });
    const redraw = (): void => {
      this.charts.schedule();
      this.mirror.schedule();
    };
    state.onChange(redraw);
    calculation.onApplied(() => {
      redraw();
      notes.tellSelection();
      this.events.calculated();
    });
    theme.follow((name) => {
      grid.api.toggleDarkMode(name === "dark");
    });
  }

  /** Shows the stored workbook; where nothing was stored yet the sample, or what was wished for. */
  async begin(saved: SavedWorkbook | undefined, wish: "sample" | "empty"): Promise<void> {
    if (saved === undefined && wish === "sample") {
      await this.loadSample();
      return;
    }
    this.model.state.restore(saved?.state);
    await this.replacing.begin();
    await this.model.calculation.recalculate();
    this.pane.open();
  }

  async startEmpty(): Promise<void> {
    await this.replacing.replace(emptyWorkbook(), () => undefined);
  }

  async loadSample(): Promise<void> {
    const { snapshot, finish } = sampleWorkbook();
    await this.replacing.replace(snapshot, () => finish(this.model));
  }

  async renew(kept: SavedWorkbook, picture: string): Promise<void> {
    await this.pane.leave();
    const { putBack, picture: present } = this.moodActions.api();
    if ((await present()) !== picture) await putBack(kept);
    await this.moodActions.calm();
    this.model.grid.workbook().getSheets()[0]?.activate();
    this.saved.forget();
    await this.saving.now();
    this.pane.open();
  }

  async bringBack(): Promise<void> {
    const { snapshot } = (await this.replacing.bringBack()) ?? {};
    if (snapshot !== undefined) showStatus(`Brought back ${snapshot.name ?? "the workbook"}.`);
  }

  api(): object {
    return {
      ...cellApi({
        model: this.model,
        calculation: this.model.calculation,
        messages: this.messages,
      }),
      ...this.moodActions.api(),
      saved: () => this.saving.now(),
      createdWorkbook: () => this.saved.newest(),
      startEmpty: () => this.startEmpty(),
      openPane: () => {
        this.pane.open();
      },
      loadSample: () => this.loadSample(),
      renew: (kept: SavedWorkbook, picture: string) => this.renew(kept, picture),
    };
  }

  private batchHost(shell: Shell): Omit<BatchHost, "guard"> {
    return {
      root: new HostWorkbook(this.model),
      references: new References(),
      service: (name) =>
        addInService(name, (isVisible) => {
          showPart(isVisible ? "pane" : "sheet");
          shell.pane.hidden = false;
        }),
      whenCalculated: () => this.model.calculation.settled(),
    };
  }
}
