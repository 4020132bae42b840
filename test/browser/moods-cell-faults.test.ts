import type { Frame, Page } from "playwright-core";
import { emptyPaneWith } from "./bundle-for-pane";
import type * as SmallCells from "./faults/small-cells";
import { type Ending, picture, type SweptAct, Sweeps, wanted } from "./faults/sweep";
import { WorkbenchSession } from "./harness";
import { calm, mood } from "./moods-stage";

declare global {
  interface Window {
    cells: typeof SmallCells;
  }
}

const session = new WorkbenchSession();
let page: Page;
let pane: Frame;

beforeAll(async () => {
  ({ page, pane } = await emptyPaneWith(session, "small-cells.ts", "cells"));
});
afterEach(() => calm(page));
afterAll(() => session.end());

async function prepare(): Promise<void> {
  await pane.evaluate(() => window.cells.prepare());
  await page.evaluate(() => window.workbench.calculated());
  await pane.evaluate(() => window.cells.look());
}

const freezing = (isCancelled = false): Promise<Ending> =>
  pane.evaluate((wish) => window.cells.freezeAll({ isCancelled: wish }), isCancelled);

const FREEZE: SweptAct = {
  ...{ prepare, changing: true },
  run: freezing,
  undone: /^(Nothing was frozen; the formulas were put back\. )?Excel /,
};
const REPAIR: SweptAct = {
  ...{ prepare, changing: true },
  run: () => pane.evaluate(() => window.cells.repairAll()),
  undone: /^Excel /,
};

const sweeps = new Sweeps("Freezing and repairing", {
  freeze: FREEZE,
  "cancel a freezing": {
    ...{ prepare, changing: true },
    run: () => freezing(true),
    complete: freezing,
    undone: /^(Cancelled\.$|(Nothing was frozen; the formulas were put back\. )?Excel )/,
    grouped: false,
  },
  repair: REPAIR,
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

test("what was frozen is values and what was repaired is called by its name", async () => {
  await prepare();
  const before = await picture(page);
  const frozen = await wanted(page, FREEZE);
  const repaired = await wanted(page, REPAIR);
  expect(before).toContain("SEQUENCE(700,15)");
  expect(before).toContain("_xldudf_");
  expect(frozen).not.toContain("SEQUENCE(700,15)");
  expect(repaired).not.toContain("_xldudf_");
});

test.each(["refused", "refusedForSheets", "refusedForManyFormulas"] as const)(
  "where undo groups are %s cells are frozen and repaired without one",
  async (undoGroups) => {
    for (const act of [FREEZE, REPAIR]) {
      const done = await wanted(page, act);
      await act.prepare();
      await mood(page, { undoGroups });
      expect(await act.run()).toMatchObject({ isDone: true });
      await calm(page);
      expect(await picture(page)).toBe(done);
    }
  },
);

test("where formulas cannot be put back the cells that are values now are named", async () => {
  await prepare();
  // The first request that changes something is done, and every one after it is refused.
  await mood(page, { failing: { from: 2, times: 1000, how: "refused", changing: true } });
  expect(await freezing()).toEqual({
    isDone: false,
    said: "Excel had an error of its own: try again. The formulas of A3:O702 on “It's mine” could not be put back: values stand there now. Use Excel’s Undo, or close the workbook without saving.",
  });
});
