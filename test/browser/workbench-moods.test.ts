import type { Frame, Page } from "playwright-core";
import { type Opened, WorkbenchSession } from "./harness";
import { calm, mood, outcomeOf, write } from "./moods-stage";

const session = new WorkbenchSession();
let opened: Opened;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  await session.begin();
  opened = await session.open({ functions: "fixture", start: "empty" });
  ({ page } = opened);
  pane = await opened.pane();
});

afterAll(() => session.end());

afterEach(() => calm(page));

const written = (): Promise<unknown> =>
  page.evaluate(() => window.workbench.values("Sheet1!A1:A2").flat());
const empty = (): Promise<void> =>
  page.evaluate(() => {
    window.workbench.enter("Sheet1!A1:A2", [[""], [""]]);
  });

beforeEach(empty);

test("while a cell is being edited every request is refused, until it ends", async () => {
  await mood(page, { cellEditFrom: 2 });
  const codes = [
    await outcomeOf(pane, write),
    await outcomeOf(pane, write),
    await outcomeOf(pane, write),
  ];
  expect(codes).toEqual([
    "done",
    "InvalidOperationInCellEditMode",
    "InvalidOperationInCellEditMode",
  ]);
  await mood(page, { cellEditFrom: undefined });
  expect(await outcomeOf(pane, write)).toBe("done");
});

test("a request that asks to wait for the end of the editing does, where Excel offers that", async () => {
  await mood(page, { cellEditFrom: 1 });
  const waiting = outcomeOf(pane, write, { delayForCellEdit: true });
  expect(await outcomeOf(pane, write)).toBe("InvalidOperationInCellEditMode");
  expect(await written()).toEqual(["", ""]);
  await mood(page, { cellEditFrom: undefined });
  expect(await waiting).toBe("done");
  expect(await written()).toEqual(["first", "second"]);
  await mood(page, { cellEditFrom: 1, holdsWaiting: false });
  expect(await outcomeOf(pane, write, { delayForCellEdit: true })).toBe(
    "InvalidOperationInCellEditMode",
  );
});

test.each([
  { how: "refused", code: "GeneralException", left: ["", ""] },
  { how: "halfway", code: "GeneralException", left: ["first", ""] },
  { how: "timeout", code: "Timeout", left: ["", ""] },
  { how: "lost", code: "ConnectionFailure", left: ["first", "second"] },
] as const)("a request that fails as $how leaves what it had done", async ({ how, code, left }) => {
  await mood(page, { failing: { from: 2, times: 1, how } });
  const nothing = (context: Excel.RequestContext): Promise<void> => {
    context.workbook.load("name");
    return context.sync();
  };
  expect([await outcomeOf(pane, nothing), await outcomeOf(pane, write)]).toEqual(["done", code]);
  expect(await written()).toEqual(left);
  expect(await outcomeOf(pane, write)).toBe("done");
});

test("only requests that name a member can be made to fail", async () => {
  await mood(page, { failing: { from: 1, times: 1, how: "refused", member: "SetXml" } });
  expect(await outcomeOf(pane, write)).toBe("done");
  const setXml = async (context: Excel.RequestContext): Promise<void> => {
    const part = context.workbook.customXmlParts.add("<x xmlns='urn:moods'/>");
    await context.sync();
    part.setXml("<y xmlns='urn:moods'/>");
    await context.sync();
  };
  expect(await outcomeOf(pane, setXml)).toBe("GeneralException");
});

const addAndDelete = async (context: Excel.RequestContext): Promise<void> => {
  const sheet = context.workbook.worksheets.add("Short-lived");
  await context.sync();
  sheet.delete();
  await context.sync();
};

test("a sheet is deleted in no undo group, and added only where groups work", async () => {
  const grouped = { mergeUndoGroup: true };
  const codes = [await outcomeOf(pane, addAndDelete, grouped)];
  await outcomeOf(pane, async (context) => {
    context.workbook.worksheets.getItem("Short-lived").delete();
    await context.sync();
  });
  await mood(page, { undoGroups: "refusedForSheets" });
  codes.push(await outcomeOf(pane, write, grouped), await outcomeOf(pane, addAndDelete, grouped));
  await mood(page, { undoGroups: "refused" });
  codes.push(await outcomeOf(pane, write, grouped), await outcomeOf(pane, addAndDelete));
  expect(codes).toEqual([
    "UndoNotSupported",
    "done",
    "UndoNotSupported",
    "UndoNotSupported",
    "done",
  ]);
});

test("many formulas at once are refused in an undo group", async () => {
  await mood(page, { undoGroups: "refusedForManyFormulas" });
  const many = async (context: Excel.RequestContext): Promise<void> => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("C1:V30");
    range.formulas = Array.from({ length: 30 }, () => Array<string>(20).fill("=1"));
    await context.sync();
  };
  expect([
    await outcomeOf(pane, many, { mergeUndoGroup: true }),
    await outcomeOf(pane, many),
  ]).toEqual(["UndoNotSupported", "done"]);
});

test("a read-only workbook is read, and refuses every change", async () => {
  await mood(page, { isReadOnly: true });
  const read = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.load("items/name");
    context.workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject().load("values");
    await context.sync();
  };
  expect([await outcomeOf(pane, read), await outcomeOf(pane, write)]).toEqual([
    "done",
    "AccessDenied",
  ]);
  expect(await written()).toEqual(["", ""]);
});

test("a protected structure keeps its sheets and their names", async () => {
  await page.evaluate(() => window.workbench.protectStructure(true));
  const rename = (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getItem("Sheet1").name = "Other";
    return context.sync();
  };
  const codes = [
    await outcomeOf(pane, addAndDelete),
    await outcomeOf(pane, rename),
    await outcomeOf(pane, write),
  ];
  await page.evaluate(() => window.workbench.protectStructure(false));
  expect(codes).toEqual(["AccessDenied", "AccessDenied", "done"]);
});

test("a very hidden sheet is written to and not shown", async () => {
  const hidden = async (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.add("Hidden");
    sheet.visibility = "VeryHidden";
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    sheet.activate();
    await context.sync();
  };
  expect(await outcomeOf(pane, hidden)).toBe("InvalidOperation");
  expect(await page.evaluate(() => window.workbench.value("Hidden!A1"))).toBe(1);
});

const shown = (): Promise<unknown> =>
  page.evaluate(async () => {
    await window.workbench.calculated();
    return window.workbench.values("Sheet1!A1:A2").flat();
  });
const enter = (address: string, formula: string): Promise<void> =>
  page.evaluate(
    ([where = "", what = ""]) => {
      window.workbench.enter(where, what);
    },
    [address, formula],
  );

test("formulas entered before our functions are known stay at #NAME? until they are entered again", async () => {
  await enter("Sheet1!A1", '=SHAPE.OF("x")');
  const known = await shown();
  await mood(page, { functions: "unknown" });
  await enter("Sheet1!A2", '=SHAPE.OF("x")');
  const before = await shown();
  await mood(page, { functions: "ready" });
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    }),
  );
  const after = await shown();
  await enter("Sheet1!A2", '=SHAPE.OF("x")');
  const [answer] = known as [string];
  expect([before, after, await shown()]).toEqual([
    [answer, "#NAME?"],
    [answer, "#NAME?"],
    [answer, answer],
  ]);
});

test("formulas show #BUSY! while our functions start, and their answers afterwards", async () => {
  await mood(page, { functions: "busy" });
  await enter("Sheet1!A1", '=SHAPE.OF("x")');
  const before = await shown();
  await mood(page, { functions: "ready" });
  expect(before).toEqual(["#BUSY!", ""]);
  expect(await shown()).not.toEqual(before);
});

test("Undo brings an XML part back to what it held, and nothing tells the pane", async () => {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add("<one xmlns='urn:undo'/>");
      await context.sync();
      part.setXml("<two xmlns='urn:undo'/>");
      await context.sync();
    }),
  );
  expect(await page.evaluate(() => window.workbench.undoParts())).toBe(true);
  const xml = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace("urn:undo");
      const held = parts.getOnlyItem().getXml();
      await context.sync();
      return held.value;
    }),
  );
  expect(xml).toBe("<one xmlns='urn:undo'/>");
});
