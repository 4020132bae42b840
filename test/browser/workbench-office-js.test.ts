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

interface Refusal {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly location: string | undefined;
}

/** Runs a batch in the pane and tells what Microsoft's client threw. */
async function refusalOf(
  batch: (context: Excel.RequestContext) => Promise<void>,
): Promise<Refusal> {
  return pane.evaluate(async (source) => {
    // The function's own text crosses into the frame, where Excel is Microsoft's client.
    const run = (0, eval)(`(${source})`) as typeof batch;
    try {
      await Excel.run(run);
    } catch (thrown) {
      const error = thrown as OfficeExtension.Error;
      const { name, code, message, debugInfo } = error;
      return { name, code, message, location: debugInfo.errorLocation };
    }
    throw new Error("Nothing was refused.");
  }, batch.toString());
}

test("office.js believes to be in Excel on the web", async () => {
  const told = await pane.evaluate(async () => {
    const { host, platform } = await Office.onReady();
    const { requirements } = Office.context;
    return {
      host,
      platform,
      newest: requirements.isSetSupported("ExcelApi", "1.20"),
      unknown: requirements.isSetSupported("WordApi", "1.1"),
    };
  });
  expect(told).toEqual({ host: "Excel", platform: "OfficeOnline", newest: true, unknown: false });
});

test("a property that was not loaded is refused by the client itself", async () => {
  const code = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      try {
        return sheet.name;
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    }),
  );
  expect(code).toBe("PropertyNotLoaded");
});

test("what is not there is a null object, and so is everything reached from it", async () => {
  const nulls = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    }),
  );
  expect(nulls).toEqual([true, true]);
});

test("a missing item is ItemNotFound, with the place where it was asked for", async () => {
  const refusal = await refusalOf(async (context) => {
    context.workbook.worksheets.getItem("Nowhere").load("name");
    await context.sync();
  });
  expect(refusal).toMatchObject({
    name: "RichApi.Error",
    code: "ItemNotFound",
    location: "WorksheetCollection.getItem",
  });
});

test("an array of another size than the range is InvalidArgument", async () => {
  const refusal = await refusalOf(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2, 3]];
    await context.sync();
  });
  expect(refusal).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
});

test("a sheet name that is taken is ItemAlreadyExists, whatever its case", async () => {
  const refusal = await refusalOf(async (context) => {
    context.workbook.worksheets.add("Twice");
    context.workbook.worksheets.add("TWICE");
    await context.sync();
  });
  expect(refusal.code).toBe("ItemAlreadyExists");
});

test("a member that the workbench has not is refused with its name", async () => {
  const refusal = await refusalOf(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().shapes.load("items");
    await context.sync();
  });
  expect(refusal.code).toBe("NotImplemented");
  expect(refusal.message).toContain("Worksheet.Shapes");
});

test("a formula that cannot be read is refused, and what came before it stays", async () => {
  const refusal = await refusalOf(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["before"]];
    sheet.getRange("A2").formulas = [["=SUM((1"]];
    await context.sync();
  });
  expect(refusal.code).toBe("InvalidArgument");
  expect(await opened.page.evaluate(() => window.workbench.value("A1"))).toBe("before");
});

test("objects live on over several syncs, and collections hand out what they listed", async () => {
  const names = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Listed");
      const range = added.getRange("B2");
      await context.sync();
      range.values = [[7]];
      await context.sync();
      worksheets.load("items/name");
      range.load("address,values");
      await context.sync();
      const last = worksheets.items.at(-1);
      last?.load("id,position");
      await context.sync();
      return [worksheets.items.map(({ name }) => name).at(-1), range.address, range.values];
    }),
  );
  expect(names).toEqual(["Listed", "Listed!B2", [[7]]]);
});

test("a protected sheet refuses changes until it is unprotected with its password", async () => {
  const refusal = await refusalOf(async (context) => {
    const sheet = context.workbook.worksheets.add("Locked");
    sheet.protection.protect(undefined, "word");
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(refusal.code).toBe("AccessDenied");
  const value = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Locked");
      sheet.protection.unprotect("word");
      const cell = sheet.getRange("A1");
      cell.values = [[2]];
      cell.load("values");
      await context.sync();
      return cell.values;
    }),
  );
  expect(value).toEqual([[2]]);
});

test("the pane can be shown by the add-in, and Office's theme is told", async () => {
  const theme = await pane.evaluate(async () => {
    await Office.addin.showAsTaskpane();
    return Office.context.officeTheme.bodyBackgroundColor;
  });
  expect(theme).toBe("#FFFFFF");
});
