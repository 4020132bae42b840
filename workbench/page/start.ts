import { ChartLayer } from "../charts/chart-layer";
import { ErrorMessages } from "../functions/error-messages";
import { LateAnswers } from "../functions/late-answers";
import { loadFunctions, registerFunctions } from "../functions/register-functions";
import { Calculation } from "../grid/calculation";
import { createGrid, emptyWorkbook, type Grid } from "../grid/grid";
import { addInService } from "../host/add-in-services";
import type { BatchHost } from "../host/batch";
import { HostEvents } from "../host/events";
import { HostState } from "../host/host-state";
import type { Model } from "../host/model";
import { HostObjectMaker } from "../host/object-maker";
import { References } from "../host/references";
import { HostWorkbook } from "../host/workbook";
import { sampleWorkbook } from "../sample/sample-workbook";
import { ErrorNotes } from "./error-notes";
import { Mirror } from "./mirror";
import { PaneFrame } from "./pane-frame";
import { Saving } from "./saving";
import { SavedFiles } from "./save-file";
import { drawShell, type Shell, showPart, showStatus } from "./shell";
import { loadWorkbook, type SavedWorkbook } from "./storage";
import { Theme } from "./theme";
import { cellApi } from "./workbench-api";

/** The action that the manifest's *Write plan* button names. */
const WRITE_PLAN = "writePlan";

/** Builds the page, opens the workbook and then the pane. */
export function startWorkbench(): void {
  const theme = new Theme();
  const page: { workbench?: Workbench } = {};
  const opened = (): Workbench => {
    if (page.workbench === undefined) throw new Error("The workbench is still starting.");
    return page.workbench;
  };
  const shell = drawShell({
    startEmpty: () => opened().startEmpty(),
    loadSample: () => opened().loadSample(),
    writePlan: () => {
      showPart("pane");
      opened().pane.invokeAction(WRITE_PLAN);
    },
    toggleTheme: () => {
      theme.toggle();
    },
  });
  theme.follow((name) => {
    document.documentElement.dataset.theme = name;
    const button = document.querySelector<HTMLElement>('[data-tool="theme"]');
    if (button !== null) button.ariaPressed = String(name === "dark");
  });
  showStatus("Opening the workbook…");
  const ready = open(shell, theme).then((workbench) => {
    page.workbench = workbench;
    Object.assign(window.workbench, workbench.api());
    showStatus("");
  });
  ready.catch((failure: unknown) => {
    showStatus(`The workbench could not start: ${String(failure)}`, true);
    console.error(failure);
  });
  Object.assign(window, { workbench: { ready, theme: () => theme.current } });
}

async function open(shell: Shell, theme: Theme): Promise<Workbench> {
  const [functions, saved] = await Promise.all([loadFunctions(), loadWorkbook()]);
  const grid = createGrid(shell.grid, theme.current === "dark");
  grid.open(saved?.snapshot ?? emptyWorkbook());
  const messages = new ErrorMessages();
  const late = new LateAnswers();
  registerFunctions(grid.injector, functions, messages, late);
  const workbench = new Workbench(shell, theme, grid, messages, late);
  await workbench.begin(saved);
  return workbench;
}

/** The running page: the workbook, what shows it, and the pane beside it. */
class Workbench {
  readonly pane: PaneFrame;
  private readonly model: Model;
  private readonly saving: Saving;
  private readonly events: HostEvents;
  private readonly charts: ChartLayer;
  private readonly mirror: Mirror;
  private readonly files = new SavedFiles();

  constructor(
    shell: Shell,
    private readonly theme: Theme,
    private readonly grid: Grid,
    private readonly messages: ErrorMessages,
    late: LateAnswers,
  ) {
    const state = new HostState();
    const calculation = new Calculation(grid, late);
    const model: Model = {
      ...{ grid, calculation, state },
      make: new HostObjectMaker(() => model),
      openElsewhere: (bytes) => {
        showStatus(`Saved as ${this.files.save(bytes)}. Excel would open it as a new workbook.`);
      },
    };
    this.model = model;
    this.saving = new Saving(grid, state);
    this.events = new HostEvents(grid);
    this.charts = new ChartLayer(shell.charts, shell.grid, grid, (id) => state.sheet(id).charts);
    this.mirror = new Mirror(shell.mirror, grid, messages, () => this.charts.numbers());
    const notes = new ErrorNotes(grid, messages, shell.grid);
    this.pane = new PaneFrame(shell.pane, this.batchHost(shell), this.events, theme, {
      forward: () => document.querySelector<HTMLElement>(".wb-tools button")?.focus(),
      backward: () => document.querySelector<HTMLElement>(".wb-splitter")?.focus(),
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

  /** Shows the stored workbook, or the sample where nothing was stored yet. */
  async begin(saved: SavedWorkbook | undefined): Promise<void> {
    if (saved === undefined) {
      await this.loadSample();
      return;
    }
    this.model.state.restore(saved.state);
    await this.model.calculation.recalculate();
    this.pane.open();
  }

  async startEmpty(): Promise<void> {
    await this.replace(emptyWorkbook(), () => Promise.resolve());
  }

  async loadSample(): Promise<void> {
    const { snapshot, finish } = sampleWorkbook();
    await this.replace(snapshot, () => finish(this.model));
  }

  api(): object {
    return {
      ...cellApi({
        model: this.model,
        calculation: this.model.calculation,
        messages: this.messages,
      }),
      saved: () => this.saving.now(),
      createdWorkbook: () => this.files.newest(),
      startEmpty: () => this.startEmpty(),
      loadSample: () => this.loadSample(),
    };
  }

  private async replace(
    snapshot: Parameters<Grid["open"]>[0],
    finish: () => Promise<void>,
  ): Promise<void> {
    await this.saving.whilePaused(async () => {
      this.messages.clear();
      this.model.state.restore(undefined);
      this.grid.open(snapshot);
      await finish();
      await this.model.calculation.recalculate();
    });
    await this.saving.now();
    this.pane.open();
  }

  private batchHost(shell: Shell): BatchHost {
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
