import { deflateSync, strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from "fflate";
import { readXlsxFile } from "../../src/xlsx/read";
import { expectProblem, expectValue } from "../economics/expect-result";
import { timed } from "../timed";
import { handMade, sheetXml } from "./hand-made";
import { directoryEntry, largeZip, withEntryData } from "./zip-bytes";

const smallFile = (): Uint8Array =>
  handMade([{ name: "Sheet", xml: sheetXml(`<c r="A1"><v>7</v></c>`) }]);

const valuesOf = (bytes: Uint8Array) =>
  expectValue(readXlsxFile(bytes)).sheets[0]?.cells.map(({ value }) => value);

test("a part that unpacks to more than it says is stopped early", () => {
  const parts = unzipSync(smallFile());
  const honest = zipSync({ ...parts, "xl/bomb.xml": new Uint8Array(1000) }, { level: 9 });
  const bomb = deflateSync(new Uint8Array(200 * 1024 * 1024), { level: 9 });
  const lying = withEntryData(honest, "xl/bomb.xml", bomb);
  const { result, milliseconds } = timed(() => readXlsxFile(lying));

  expect(expectProblem(result).message).toBe(
    "The file is damaged: its part xl/bomb.xml is not what its directory says.",
  );
  expect(milliseconds).toBeLessThan(2000);
});

test("a part whose checksum is wrong is refused, also one that is not read", () => {
  const parts = unzipSync(smallFile());
  const file = zipSync({
    ...parts,
    "docProps/picture.bin": [strToU8("as it was"), { level: 0 }],
  });
  const at = strFromU8(file, true).indexOf("as it was");
  file[at] = file[at]! ^ 1;
  expect(expectProblem(readXlsxFile(file)).message).toBe(
    "The file is damaged: the checksum of its part docProps/picture.bin is wrong.",
  );
});

test.each([
  ["encrypted", 8, 1, "The file has a password: its part xl/worksheets/sheet1.xml is encrypted."],
  ["packed in another way", 10, 9, "compressed in a way that is not read (9)"],
])("a part that is %s is told by name", (_, offset, value, sentence) => {
  const file = smallFile();
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  view.setUint16(directoryEntry(file, "xl/worksheets/sheet1.xml") + offset, value, true);
  expect(expectProblem(readXlsxFile(file)).message).toContain(sentence);
});

test("a part that is there twice is told", () => {
  const parts = unzipSync(smallFile());
  const file = zipSync({ ...parts, "xl/worksheets/sheet2.xml": strToU8("<worksheet/>") });
  const name = directoryEntry(file, "xl/worksheets/sheet2.xml") + 46;
  file.set(strToU8("xl/worksheets/sheet1.xml"), name);
  expect(expectProblem(readXlsxFile(file)).message).toBe(
    "The file is damaged: it has its part xl/worksheets/sheet1.xml twice.",
  );
});

test("a file cut off or changed anywhere gives an error or its cells, and nothing else", () => {
  const file = smallFile();
  for (let at = 0; at < file.length; at += 97) {
    const cut = readXlsxFile(file.slice(0, at));
    expect(cut.ok).toBe(false);
    const changed = file.slice();
    changed[at] = changed[at]! ^ 0xff;
    const read = readXlsxFile(changed);
    expect(read.ok || read.problem.kind === "invalid").toBe(true);
  }
});

test("a file that was written as a stream, with sizes behind the parts, is read", () => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [path, bytes] of Object.entries(unzipSync(smallFile()))) {
    const part = new ZipDeflate(path);
    zip.add(part);
    part.push(bytes, true);
  }
  zip.end();
  expect(valuesOf(Buffer.concat(chunks))).toEqual([7]);
});

test("a file in the large form of zip files is read", () => {
  expect(valuesOf(largeZip(unzipSync(smallFile())))).toEqual([7]);
});
