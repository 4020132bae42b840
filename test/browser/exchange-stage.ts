import type { Frame } from "playwright-core";
import type { WorkbenchSession } from "./harness";
import { expectShown, openPaneInTurn, type PaneStage } from "./pane-stage";

/** The page of import and export, with one partner in the workbook or none. */
export async function exchangePane(
  session: WorkbenchSession,
  start: "empty" | "sample" = "empty",
): Promise<PaneStage> {
  const stage = await openPaneInTurn(session, start);
  await openExchange(stage.pane);
  return stage;
}

export async function openExchange(pane: Frame): Promise<void> {
  await pane.locator("#steps-button").click();
  await pane.locator("#exchange-page").click();
  await pane.locator("#import-file").waitFor();
}

export async function chooseFile(
  pane: Frame,
  name: string,
  content: string | Buffer,
): Promise<void> {
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await pane.setInputFiles("#import-file", { name, mimeType: "text/plain", buffer });
}

/** Agrees with every proposal, checks the rows and takes them. */
export async function importAsProposed(pane: Frame, name: string, csv: string): Promise<void> {
  await chooseFile(pane, name, csv);
  await pane.locator("#check-rows").click();
  await pane.locator("#take-import").click();
  await expectShown(pane, "#exchange-job", "imported");
}

/** Each line of a list of the page, whole. */
export function lines(pane: Frame, list: string): Promise<string[]> {
  return pane.locator(`#import-${list} > li`).allInnerTexts();
}

/** The file as text that the page shows for what is chosen. */
export async function exportedText(
  pane: Frame,
  { whose, format }: { readonly whose: "current" | "all"; readonly format: "json" | "csv" },
): Promise<string> {
  await pane.locator(`#export-whose-${whose}`).click();
  await pane.locator(`#export-format-${format}`).click();
  await pane.locator("#export-screen").click();
  return pane.locator("#exported-text").inputValue();
}
