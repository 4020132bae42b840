import type { Frame, Page } from "playwright-core";
import { emptyPaneWith } from "./bundle-for-pane";
import {
  butForPrinting,
  type Ending,
  faults,
  picture,
  type SweptAct,
  Sweeps,
  wanted,
} from "./faults/sweep";
import { endingOf, writeSmall } from "./faults/writing-acts";
import { WorkbenchSession } from "./harness";
import { calm, mood } from "./moods-stage";

const session = new WorkbenchSession();
let page: Page;
let pane: Frame;

beforeAll(async () => {
  ({ page, pane } = await emptyPaneWith(session, "small-workbook.ts", "small"));
});
afterAll(() => session.end());

const write = (): ReturnType<typeof writeSmall> => writeSmall(pane);
const writing = async (isCancelled = false): Promise<Ending> =>
  endingOf(await writeSmall(pane, { isCancelled }));

const PUT_BACK = /was put back as it was\.$/;
const FIRST: SweptAct = {
  prepare: () => pane.evaluate(() => window.small.withoutSheets()),
  run: writing,
  undone: PUT_BACK,
};
const AGAIN: SweptAct = {
  prepare: async () => {
    await prepareOnce();
    await pane.evaluate(() => window.small.spoil());
  },
  run: writing,
  undone: PUT_BACK,
};

const sweeps = new Sweeps("Request by request", {
  "write first": FIRST,
  "write again": AGAIN,
  cancel: {
    prepare: AGAIN.prepare,
    run: () => writing(true),
    complete: writing,
    undone: /^cancelled$|was put back as it was\.$/,
    grouped: false,
  },
});

test.each(sweeps.cases)(
  "of $name each request in turn is $how: what is stored is as before or as wanted",
  async ({ name, how }) => {
    expect(await sweeps.run(page, name, how)).toBeGreaterThan(0);
  },
);

test("the page says how many faults were injected, and what became of them", () => {
  const { measured, onPage } = sweeps.table();
  expect(onPage).toBe(measured);
});

let isPrepared = false;

async function prepareOnce(): Promise<void> {
  if (isPrepared) return;
  isPrepared = true;
  await write();
  await pane.evaluate(() => window.small.addOwnFormat());
}

test("where nothing can be put back the first refusal is told with what is left, and writing again completes it", async () => {
  await prepareOnce();
  await FIRST.prepare();
  await mood(page, { failing: { from: 3, times: 1000, how: "refused", changing: true } });
  const outcome = await write();
  await calm(page);
  expect(outcome).toMatchObject({
    kind: "failed",
    message:
      "Excel refused while writing contents: Excel had an error of its own: try again. The sheets “Inputs” and “90-day plan” could not be put back and hold a part of it; write again to complete them, or delete them.",
  });
  expect(await write()).toMatchObject({ kind: "written" });
  expect(await page.evaluate(() => window.workbench.sheetNames())).toEqual([
    "Own notes",
    "Inputs",
    "90-day plan",
  ]);
});

test("print set-up that fails is a remark, and undoes nothing of what was written", async () => {
  const complete = await wanted(page, AGAIN);
  await AGAIN.prepare();
  await mood(page, { failing: { from: 1, times: 9, how: "refused", member: "Orientation" } });
  const outcome = await write();
  await calm(page);
  expect(outcome).toMatchObject({
    kind: "written",
    remarks: [expect.stringContaining("How the sheets are printed was not set up.")],
  });
  expect(butForPrinting(await picture(page))).toBe(butForPrinting(complete));
});

test.each([
  { report: "office-js 6491", where: "undo groups are refused", undoGroups: "refused" },
  {
    report: "office-js 6711",
    where: "they take no sheet that is added",
    undoGroups: "refusedForSheets",
  },
] as const)("$report: where $where the writing is done without one", async ({ undoGroups }) => {
  const complete = await wanted(page, FIRST);
  await FIRST.prepare();
  const earlier = await faults(page);
  await mood(page, { undoGroups });
  const outcome = await write();
  await calm(page);
  expect(outcome).toMatchObject({ kind: "written", remarks: [] });
  expect(await picture(page)).toBe(complete);
  expect(await faults(page)).toBeGreaterThan(earlier);
});

test("a chart has exactly the series that were described, in a workbook that made some of its own", async () => {
  const series = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Inputs");
      charts.load("items/name");
      await context.sync();
      const all = charts.items.map((chart) => {
        chart.series.load("items/name");
        return chart.series;
      });
      await context.sync();
      return all.map(({ items }) => items.map(({ name }) => name));
    }),
  );
  expect(series).toEqual([["Values"]]);
});
