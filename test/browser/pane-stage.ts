import type { Frame, Page } from "playwright-core";
import { EVEN_WHERE_HIDDEN, type Opened, type OpenOptions, type WorkbenchSession } from "./harness";

/** The pane beside its workbook: the built bundles, Microsoft's client, our host. */
export interface PaneStage {
  readonly page: Page;
  readonly pane: Frame;
  readonly findPane: () => Promise<Frame>;
  readonly faults: readonly string[];
}

/** The sample partner fills every step; without it the pane is as on the first day. */
export async function openPane(
  session: WorkbenchSession,
  options: OpenOptions & { readonly start: "empty" | "sample" },
): Promise<PaneStage> {
  return stageOf(await session.open(options), options.start);
}

/** The same in a page that the tests of a file have one after the other. */
export async function openPaneInTurn(
  session: WorkbenchSession,
  start: "empty" | "sample",
): Promise<PaneStage> {
  return stageOf(await session.openInTurn(start), start);
}

async function stageOf(opened: Opened, start: "empty" | "sample"): Promise<PaneStage> {
  await opened.page.emulateMedia({ reducedMotion: "reduce" });
  const { page, faults, pane: findPane } = opened;
  return { page, faults, findPane, pane: await paneShowing(await findPane(), start) };
}

/** The frame once its first step is on screen, with or without a partner's name above it. */
async function paneShowing(pane: Frame, start: "empty" | "sample"): Promise<Frame> {
  await pane.waitForFunction(
    (isEmpty) => {
      const hasName = document.getElementById("partner-button") !== null;
      return document.getElementById("step-heading") !== null && hasName !== isEmpty;
    },
    start === "empty",
    EVEN_WHERE_HIDDEN,
  );
  return pane;
}

/** As after closing and opening the workbook: everything in memory is gone. */
export async function reloadWorkbook({ page, findPane }: PaneStage): Promise<Frame> {
  await page.evaluate(() => window.workbench.saved());
  await page.reload();
  await page.evaluate(() => window.workbench.ready);
  return paneShowing(await findPane(), "sample");
}

/** The pane goes away in the middle of a word and comes back; the workbook stays open. */
export async function reloadPane(
  { pane }: Pick<PaneStage, "pane">,
  start: "empty" | "sample" = "sample",
): Promise<void> {
  await pane.evaluate(() => {
    document.body.dataset.before = "reload";
    window.location.reload();
  });
  await pane.waitForFunction(
    () => document.querySelector('[data-before="reload"]') === null,
    undefined,
    EVEN_WHERE_HIDDEN,
  );
  await paneShowing(pane, start);
}

/** Waits until the element is there with this text in it. */
export async function expectShown(pane: Frame, selector: string, text: string): Promise<void> {
  await pane.locator(selector, { hasText: text }).first().waitFor();
}

export async function heading(pane: Frame): Promise<string> {
  return (await pane.locator("#step-heading").innerText()).trim();
}

/** Opens a step through the list of all steps. */
export async function openStep(pane: Frame, place: string): Promise<void> {
  await pane.locator("#steps-button").click();
  await pane.locator(`#${place}-step`).click();
  await pane.locator("#steps-button", { hasText: "All steps" }).waitFor();
}

export async function goOn(pane: Frame): Promise<void> {
  await pane.locator("#forward-button").click();
}

export async function choose(pane: Frame, group: string, value: string): Promise<void> {
  await pane.locator(`#${group}-${value}`).click();
}

export async function saved(pane: Frame): Promise<void> {
  await pane.locator("#save-state", { hasText: "Saved in this workbook" }).waitFor();
}
