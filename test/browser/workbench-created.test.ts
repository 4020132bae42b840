import { readFile } from "node:fs/promises";
import type { Download, Frame } from "playwright-core";
import { writeXlsx } from "../../src/xlsx/write";
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

async function workbookTitled(title: string): Promise<Uint8Array> {
  const written = await writeXlsx(
    [
      {
        name: "Only",
        columnWidthsInCharacters: [],
        blocks: [{ row: 0, column: 0, cells: [[{ value: "kept" }]] }],
        ...{ tables: [], validations: [], conditionalFormats: [], charts: [] },
        freeze: { rows: 0, columns: 0 },
        print: { orientation: "portrait", fitToPagesWide: 1, footer: "" },
      },
    ],
    { title, mayCallOurFunctions: false },
  );
  if (!written.ok) throw new Error(written.problem.message);
  return written.value;
}

/** What the browser saves while the pane does something. */
async function savedBy(work: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([opened.page.waitForEvent("download"), work()]);
  return download;
}

function newestFile(): Promise<number[] | undefined> {
  return opened.page.evaluate(() => {
    const bytes = window.workbench.createdWorkbook();
    return bytes && Array.from(bytes);
  });
}

test("a workbook that the pane creates is saved under its title, and the page says so", async () => {
  const bytes = await workbookTitled("Partner Desk: Smith & Sons <EMEA> / 2026");
  const base64 = Buffer.from(bytes).toString("base64");
  const download = await savedBy(() =>
    pane.evaluate((content) => Excel.createWorkbook(content), base64),
  );
  const name = "Partner Desk Smith & Sons EMEA 2026.xlsx";
  expect(download.suggestedFilename()).toBe(name);
  expect(await readFile(await download.path())).toEqual(Buffer.from(bytes));
  expect(await newestFile()).toEqual(Array.from(bytes));
  const status = opened.page.getByRole("status");
  expect(await status.textContent()).toBe(
    `Saved as ${name}. Excel would open it as a new workbook.`,
  );
});

test("a workbook without a title is saved as a copy", async () => {
  const bytes = await workbookTitled("");
  const base64 = Buffer.from(bytes).toString("base64");
  const download = await savedBy(() =>
    pane.evaluate((content) => Excel.createWorkbook(content), base64),
  );
  expect(download.suggestedFilename()).toBe("Partner Desk copy.xlsx");
});

test("what is no workbook is refused as Excel refuses it, and nothing is saved", async () => {
  const before = await newestFile();
  const codes = await pane.evaluate(async () => {
    const codeOf = (content: string): Promise<string> =>
      Excel.createWorkbook(content).then(
        () => "created",
        (error: unknown) => (error as OfficeExtension.Error).code,
      );
    return [await codeOf("no base64!"), await codeOf(btoa("no zip file"))];
  });
  expect(codes).toEqual(["InvalidArgument", "InvalidArgument"]);
  expect(await newestFile()).toEqual(before);
});
