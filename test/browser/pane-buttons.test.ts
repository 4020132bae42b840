import type { Frame } from "playwright-core";
import { PLACE_IDS } from "../../taskpane/state/places";
import { WorkbenchSession } from "./harness";
import { openPane } from "./pane-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

/** Views by the button that opens them from the list of all steps. */
const VIEWS = [
  ...PLACE_IDS.map((place) => `${place}-step`),
  ...["partners", "programme", "memo", "exchange"].map((page) => `${page}-page`),
];

async function openView(pane: Frame, opener: string): Promise<void> {
  const isOpen = (await pane.locator("#steps-button").getAttribute("aria-expanded")) === "true";
  if (!isOpen) await pane.locator("#steps-button").click();
  await pane.locator(`#${opener}`).click();
  await pane.locator("#step-heading").waitFor();
}

/** All but the one that writes sheets, which takes long, and those that lead to where we are. */
const buttonsHere = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() =>
    [...document.querySelectorAll<HTMLButtonElement>(".pane button[id]")]
      .filter((each) => !each.matches("[aria-current]") && each.innerText !== "Write plan")
      .map(({ id }) => id),
  );

/** Whether anything on screen, or the focus, is another one within a second after the press. */
const answersThePress = (pane: Frame, id: string): Promise<boolean> =>
  pane.evaluate(async (pressed) => {
    const button = document.getElementById(pressed);
    if (button === null) return true;
    const look = () => {
      const open = [...document.querySelectorAll("details")].map((each) => each.open).join();
      return `${document.body.innerHTML}|${document.activeElement?.id ?? ""}|${open}`;
    };
    const before = look();
    button.click();
    for (let frame = 0; frame < 60; frame += 1) {
      if (look() !== before) return true;
      await new Promise(requestAnimationFrame);
    }
    return false;
  }, id);

test.each(["empty", "sample"] as const)(
  "every button of a pane that begins with the %s workbook does something, or says why not",
  async (start) => {
    const { pane, faults } = await openPane(session, { start });
    const dead: string[] = [];
    let pressed = 0;
    for (const view of VIEWS) {
      await openView(pane, view);
      for (const id of await buttonsHere(pane)) {
        await openView(pane, view);
        pressed += 1;
        if (!(await answersThePress(pane, id))) dead.push(`${view}: ${id}`);
      }
    }
    expect(dead).toEqual([]);
    expect(pressed).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  },
);
