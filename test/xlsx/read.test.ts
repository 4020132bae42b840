import { deflateSync, strToU8, unzipSync, zipSync } from "fflate";
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
  return expectProblem(await readXlsxFile(zipSync(parts))).message;
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
    const { sheets, draft } = expectValue(await readXlsxFile(bytes));

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
    const [sheet] = expectValue(await readXlsxFile(expectValue(file))).sheets;
    expect(sheet?.cells.map(({ value }) => value)).toEqual(texts);
    expect(sheet?.cells.every(({ formula }) => formula === undefined)).toBe(true);
  });

  test("brings its draft with it", async () => {
    const sheets = describeWorkbook(sampleContent(), sheetNames());
    const bytes = expectValue(await writeXlsx(sheets, { ...OPTIONS, draft: sampleDraft() }));
    const read = expectValue(await readXlsxFile(bytes));

    expect(read.draft).toEqual(sampleDraft());
    expect(read.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  });
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
      "The file is not read: its part xl/sharedStrings.xml declares entities",
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
      "The file is damaged: its sheets cannot be read.",
    ],
    [
      "a cell in the last corner",
      (parts) => {
        changeParts(parts, /sheet1\.xml/, (xml) => xml.replaceAll('"A1"', '"XFD1048576"'));
      },
      "A sheet of the file has more than 500,000 cells, or cells beyond row 100,000",
    ],
    [
      "a draft of a later version",
      (parts) => {
        setPartText(
          parts,
          "customXml/item1.xml",
          '<draft xmlns="urn:partner-desk:draft">{"version":99}</draft>',
        );
      },
      "The stored draft has version 99; this add-in reads up to",
    ],
    [
      "a hundred megabytes of shared strings",
      (parts) => {
        parts["xl/sharedStrings.xml"] = new Uint8Array(100 * 1024 * 1024).fill(0x20);
      },
      "xl/sharedStrings.xml has 100 MB; at most 25 MB are read.",
    ],
    [
      "many large parts",
      (parts) => {
        for (const name of ["a", "b", "c"]) parts[name] = new Uint8Array(20 * 1024 * 1024);
      },
      "Unpacked, the file has 60 MB; at most 50 MB are read.",
    ],
  ])("%s is refused with the reason", async (_, change, sentence) => {
    expect(await refusalAfter(change)).toContain(sentence);
  });

  test("a part that unpacks to more than it says is stopped early", async () => {
    const parts = unzipSync(await smallFile());
    const honest = zipSync({ ...parts, "xl/bomb.xml": new Uint8Array(1000) }, { level: 9 });
    const bomb = deflateSync(new Uint8Array(200 * 1024 * 1024), { level: 9 });
    const lying = withEntryData(honest, "xl/bomb.xml", bomb);
    const started = performance.now();

    expect(expectProblem(await readXlsxFile(lying)).message).toBe(
      "The file is damaged: its part xl/bomb.xml is not what its directory says.",
    );
    expect(performance.now() - started).toBeLessThan(2000);
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
  ])("%s is refused", async (_, bytes, sentence) => {
    expect(expectProblem(await readXlsxFile(bytes)).message).toContain(sentence);
  });

  test("a file cut off or changed anywhere gives an error or its cells, and nothing else", async () => {
    const file = await smallFile();
    for (let at = 0; at < file.length; at += 97) {
      const cut = await readXlsxFile(file.slice(0, at));
      expect(cut.ok).toBe(false);
      const changed = file.slice();
      changed[at] = changed[at]! ^ 0xff;
      const read = await readXlsxFile(changed);
      expect(read.ok || read.problem.kind === "invalid").toBe(true);
    }
  });
});

/** The zip with other data for one entry, whose directory still tells the old size. */
function withEntryData(zip: Uint8Array, path: string, data: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  let at = view.getUint32(end + 16, true);
  const name = strToU8(path);
  while (!name.every((byte, index) => zip[at + 46 + index] === byte)) {
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  const header = zip.slice(view.getUint32(at + 42, true), view.getUint32(at + 42, true) + 30);
  const out = new Uint8Array(zip.length + 30 + name.length + data.length);
  const start = view.getUint32(end + 16, true);
  new DataView(header.buffer).setUint16(26, name.length, true);
  new DataView(header.buffer).setUint16(28, 0, true);
  out.set(zip.subarray(0, start));
  out.set(header, start);
  out.set(name, start + 30);
  out.set(data, start + 30 + name.length);
  const moved = 30 + name.length + data.length;
  out.set(zip.subarray(start), start + moved);
  const result = new DataView(out.buffer);
  result.setUint32(at + moved + 20, data.length, true);
  result.setUint32(at + moved + 42, start, true);
  result.setUint32(end + moved + 16, start + moved, true);
  return out;
}
