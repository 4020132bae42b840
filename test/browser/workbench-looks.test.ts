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

test("fonts, fills, borders, widths and alignment come back as they were set", async () => {
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.add().getRange("B2:D3");
      const { format } = range;
      format.font.bold = true;
      format.font.color = "white";
      format.font.size = 14;
      format.fill.color = "#1F3864";
      format.columnWidth = 90;
      format.wrapText = true;
      format.verticalAlignment = "Top";
      const border = format.borders.getItem("EdgeBottom");
      border.style = "Continuous";
      border.weight = "Thick";
      border.color = "#FF0000";
      await context.sync();
      range.load(
        "format/font/bold,format/font/color,format/font/size,format/fill/color,format/columnWidth,format/wrapText,format/verticalAlignment",
      );
      border.load("style,weight,color");
      await context.sync();
      return [
        [format.font.bold, format.font.color, format.font.size, format.fill.color],
        [format.columnWidth, format.wrapText, format.verticalAlignment],
        [border.style, border.weight, border.color],
      ];
    }),
  );
  expect(read).toEqual([
    [true, "#FFFFFF", 14, "#1F3864"],
    [90, true, "Top"],
    ["Continuous", "Thick", "#FF0000"],
  ]);
});

test("every cell's own looks are told at once, without what tables, lists and rules lay over it", async () => {
  const looks = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const range = sheet.getRange("A1:A3");
      range.values = [["Status"], ["open"], ["done"]];
      sheet.tables.add(range, true);
      const body = sheet.getRange("A2:A3");
      body.dataValidation.rule = { list: { inCellDropDown: true, source: "open,done" } };
      const rule = body.conditionalFormats.add("Custom").custom;
      rule.rule.formula = '=$A2="done"';
      rule.format.fill.color = "#FF0000";
      const last = sheet.getRange("A3");
      last.format.font.bold = true;
      last.format.protection.locked = false;
      await context.sync();
      const traits = range.getCellProperties({
        format: {
          fill: { color: true },
          font: { bold: true },
          wrapText: true,
          protection: true,
          borders: { style: true },
        },
      });
      await context.sync();
      return traits.value.map(([cell]) => [
        cell?.format?.fill?.color,
        cell?.format?.font?.bold,
        cell?.format?.wrapText,
        cell?.format?.protection?.locked,
        cell?.format?.borders?.top?.style,
      ]);
    }),
  );
  expect(looks).toEqual([
    ["#FFFFFF", false, false, true, "None"],
    ["#FFFFFF", false, false, true, "None"],
    ["#FFFFFF", true, false, false, "None"],
  ]);
});

test("of two conditional formats the one that was added last comes first", async () => {
  const formats = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.add().getRange("A1:B2");
      for (const formula of ["=A1=1", "=A1=2"]) {
        range.conditionalFormats.add("Custom").custom.rule.formula = formula;
      }
      const { conditionalFormats } = range;
      conditionalFormats.load("items/priority,items/custom/rule/formula");
      await context.sync();
      const areas = conditionalFormats.items.map((format) => format.getRange().load("address"));
      await context.sync();
      return conditionalFormats.items.map(({ priority, custom }, index) => [
        priority,
        custom.rule.formula,
        areas[index]?.address.split("!")[1],
      ]);
    }),
  );
  expect(formats).toEqual([
    [0, "=A1=2", "A1:B2"],
    [1, "=A1=1", "A1:B2"],
  ]);
});

test("frozen panes, print set-up, tab colour and visibility are kept", async () => {
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Look");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Partner Desk";
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      sheet.tabColor = "#1F3864";
      sheet.visibility = "Hidden";
      sheet.load("visibility,tabColor,pageLayout/orientation,pageLayout/zoom");
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      await context.sync();
      const { visibility, tabColor, pageLayout } = sheet;
      return [visibility, tabColor, pageLayout.orientation, pageLayout.zoom, frozen.address];
    }),
  );
  expect(read).toEqual([
    "Hidden",
    "#1F3864",
    "Landscape",
    { horizontalFitToPages: 1 },
    "Look!A1:B3",
  ]);
});

test("a chart is drawn over the sheet, follows its cells, and stands as a table beside them", async () => {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Chart");
      sheet.getRange("A1:B4").values = [
        ["Deals", "Profit"],
        ["'5 deals", -20],
        ["'10 deals", 15],
        ["'15 deals", 50],
      ];
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");
      chart.title.text = "Break-even";
      chart.axes.valueAxis.title.text = "Currency";
      chart.setPosition("D2", "H14");
      sheet.activate();
      await context.sync();
    }),
  );
  const { page } = opened;
  const picture = page.locator('.wb-charts svg[role="img"]');
  await picture.waitFor();
  expect(await picture.getAttribute("aria-label")).toContain("Break-even");
  const before = await picture.locator("path").getAttribute("d");
  await page.evaluate(async () => {
    window.workbench.enter("Chart!B4", 500);
    await window.workbench.calculated();
  });
  await page
    .locator('.wb-mirror table[data-chart] td:text-is("500")')
    .waitFor({ state: "attached" });
  expect(await picture.locator("path").getAttribute("d")).not.toBe(before);
});
