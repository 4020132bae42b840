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

test("a table has a name, headers, columns and rows, and grows by a row", async () => {
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Table");
      sheet.getRange("B2:D4").values = [
        ["day", "", "day"],
        [1, "a", "open"],
        [2, "b", "done"],
      ];
      const table = sheet.tables.add("B2:D4", true);
      table.name = "Plan";
      table.rows.add(undefined, [[3, "c", "open"]]);
      const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
      header.load("values");
      body.load("values,address");
      table.columns.load("items/name");
      await context.sync();
      const column = table.columns.getItem("Column2").getDataBodyRange();
      column.load("values");
      await context.sync();
      return {
        headers: header.values,
        columns: table.columns.items.map(({ name }) => name),
        body: body.values,
        address: body.address,
        column: column.values,
      };
    }),
  );
  expect(read).toEqual({
    headers: [["day", "Column2", "day2"]],
    columns: ["day", "Column2", "day2"],
    body: [
      [1, "a", "open"],
      [2, "b", "done"],
      [3, "c", "open"],
    ],
    address: "Table!B3:D5",
    column: [["a"], ["b"], ["c"]],
  });
});

test("a table that would overlap another is refused, and a deleted one leaves no cells", async () => {
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Overlap");
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      const table = sheet.tables.add("A1:B2", true);
      await context.sync();
      let code = "";
      try {
        sheet.tables.add("B2:C4", true);
        await context.sync();
      } catch (error) {
        ({ code } = error as OfficeExtension.Error);
      }
      table.delete();
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return [code, used.isNullObject];
    }),
  );
  expect(read).toEqual(["InvalidArgument", true]);
});

test("defined names find their range and take part in formulas", async () => {
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Names");
      sheet.getRange("B3").values = [[20]];
      context.workbook.names.add("share", sheet.getRange("B3"));
      await context.sync();
      const cell = sheet.getRange("C3");
      cell.formulas = [["=share*2"]];
      cell.load("values");
      const name = context.workbook.names.getItem("share");
      name.load("formula,value");
      const range = name.getRange();
      range.load("address");
      await context.sync();
      return [cell.values, name.formula, name.value, range.address] as unknown[];
    }),
  );
  expect(read).toEqual([[[40]], "=Names!$B$3", 20, "Names!B3"]);
});

test("settings and custom XML parts keep what was put in, by key and by namespace", async () => {
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { settings, customXmlParts } = context.workbook;
      settings.add("pointer", { part: 1 });
      const setting = settings.getItem("pointer");
      const missing = settings.getItemOrNullObject("nothing");
      setting.load("value");
      const part = customXmlParts.add('<note xmlns="urn:test:note">1</note>');
      part.load("id,namespaceUri");
      await context.sync();
      part.setXml('<note xmlns="urn:test:note">2</note>');
      const found = customXmlParts.getByNamespace("urn:test:note").getOnlyItem();
      const xml = found.getXml();
      await context.sync();
      part.delete();
      const gone = customXmlParts.getItemOrNullObject(part.id);
      await context.sync();
      const value = setting.value as unknown;
      return [value, missing.isNullObject, part.namespaceUri, xml.value, gone.isNullObject];
    }),
  );
  expect(read).toEqual([
    { part: 1 },
    true,
    "urn:test:note",
    '<note xmlns="urn:test:note">2</note>',
    true,
  ]);
});

test("lists, limits and conditional formats are told again as they were set", async () => {
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Rules");
      const list = sheet.getRange("A1:A3").dataValidation;
      list.rule = { list: { inCellDropDown: true, source: "open,done" } };
      list.errorAlert = { showAlert: true, style: "Stop", title: "Status", message: "One of two." };
      const limit = sheet.getRange("B1").dataValidation;
      limit.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
      const custom = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=$A1="done"';
      custom.custom.format.fill.color = "#E2F0D9";
      const scale = sheet.getRange("C1:C3").conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#F8A5A5" },
        midpoint: { type: "Number", formula: "0", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#8FCB9B" },
      };
      const bars = sheet.getRange("D1:D3").conditionalFormats.add("DataBar");
      bars.dataBar.positiveFormat.fillColor = "#9DC3E6";
      bars.dataBar.positiveFormat.gradientFill = false;
      bars.dataBar.negativeFormat.fillColor = "#F4B6B6";
      bars.load("type");
      bars.dataBar.positiveFormat.load("fillColor,gradientFill");
      bars.dataBar.negativeFormat.load("fillColor,matchPositiveFillColor");
      list.load("rule,type,errorAlert");
      limit.load("rule,type");
      scale.colorScale.load("criteria");
      custom.custom.rule.load("formula");
      await context.sync();
      const formats = sheet.getRange("A1:D3").conditionalFormats;
      const before = formats.getCount();
      formats.clearAll();
      const after = formats.getCount();
      await context.sync();
      return {
        list: [list.rule, list.type, list.errorAlert.message],
        limit: [limit.rule, limit.type],
        formula: custom.custom.rule.formula,
        midpoint: scale.colorScale.criteria.midpoint,
        bars: [
          bars.type,
          bars.dataBar.positiveFormat.toJSON(),
          bars.dataBar.negativeFormat.toJSON(),
        ],
        counts: [before.value, after.value],
      };
    }),
  );
  expect(read).toEqual({
    list: [{ list: { inCellDropDown: true, source: "open,done" } }, "List", "One of two."],
    limit: [{ decimal: { formula1: "0", formula2: "1", operator: "Between" } }, "Decimal"],
    formula: '=$A1="done"',
    midpoint: { type: "Number", formula: "0", color: "#FFFFFF" },
    bars: [
      "DataBar",
      { fillColor: "#9DC3E6", gradientFill: false },
      { fillColor: "#F4B6B6", matchPositiveFillColor: false },
    ],
    counts: [3, 0],
  });
});
