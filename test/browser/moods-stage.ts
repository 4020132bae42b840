import type { Frame, Page } from "playwright-core";
import type { MoodSettings } from "../../workbench/moods/mood-settings";

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
