import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rowsOfPage } from "./rows-of-page";

/** The one table whose rows say in which file a test is. */
const reports = rowsOfPage("excels-moods.md")
  .filter(([, , , file = ""]) => file.startsWith("`test/"))
  .map(([report = "", , , file = ""]) => ({ report, file: file.replaceAll("`", "") }));

test.each(reports)("the report $report is the name of a test in $file", ({ report, file }) => {
  const tests = readFileSync(join(process.cwd(), file), "utf8");
  expect(tests).toMatch(new RegExp(`"${report}\\b`));
});

const moments = rowsOfPage("excels-moods.md")
  .filter(([, , , , file = ""]) => file.startsWith("`test/"))
  .map(([happens = "", , , name = "", file = ""]) => ({
    ...{ happens, name, file: file.replaceAll("`", "") },
  }));

test.each(moments)("what becomes of it when $happens is tested: $name", ({ name, file }) => {
  const tests = readFileSync(join(process.cwd(), file), "utf8");
  expect(tests).toMatch(new RegExp(`test\\("(?:office-js \\d+: )?${name}", `));
});

test("each mood of a moment has its row", () => {
  expect(new Set(moments.map(({ happens }) => happens)).size).toBe(3);
});

test("the reports are those that the add-in and its files were built on", () => {
  expect(reports.map(({ report }) => report)).toEqual([
    ...[5176, 3388, 6491, 6711, 4484, 1390, 6611, 2093].map((number) => `office-js ${number}`),
    ...["hucre 439", "SheetJS 1501", "exceljs 2695", "OpenXLSX 254", "ClosedXML 140"],
  ]);
});
