import { PLACE_IDS, type PlaceId } from "../../taskpane/state/places";
import { axeViolations } from "./axe-violations";
import { WorkbenchSession } from "./harness";
import { goOn, openPane, openStep, type PaneStage } from "./pane-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

/** As narrow as Excel makes a task pane. */
const NARROWEST = 320;

/** Every step of the filled sample, and the list of all steps. */
async function onEachStep(
  { pane }: PaneStage,
  look: (place: PlaceId | "overview") => Promise<void>,
): Promise<void> {
  for (const place of PLACE_IDS) {
    await openStep(pane, place);
    await look(place);
  }
  await pane.locator("#steps-button").click();
  await look("overview");
}

async function narrowPane(): Promise<PaneStage> {
  const stage = await openPane(session, { start: "sample", width: NARROWEST, height: 720 });
  await stage.page.locator('[data-shows="pane"]').click();
  return stage;
}

test("axe finds nothing wrong where answers are missing or wrong", async () => {
  const stage = await openPane(session, { start: "empty" });
  const { pane } = stage;
  await goOn(pane);
  await goOn(pane);
  await pane.locator("#intake-partner_name-error", { hasText: "Give the partner" }).waitFor();
  expect(await axeViolations(pane)).toEqual([]);
  await pane.fill("#intake-partner_name", "Northwind");
  await goOn(pane);
  await goOn(pane);
  expect(await axeViolations(pane)).toEqual([]);
  await pane.locator("#steps-button").click();
  await pane.locator("#plan-step").press("Enter");
  expect(await axeViolations(pane)).toEqual([]);
});

test("at 320 pixels nothing scrolls sideways, and Office's corner stays free", async () => {
  const stage = await narrowPane();
  const wide: string[] = [];
  await onEachStep(stage, async (place) => {
    const overflow = await stage.pane.evaluate(() => {
      for (const each of document.querySelectorAll("details")) each.open = true;
      const main = document.querySelector(".pane-main");
      const page = document.documentElement;
      return Math.max(
        page.scrollWidth - window.innerWidth,
        (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0),
      );
    });
    if (overflow > 0) wide.push(`${place}: ${overflow} px`);
    const corner = await stage.pane.evaluate(() => {
      const there = document.elementsFromPoint(window.innerWidth - 17, 16);
      return there.filter((each) => each.matches("button, a, span, input")).length;
    });
    expect(corner).toBe(0);
  });
  expect(wide).toEqual([]);
});

test("a low pane, as at 400% zoom, scrolls as one page", async () => {
  const stage = await narrowPane();
  await stage.page.setViewportSize({ width: NARROWEST, height: 256 });
  await openStep(stage.pane, "verdict");
  const overflow = await stage.pane.evaluate(() => {
    const main = document.querySelector(".pane-main");
    return main === null ? "" : getComputedStyle(main).overflowY;
  });
  expect(overflow).toBe("visible");
});

test("high contrast keeps fields, choices and the chart visible", async () => {
  const stage = await narrowPane();
  await stage.page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await openStep(stage.pane, "share");
  const colours = await stage.pane.evaluate(() => {
    const of = (selector: string, property: "stroke" | "fill" | "borderTopColor") => {
      const element = document.querySelector(selector);
      return element === null ? "missing" : getComputedStyle(element)[property];
    };
    return [
      of(".picture .line", "stroke"),
      of(".picture .tick", "fill"),
      of(".card", "borderTopColor"),
    ];
  });
  expect(new Set(colours)).toEqual(new Set(["rgb(0, 0, 0)"]));
});
