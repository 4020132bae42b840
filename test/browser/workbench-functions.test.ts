import type { Page } from "playwright-core";
import { type Opened, WorkbenchSession } from "./harness";

const session = new WorkbenchSession();
let opened: Opened;
let page: Page;

beforeAll(async () => {
  await session.begin();
  opened = await session.open({ functions: "fixture", start: "empty" });
  ({ page } = opened);
});

afterAll(() => session.end());

afterEach(() => {
  opened.assertFaultless();
});

/** Puts formulas into column A of the sheet, each in its own row, and reads what they show. */
async function show(
  ...formulas: string[]
): Promise<{ text: string; message: string | undefined }[]> {
  return page.evaluate(async (all) => {
    const { workbench } = window;
    await workbench.startEmpty();
    all.forEach((formula, row) => {
      workbench.enter(`A${row * 10 + 1}`, formula);
    });
    await workbench.calculated();
    return all.map((_, row) => {
      const address = `A${row * 10 + 1}`;
      return { text: workbench.text(address), message: workbench.errorMessageAt(address) };
    });
  }, formulas);
}

async function texts(...formulas: string[]): Promise<string[]> {
  return (await show(...formulas)).map(({ text }) => text);
}

test("a function is found whatever its case, and works inside other formulas", async () => {
  expect(await texts("=shape.add(1,2)", "=SHAPE.ADD(1,2)*2", "=SUM(SHAPE.ADD(1,2),4)")).toEqual([
    "3",
    "6",
    "7",
  ]);
});

test("a range arrives as rows of cells, an omitted argument as null, blank cells as null", async () => {
  expect(await texts("=SHAPE.OF(C1:D2)", '=SHAPE.OF({1,"a";TRUE,2},,3,4)')).toEqual([
    "[[[null,null],[null,null]],null,[]]",
    '[[[1,"a"],[true,2]],null,[3,4]]',
  ]);
});

test("one cell given to a range parameter is a range of one cell", async () => {
  expect(await texts("=SHAPE.OF(5)", "=SHAPE.OF(C1,C2)")).toEqual([
    "[[[5]],null,[]]",
    "[[[null]],null,[]]",
  ]);
});

test("text that is a number becomes one for a number parameter, other text is refused", async () => {
  expect(await texts('=SHAPE.ADD("1",2)', '=SHAPE.ADD("x",2)', "=SHAPE.ADD(C1,2)")).toEqual([
    "3",
    "#VALUE!",
    "2",
  ]);
});

test("an error in an argument is the answer, unless the function takes errors", async () => {
  expect(
    await texts("=SHAPE.ADD(1/0,1)", "=SHAPE.OF(NA())", "=SHAPE.RECEIVE(1/0)", "=SHAPE.RECEIVE(1)"),
  ).toEqual(["#DIV/0!", "#N/A", "error #DIV/0!", "value 1"]);
});

test("the two errors with a sentence show their code and keep the sentence", async () => {
  expect(await show('=SHAPE.ERROR("invalid")', '=SHAPE.ERROR("missing")')).toEqual([
    { text: "#VALUE!", message: "It is not valid, because." },
    { text: "#N/A", message: "There is no such answer." },
  ]);
});

test("other errors, NaN and a plain throw show a code without a sentence, and null shows 0", async () => {
  const ways = ["zero", "plain", "nan", "infinity", "null"];
  const shown = await show(...ways.map((way) => `=SHAPE.ERROR("${way}")`));
  expect(shown.map(({ text }) => text)).toEqual(["#DIV/0!", "#VALUE!", "#VALUE!", "#NUM!", "0"]);
  expect(shown.map(({ message }) => message ?? "")).toEqual(["", "", "", "", ""]);
});

test("an error inside a spilled grid stands in its own cell with its sentence", async () => {
  await show("=SHAPE.GRID(3,3)");
  const grid = await page.evaluate(() => ({
    values: window.workbench.values("A1:C3"),
    message: window.workbench.errorMessageAt("B2"),
    formula: window.workbench.formula("B2"),
  }));
  expect(grid).toEqual({
    values: [
      [11, 12, 13],
      [21, "#VALUE!", 23],
      [31, 32, 33],
    ],
    message: "It is not valid, because.",
    formula: "",
  });
});

test("a spill that meets a filled cell shows #SPILL!, and spills again once the way is free", async () => {
  const shown = await page.evaluate(async () => {
    const { workbench } = window;
    await workbench.startEmpty();
    workbench.enter("A1", "=SHAPE.GRID(1,3)");
    workbench.enter("B1", "in the way");
    await workbench.calculated();
    const blocked = workbench.text("A1");
    workbench.enter("B1", "");
    await workbench.calculated();
    return [blocked, workbench.values("A1:C1")];
  });
  expect(shown).toEqual(["#SPILL!", [[11, 12, 13]]]);
});

test("a range given to parameters for one value calls the function for each cell", async () => {
  const lifted = await page.evaluate(async () => {
    const { workbench } = window;
    await workbench.startEmpty();
    workbench.enter("C1:C3", [[1], [2], [3]]);
    workbench.enter("D1:E1", [[10, 20]]);
    workbench.enter("G1", "=SHAPE.ADD(C1:C3,D1:E1)");
    await workbench.calculated();
    return workbench.values("G1:H3");
  });
  expect(lifted).toEqual([
    [11, 21],
    [12, 22],
    [13, 23],
  ]);
});

test("ten thousand cells with a function calculate at once and follow a change", async () => {
  const seconds = await page.evaluate(async () => {
    const { workbench } = window;
    await workbench.startEmpty();
    workbench.enter("A1", 1);
    const rows = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => `=SHAPE.ADD($A$1,${row * 10 + column})`),
    );
    const begun = performance.now();
    workbench.enter("B1:K1000", rows);
    await workbench.calculated();
    const took = (performance.now() - begun) / 1000;
    const last = workbench.value("K1000");
    workbench.enter("A1", 2);
    await workbench.calculated();
    return { took, last, followed: workbench.value("K1000") };
  });
  expect(seconds).toMatchObject({ last: 10_000, followed: 10_001 });
  expect(seconds.took).toBeLessThan(15);
});
