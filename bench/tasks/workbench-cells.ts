import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../scripts/chromium.mjs";
import { serveWorkbench } from "../../scripts/workbench-server.mjs";
import { SAMPLE_MODEL } from "../../src/case/sample";
import { columnLetters } from "../../src/formula/columns";
import type { WorkbenchApi } from "../../workbench/page/workbench-api";
import { median } from "../stopwatch";
import type { Axes } from "./grid";

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

const ROUNDS = 3;

/** What the sheet holds: the inputs in two columns, and beside them a formula a cell. */
interface Sheet {
  readonly inputs: readonly (readonly [string, number])[];
  readonly formulas: readonly (readonly string[])[];
  readonly inputsAt: string;
  readonly formulasAt: string;
}

/**
 * Seconds from entering the formulas to the last answer in the grid, one function a cell, in the
 * built workbench in Chromium; and the numbers that the cells then show.
 */
export async function workbenchCells(
  axes: Axes,
): Promise<{ readonly seconds: number; readonly numbers: readonly number[] }> {
  const [browser, server] = await Promise.all([launchChromium(), serveWorkbench({ port: 0 })]);
  try {
    const page = await openEmpty(browser, server.address);
    const sheet = sheetOf(axes);
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await calculate(page, sheet));
    const cells = await page.evaluate(
      ({ formulasAt }) => window.workbench.values(formulasAt),
      sheet,
    );
    return { seconds: median(rounds), numbers: cells.flat().map(Number) };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openEmpty(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate(() => window.workbench.ready);
  return page;
}

function calculate(page: Page, sheet: Sheet): Promise<number> {
  return page.evaluate(async ({ inputs, inputsAt, formulas, formulasAt }) => {
    const { workbench } = window;
    await workbench.startEmpty();
    workbench.enter(inputsAt, inputs);
    await workbench.calculated();
    const begun = performance.now();
    workbench.enter(formulasAt, formulas);
    await workbench.calculated();
    return (performance.now() - begun) / 1000;
  }, sheet);
}

function sheetOf({ shares, deals }: Axes): Sheet {
  const inputs = Object.entries(SAMPLE_MODEL);
  const block = `$A$1:$B$${inputs.length}`;
  const formulas = Array.from(shares, (share) =>
    Array.from(
      deals,
      (number) => `=REVSHARE.MODEL(${block},"npv","revshare",${share},"deals",${number})`,
    ),
  );
  const formulasAt = `D1:${columnLetters(2 + deals.length)}${shares.length}`;
  return { inputs, formulas, inputsAt: `A1:B${inputs.length}`, formulasAt };
}
