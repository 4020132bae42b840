import path from "node:path";
import type { Frame } from "playwright-core";
import { isoFromExcelDay } from "../../src/calendar";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import type { SheetKind } from "../../src/sheets/description/description";
import { SHEET_TITLES, sheetNames } from "../../src/sheets/description/sheet-names";
import { moneyForPeople, shareForPeople } from "../../src/wording";
import { writeXlsx } from "../../src/xlsx/write";
import { expectValue } from "../economics/expect-result";
import type { ArrivedSheet } from "./arrived/arrived-sheet";
import { type Difference, differences } from "./arrived/differences";
import { hardContent } from "./arrived/hard-content";
import type * as InPane from "./arrived/in-pane";
import { readFile } from "./arrived/read-from-file";
import { bundleForPane } from "./bundle-for-pane";
import { WorkbenchSession } from "./harness";

declare global {
  interface Window {
    inPane: typeof InPane;
  }
}

const session = new WorkbenchSession();
afterAll(() => session.end());

const described = describeWorkbook(
  hardContent(),
  sheetNames(),
  Object.keys(SHEET_TITLES) as SheetKind[],
);
const chartTexts = described.flatMap(({ charts }) =>
  charts.map(({ alternativeText }) => alternativeText),
);

/** Where the two ways cannot give the same, and why. */
const LIMITS: readonly { readonly reason: string; covers: (one: Difference) => boolean }[] = [
  {
    reason:
      "Office.js gives no chart a text alternative: it stands in the cell that the chart covers.",
    covers: ({ trait, inFile, inWorkbook }) =>
      trait === "value" && inFile === undefined && chartTexts.includes(String(inWorkbook)),
  },
  {
    reason:
      "The library writes no apostrophe before a text: what looks like a formula has the format of text.",
    covers: ({ trait, inFile, inWorkbook }) =>
      trait === "numberFormat" && inFile === "@" && inWorkbook === undefined,
  },
  {
    reason:
      "The grid makes a number of a formula's text that looks like one; Excel leaves it a text.",
    covers: ({ trait, inFile, inWorkbook }) =>
      trait === "value" &&
      typeof inFile === "string" &&
      typeof inWorkbook === "number" &&
      [moneyForPeople, shareForPeople, isoFromExcelDay].some((say) => say(inWorkbook) === inFile),
  },
  {
    reason: "The grid gives such a number a number format of its own.",
    covers: ({ sheet, trait, where, inFile }) =>
      trait === "numberFormat" && inFile === undefined && isTextThatLooksLikeNumber(sheet, where),
  },
];

/** Whether a formula of the file shows a text in this cell that reads as a number. */
function isTextThatLooksLikeNumber(sheet: string, where: string): boolean {
  const shown = inFile.find(({ name }) => name === sheet)?.cells[where]?.value;
  return typeof shown === "string" && /^(?:-?[\d,.]+%?|\d{4}-\d\d-\d\d)$/.test(shown);
}

let inFile: ArrivedSheet[] = [];
let inWorkbook: ArrivedSheet[] = [];

beforeAll(async () => {
  await session.begin();
  const file = await writeXlsx(described, { title: "Every sheet", mayCallOurFunctions: true });
  inFile = await readFile(expectValue(file));
  inWorkbook = await throughOffice();
});

/** Written by the pane's writer through Microsoft's client, and read back through it. */
async function throughOffice(): Promise<ArrivedSheet[]> {
  const script = await bundleForPane(path.join(__dirname, "arrived", "in-pane.ts"), "inPane");
  const { page, pane: findPane } = await session.open({ start: "empty" });
  const pane: Frame = await findPane();
  await pane.evaluate(script);
  const outcome = await pane.evaluate(() => window.inPane.writeEverySheet());
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  await page.evaluate(() => window.workbench.calculated());
  return pane.evaluate((names) => window.inPane.readSheets(names), outcome.sheets);
}

test("every sheet arrives alike through Office.js and in a file, cell by cell", () => {
  const found = described.flatMap((_, index) => compare(index));
  const unexplained = found.filter((one) => !LIMITS.some(({ covers }) => covers(one)));
  expect(unexplained).toEqual([]);
});

test("each limit that is stated is still met with", () => {
  const found = described.flatMap((_, index) => compare(index));
  const stale = LIMITS.filter(({ covers }) => !found.some(covers)).map(({ reason }) => reason);
  expect(stale).toEqual([]);
});

test("what is compared is everything that was described", () => {
  const names = described.map(({ name }) => name);
  expect(inFile.map(({ name }) => name)).toEqual(names);
  expect(inWorkbook.map(({ name }) => name)).toEqual(names);
  const count = (all: readonly unknown[][]): number => all.flat().length;
  for (const arrived of [inFile, inWorkbook]) {
    expect(count(arrived.map(({ charts }) => [...charts]))).toBe(chartTexts.length);
    expect(arrived.map(({ tables }) => tables.length)).toEqual(
      described.map(({ tables }) => tables.length),
    );
    expect(arrived.map(({ conditionalFormats }) => conditionalFormats.length)).toEqual(
      described.map(({ conditionalFormats }) => conditionalFormats.length),
    );
  }
});

test("a changed cell, line, rule or width is seen", () => {
  const [sheet] = inFile;
  if (sheet === undefined) throw new Error("Nothing was written.");
  const changed: ArrivedSheet = {
    ...sheet,
    cells: { ...sheet.cells, A1: { ...sheet.cells.A1, isItalic: true } },
    lines: { ...sheet.lines, "above A1": "thin #000000" },
    conditionalFormats: [{ area: "A1", formula: "=TRUE" }],
    columnWidthsInCharacters: [1],
  };
  expect(differences(sheet, changed).map(({ trait }) => trait)).toEqual([
    "columnWidthsInCharacters",
    "conditionalFormats",
    "above A1",
    "isItalic",
  ]);
});

/** The differences of one sheet. Columns that nobody described are as wide as the program wants. */
function compare(index: number): Difference[] {
  const [one, other] = [inFile[index], inWorkbook[index]];
  if (one === undefined || other === undefined) throw new Error("A sheet did not arrive.");
  const width = described[index]?.columnWidthsInCharacters.length ?? 0;
  const columnWidthsInCharacters = other.columnWidthsInCharacters.slice(0, width);
  return differences(one, { ...other, columnWidthsInCharacters });
}
