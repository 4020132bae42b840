import { Calculation } from "./grid/calculation";
import { createGrid, EMPTY_WORKBOOK } from "./grid/grid";
import { ErrorMessages } from "./functions/error-messages";
import { loadFunctions, registerFunctions } from "./functions/register-functions";
import { addInService } from "./host/add-in-services";
import { runBatch } from "./host/batch";
import { HostState } from "./host/host-state";
import type { Model } from "./host/model";
import { HostObjectMaker } from "./host/object-maker";
import { PANE_LINK } from "./host/pane-link";
import { References } from "./host/references";
import { HostWorkbook } from "./host/workbook";
import { answerPane, paneAddress } from "./page/office-conversation";
const div = document.createElement("div");
div.style.cssText = "position:absolute;inset:0 350px 0 0";
document.body.append(div);
const grid = createGrid(div, false);
grid.open(EMPTY_WORKBOOK);
const messages = new ErrorMessages();
void loadFunctions().then((loaded) => {
  registerFunctions(grid.injector, loaded, messages);
});
const model: Model = {
  grid,
  calculation: new Calculation(grid),
  state: new HostState(),
  make: new HostObjectMaker(() => model),
};
const references = new References();
const host = {
  root: new HostWorkbook(model),
  references,
  service: (n: string) => addInService(n, () => undefined),
  whenCalculated: () => model.calculation.settled(),
};
window[PANE_LINK] = {
  execute: (r) => runBatch(host, JSON.parse(JSON.stringify(r))),
  connect: () => undefined,
  officeTheme: () => ({
    bodyBackgroundColor: "#fff",
    bodyForegroundColor: "#000",
    controlBackgroundColor: "#fff",
    controlForegroundColor: "#000",
    isDarkTheme: false,
    themeId: "0",
  }),
};
const frame = document.createElement("iframe");
frame.style.cssText = "position:absolute;right:0;top:0;bottom:0;width:350px;height:100%;border:0";
answerPane(frame, { leaveForward: () => undefined, leaveBackward: () => undefined });
frame.src = paneAddress(window.location.origin);
document.body.append(frame);
Object.assign(window, { grid, messages, model });
