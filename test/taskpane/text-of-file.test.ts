import { checkSize, decodeFile, textOfFile } from "../../taskpane/text-of-file";
import { expectProblem, expectValue } from "../economics/expect-result";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));

test("UTF-8 with and without a byte-order mark, and marked UTF-16, are read", () => {
  expect(expectValue(decodeFile("a.csv", utf8("Müller")))).toBe("Müller");
  expect(expectValue(decodeFile("a.csv", utf8("\uFEFFMüller")))).toBe("Müller");
  expect(expectValue(decodeFile("a.csv", utf16("Müller")))).toBe("Müller");
  expect(expectValue(decodeFile("a.csv", utf16("Müller").map(swapped)))).toBe("Müller");
});

/** The bytes of UTF-16 the other way round. */
function swapped(_: number, index: number, bytes: Uint8Array): number {
  return bytes[index % 2 === 0 ? index + 1 : index - 1] ?? 0;
}

test.each([
  ["Windows-1252", Uint8Array.of(0x4d, 0xfc, 0x6c), "not UTF-8"],
  ["a workbook", utf8("PK\u0003\u0004rest"), "an Excel workbook"],
  ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), "an old Excel workbook"],
  ["a PDF", utf8("%PDF-1.7"), "a PDF"],
  ["binary data", Uint8Array.of(1, 0, 2), "bytes that are no text"],
])("%s is refused, and how to save it instead is said", (_, bytes, why) => {
  const { message } = expectProblem(decodeFile("partners.csv", bytes));
  expect(message).toContain('"partners.csv"');
  expect(message).toContain(why);
  expect(message).toContain("save it as “CSV UTF-8”");
});

test("a file is read whole, and one that is gone by then is told by its name", async () => {
  expect(expectValue(await textOfFile(new File(["Müller"], "a.csv")))).toBe("Müller");
  const gone = new File(["Müller"], "a.csv");
  gone.arrayBuffer = () => Promise.reject(new Error("It is not there."));
  expect(expectProblem(await textOfFile(gone)).message).toBe(
    '"a.csv" could not be read. It is not there.',
  );
  expect(expectProblem(await textOfFile(new File([], "a.csv"))).message).toBe('"a.csv" is empty.');
});

test("an empty file, and one that is too large, are refused before they are read", () => {
  expect(expectProblem(checkSize("a.csv", 0)).message).toBe('"a.csv" is empty.');
  expect(expectProblem(checkSize("a.csv", 10_500_000)).message).toBe(
    '"a.csv" has 10.5 MB; allowed are 5 MB. Split it, or leave out what is not about partners.',
  );
  expect(expectValue(checkSize("a.csv", 5_000_000))).toBe(5_000_000);
});
