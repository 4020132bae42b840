import { strToU8, zipSync } from "fflate";
import type { Download } from "playwright-core";
import { currentPartner } from "../../src/case/draft";
import { readBack } from "../../src/sheets/read-back";
import { recalculate } from "../recalculated/libreoffice";
import { type Opened, WorkbenchSession } from "./harness";
import { inputCell } from "./input-cell";
import { expectShown, openPane } from "./pane-stage";
import { bytesOf, read } from "./saved-file";
import { draftHolding } from "./stored-draft";

const SHARE = inputCell("revshare");
const session = new WorkbenchSession();

beforeAll(() => session.begin());
afterAll(() => session.end());

type Sheets = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** Every value of every sheet, as far as our sheets reach. */
function valuesOf({ page }: Pick<Opened, "page">): Promise<Sheets> {
  return page.evaluate(async () => {
    const { workbench } = window;
    await workbench.calculated();
    const names = workbench.sheetNames();
    return Object.fromEntries(names.map((name) => [name, workbench.values(`'${name}'!A1:T120`)]));
  });
}

async function download({ page }: Pick<Opened, "page">): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator('[data-tool="download"]').click(),
  ]);
  return file;
}

async function open(
  { page }: Pick<Opened, "page">,
  name: string,
  bytes: Uint8Array,
): Promise<string> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await page.locator(".wb-file").setInputFiles(file);
  const outcome = page.getByRole("status").filter({ hasText: /Opened|was not opened/ });
  await outcome.filter({ hasText: name }).waitFor();
  return (await outcome.textContent()) ?? "";
}

/** The headings of the plan's table have a look of their own in a file, in a workbook the table's. */
const HEADING_OF_TABLE = /^90-day plan: [A-J]14 /;

/** Cells that hold something and wrap it, in tables too. */
async function wrapping({ page }: Pick<Opened, "page">): Promise<readonly string[]> {
  const lines = await page.evaluate(async () => {
    const all = (await window.workbench.picture()).split("\n");
    return all.filter((line) => line.includes('\\"tb\\":3') && !line.includes('"kind":"Empty"'));
  });
  return lines
    .filter((line) => !HEADING_OF_TABLE.test(line))
    .map((line) => line.split(" {")[0] ?? "");
}

test("what was downloaded opens again with the same cells, inputs, draft and plan", async () => {
  const stage = await openPane(session, { start: "sample" });
  const { page } = stage;
  await page.evaluate(async (address) => {
    const { workbench } = window;
    workbench.enter(address, 0.25);
    workbench.enter("'90-day plan'!E15", "Ada");
    workbench.enter("Inputs!H40:H41", [["'=1+1"], ["=C16*2"]]);
    await workbench.calculated();
  }, SHARE);
  const before = await valuesOf(stage);
  const wrapped = await wrapping(stage);
  expect(wrapped.length).toBeGreaterThan(100);
  const file = await download(stage);
  expect(file.suggestedFilename()).toBe("Partner Desk Sample partner.xlsx");
  const bytes = await bytesOf(file);
  const written = read(bytes);
  const inputs = readBack(written);
  expect(inputs.ok && inputs.value.given.model).toMatchObject({ revshare: 0.25 });
  expect(JSON.stringify(inputs.ok && inputs.value.given.plan)).toContain('"owner":"Ada"');

  await page.locator('[data-tool="empty"]').click();
  await page.waitForFunction(() => window.workbench.sheetNames().join() === "Sheet1");
  expect(await open(stage, "sent.xlsx", bytes)).toBe("Opened sent.xlsx.");
  expect(await valuesOf(stage)).toEqual(before);
  expect(await wrapping(stage)).toEqual(wrapped);
  expect(await page.evaluate(() => window.workbench.formula("Inputs!H41"))).toBe("=C16*2");

  const pane = await stage.findPane();
  await expectShown(pane, ".pane-title .partner", "Brightwater Integrators");
  await page.evaluate(async (address) => {
    window.workbench.enter(address, 0.153);
    await window.workbench.calculated();
  }, SHARE);
  // The pane has said "Saved" since it opened: only the draft itself shows that this is saved too.
  await draftHolding(pane, "0.153");
  const again = read(await bytesOf(await download(stage)));
  expect(again.draft && currentPartner(again.draft).model.revshare).toBe(0.153);
  expect(stage.faults).toEqual([]);
});

test("LibreOffice computes the downloaded native formulas to what the grid shows", async () => {
  const opened = await session.open({ start: "empty" });
  await opened.page.evaluate(async () => {
    const { workbench } = window;
    workbench.enter("A1:C3", [
      ["Deals", 10, "=B1*2"],
      ["Share", "20%", "=SUM(B1:C1)*B2"],
      ["Text", "'007", '=B3&" and =more"'],
    ]);
    await workbench.calculated();
  });
  const bytes = await bytesOf(await download(opened));
  const computed = await recalculate({ own: bytes });
  const shown = await opened.page.evaluate(() => window.workbench.values("A1:C3"));
  const places = ["A", "B", "C"].flatMap((column, across) =>
    [0, 1, 2].map((down) => [`${column}${down + 1}`, shown[down]?.[across]] as const),
  );
  const { own } = computed;
  expect(places.map(([place]) => own?.Sheet1?.[place])).toEqual(places.map(([, value]) => value));
  opened.assertFaultless();
});

test("a workbook with inputs typed by hand gives the pane its partner's economics", async () => {
  const opened = await session.open({ start: "empty" });
  await opened.page.evaluate(async () => {
    const { workbench } = window;
    workbench.enter("A1:B4", [
      ["Input", "Your value"],
      ["Net annual contract value", 40000],
      ["Revenue share", "20%"],
      ["Gross margin", 0.8],
    ]);
    await workbench.calculated();
  });
  const bytes = await bytesOf(await download(opened));
  expect(await open(opened, "by hand.xlsx", bytes)).toBe(
    "Opened by hand.xlsx. The intake record, its answers and reasons are in no draft of this workbook.",
  );
  const pane = await opened.pane();
  await pane.locator("#step-heading").waitFor();
  const { draft } = read(await bytesOf(await download(opened)));
  expect(draft && currentPartner(draft).model).toMatchObject({
    acv: 40_000,
    revshare: 0.2,
    grossMargin: 0.8,
  });
  opened.assertFaultless();
});

test("a file that is refused says why, and the grid, the pane and what to bring back stay", async () => {
  const opened = await session.open({ start: "sample" });
  const before = await valuesOf(opened);
  const types = (more: string): Uint8Array => strToU8(`<Types>${more}</Types>`);
  const book = { "xl/workbook.xml": strToU8("<workbook/>") };
  const hostile: readonly (readonly [string, Uint8Array, string])[] = [
    ["text.xlsx", strToU8("no workbook"), "it is not a zip file"],
    ["old.xlsx", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "has a password"],
    [
      "macros.xlsx",
      zipSync({
        ...book,
        "[Content_Types].xml": types(
          '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>',
        ),
      }),
      "holds macros",
    ],
    [
      "links.xlsx",
      zipSync({
        ...book,
        "[Content_Types].xml": types("x"),
        "xl/externalLinks/externalLink1.xml": strToU8("<a/>"),
      }),
      "links to other workbooks",
    ],
    [
      "bomb.xlsx",
      zipSync({ ...book, "xl/sharedStrings.xml": new Uint8Array(60 * 1024 * 1024) }),
      "at most 20 MB are read",
    ],
    ["large.xlsx", new Uint8Array(21 * 1024 * 1024), "at most 20 MB are read"],
  ];
  for (const [name, bytes, why] of hostile) {
    const told = await open(opened, name, bytes);
    expect(told).toContain(`${name} was not opened.`);
    expect(told).toContain(why);
  }
  expect(await valuesOf(opened)).toEqual(before);
  expect(await opened.page.locator('[data-tool="back"]').isVisible()).toBe(false);
  opened.assertFaultless();
});

test("what was replaced is brought back, also after a reload, and nothing is lost on the way", async () => {
  const opened = await session.open({ start: "sample" });
  const { page } = opened;
  await valuesOf(opened);
  await page.evaluate(async (address) => {
    window.workbench.enter(address, 0.33);
    await window.workbench.calculated();
  }, SHARE);
  const before = await valuesOf(opened);
  await page.locator('[data-tool="empty"]').press("Enter");
  await page.waitForFunction(() => window.workbench.sheetNames().join() === "Sheet1");
  await page.evaluate(() => window.workbench.saved());
  await page.reload();
  await page.evaluate(() => window.workbench.ready);
  const back = page.getByRole("button", { name: "Bring back “Sample partner”" });
  await back.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: "Brought back Sample partner." }).waitFor();
  expect(await valuesOf(opened)).toEqual(before);
  opened.assertFaultless();
});

test("a file that is dropped on the page is opened in the grid", async () => {
  const opened = await session.open({ start: "empty" });
  const { page } = opened;
  await page.evaluate(() => {
    window.workbench.enter("A1", "dropped");
  });
  const bytes = Array.from(await bytesOf(await download(opened)));
  await page.evaluate((content) => {
    window.workbench.enter("A1", "typed since");
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], "dropped.xlsx"));
    const target = document.querySelector(".wb-grid canvas");
    target?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true }));
  }, bytes);
  await page.getByRole("status").filter({ hasText: "Opened dropped.xlsx." }).waitFor();
  expect(await page.evaluate(() => window.workbench.value("A1"))).toBe("dropped");
  opened.assertFaultless();
});
