import type { Frame, Page } from "playwright-core";
import { axeViolations } from "./axe-violations";
import { type Opened, replaceWorkbook, WorkbenchSession } from "./harness";
import { outcomeOf, write } from "./moods-stage";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

function openEmpty(): Promise<Opened> {
  return session.open({ start: "empty", functions: "fixture" });
}

test.each([
  { newestSet: "1.12", member: "ApiNotFound", group: "done" },
  { newestSet: "1.14", member: "done", group: "done" },
  { newestSet: "1.17", member: "done", group: "done" },
  { newestSet: "1.20", member: "done", group: "UndoNotSupported" },
] as const)(
  "in an Excel up to ExcelApi $newestSet a member of 1.14 and an undo group of 1.20 do what they would",
  async ({ newestSet, member, group }) => {
    const capped = await openEmpty();
    await capped.pane();
    if (newestSet !== "1.20") {
      await replaceWorkbook(capped.page, () =>
        capped.page.evaluate((set) => window.workbench.setMoods({ newestSet: set }), newestSet),
      );
    }
    await capped.page.evaluate(() => window.workbench.setMoods({ undoGroups: "refused" }));
    const pane = await capped.pane();
    const sets = await pane.evaluate(
      (names) => names.map((set) => Office.context.requirements.isSetSupported("ExcelApi", set)),
      ["1.12", "1.14", "1.17", "1.20"],
    );
    const newer = (context: Excel.RequestContext): Promise<void> => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.conditionalFormats.getItemOrNullObject("none");
      return context.sync();
    };
    const codes = [
      await outcomeOf(pane, newer),
      await outcomeOf(pane, write, { mergeUndoGroup: true }),
    ];
    await capped.page.context().close();
    expect(sets.filter(Boolean)).toHaveLength(
      ["1.12", "1.14", "1.17", "1.20"].indexOf(newestSet) + 1,
    );
    expect(codes).toEqual([member, group]);
  },
);

test("reopened, the same workbook has other ids of sheets and XML parts", async () => {
  const opened = await openEmpty();
  const { page } = opened;
  const ids = (frame: Frame): Promise<string[]> =>
    frame.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets, customXmlParts } = context.workbook;
        worksheets.load("items/id");
        customXmlParts.load("items/id");
        await context.sync();
        return [...worksheets.items, ...customXmlParts.items].map(({ id }) => id);
      }),
    );
  const picture = (): Promise<string> => page.evaluate(() => window.workbench.picture());
  const [before, picturedBefore] = [await ids(await opened.pane()), await picture()];
  await replaceWorkbook(page, () => page.evaluate(() => window.workbench.reopen()));
  const after = await ids(await opened.pane());
  expect(after).toHaveLength(before.length);
  expect(after.filter((id) => before.includes(id))).toEqual([]);
  expect(await picture()).toBe(picturedBefore);
});

test("the menu sets moods by keyboard, says how many are on, and passes axe", async () => {
  const opened = await openEmpty();
  const page: Page = opened.page;
  const pane = await opened.pane();
  const button = page.locator('[data-tool="moods"]');
  await button.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await button.filter({ hasText: "Excel’s moods (1)" }).waitFor();
  expect(await outcomeOf(pane, write)).toBe("InvalidOperationInCellEditMode");
  expect(await axeViolations(page.mainFrame(), ".wb-tools")).toEqual([]);
  await page.getByRole("button", { name: "Everything calm" }).click();
  await button.filter({ hasText: /^\s*Excel’s moods\s*$/ }).waitFor();
  await page.getByLabel("Requests").selectOption("lost");
  await button.filter({ hasText: "Excel’s moods (1)" }).waitFor();
  expect(await outcomeOf(pane, write)).toBe("ConnectionFailure");
  await page.getByLabel("Requests").focus();
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-tool"))).toBe(
    "moods",
  );
  expect(await page.locator("#wb-moods").isHidden()).toBe(true);
});
