import type { Frame, Page } from "playwright-core";
import type { MoodSettings } from "../../workbench/moods/mood-settings";
import type { WorkbenchSession } from "./harness";
import { openPane, type PaneStage, reloadPane } from "./pane-stage";

export function mood(page: Page, settings: Partial<MoodSettings>): Promise<void> {
  return page.evaluate((change) => window.workbench.setMoods(change), settings);
}

export function calm(page: Page): Promise<void> {
  return mood(page, {
    cellEditFrom: undefined,
    holdsWaiting: true,
    undoGroups: "work",
    failing: undefined,
    isReadOnly: false,
    functions: "ready",
  });
}

type Batch = (context: Excel.RequestContext) => Promise<unknown>;

/** The code with which Microsoft's client fails a batch, or "done". */
export function outcomeOf(pane: Frame, batch: Batch, options: object = {}): Promise<string> {
  return pane.evaluate(
    async ([source, given]) => {
      const run = (0, eval)(`(${source})`) as typeof batch;
      try {
        await Excel.run(given, run);
        return "done";
      } catch (thrown) {
        return (thrown as OfficeExtension.Error).code;
      }
    },
    [batch.toString(), options] as const,
  );
}

/** Two cells of the first sheet, as two calls in one request. */
export const write: Batch = (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1").values = [["first"]];
  sheet.getRange("A2").values = [["second"]];
  return context.sync();
};

/** The sample partner, and a way back to it within a second: in memory, with the pane loaded anew. */
export interface MoodStage extends PaneStage {
  readonly putBack: () => Promise<void>;
}

export async function moodStage(session: WorkbenchSession): Promise<MoodStage> {
  const stage = await openPane(session, { start: "sample" });
  const { page } = stage;
  const kept = await page.evaluateHandle(() => window.workbench.keep());
  return {
    ...stage,
    putBack: async () => {
      await calm(page);
      await page.evaluate((workbook) => window.workbench.putBack(workbook), kept);
      await stage.pane.evaluate(() => {
        window.localStorage.clear();
      });
      await reloadPane(stage);
    },
  };
}

/** Everything that a part of the pane says from now on, also what stands there for a moment only. */
export interface Sentences {
  readonly include: (words: string) => Promise<unknown>;
  readonly all: () => Promise<readonly string[]>;
}

declare global {
  interface Window {
    said?: string[];
  }
}

export async function sentences(pane: Frame, selector: string): Promise<Sentences> {
  await pane.evaluate((part) => {
    const said: string[] = [];
    window.said = said;
    const listen = (): void => {
      const words = document.querySelector<HTMLElement>(part)?.innerText.trim() ?? "";
      if (words !== "" && words !== said.at(-1)) said.push(words);
    };
    const options = { childList: true, subtree: true, characterData: true };
    new MutationObserver(listen).observe(document.body, options);
  }, selector);
  return {
    include: (words) =>
      pane.waitForFunction((part) => window.said?.some((one) => one.includes(part)), words),
    all: () => pane.evaluate(() => window.said ?? []),
  };
}
