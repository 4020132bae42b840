import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readBack } from "../../src/sheets/read-back";
import type { ReadCell } from "../../src/sheets/description/read-workbook";
import { readXlsxFile } from "../../src/xlsx/read";
import { expectProblem, expectValue } from "../economics/expect-result";
import { handMade, inputsXml, MAIN, sheetXml, textCell } from "./hand-made";

const CASES = path.join(__dirname, "../cases");
const WRITTEN_BY = path.join(CASES, "written-by");
const read = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(CASES, file)));
const backOf = (bytes: Uint8Array) => readBack(expectValue(readXlsxFile(bytes)));
const cellsOf = (bytes: Uint8Array): readonly ReadCell[] =>
  expectValue(readXlsxFile(bytes)).sheets[0]?.cells ?? [];

test.each(readdirSync(WRITTEN_BY).filter((name) => name.endsWith(".xlsx")))(
  "%s: inputs around a blank row, a date and a milestone are read, and a sum of one's own is told",
  (name) => {
    const { given, notRead } = expectValue(backOf(read(`written-by/${name}`)));
    expect(given).toEqual({
      model: { acv: 50_000, revshare: 0.2, deals: 12 },
      plan: {
        ...{ launchDate: "2030-03-06", motion: "co_sell", averageDeal: 50_000 },
        milestones: [{ id: "agreement", owner: "Legal", status: "done", note: "seen by Anna" }],
      },
    });
    expect(notRead).toContain(
      'On Inputs, A8 is "My own sum", which is not the name of an input: C8 was not read.',
    );
  },
);

test("two inputs written by SheetJS are no macros, though its file names their kind", () => {
  expect(expectValue(backOf(read("found/sheetjs-inputs.xlsx"))).given.model).toEqual({
    ...{ acv: 50_000, revshare: 0.2 },
  });
});

test("inputs below a blank row are read", () => {
  expect(expectValue(backOf(read("found/blank-row.xlsx"))).given.model).toEqual({
    ...{ acv: 50_000, revshare: 0.2, deals: 12 },
  });
});

test("formulas without a stored result are refused by their cells", () => {
  expect(expectProblem(backOf(read("found/formula-without-result.xlsx")))).toMatchObject({
    field: "C9",
    message:
      "On Inputs, the file has no result for the formulas in C9 and C16. Open it in a spreadsheet program, let it calculate and save it.",
  });
});

describe("what programs write differently", () => {
  test("the strict format of Excel: other namespaces, ISO dates, truths in words", () => {
    const parts = unzipSync(read("written-by/openpyxl-iso-dates.xlsx"));
    const strict = Object.entries(parts).map(([name, bytes]) => {
      const xml = strFromU8(bytes)
        .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
      return [name, strToU8(xml)] as const;
    });
    const { given } = expectValue(backOf(zipSync(Object.fromEntries(strict))));
    expect(given).toMatchObject({
      model: { acv: 50_000, revshare: 0.2, deals: 12 },
      plan: { launchDate: "2030-03-06" },
    });
  });

  test("dates, times and both in ISO form are numbers as Excel counts them", () => {
    const values = ["2030-03-06", "2030-03-06T18:00:00Z", "12:00:00", "1900-03-01T00:00:00.000"];
    const cells = values.map((value, index) => `<c r="A${index + 1}" t="d"><v>${value}</v></c>`);
    const file = handMade([{ name: "Dates", xml: sheetXml(...cells) }]);
    expect(cellsOf(file).map(({ value }) => value)).toEqual([47_548, 47_548.75, 0.5, 61]);
  });

  test("prefixes, absolute targets, and rows and cells without their places", () => {
    const text = (words: string) => `<x:c t="inlineStr"><x:is><x:t>${words}</x:t></x:is></x:c>`;
    const xml =
      `<?xml version="1.0" encoding="utf-8"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData>` +
      `<x:row>${text("Input")}${text("Your value")}</x:row>` +
      `<x:row/><x:row>${text("Revenue share")}<x:c><x:v>0.2</x:v></x:c></x:row>` +
      `</x:sheetData></x:worksheet>`;
    const file = handMade([{ name: "Mine", path: "/xl/sheets/first.xml", xml: "" }], {
      "xl/sheets/first.xml": xml,
    });
    expect(expectValue(backOf(file)).given.model).toEqual({ revshare: 0.2 });
    expect(cellsOf(file).at(-1)).toMatchObject({ row: 2, column: 1 });
  });

  test("parts with other names, and paths in other letters or with the slashes of Windows", () => {
    const file = handMade([{ name: "Mine", path: "Sheet.xml", xml: "" }], {
      "xl\\sheet.xml": inputsXml(["Revenue share", "0.2"]),
      "xl/Sheet.xml": "",
    });
    const parts = unzipSync(file);
    delete parts["xl/Sheet.xml"];
    expect(expectValue(backOf(zipSync(parts))).given.model).toEqual({ revshare: 0.2 });
  });

  test("texts in runs, with how they are pronounced, and shared texts with returns in them", () => {
    const file = handMade(
      [
        {
          name: "Texts",
          xml: sheetXml(
            `<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>`,
          ),
        },
      ],
      {
        "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><r><t>Rev</t></r><r><rPr><b/></rPr><t>enue</t></r><rPh sb="0" eb="1"><t>re</t></rPh></si><si/><si><t xml:space="preserve"> a_x000D_&#10;b </t></si></sst>`,
      },
    );
    expect(cellsOf(file).map(({ value }) => value)).toEqual(["Revenue", " a\r\nb "]);
  });

  test("a formula that was filled down and across stands in each cell as it would be typed there", () => {
    const file = handMade([
      {
        name: "Shared",
        xml: sheetXml(
          `<c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A1+A$1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c>`,
          `<c r="B2"><f t="shared" si="0"/><v>3</v></c><c r="C2"><f t="shared" si="0"></f><v>4</v></c>`,
        ),
      },
    ]);
    expect(cellsOf(file).map(({ formula, value }) => [formula, value])).toEqual([
      ["=A1*$A1+A$1", 1],
      ["=B1*$A1+B$1", 2],
      ["=A2*$A2+A$1", 3],
      ["=B2*$A2+B$1", 4],
    ]);
  });

  test("where a filled formula is not understood its result is taken", () => {
    const file = handMade([
      {
        name: "Shared",
        xml: sheetXml(
          `<c r="B1"><f t="shared" ref="B1:B2" si="0">Plan[[#This Row],[Day]]</f><v>1</v></c>`,
          `<c r="B2"><f t="shared" si="0"/><v>3</v></c>`,
        ),
      },
    ]);
    expect(cellsOf(file).map(({ formula, value }) => [formula, value])).toEqual([
      ["=Plan[[#This Row],[Day]]", 1],
      [undefined, 3],
    ]);
  });

  test("a result that is an empty text is one, and an empty result of a number is none", () => {
    const formula = `<f>A2&amp;""</f>`;
    const file = handMade([
      {
        name: "Inputs",
        xml: inputsXml(
          ["Revenue share", `<c r="B2" t="str">${formula}<v></v></c>`],
          ["Partner deals", `<c r="B3">${formula}<v></v></c>`],
        ),
      },
    ]);
    expect(expectProblem(backOf(file)).message).toContain("has no result for the formula in B3.");
  });
});

describe("files that are told by name", () => {
  const other = (more: Record<string, string>) => handMade([{ name: "A", xml: sheetXml() }], more);
  test.each([
    ["a binary workbook", other({ "xl/workbook.bin": "x" }), "a binary workbook (.xlsb)"],
    ["an OpenDocument", other({ mimetype: "application/vnd.oasis" }), "an OpenDocument"],
    ["a file of Numbers", other({ "Index/Document.iwa": "x" }), "of Numbers"],
    ["a text document", other({ "word/document.xml": "x" }), "a document or a presentation"],
    [
      "days that are counted from 1904",
      other({
        "xl/workbook.xml": `<workbook xmlns="${MAIN}"><workbookPr date1904="true"/><sheets/></workbook>`,
      }),
      "counts days from 1904",
    ],
    ["an old sheet of macros", other({ "xl/vbaProject.bin": "x" }), "holds macros"],
    [
      "a sheet in another kind of text",
      other({ "xl/worksheets/sheet1.xml": "\u0000<" }),
      "damaged",
    ],
  ])("%s", (_, bytes, sentence) => {
    expect(expectProblem(readXlsxFile(bytes)).message).toContain(sentence);
  });

  test.each([
    ["a number that is none", `<c r="B1"><v>1,5</v></c>`, `'A'!B1 holds "1,5", which is no number`],
    ["a text that is not there", `<c r="B1" t="s"><v>7</v></c>`, "'A'!B1 holds \"7\""],
    ["a date that is none", `<c r="B1" t="d"><v>2030-02-30</v></c>`, "which is no date"],
    ["a kind that nobody knows", `<c r="B1" t="x"><v>1</v></c>`, "which is no kind of value"],
    ["an address that is none", `<c r="B0"><v>1</v></c>`, '"B0" is no address of a cell'],
    [
      "a text that no cell holds",
      textCell("B1", "x".repeat(32_768)),
      "holds more than 32,767 characters",
    ],
  ])("a cell with %s", (_, cell, sentence) => {
    const file = handMade([{ name: "A", xml: sheetXml(cell) }]);
    expect(expectProblem(readXlsxFile(file)).message).toContain(sentence);
  });
});
