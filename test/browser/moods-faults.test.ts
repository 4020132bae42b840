import path from "node:path";
import type { Frame, Page } from "playwright-core";
import type { Failing, FailureKind } from "../../workbench/moods/mood-settings";
import { bundleForPane } from "./bundle-for-pane";
import type * as SmallWorkbook from "./faults/small-workbook";
import { WorkbenchSession } from "./harness";
import { measuredTable } from "./moods-page";
import { calm, mood } from "./moods-stage";

jest.setTimeout(180_000);

declare global {
  interface Window {
    small: typeof SmallWorkbook;
  }
}

const session = new WorkbenchSession();
let page: Page;
let pane: Frame;

beforeAll(async () => {
  await session.begin();
  const opened = await session.open({ start: "empty" });
  page = opened.page;
  pane = await opened.pane();
  await pane.evaluate(
    await bundleForPane(path.join(__dirname, "faults/small-workbook.ts"), "small"),
  );
}, 120_000);
afterAll(() => session.end());

/** How often each fault was injected, and how often the writing was done in spite of it. */
interface Tally {
  faults: number;
  done: number;
}

const KINDS: readonly { readonly how: FailureKind; readonly words: string }[] = [
  { how: "refused", words: "refused" },
  { how: "timeout", words: "timed out" },
  { how: "halfway", words: "failed halfway" },
  { how: "lost", words: "answer lost" },
];
const ACTS = ["write first", "write again", "cancel"] as const;
type Act = (typeof ACTS)[number];

const tallies = new Map<string, Tally>();

const picture = (): Promise<string> => page.evaluate(() => window.workbench.picture());
const faults = (): Promise<number> => page.evaluate(() => window.workbench.faults());

async function prepare(act: Act): Promise<string> {
  await pane.evaluate(
    (isFirst) => (isFirst ? window.small.withoutSheets() : window.small.spoil()),
    act === "write first",
  );
  return picture();
}

/** Where the set-up of pages is refused, that is told as a remark. */
function butForPrinting(found: string): string {
  return found.replace(/^.*: printed .*$/gm, "");
}

function write(act: Act): ReturnType<Window["small"]["write"]> {
  return pane.evaluate((isCancelled) => window.small.write({ isCancelled }), act === "cancel");
}

/** What the workbook holds once it is written and nothing fails. */
async function wanted(act: Act): Promise<string> {
  await prepare(act);
  const outcome = await write(act === "cancel" ? "write again" : act);
  expect(outcome).toMatchObject({ kind: "written", remarks: [] });
  return picture();
}

/**
 * Each request of a writing is made to fail in turn. Where only some count, the others change
 * nothing, and however they fail the writer learns the same.
 */
async function sweep(act: Act, how: FailureKind, counting: Partial<Failing>): Promise<Tally> {
  const complete = await wanted(act);
  const tally = { faults: 0, done: 0 };
  for (let from = 1; ; from += 1) {
    const before = await prepare(act);
    const earlier = await faults();
    await mood(page, { failing: { from, times: 1, how, ...counting } });
    const outcome = await write(act);
    await calm(page);
    if ((await faults()) === earlier) return tally;
    tally.faults += 1;
    const found = await picture();
    const where = `${act}, request ${from} ${how}: ${JSON.stringify(outcome)}`;
    if (outcome.kind === "written") {
      tally.done += 1;
      const isPrintedSo = outcome.remarks.length === 0;
      const isComplete = isPrintedSo
        ? found === complete
        : butForPrinting(found) === butForPrinting(complete);
      expect([where, isComplete]).toEqual([where, true]);
    } else {
      expect([where, found === before]).toEqual([where, true]);
      const said = outcome.kind === "failed" ? outcome.message : outcome.kind;
      expect(said).toMatch(/^cancelled$|was put back as it was\.$/);
    }
  }
}

test.each(ACTS.flatMap((act) => KINDS.map(({ how }) => ({ act, how }))))(
  "of $act each request in turn is $how: what is stored is as before or as wanted",
  async ({ act, how }) => {
    if (act !== "write first") await prepareOnce();
    const counting = { grouped: act !== "cancel", changing: how !== "refused" };
    const tally = await sweep(act, how, counting);
    tallies.set(`${act} ${how}`, tally);
    expect(tally.faults).toBeGreaterThan(4);
  },
);

let isPrepared = false;

async function prepareOnce(): Promise<void> {
  if (isPrepared) return;
  isPrepared = true;
  await pane.evaluate(() => window.small.write({ isCancelled: false }));
  await pane.evaluate(() => window.small.addOwnFormat());
}

test("where nothing can be put back the first refusal is told with what is left, and writing again completes it", async () => {
  await prepareOnce();
  await pane.evaluate(() => window.small.withoutSheets());
  await mood(page, { failing: { from: 3, times: 1000, how: "refused", changing: true } });
  const outcome = await write("write first");
  await calm(page);
  expect(outcome).toMatchObject({
    kind: "failed",
    message:
      "Excel refused while writing contents: Excel had an error of its own: try again. The sheets “Inputs” and “90-day plan” could not be put back and hold a part of it; write again to complete them, or delete them.",
  });
  expect(await write("write first")).toMatchObject({ kind: "written" });
  expect(await page.evaluate(() => window.workbench.sheetNames())).toEqual([
    "Own notes",
    "Inputs",
    "90-day plan",
  ]);
});

test("print set-up that fails is a remark, and undoes nothing of what was written", async () => {
  const complete = await wanted("write again");
  await prepare("write again");
  await mood(page, { failing: { from: 1, times: 9, how: "refused", member: "Orientation" } });
  const outcome = await write("write again");
  await calm(page);
  expect(outcome).toMatchObject({
    kind: "written",
    remarks: [expect.stringContaining("How the sheets are printed was not set up.")],
  });
  expect(butForPrinting(await picture())).toBe(butForPrinting(complete));
});

test.each([
  { where: "undo groups are refused", undoGroups: "refused" },
  { where: "undo groups take no sheet that is added", undoGroups: "refusedForSheets" },
] as const)("where $where the writing is done without one", async ({ undoGroups }) => {
  const complete = await wanted("write first");
  await prepare("write first");
  const earlier = await faults();
  await mood(page, { undoGroups });
  const outcome = await write("write first");
  await calm(page);
  expect(outcome).toMatchObject({ kind: "written", remarks: [] });
  expect(await picture()).toBe(complete);
  expect(await faults()).toBeGreaterThan(earlier);
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

test("the page says how many faults were injected, and what became of them", () => {
  const cells = (act: Act): string[] =>
    KINDS.map(({ how }) => {
      const { faults: all, done } = tallies.get(`${act} ${how}`) ?? { faults: 0, done: 0 };
      return `${all}: ${all - done} told, as before; ${done} done`;
    });
  const rows = ACTS.map((act) => [act, ...cells(act)]);
  const { measured, onPage } = measuredTable("Request by request", [
    ["Act", ...KINDS.map(({ words }) => words)],
    ...rows,
  ]);
  expect(onPage).toBe(measured);
});
