import { findPaneOrigin } from "./pane-frame";
import { ErrorMessages } from "../functions/error-messages";
import { loadFunctions, registerFunctions } from "../functions/register-functions";
import { Readiness } from "../functions/readiness";
import { createGrid, emptyWorkbook } from "../grid/grid";
import { drawMoods } from "../moods/moods-menu";
import { openDroppedFiles } from "./drop-file";
import { openingIsOver, openingReached } from "./opening";
import { Workbench } from "./workbench";
import { drawShell, type Shell, showPart, showStatus } from "./shell";
import { loadWorkbook } from "./storage";
import { toolNamed } from "./toolbar";
import { Theme } from "./theme";

/** Actions of the pane: of the manifest's *Write plan* button, and of its page for copies. */
const WRITE_PLAN = "writePlan";
const PORTABLE_COPY = "portableCopy";
const PARTNER_COPY = "partnerCopy";

/** Builds the page, opens the workbook and then the pane. */
export function startWorkbench(): void {
  const theme = new Theme();
  const page: { workbench?: Workbench } = {};
  const opened = (): Workbench => {
    if (page.workbench === undefined) throw new Error("The workbench is still starting.");
    return page.workbench;
  };
  const inPane = (action: string): void => {
    showPart("pane");
    opened().pane.invokeAction(action);
  };
  const shell = drawShell({
    startEmpty: () => opened().startEmpty(),
    loadSample: () => opened().loadSample(),
    open: (file) => opened().files.open(file),
    bringBack: () => opened().bringBack(),
    download: () => opened().files.download(),
    portableCopy: () => {
      inPane(PORTABLE_COPY);
    },
    partnerCopy: () => {
      inPane(PARTNER_COPY);
    },
    writePlan: () => {
      inPane(WRITE_PLAN);
    },
    toggleTheme: () => {
      theme.toggle();
    },
    drawMoods: (place) => {
      drawMoods(place, opened().moodActions);
    },
  });
  theme.follow((name) => {
    document.documentElement.dataset.theme = name;
    const button = toolNamed("theme");
    if (button !== null) button.ariaPressed = String(name === "dark");
  });
  openDroppedFiles((file) => void opened().files.open(file));
  showStatus("Opening the workbook…");
  const ready = open(shell, theme).then((workbench) => {
    page.workbench = workbench;
    Object.assign(window.workbench, workbench.api());
    openingIsOver();
    showStatus("");
  });
  ready.catch((failure: unknown) => {
    openingIsOver();
    showStatus(`The workbench could not start: ${String(failure)}`, true);
    console.error(failure);
  });
  Object.assign(window, { workbench: { ready, theme: () => theme.current } });
}

/** By `?start=empty` in the page's address. */
function isEmptyWanted(): boolean {
  return new URLSearchParams(window.location.search).get("start") === "empty";
}

async function open(shell: Shell, theme: Theme): Promise<Workbench> {
  const [functions, saved, paneOrigin] = await Promise.all([
    loadFunctions(),
    loadWorkbook("current"),
    findPaneOrigin(),
  ]);
  openingReached(0.3);
  const grid = createGrid(shell.grid, theme.current === "dark");
  grid.open(saved?.snapshot ?? emptyWorkbook());
  const messages = new ErrorMessages();
  const readiness = new Readiness();
  openingReached(0.6);
  registerFunctions(grid.injector, functions, messages, readiness);
  const workbench = new Workbench(shell, theme, grid, messages, readiness, paneOrigin);
  openingReached(0.8);
  await workbench.begin(saved, isEmptyWanted() ? "empty" : "sample");
  return workbench;
}
