import type { Frame, Page } from "playwright-core";
import { type InputKey, INPUTS } from "../../src/economics/inputs";
import { parseModelInputs } from "../../src/economics/parse-object";
import { type Model } from "../../src/economics/parse";
import type { Result } from "../../src/result";
import { SAMPLE_MODEL } from "../../src/case/sample";
import { moneyForPeople } from "../../src/wording";
import type { WorkbenchSession } from "./harness";
import { openPane, openStep, type PaneStage } from "./pane-stage";

/** The sample partner at the step that runs the model. */
export async function economicsPane(
  session: WorkbenchSession,
  size: { readonly width?: number; readonly height?: number } = {},
): Promise<PaneStage> {
  const stage = await openPane(session, { start: "sample", ...size });
  if (size.width !== undefined) await stage.page.locator('[data-shows="pane"]').click();
  await openStep(stage.pane, "economics");
  await stage.pane.locator("#try-revshare-slider").waitFor();
  return stage;
}

export function sampleModel(changes: object = {}): Model {
  return valueOf(parseModelInputs({ ...SAMPLE_MODEL, ...changes }));
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

export function whole(amount: number | string | null): string {
  return typeof amount === "number" ? moneyForPeople(amount) : String(amount);
}

/** The cells of the table behind a picture, without its headings. */
export async function tableOf(pane: Frame, figure: string): Promise<string[][]> {
  return pane.evaluate(
    (id) =>
      [...document.querySelectorAll<HTMLTableRowElement>(`#${id} tbody tr`)].map((row) =>
        [...row.cells].map((cell) => cell.innerText.trim()),
      ),
    figure,
  );
}

/** The cell in which people type an input, found by its label. */
export async function inputCell(page: Page, key: InputKey): Promise<string> {
  const label = INPUTS.find((input) => input.key === key)?.label ?? "";
  const rows = await page.evaluate(() => window.workbench.values("Inputs!A1:C60"));
  return `Inputs!C${rows.findIndex(([first]) => first === label) + 1}`;
}

/** Types an input into its cell, as a person does beside the pane. */
export async function typeOnInputs(page: Page, key: InputKey, typed: number): Promise<void> {
  await page.evaluate(
    ([address, number]) => {
      window.workbench.enter(address, number);
    },
    [await inputCell(page, key), typed] as const,
  );
}

export async function openDetails(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    for (const each of document.querySelectorAll("details")) each.open = true;
  });
}

/** Runs the simulation on a range that loses money at its lower end. */
export async function simulateRange(pane: Frame): Promise<void> {
  await pane.fill("#try-deals", "1 to 16");
  await openDetails(pane);
  await pane.locator("#simulate").click();
  await pane.locator("#histogram").waitFor();
  await openDetails(pane);
}
