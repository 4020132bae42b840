import { type Opened, replaceWorkbook, WorkbenchSession } from "./harness";

const session = new WorkbenchSession();
let opened: Opened;

beforeAll(async () => {
  await session.begin();
  opened = await session.open({ functions: "fixture", start: "empty" });
  // No script of these functions tells Office's client that it is there, and it does not wait for long.
  await opened.pane();
});

afterAll(() => session.end());

afterEach(() => {
  opened.assertFaultless();
});

test("the page says on its face that it is not Excel, and has no faults a checker finds", async () => {
  const { page } = opened;
  expect(await page.title()).toBe("Partner Desk workbench");
  expect(await page.locator("h1").innerText()).toBe(
    "This is not Excel: the Partner Desk workbench",
  );
  const unnamed = await page.locator("button:visible").evaluateAll((buttons) =>
    buttons
      .filter((button) => button.closest(".wb-grid") === null)
      .filter((button) => button.textContent.trim() === "" && !button.ariaLabel)
      .map((button) => button.outerHTML),
  );
  expect(unnamed).toEqual([]);
});

test("before any script has run there is something to read and a bar, which goes once the grid stands", async () => {
  let read = "";
  const { page } = await session.open({
    functions: "fixture",
    prepare: (before) =>
      before.route("**/workbench.js", async (route) => {
        read = await before.locator("#opening").innerText();
        expect(await before.locator("#opening progress").isVisible()).toBe(true);
        await route.continue();
      }),
  });
  expect(read).toContain("A partner asks for terms");
  expect(await page.locator("#opening").count()).toBe(0);
  expect(await page.locator(".wb-grid canvas").count()).toBeGreaterThan(0);
  await page.close();
});

test("the table view holds the text of the active sheet and follows it", async () => {
  const { page } = opened;
  await page.evaluate(async () => {
    const { workbench } = window;
    workbench.enter("A1:B2", [
      ["Share", "20%"],
      ["Twice", "=B1*2"],
    ]);
    await workbench.calculated();
  });
  const cell = (address: string): ReturnType<typeof page.locator> =>
    page.locator(`.wb-mirror td[data-cell="${address}"]`);
  await cell("B2").filter({ hasText: "0.4" }).waitFor({ state: "attached" });
  expect(await cell("A1").textContent()).toBe("Share");
  expect(await cell("B1").textContent()).toBe("20%");
  await page.evaluate(() => {
    window.workbench.enter("B1", 0.3);
  });
  await cell("B2").filter({ hasText: "0.6" }).waitFor({ state: "attached" });
});

test("an error's sentence stands in the table view, and under the grid when its cell is selected", async () => {
  const { page } = opened;
  await page.evaluate(async () => {
    const { workbench } = window;
    workbench.enter("D1", '=SHAPE.ERROR("invalid")');
    await workbench.calculated();
  });
  const mirrored = page.locator('.wb-mirror td[data-cell="D1"]');
  await mirrored.filter({ hasText: "It is not valid, because." }).waitFor({ state: "attached" });
  const pane = await opened.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("D1").select();
      await context.sync();
    }),
  );
  const status = page.locator(".wb-status");
  await status.filter({ hasText: "#VALUE!" }).waitFor();
  expect(await status.textContent()).toBe("D1 #VALUE! It is not valid, because.");
});

test("the dark theme reaches the grid, the pane's Office theme, and stays", async () => {
  const { page } = opened;
  await page.locator('[data-tool="theme"]').click();
  expect(await page.evaluate(() => window.workbench.theme())).toBe("dark");
  expect(await page.locator('[data-tool="theme"]').getAttribute("aria-pressed")).toBe("true");
  const pane = await opened.pane();
  const background = await pane.evaluate(() => Office.context.officeTheme.bodyBackgroundColor);
  expect(background).toBe("#262626");
  await page.reload();
  await page.evaluate(() => window.workbench.ready);
  expect(await page.evaluate(() => window.workbench.theme())).toBe("dark");
  await page.locator('[data-tool="theme"]').click();
});

test("a reload keeps cells, formats, tables, settings, XML parts and charts; Start empty clears them", async () => {
  const { page } = opened;
  const pane = await opened.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Kept");
      const range = sheet.getRange("A1:B2");
      range.formulas = [
        ["a", "b"],
        [1, "=SHAPE.ADD(A2,1)"],
      ];
      range.format.font.bold = true;
      sheet.tables.add("A1:B2", true).name = "KeptTable";
      sheet.charts.add("Line", range, "Columns").title.text = "Kept chart";
      context.workbook.settings.add("kept", 7);
      context.workbook.customXmlParts.add('<kept xmlns="urn:test:kept"/>');
      await context.sync();
    }),
  );
  await page.evaluate(() => window.workbench.saved());
  await page.reload();
  await page.evaluate(() => window.workbench.ready);
  const again = await opened.pane();
  const look = (): Promise<unknown[]> =>
    again.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets, tables, settings, customXmlParts } = context.workbook;
        const range = worksheets.getItem("Kept").getRange("A1:B2");
        range.load("values,formulas,format/font/bold");
        const { charts } = worksheets.getItem("Kept");
        charts.load("items/name,items/title/text");
        tables.load("items/name");
        const setting = settings.getItem("kept");
        setting.load("value");
        const parts = customXmlParts.getByNamespace("urn:test:kept").getCount();
        await context.sync();
        return [
          range.values,
          range.formulas[1],
          range.format.font.bold,
          tables.items.map(({ name }) => name),
          charts.items.map(({ title }) => title.text),
          setting.value as unknown,
          parts.value,
        ];
      }),
    );
  expect(await look()).toEqual([
    [
      ["a", "b"],
      [1, 2],
    ],
    [1, "=SHAPE.ADD(A2,1)"],
    true,
    ["KeptTable"],
    ["Kept chart"],
    7,
    1,
  ]);
  await replaceWorkbook(page, () => page.locator('[data-tool="empty"]').click());
  expect(await page.evaluate(() => window.workbench.sheetNames())).toEqual(["Sheet1"]);
  const fresh = await opened.pane();
  const left = await fresh.evaluate(() =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject("kept");
      const parts = context.workbook.customXmlParts.getByNamespace("urn:test:kept").getCount();
      await context.sync();
      return [setting.isNullObject, parts.value];
    }),
  );
  expect(left).toEqual([true, 0]);
});

test("at 320 pixels nothing sticks out, and the sheet and the pane take turns", async () => {
  const { page } = opened;
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const [sheet, pane] = [page.locator(".wb-sheet"), page.locator(".wb-pane")];
  expect([await sheet.isVisible(), await pane.isVisible()]).toEqual([true, false]);
  await page.getByRole("tab", { name: "Partner Desk pane" }).click();
  expect([await sheet.isVisible(), await pane.isVisible()]).toEqual([false, true]);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect([await sheet.isVisible(), await pane.isVisible()]).toEqual([true, true]);
});

test("a workbook started empty is empty, however often", async () => {
  const left = await opened.page.evaluate(async () => {
    const { workbench } = window;
    await workbench.startEmpty();
    workbench.enter("A1", 5);
    workbench.enter("B1", "=A1*2");
    await workbench.calculated();
    const before = workbench.value("B1");
    await workbench.startEmpty();
    return [before, workbench.value("A1"), workbench.formula("B1")];
  });
  expect(left).toEqual([10, "", ""]);
});
