import type { Page } from "playwright-core";
import { WorkbenchSession } from "./harness";

const SECOND_SCRIPT = "**/functions-later.js";
/** The share at which twelve deals pay for the programme: 45%. */
const SOLVE =
  '=REVSHARE.SOLVE({"acv",50000;"grossMargin",75%;"deals",12;"programmeCost",180000;"horizonYears",1;"discountRate",0},"programmeContribution",0,"revshare")';
const VOLUME = "=BREAKEVEN.VOLUME(180000,50000,80%,20%,8500)";

const session = new WorkbenchSession();

beforeAll(() => session.begin(), 60_000);

afterAll(() => session.end());

function enter(page: Page, cells: Record<string, string>): Promise<Record<string, string>> {
  return page.evaluate(async (formulas) => {
    const { workbench } = window;
    for (const [address, formula] of Object.entries(formulas)) workbench.enter(address, formula);
    await workbench.calculated();
    return Object.fromEntries(
      Object.keys(formulas).map((address) => [address, workbench.text(address)]),
    );
  }, cells);
}

test("the second script comes from beside the first, for the grid and for the pane", async () => {
  const opened = await session.open();
  const arrived = () =>
    performance
      .getEntriesByType("resource")
      .some(({ name }) => name === new URL("functions-later.js", location.origin).href);
  await opened.page.waitForFunction(arrived);
  await (await opened.pane()).waitForFunction(arrived);
  expect(await enter(opened.page, { K90: SOLVE })).toEqual({ K90: "0.45" });
  opened.assertFaultless();
}, 60_000);

test("a function whose script cannot be fetched says so, fetches again when next called, and waits", async () => {
  const { page } = await session.open({
    start: "empty",
    prepare: (opening) => opening.route(SECOND_SCRIPT, (route) => route.abort()),
  });
  expect(await enter(page, { A1: SOLVE, A2: VOLUME })).toEqual({ A1: "#N/A", A2: "9" });
  const message = await page.evaluate(() => window.workbench.errorMessageAt("A1"));
  expect(message).toBe("REVSHARE.SOLVE could not be loaded. Calculate again once online.");

  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.unroute(SECOND_SCRIPT);
  await page.route(SECOND_SCRIPT, async (route) => {
    await held;
    await route.continue();
  });
  const calculated = enter(page, { A3: SOLVE, A4: VOLUME });
  await page.waitForFunction(() => window.workbench.text("A4") === "9");
  expect(await page.evaluate(() => window.workbench.text("A3"))).toBe("#GETTING_DATA");

  release();
  expect(await calculated).toEqual({ A3: "0.45", A4: "9" });
}, 60_000);
