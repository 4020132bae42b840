import { cashflow } from "../../src/economics/cashflow";
import { dealZone } from "../../src/economics/deal-zone";
import { explain } from "../../src/economics/explain";
import { simulate } from "../../src/economics/simulate";
import { tornado } from "../../src/economics/tornado";
import { shareForPeople } from "../../src/wording";
import { axeViolations } from "./axe-violations";
import {
  economicsPane,
  openDetails,
  sampleModel,
  simulateRange,
  tableOf,
  valueOf,
  whole,
} from "./economics-stage";
import { WorkbenchSession } from "./harness";
import { expectShown } from "./pane-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

const TRIALS = 262_144;

test("the table behind every picture holds the core's numbers", async () => {
  const { pane } = await economicsPane(session);
  await openDetails(pane);
  const { inputs } = sampleModel();
  const lines = explain(inputs).filter(({ kind }) => kind !== "factor");
  const waterfall = [
    ...(await tableOf(pane, "waterfall-0")),
    ...(await tableOf(pane, "waterfall-1")),
  ];
  expect(waterfall).toEqual(lines.map(({ line, amount }) => [line, whole(amount)]));
  expect(await tableOf(pane, "cashflow")).toEqual(
    valueOf(cashflow(inputs)).map(({ year, net, cumulative }) => [
      String(year),
      whole(net),
      whole(cumulative),
    ]),
  );
  const moves = (await tableOf(pane, "tornado")).map((cells) =>
    cells.map((cell) => cell.split("\n")[0]),
  );
  expect(moves).toEqual(
    valueOf(tornado(sampleModel({ revshareYears: 3 }), { measure: "npv" })).rows.map(
      ({ label, atLow, atHigh }) => [label, whole(atLow), whole(atHigh)],
    ),
  );
  const zone = valueOf(dealZone(inputs));
  expect((await tableOf(pane, "deal-zone")).map(([, share]) => share)).toEqual([
    ...zone.readings.map(({ inWords }) => inWords),
    shareForPeople(zone.lowest),
  ]);
  await expectShown(pane, "#deal-zone", zone.sentence);
  await expectShown(pane, ".card", "At least 42.6% of these deals must be truly new.");
  await expectShown(pane, ".card", "With 40% of the deals truly new");
});

test("every picture is named by the sentence under it", async () => {
  const { pane } = await economicsPane(session);
  await simulateRange(pane);
  const names = await pane.evaluate(() =>
    [...document.querySelectorAll('.picture svg[role="img"]')].map((each) => {
      const id = each.getAttribute("aria-labelledby") ?? "";
      return document.getElementById(id)?.textContent.trim().length ?? 0;
    }),
  );
  expect(names).toHaveLength(7);
  expect(Math.min(...names)).toBeGreaterThan(30);
});

test("the simulation ends in the core's own figures", async () => {
  const { pane } = await economicsPane(session);
  await simulateRange(pane);
  const { mean, p10, p90 } = valueOf(
    simulate(sampleModel({ deals: "1 to 16" }), { measure: "npv", trials: TRIALS }),
  );
  const table = await tableOf(pane, "histogram");
  const shown = Object.fromEntries(table.map(([name = "", figure = ""]) => [name, figure]));
  expect([shown.Mean, shown.P10, shown.P90]).toEqual(
    [mean, p10, p90].map(({ value }) => whole(value)),
  );
  await pane.fill("#try-deals", "2 to 16");
  await expectShown(pane, "details", "The numbers have changed since the last run.");
});

test("a simulation can be cancelled, and blocks the pane for no longer than a piece", async () => {
  const { pane } = await economicsPane(session);
  await pane.fill("#try-deals", "1 to 16");
  await openDetails(pane);
  await pane.evaluate(() => {
    new MutationObserver((_, observer) => {
      const cancel = document.querySelector<HTMLElement>("#cancel-simulation");
      if (cancel === null) return;
      observer.disconnect();
      cancel.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await pane.locator("#simulate").click();
  await expectShown(pane, ".message", "Cancelled.");
  expect(await pane.locator("#histogram").count()).toBe(0);
  expect(await pane.locator("#simulate").count()).toBe(1);
});

test.each(["light", "dark"] as const)(
  "axe finds nothing wrong with the pictures in the %s theme",
  async (theme) => {
    const { page, pane, faults } = await economicsPane(session);
    if (theme === "dark") await page.locator('[data-tool="theme"]').click();
    const look = theme === "dark" ? "black" : "white";
    await pane.locator(`html[data-office-look="${look}"]`).waitFor();
    await simulateRange(pane);
    await openDetails(pane);
    expect(await axeViolations(pane)).toEqual([]);
    expect(faults).toEqual([]);
  },
);

test("at 320 pixels the pictures and their tables fit", async () => {
  const { pane } = await economicsPane(session, { width: 320, height: 720 });
  await simulateRange(pane);
  await openDetails(pane);
  const overflow = await pane.evaluate(() => {
    const main = document.querySelector(".pane-main");
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    return Math.max(wide, (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0));
  });
  expect(overflow).toBe(0);
});
