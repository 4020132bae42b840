import type { Page } from "playwright-core";
import type { ReadWorkbook } from "../../src/sheets/description/read-workbook";
import { readXlsxFile } from "../../src/xlsx/read";
import type { WorkbenchSession } from "./harness";
import { openPaneInTurn, type PaneStage } from "./pane-stage";
import { openPage } from "./partner-from-empty";

export const HANDOVER = "Hand over";

/** The sample partner with the page for handing over open. */
export async function handoverPane(session: WorkbenchSession): Promise<PaneStage> {
  const stage = await openPaneInTurn(session, "sample");
  await openPage(stage.pane, "handover", HANDOVER);
  return stage;
}

/** Presses a button of the page and waits for what it says in the end. */
export async function outcomeOf(
  { pane }: PaneStage,
  task: string,
  button: string,
): Promise<string> {
  await pane.locator(`#${button}`).click();
  return outcome({ pane }, task);
}

export async function outcome({ pane }: Pick<PaneStage, "pane">, task: string): Promise<string> {
  const said = pane.locator(`#${task}-outcome .message`);
  await said.waitFor();
  return (await said.innerText()).trim();
}

/** The bytes that the pane had opened as a new workbook last. */
export async function newestFile(page: Page): Promise<Uint8Array | undefined> {
  const bytes = await page.evaluate(() => {
    const created = window.workbench.createdWorkbook();
    return created && Array.from(created);
  });
  return bytes && Uint8Array.from(bytes);
}

export async function readNewest(page: Page): Promise<ReadWorkbook> {
  const bytes = await newestFile(page);
  if (bytes === undefined) throw new Error("No workbook was created.");
  const read = readXlsxFile(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

export function formulasOf({ sheets }: ReadWorkbook): string[] {
  return sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
}
