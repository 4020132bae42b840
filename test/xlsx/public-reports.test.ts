import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readBack } from "../../src/sheets/read-back";
import { partText, ownParts } from "../../src/xlsx/parts";
import { readXlsxFile } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { expectValue } from "../economics/expect-result";
import { sheetOf } from "./described-sheet";
import { handMade, inputsXml, MAIN, sheetXml } from "./hand-made";

/** What people reported of other libraries of workbooks; each would be a fault of ours as well. */

const modelOf = (bytes: Uint8Array): unknown =>
  expectValue(readBack(expectValue(readXlsxFile(bytes)))).given.model;

/** The same file with the text of its parts changed, and their paths. */
function changed(
  bytes: Uint8Array,
  change: (path: string, xml: string) => readonly [string, string],
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const [renamed, xml] = change(name, strFromU8(part));
    return [renamed, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

const inputs = handMade([{ name: "Mine", xml: inputsXml(["Revenue share", "0.2"]) }]);

test("OpenXLSX 254: the list of sheets may be any part that the file names, such as workbook22.xml", () => {
  const file = changed(inputs, (name, xml) => [
    name.replace("workbook.xml", "workbook22.xml"),
    xml.replace('Target="xl/workbook.xml"', 'Target="/xl/workbook22.xml"'),
  ]);
  expect(Object.keys(unzipSync(file))).toContain("xl/_rels/workbook22.xml.rels");
  expect(modelOf(file)).toEqual({ revshare: 0.2 });
});

test("ClosedXML 140: a first sheet that is called sheet.xml is read, and ours are numbered from 1", async () => {
  const file = handMade([
    { name: "Mine", path: "worksheets/sheet.xml", xml: inputsXml(["Revenue share", "0.2"]) },
  ]);
  expect(modelOf(file)).toEqual({ revshare: 0.2 });
  const options = { title: "Numbered", mayCallOurFunctions: false };
  const written = ownParts(expectValue(await writeXlsx([sheetOf([[{ value: 1 }]])], options)));
  expect(Object.keys(written)).toContain("xl/worksheets/sheet1.xml");
});

test("SheetJS 1501: a kind with macros that no part has is no macro, and our files name none", async () => {
  const file = changed(inputs, (name, xml) => [
    name,
    xml.replace(
      "<Default ",
      '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/><Default ',
    ),
  ]);
  expect(modelOf(file)).toEqual({ revshare: 0.2 });
  const options = { title: "Kinds", mayCallOurFunctions: false };
  const written = ownParts(expectValue(await writeXlsx([sheetOf([[{ value: 1 }]])], options)));
  expect(partText(written, "[Content_Types].xml")).not.toMatch(/macroEnabled|Extension="bin"/);
});

test("exceljs 2695: a date of the strict format is that day, and none in 1905", () => {
  const file = changed(
    handMade([{ name: "Days", xml: sheetXml('<c r="A1" t="d"><v>2024-02-16</v></c>') }]),
    (name, xml) => [name, xml.replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")],
  );
  // 45,338 days from 1899-12-31 on, with the leap day of 1900 that Excel counts.
  expect(expectValue(readXlsxFile(file)).sheets[0]?.cells[0]?.value).toBe(45_338);
});

test("hucre 439: a written workbook keeps the results that it brings along", async () => {
  const options = { title: "Results", mayCallOurFunctions: false };
  const sheet = sheetOf([[{ value: 2 }, { formula: "=3*A1" }]]);
  const parts = ownParts(expectValue(await writeXlsx([sheet], options)));
  expect(partText(parts, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  expect(partText(parts, "xl/worksheets/sheet1.xml")).toContain("<f>3*A1</f><v>6</v>");
});
