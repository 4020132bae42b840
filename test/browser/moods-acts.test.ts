import { emptyPaneWith } from "./bundle-for-pane";
import { EXCEL_MOODS } from "./faults/excel-moods";
import { MoodByMood } from "./faults/mood-by-mood";
import { type PaneActs, paneActs } from "./faults/pane-acts";
import { writingActs } from "./faults/writing-acts";
import { WorkbenchSession } from "./harness";
import { calm, mood } from "./moods-stage";

const session = new WorkbenchSession();
let acts: PaneActs;
let byMood: MoodByMood;

beforeAll(async () => {
  const writing = await writingActs(await emptyPaneWith(session, "small-workbook.ts", "small"));
  acts = await paneActs(session);
  const { save, import: take, freeze, repair, copy } = acts;
  byMood = new MoodByMood("Mood by mood", {
    ...writing,
    ...{ save, import: take, freeze, repair, "make a copy": copy },
  });
});
afterAll(() => session.end());

test.each(EXCEL_MOODS)(
  "$name: each act is done or told, what is stored is as before or as wanted, and trying again helps",
  async (mood) => {
    expect(await byMood.row(mood)).toHaveLength(8);
  },
);

test.each([
  { undoGroups: "work", promised: true },
  { undoGroups: "refused", promised: false },
] as const)(
  "where undo groups $undoGroups, that one step of Undo takes a freezing back is promised: $promised",
  async ({ undoGroups, promised }) => {
    const { on, prepare, run } = acts.freeze;
    await prepare();
    await mood(on.page, { undoGroups });
    const { isDone, said } = await run();
    await calm(on.page);
    expect([isDone, said.includes("Undo takes it back in one step")]).toEqual([true, promised]);
  },
);

test("the page says what became of each act in each mood", () => {
  const { measured, onPage } = byMood.table();
  expect(onPage).toBe(measured);
});
