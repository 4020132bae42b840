import type { Frame } from "playwright-core";
import { type Opened, WorkbenchSession } from "./harness";

const session = new WorkbenchSession();
let opened: Opened;
let pane: Frame;

beforeAll(async () => {
  await session.begin();
  opened = await session.open({ functions: "fixture", start: "empty" });
  pane = await opened.pane();
});

afterAll(() => session.end());

afterEach(() => {
  opened.assertFaultless();
});

/** Writes into the range of that size at A1 of a fresh sheet and reads it back. */
async function written(
  property: "values" | "formulas",
  cells: unknown[][],
): Promise<{
  values: unknown;
  formulas: unknown;
  text: unknown;
  kinds: unknown;
  formats: unknown;
}> {
  return pane.evaluate(
    ([name, content]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        const range = sheet.getRangeByIndexes(0, 0, content.length, content[0]?.length ?? 0);
        range[name] = content;
        range.load("values,formulas,text,valueTypes,numberFormat");
        await context.sync();
        const { values, formulas, text, valueTypes: kinds, numberFormat: formats } = range;
        return { values, formulas, text, kinds, formats };
      }) as never,
    [property, cells] as const,
  );
}

test("values come back as they went in, and formulas with what they compute", async () => {
  const read = await written("formulas", [
    [1, "text", true],
    ["=A1+1", '=B1&"!"', "=NOT(C1)"],
  ]);
  expect(read.values).toEqual([
    [1, "text", true],
    [2, "text!", false],
  ]);
  expect(read.formulas).toEqual([
    [1, "text", true],
    ["=A1+1", '=B1&"!"', "=NOT(C1)"],
  ]);
  expect(read.kinds).toEqual([
    ["Double", "String", "Boolean"],
    ["Double", "String", "Boolean"],
  ]);
});

test("text is read as typing it would be: numbers, percentages, dates, truth", async () => {
  const read = await written("values", [["12", "1,250.5", "20%", "2026-03-02", "true", "A-12"]]);
  expect(read.values).toEqual([[12, 1250.5, 0.2, 46083, true, "A-12"]]);
  expect(read.text).toEqual([["12", "1250.5", "20%", "2026-03-02", "TRUE", "A-12"]]);
});

test("an apostrophe in front keeps text as text, and is not part of it", async () => {
  const read = await written("formulas", [["'=1+1", "'20%", "'007", "'plain"]]);
  expect(read.values).toEqual([["=1+1", "20%", "007", "plain"]]);
  expect(read.kinds).toEqual([["String", "String", "String", "String"]]);
});

test("null leaves a cell alone and an empty text clears it", async () => {
  const values = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.add().getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values");
      await context.sync();
      return range.values;
    }),
  );
  expect(values).toEqual([[1, "", 4]]);
});

test("one value goes into every cell of a range, and so does one number format", async () => {
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.add().getRange("B2:C3");
      range.values = 0.5 as never;
      range.numberFormat = [["0.0%"]];
      range.load("text,numberFormat");
      await context.sync();
      return [range.text, range.numberFormat];
    }),
  );
  expect(read).toEqual([
    [
      ["50.0%", "50.0%"],
      ["50.0%", "50.0%"],
    ],
    [
      ["0.0%", "0.0%"],
      ["0.0%", "0.0%"],
    ],
  ]);
});

test("what is typed into a cell formatted as text stays text, a formula too", async () => {
  const values = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.add().getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      await context.sync();
      range.formulas = [["=1+1", "20%"]];
      range.load("values");
      await context.sync();
      return range.values;
    }),
  );
  expect(values).toEqual([["=1+1", "20%"]]);
});

test("the cells a formula spills into hold values without a formula of their own", async () => {
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1").formulas = [["=SHAPE.GRID(2,3)"]];
      const range = sheet.getRange("A1:C2");
      range.load("values,formulas");
      const used = sheet.getUsedRange();
      used.load("address");
      await context.sync();
      return [range.values, range.formulas, used.address.split("!").at(-1)];
    }),
  );
  expect(read).toEqual([
    [
      [11, 12, 13],
      [21, "#VALUE!", 23],
    ],
    [
      ["=SHAPE.GRID(2,3)", 12, 13],
      [21, "#VALUE!", 23],
    ],
    "A1:C2",
  ]);
});

test("a formula that shows nothing counts among the used cells, an empty cell does not", async () => {
  const address = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("B2:B4").formulas = [["=1"], ['=""'], [""]];
      const used = sheet.getUsedRange(true);
      used.load("address");
      await context.sync();
      return used.address.split("!").at(-1);
    }),
  );
  expect(address).toBe("B2:B3");
});

test("ranges lead to others, and say where they are", async () => {
  const addresses = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("A sheet");
      const range = sheet.getRange("B2:C4");
      const ranges = [
        range,
        range.getCell(1, 1),
        range.getOffsetRange(1, 2),
        range.getResizedRange(1, 1),
        range.getIntersection("C3:Z9"),
        range.getLastRow(),
        sheet.getRange("C3:D9").getBoundingRect("A1"),
      ];
      const apart = range.getIntersectionOrNullObject("Z1");
      for (const one of ranges) one.load("address");
      await context.sync();
      return [...ranges.map((one) => one.address.replace("'A sheet'!", "")), apart.isNullObject];
    }),
  );
  expect(addresses).toEqual(["B2:C4", "C3", "D3:E5", "B2:D5", "C3:C4", "B4:C4", "A1:D9", true]);
});

test("a 0 is no empty text, however often it is looked at", async () => {
  const looks = ['=A1=""', '=IF(A1="","empty",A1)', '=INDEX($A$1:$A$2,1)=""'];
  const { values } = await written("formulas", [[0, ...looks]]);
  expect(values).toEqual([[0, false, 0, false]]);
});
