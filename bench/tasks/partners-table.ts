import type { Frame, Page } from "playwright-core";
import { launchChromium } from "../../scripts/chromium.mjs";
import { serveWorkbench } from "../../scripts/workbench-server.mjs";
import { partnersFile } from "../partners-file";
import { median } from "../stopwatch";

const ROUNDS = 3;
/** Writing thousands of rows into the grid takes the workbench longer than a page usually may. */
const PATIENCE_MILLISECONDS = 300_000;

export interface PartnersTable {
  /** From a change of an input that all partners share to the last function of every row. */
  readonly secondsToRecalculate: number;
  /** From Write plan to the last function of every row: sheets, formats and charts among it. */
  readonly secondsToWrite: number;
  /** The longest that the pane did not answer while the file was read, checked and taken. */
  readonly longestTaskOfImport: number;
  /** The same while the sheets are written and calculated again. */
  readonly longestTaskOfPane: number;
}

/** As many partners out of a CSV file, and their table written by the pane, in Chromium. */
export async function partnersTable(count: number): Promise<PartnersTable> {
  const [browser, server] = await Promise.all([launchChromium(), serveWorkbench({ port: 0 })]);
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MILLISECONDS);
    await page.goto(server.address);
    await page.evaluate(() => window.workbench.ready);
    const pane = await paneOf(page);
    const longestTaskOfImport = await importPartners(pane, partnersFile(count));
    const secondsToWrite = await writeTable(page, pane);
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await recalculate(page, round));
    const longestTaskOfPane = await longestTask(pane);
    const secondsToRecalculate = median(rounds);
    return { secondsToRecalculate, secondsToWrite, longestTaskOfImport, longestTaskOfPane };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe.wb-pane");
  const pane = await element.contentFrame();
  if (pane === null) throw new Error("The pane has no frame.");
  await pane.locator(".pane-title .partner").waitFor();
  return pane;
}

async function importPartners(pane: Frame, csv: string): Promise<number> {
  await pane.locator("#steps-button").click();
  await pane.locator("#exchange-page").click();
  await pane.locator("#import-file").waitFor();
  await watchLongTasks(pane);
  const buffer = Buffer.from(csv);
  await pane.setInputFiles("#import-file", { name: "partners.csv", mimeType: "text/csv", buffer });
  await pane.locator("#check-rows").click();
  await pane.locator("#take-import").click();
  await pane.locator("#exchange-job", { hasText: "imported" }).waitFor();
  return longestTask(pane);
}

async function writeTable(page: Page, pane: Frame): Promise<number> {
  await pane.locator("#steps-button").click();
  await pane.locator("#plan-step").click();
  await pane.locator("#sheets-partners").click();
  const begun = performance.now();
  await pane.locator("#forward-button").click();
  await pane.locator(".message", { hasText: "Written" }).waitFor({ timeout: 300_000 });
  await page.evaluate(() => window.workbench.calculated());
  return (performance.now() - begun) / 1000;
}

/** Every model of every row takes its shared inputs from the Portfolio sheet. */
function recalculate(page: Page, round: number): Promise<number> {
  return page.evaluate(
    async (grossMargin) => {
      const { workbench } = window;
      const names = workbench.values("Portfolio!A1:A60").map(([name]) => name);
      const row = names.indexOf("Gross margin") + 1;
      const begun = performance.now();
      workbench.enter(`Portfolio!B${row}`, grossMargin);
      await workbench.calculated();
      return (performance.now() - begun) / 1000;
    },
    0.7 + round / 100,
  );
}

declare global {
  interface Window {
    /** Milliseconds of each task over 50 ms since it was last looked at. */
    longTasks: number[];
  }
}

function watchLongTasks(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask" });
  });
}

async function longestTask(pane: Frame): Promise<number> {
  const tasks = await pane.evaluate(() => window.longTasks.splice(0));
  return Math.max(0, ...tasks) / 1000;
}
