import type { Frame } from "playwright-core";
import { currentPartner } from "../../src/case/draft";
import { mustBeTyped } from "../../src/case/economic-decision";
import { sampleDraft } from "../../src/case/sample-draft";
import { inputDefinition, type InputKey, INPUTS } from "../../src/economics/inputs";
import { openView, PLACES_AND_PAGES } from "./every-view";
import { WorkbenchSession } from "./harness";
import { expectShown, openPane, type PaneStage, reloadPane } from "./pane-stage";
import { namesake, storedDraft, storeDraft } from "./stored-draft";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

const SAMPLE = currentPartner(sampleDraft());
const MUST_BE_TYPED = INPUTS.map(({ key }) => key).filter((key) => mustBeTyped(key));
const SHOWN = ["home", "verdict", "share", "scenarios", "economics", "memo", "partners", "plan"];
const HOME = PLACES_AND_PAGES.find(({ name }) => name === "home") ?? { name: "", presses: [] };
const VIEWS = PLACES_AND_PAGES.filter(({ name }) => SHOWN.includes(name));

async function withInput(stage: PaneStage, key: InputKey, value: number | ""): Promise<void> {
  const draft = await storedDraft(stage.pane);
  const partner = namesake(SAMPLE, "Brightwater Integrators", { [key]: value });
  await storeDraft(stage.pane, { ...draft, partners: { [draft.currentPartnerId]: partner } });
  await reloadPane(stage);
}

/** Every piece of text with a number in it, of the screen and of the strip above it. */
async function numbersOn(pane: Frame): Promise<ReadonlySet<string>> {
  const texts = await pane.evaluate(() => {
    for (const each of document.querySelectorAll("details")) each.open = true;
    const found: string[] = [];
    for (const part of document.querySelectorAll(".pane-main, #strip")) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) found.push(walker.currentNode.textContent?.trim() ?? "");
    }
    return found;
  });
  return new Set(texts.filter((text) => /\d/.test(text)));
}

async function numbersByView(stage: PaneStage): Promise<Record<string, ReadonlySet<string>>> {
  const found: Record<string, ReadonlySet<string>> = {};
  for (const view of VIEWS) {
    await openView(stage.pane, view);
    found[view.name] = await numbersOn(stage.pane);
  }
  return found;
}

test("while an input that must be typed is blank, no figure is shown that rests on it", async () => {
  const stage = await openPane(session, { start: "sample", width: 1280, height: 900 });
  const wrong: string[] = [];
  for (const key of MUST_BE_TYPED) {
    const given = SAMPLE.model[key];
    if (typeof given !== "number") throw new Error(`the sample gives no ${key}`);
    await withInput(stage, key, "");
    const blank = await numbersByView(stage);
    for (const figure of ["breakeven", "contribution", "trulyNew"].filter(
      (each) => each !== "breakeven" || key !== "deals",
    )) {
      await openView(stage.pane, HOME);
      await expectShown(stage.pane, `#figure-${figure}`, "needs");
    }
    const { default: taken } = inputDefinition(key);
    if (typeof taken !== "number") continue;
    // What the default would show, and moves with the input, is what nobody may see yet.
    await withInput(stage, key, taken);
    const asDefault = await numbersByView(stage);
    await withInput(stage, key, given);
    const typed = await numbersByView(stage);
    for (const [view, texts] of Object.entries(blank)) {
      const resting = [...texts].filter(
        (text) => asDefault[view]?.has(text) === true && typed[view]?.has(text) !== true,
      );
      wrong.push(...resting.map((text) => `${key}, ${view}: ${text}`));
    }
  }
  expect(MUST_BE_TYPED.length).toBeGreaterThanOrEqual(4);
  expect(wrong).toEqual([]);
});
