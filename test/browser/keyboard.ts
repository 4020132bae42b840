import type { Frame, Page } from "playwright-core";

const MOST_TABS = 60;

/** Somebody without a mouse, inside the pane. */
export class Keyboard {
  constructor(
    private readonly page: Page,
    private readonly pane: Frame,
  ) {}

  /** Id of what has the focus, or of the nearest element around it that has one. */
  focused(): Promise<string> {
    return this.pane.evaluate(() => document.activeElement?.closest("[id]")?.id ?? "");
  }

  async tabTo(id: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const isThere = await this.pane.evaluate(
        (wanted) => document.activeElement?.closest(`[id="${wanted}"]`) !== null,
        id,
      );
      if (isThere) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(
      `${MOST_TABS} tabs did not reach ${id}; the focus is on ${await this.focused()}.`,
    );
  }

  async type(id: string, text: string): Promise<void> {
    await this.tabTo(id);
    await this.page.keyboard.type(text);
  }

  async press(id: string): Promise<void> {
    await this.tabTo(id);
    await this.page.keyboard.press("Enter");
  }

  async tick(id: string): Promise<void> {
    await this.tabTo(id);
    await this.page.keyboard.press("Space");
  }

  /** Space takes the radio that has the focus, arrows the next. */
  async choose(group: string, value: string): Promise<void> {
    await this.tabTo(group);
    await this.page.keyboard.press("Space");
    for (let steps = 0; (await this.chosen(group)) !== value; steps += 1) {
      if (steps > MOST_TABS) throw new Error(`No arrow reaches ${value} in ${group}.`);
      await this.page.keyboard.press("ArrowDown");
    }
  }

  private chosen(group: string): Promise<string | undefined> {
    return this.pane.evaluate((id) => {
      const radios = document.querySelectorAll<HTMLElement & { checked: boolean; value: string }>(
        `[id="${id}"] input[type="radio"]`,
      );
      return [...radios].find(({ checked }) => checked)?.value;
    }, group);
  }
}
