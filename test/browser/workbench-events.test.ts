import type { Frame } from "playwright-core";
import { type Opened, WorkbenchSession } from "./harness";

const session = new WorkbenchSession();
let opened: Opened;
let pane: Frame;

declare global {
  interface Window {
    /** What the handlers below were told, in order. */
    told: unknown[];
  }
}

beforeAll(async () => {
  await session.begin();
  opened = await session.open({ functions: "fixture", start: "empty" });
  pane = await opened.pane();
});

afterAll(() => session.end());

afterEach(() => {
  opened.assertFaultless();
});

/** Waits until the pane was told as many things, and gives them back. */
async function told(count: number): Promise<unknown[]> {
  await pane.waitForFunction((wanted) => window.told.length >= wanted, count);
  return pane.evaluate(() => window.told.splice(0));
}

test("a change by hand reaches the sheet's handler, a change by the add-in says so", async () => {
  await pane.evaluate(async () => {
    window.told = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(({ address, changeType, triggerSource }) => {
        window.told.push([address, changeType, triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  await opened.page.evaluate(() => {
    window.workbench.enter("B4", 12);
  });
  expect(await told(1)).toEqual([["B4", "RangeEdited", "Unknown"]]);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    }),
  );
  expect(await told(1)).toEqual([["A1:B2", "RangeEdited", "ThisLocalAddin"]]);
});

test("recalculated cells are no change, and a removed handler hears nothing", async () => {
  await pane.evaluate(async () => {
    window.told = [];
    const handler = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("D1:D2").formulas = [[1], ["=D1*2"]];
      await context.sync();
      const added = context.workbook.worksheets.onChanged.add(({ address }) => {
        window.told.push(`all ${address}`);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    Object.assign(window, { handler });
  });
  await opened.page.evaluate(async () => {
    window.workbench.enter("D1", 5);
    await window.workbench.calculated();
  });
  const heard = await told(2);
  expect(heard).toContain("all D1");
  expect(heard.filter((one) => one === "all D2")).toEqual([]);
  await pane.evaluate(async () => {
    const { handler } = window as unknown as {
      handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;
    };
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    window.told = [];
  });
  await opened.page.evaluate(() => {
    window.workbench.enter("D1", 6);
  });
  expect((await told(1)).filter((one) => String(one).startsWith("all"))).toEqual([]);
});

test("selecting cells and changing sheets reach the workbook's handlers", async () => {
  await pane.evaluate(async () => {
    window.told = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onActivated.add(({ type }) => {
        window.told.push(type);
        return Promise.resolve();
      });
      context.workbook.onSelectionChanged.add(() => {
        window.told.push("selected");
        return Promise.resolve();
      });
      context.workbook.worksheets.add("Other");
      await context.sync();
      context.workbook.worksheets.getItem("Other").activate();
      await context.sync();
      context.workbook.worksheets.getItem("Other").getRange("C3").select();
      await context.sync();
    });
  });
  await pane.waitForFunction(() => window.told.includes("selected"));
  expect(await pane.evaluate(() => window.told)).toContain("WorksheetActivated");
});

test("a table's handler hears of changes inside the table only", async () => {
  await pane.evaluate(async () => {
    window.told = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("WithTable");
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      const table = sheet.tables.add("A1:B2", true);
      await context.sync();
      table.onChanged.add(({ address }) => {
        window.told.push(`table ${address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  await opened.page.evaluate(() => {
    window.workbench.enter("WithTable!F9", 1);
    window.workbench.enter("WithTable!B2", 3);
  });
  expect((await told(1)).filter((one) => String(one).startsWith("table"))).toEqual(["table B2"]);
});
