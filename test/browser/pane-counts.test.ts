import type { Frame } from "playwright-core";
import { WorkbenchSession } from "./harness";
import { answerFromEmpty } from "./partner-from-empty";
import { choose, expectShown, openPane } from "./pane-stage";

jest.setTimeout(180_000);

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

/** Aims, from the spec of the pane; counts and never times. */
const MOST_FIELDS_TO_A_NUMBER = 4;
const MOST_CLICKS = 35;
const MOST_SCREENS = 12;

interface Counts {
  clicks: number;
  screens: number;
  fields: number;
}

declare global {
  interface Window {
    counts: Counts;
  }
}

/** Counts what a person does, in the page itself: presses, choices, fields typed in, screens seen. */
async function count(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const counts: Counts = { clicks: 0, screens: 1, fields: 0 };
    const typed = new Set<string>();
    window.counts = counts;
    const press = () => {
      counts.clicks += 1;
    };
    document.addEventListener("click", press, { capture: true });
    document.addEventListener("change", ({ target }) => {
      // A list is opened with one press and chosen from with another.
      if (target instanceof HTMLSelectElement) counts.clicks += 2;
    });
    document.addEventListener("input", ({ target }) => {
      if (!(target instanceof HTMLElement) || target.matches("select, [type=radio]")) return;
      typed.add(target.id);
      counts.fields = typed.size;
    });
    let seen = document.getElementById("step-heading")?.textContent ?? "";
    new MutationObserver(() => {
      const now = document.getElementById("step-heading")?.textContent ?? seen;
      if (now !== seen) counts.screens += 1;
      seen = now;
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

const counted = (pane: Frame): Promise<Counts> => pane.evaluate(() => window.counts);

test("the first number takes four fields, and no press at all", async () => {
  const { pane } = await openPane(session, { start: "empty" });
  await count(pane);
  await pane.fill("#model-acv", "50,000");
  await pane.fill("#model-revshare", "20%");
  await pane.fill("#model-programmeCost", "180,000");
  await pane.fill("#model-deals", "12");
  await expectShown(pane, "#figure-contribution", "607,000");
  const { clicks, fields, screens } = await counted(pane);
  expect({ clicks, fields, screens }).toEqual({
    clicks: 0,
    fields: MOST_FIELDS_TO_A_NUMBER,
    screens: 1,
  });
});

test("from an empty workbook to a written plan it is few presses and few screens", async () => {
  const stage = await openPane(session, { start: "empty" });
  const { pane } = stage;
  await count(pane);
  await answerFromEmpty(stage, {
    name: "Northwind",
    opened: "accounts",
    demand: { endCustomerPercent: "65", salesTeam: "7" },
    isAcquisition: false,
  });
  await pane.locator("#forward-button").click();
  await choose(pane, "plan-motion", "co_sell");
  await pane.fill("#plan-launchDate", "2030-03-04");
  await pane.fill("#plan-segments", "Banks");
  const { clicks, screens } = await counted(pane);
  await pane.locator("#forward-button").click();
  await expectShown(pane, "#step-heading", "The plan is written");
  expect(clicks + 1).toBeLessThanOrEqual(MOST_CLICKS);
  expect(screens).toBeLessThanOrEqual(MOST_SCREENS);
});
