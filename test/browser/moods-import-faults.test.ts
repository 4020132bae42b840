import type { Page } from "playwright-core";
import { importActs } from "./faults/import-acts";
import { paneActs } from "./faults/pane-acts";
import { Sweeps } from "./faults/sweep";
import { WorkbenchSession } from "./harness";
import { openPane } from "./pane-stage";

const session = new WorkbenchSession();
const EMPTY = "into an empty workbook";
const BESIDE = "beside other partners";
const FAILURES = ["refused", "timeout", "halfway", "lost"] as const;
let pages: Readonly<Record<string, Page>>;
let sweeps: Sweeps;

beforeAll(async () => {
  await session.begin();
  const empty = await openPane(session, { start: "empty" });
  const beside = (await paneActs(session)).import;
  const acts = await importActs(empty, beside);
  pages = { [EMPTY]: empty.page, [BESIDE]: beside.on.page };
  sweeps = new Sweeps("Importing", acts);
});
afterAll(() => session.end());

test.each([EMPTY, BESIDE].flatMap((name) => FAILURES.map((how) => ({ name, how }))))(
  "of an import $name each request in turn is $how: every partner comes in, and none twice",
  async ({ name, how }) => {
    const page = pages[name];
    expect(page && (await sweeps.run(page, name, how))).toBeGreaterThan(0);
  },
);

test("the page says how many faults were injected, and what became of them", () => {
  const { measured, onPage } = sweeps.table();
  expect(onPage).toBe(measured);
});
