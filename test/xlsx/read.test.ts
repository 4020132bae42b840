import { strToU8, unzipSync, zipSync } from "fflate";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { sampleContent } from "../../src/sheets/sample-content";
import { sampleDraft } from "../../src/case/sample-draft";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import { changeParts, setPartText, type Parts } from "../../src/xlsx/parts";
import { readXlsxFile } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { expectProblem, expectValue } from "../economics/expect-result";
import { sheetOf } from "./described-sheet";
import { HARD_TEXTS, LONGEST_TEXT } from "./hard-texts";

const OPTIONS = { title: "A test", mayCallOurFunctions: true } as const;

async function smallFile(): Promise<Uint8Array> {
  return expectValue(await writeXlsx([sheetOf([[{ value: "text" }, { value: 1 }]])], OPTIONS));
}

async function refusalAfter(change: (parts: Parts) => void): Promise<string> {
  const parts = unzipSync(await smallFile());
  change(parts);
  return expectProblem(readXlsxFile(zipSync(parts))).message;
}

describe("a workbook of ours", () => {
  test("comes back with texts, numbers, truths and formulas as they are typed", async () => {
    const texts = ["=1+1", "\ttab", "two\r\nlines", "#N/A", "_x0041_", "bell \u0007", "🤝 שלום"];
    const cells = [
      ...texts.map((value) => [{ value }]),
      [{ value: 0.1 }],
      [{ value: true }],
      [{ formula: '=IFNA(DEV.PARTNER.TIER(A1,"x"),A8)' }],
      [{ formula: "=1/4" }],
    ];
    const bytes = expectValue(
      await writeXlsx([sheetOf(cells)], { ...OPTIONS, functionPrefix: "DEV." }),
    );
    const { sheets, draft } = expectValue(readXlsxFile(bytes));

    expect(draft).toBeUndefined();
    expect(sheets[0]?.name).toBe("Sheet");
    expect(sheets[0]?.cells.map(({ value, formula }) => formula ?? value)).toEqual([
      ...texts,
      0.1,
      true,
      '=IFNA(DEV.PARTNER.TIER(A1,"x"),A8)',
      "=1/4",
    ]);
    expect(sheets[0]?.cells.at(-1)?.value).toBe(0.25);
  });

  test("comes back with text that a program might take for something else, to the last character", async () => {
    const texts = [...HARD_TEXTS, LONGEST_TEXT];
    const file = await writeXlsx([sheetOf(texts.map((value) => [{ value }]))], {
      title: "Texts",
      mayCallOurFunctions: false,
    });
    const [sheet] = expectValue(readXlsxFile(expectValue(file))).sheets;
    expect(sheet?.cells.map(({ value }) => value)).toEqual(texts);
    expect(sheet?.cells.every(({ formula }) => formula === undefined)).toBe(true);
  });

  test("brings its draft with it", async () => {
    const sheets = describeWorkbook(sampleContent(), sheetNames());
    const bytes = expectValue(await writeXlsx(sheets, { ...OPTIONS, draft: sampleDraft() }));
    const read = expectValue(readXlsxFile(bytes));

    expect(read.draft).toEqual(sampleDraft());
    expect(read.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  });
});

test.each([
  [
    "of a later version",
    '{"version":99}',
    "The stored draft has version 99; this add-in reads up to",
  ],
  ["that is damaged", '{"version":2', "The stored draft is not readable JSON"],
])("a draft %s is told, and hides no cell", async (_, json, sentence) => {
  const parts = unzipSync(await smallFile());
  setPartText(
    parts,
    "customXml/item1.xml",
    `<draft xmlns="urn:partner-desk:draft">${json}</draft>`,
  );
  const { sheets, draft, draftProblem } = expectValue(readXlsxFile(zipSync(parts)));
  expect(sheets[0]?.cells.map(({ value }) => value)).toEqual(["text", 1]);
  expect(draft).toBeUndefined();
  expect(draftProblem).toContain(sentence);
});

describe("a file that is not read", () => {
  test.each<[string, (parts: Parts) => void, string]>([
    [
      "macros",
      (parts) => {
        parts["xl/vbaProject.bin"] = new Uint8Array([1]);
      },
      "The file holds macros.",
    ],
    [
      "the type of a workbook with macros",
      (parts) => {
        changeParts(parts, /Content_Types/, (xml) =>
          xml.replace(
            /vnd\.openxmlformats[^"]*sheet\.main/,
            "vnd.ms-excel.sheet.macroEnabled.main",
          ),
        );
      },
      "The file holds macros.",
    ],
    [
      "a link to another workbook",
      (parts) => {
        setPartText(parts, "xl/externalLinks/externalLink1.xml", "<externalLink/>");
      },
      "The file has links to other workbooks.",
    ],
    [
      "entities that unfold without end",
      (parts) => {
        changeParts(parts, /sharedStrings/, (xml) =>
          xml.replace("<sst", '<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst'),
        );
      },
      "The file is damaged: the texts of its cells cannot be read.",
    ],
    [
      "no sheets",
      (parts) => {
        delete parts["xl/workbook.xml"];
      },
      "The file is no .xlsx workbook: it has no sheets.",
    ],
    [
      "a missing sheet",
      (parts) => {
        delete parts["xl/worksheets/sheet1.xml"];
      },
      'The file is damaged: its sheet "Sheet" is not in it.',
    ],
    [
      "a cell in the last corner",
      (parts) => {
        changeParts(parts, /sheet1\.xml/, (xml) => xml.replaceAll('"A1"', '"XFD1048576"'));
      },
      "The file has more than 250,000 cells, or cells beyond row 100,000",
    ],
    [
      "a hundred megabytes of shared strings",
      (parts) => {
        parts["xl/sharedStrings.xml"] = new Uint8Array(100 * 1024 * 1024).fill(0x20);
      },
      "xl/sharedStrings.xml has 100 MB; at most 20 MB are read.",
    ],
    [
      "many large parts",
      (parts) => {
        for (const name of ["a", "b", "c"]) parts[name] = new Uint8Array(15 * 1024 * 1024);
      },
      "Unpacked, the file has 45 MB; at most 40 MB are read.",
    ],
  ])("%s is refused with the reason", async (_, change, sentence) => {
    expect(await refusalAfter(change)).toContain(sentence);
  });

  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "it is not a zip file"],
    ["text", strToU8("Dear partner,".repeat(9)), "it is not a zip file"],
    [
      "an old workbook, or one with a password",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]),
      "has a password or is of the old .xls kind",
    ],
    ["21 megabytes", new Uint8Array(21 * 1024 * 1024), "The file has 21 MB; at most 20 MB"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "it has no sheets"],
  ])("%s is refused", (_, bytes, sentence) => {
    expect(expectProblem(readXlsxFile(bytes)).message).toContain(sentence);
  });
});
