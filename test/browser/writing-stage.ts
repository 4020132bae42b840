import { WorkbenchSession } from "./harness";
import { calm, type MoodStage, moodStage } from "./moods-stage";
import { openStep, saved } from "./pane-stage";

/** The sample partner's plan, ready to be written, and what became of it. */
export interface WritingStage extends MoodStage {
  /** Presses *Write plan* and waits for what the pane says in the end. */
  readonly write: () => Promise<string>;
  /** All that the workbook holds but for the draft, which says when it was saved. */
  readonly picture: () => Promise<string>;
  /** The same without the workbook's settings: the draft's pointer is among them once it was saved. */
  readonly sheets: () => Promise<string>;
}

async function writingStage(session: WorkbenchSession): Promise<WritingStage> {
  const stage = await moodStage(session);
  const { page, pane } = stage;
  const picture = async (): Promise<readonly string[]> => {
    const lines = (await page.evaluate(() => window.workbench.picture())).split("\n");
    return lines.filter((line) => !line.startsWith("part "));
  };
  return {
    ...stage,
    putBack: async () => {
      await stage.putBack();
      await openStep(pane, "plan");
      await saved(pane);
    },
    write: async () => {
      const again = pane.locator("#change-plan");
      if ((await again.count()) > 0) await again.click();
      await pane.locator("#forward-button", { hasText: "Write plan" }).waitFor();
      await pane.evaluate(
        () =>
          new Promise<void>((ended) => {
            let isRunning = false;
            const observer = new MutationObserver(() => {
              const isNow = document.querySelector(".pane-footer .writing") !== null;
              if (isRunning && !isNow) {
                observer.disconnect();
                ended();
              }
              isRunning ||= isNow;
            });
            observer.observe(document.body, { childList: true, subtree: true });
            document.getElementById("forward-button")?.click();
          }),
      );
      const said = await pane.locator(".message").allInnerTexts();
      return said.map((one) => one.trim()).join(" ");
    },
    picture: async () => (await picture()).join("\n"),
    sheets: async () => {
      const lines = (await picture()).filter((line) => !line.startsWith('{"customProperties"'));
      expect(lines.length).toBeGreaterThan(1_000);
      return lines.join("\n");
    },
  };
}

/** One stage for all tests of a file, each starting from the workbook as it was, in a calm Excel. */
export function oneStageForAll(take: (stage: WritingStage) => void): void {
  const session = new WorkbenchSession();
  let stage: WritingStage;
  beforeAll(async () => {
    await session.begin();
    stage = await writingStage(session);
    take(stage);
  });
  beforeEach(() => stage.putBack());
  afterEach(() => calm(stage.page));
  afterAll(() => session.end());
}
