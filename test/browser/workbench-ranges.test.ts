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

test("a selection of several areas tells their addresses, cells and what is used of them", async () => {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Areas");
      sheet.getRange("A1:A2").values = [[1], [2]];
      await context.sync();
    }),
  );
  await opened.page.evaluate(() => {
    window.workbench.select("Areas!A1:B2, Areas!D4, Areas!F:F");
  });
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Areas");
      const selected = context.workbook.getSelectedRanges();
      selected.load("address,areaCount,cellCount,areas/items/address,worksheet/name");
      const used = selected.getUsedRangeAreasOrNullObject(true);
      used.load("address");
      const none = sheet.getRanges("H1,J1").getUsedRangeAreasOrNullObject(true);
      none.load("address");
      await context.sync();
      const second = selected.areas.getItemAt(1);
      second.values = [["second"]];
      second.load("values");
      await context.sync();
      return {
        address: selected.address,
        count: selected.areaCount,
        areas: selected.areas.items.map(({ address }) => address),
        sheet: selected.worksheet.name,
        used: used.address,
        none: none.isNullObject,
        second: second.values,
      };
    }),
  );
  expect(read).toEqual({
    address: "Areas!A1:B2,Areas!D4,Areas!F1:F1000",
    count: 3,
    areas: ["Areas!A1:B2", "Areas!D4", "Areas!F1:F1000"],
    sheet: "Areas",
    used: "Areas!A1:A2",
    none: true,
    second: [["second"]],
  });
});

test("a formula knows the cells that it fills, and they know it", async () => {
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Spill");
      sheet.getRange("B2").formulas = [["=SHAPE.GRID(2,3)"]];
      const filled = sheet.getRange("B2").getSpillingToRangeOrNullObject();
      const none = sheet.getRange("C3").getSpillingToRangeOrNullObject();
      const parent = sheet.getRange("C3").getSpillParentOrNullObject();
      const orphan = sheet.getRange("F9").getSpillParentOrNullObject();
      const [inside, outside, both] = ["B2:D3", "F9", "D3:E3"].map((a) => sheet.getRange(a));
      for (const range of [filled, none, parent, orphan]) range.load("address");
      for (const range of [inside, outside, both]) range?.load("hasSpill");
      await context.sync();
      return {
        filled: filled.address,
        parent: parent.address,
        nulls: [none.isNullObject, orphan.isNullObject],
        hasSpill: [inside, outside, both].map((range) => range?.hasSpill),
      };
    }),
  );
  expect(read).toEqual({
    filled: "Spill!B2:D3",
    parent: "Spill!B2",
    nulls: [true, true],
    hasSpill: [true, false, null],
  });
});

test("a range copied onto itself as values is frozen: numbers, texts, errors and spills", async () => {
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Frozen");
      const range = sheet.getRange("A1:D3");
      range.formulas = [
        ["=1+1", '="007"', '="=A1"', "=1/0"],
        ["=SHAPE.GRID(2,3)", "", "", "=TRUE"],
        ["", "", "", "plain"],
      ];
      range.getCell(0, 0).numberFormat = [["0.00"]];
      range.load("values,valueTypes");
      await context.sync();
      const before = [range.values, range.valueTypes];
      range.copyFrom(range, "Values");
      await context.sync();
      range.load("values,valueTypes,formulas,numberFormat,hasSpill");
      await context.sync();
      return {
        before,
        after: [range.values, range.valueTypes],
        formulas: range.formulas,
        format: range.numberFormat[0]?.[0] as unknown,
        hasSpill: range.hasSpill,
      };
    }),
  );
  expect(read.after).toEqual(read.before);
  expect(read.formulas).toEqual(read.before[0]);
  expect(read.before[0]?.[0]).toEqual([2, "007", "=A1", "#DIV/0!"]);
  expect([read.format, read.hasSpill]).toEqual(["0.00", false]);
});

test("copying more than values is refused by name, and a protected sheet is left alone", async () => {
  const codes = await pane.evaluate(async () => {
    const codeOf = (copyType: "All" | "Values", isProtected: boolean): Promise<string> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        if (isProtected) sheet.protection.protect();
        await context.sync();
        sheet.getRange("A1").copyFrom("B1", copyType);
        await context.sync();
        return "copied";
      }).catch((error: unknown) => (error as OfficeExtension.Error).code);
    return [
      await codeOf("All", false),
      await codeOf("Values", false),
      await codeOf("Values", true),
    ];
  });
  expect(codes).toEqual(["NotImplemented", "copied", "AccessDenied"]);
});
