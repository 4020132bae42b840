import { MOST_BYTES } from "../src/exchange/limits";
import { invalid, ok, type Result } from "../src/result";
import { asNumber, asTyped } from "../src/wording";
import { reasonOf } from "./reason-of";

const ENCODINGS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];
/** How files begin that people choose by mistake. */
const OTHER_FILES: readonly (readonly [start: string, what: string])[] = [
  ["PK\u0003\u0004", "an Excel workbook or another zipped file"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Excel workbook"],
  ["%PDF", "a PDF"],
];
const BYTES_IN_MEGABYTE = 1_000_000;
const HOW = "In Excel, save it as “CSV UTF-8”, and choose that file.";

/** What a file says, read as it was written, or why it is not. */
export async function textOfFile(file: File): Promise<Result<string>> {
  const size = checkSize(file.name, file.size);
  if (!size.ok) return size;
  try {
    return decodeFile(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // Moved, taken away or locked since it was chosen.
    return invalid(`${asTyped(file.name)} could not be read. ${reasonOf(error)}`, {
      field: "file",
    });
  }
}

export function checkSize(name: string, bytes: number): Result<number> {
  if (bytes === 0) return invalid(`${asTyped(name)} is empty.`, { field: "file" });
  if (bytes <= MOST_BYTES) return ok(bytes);
  const [size, most] = [bytes, MOST_BYTES].map(inMegabytes);
  return invalid(
    `${asTyped(name)} has ${size}; allowed are ${most}. Split it, or leave out what is not about partners.`,
    { field: "file", allowed: `up to ${most}` },
  );
}

/** The text in a file's bytes, or why there is none. Nothing is guessed about its encoding. */
export function decodeFile(name: string, bytes: Uint8Array): Result<string> {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const other = OTHER_FILES.find(([begins]) => start.startsWith(begins));
  if (other !== undefined) return notText(name, `is ${other[1]}, not text`);
  const marked = ENCODINGS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked === undefined && bytes.includes(0))
    return notText(name, "holds bytes that are no text");
  try {
    return ok(new TextDecoder(marked?.[1] ?? "utf-8", { fatal: true }).decode(bytes));
  } catch {
    return notText(name, "is text, but not UTF-8: its umlauts and accents would come out wrong");
  }
}

function notText(name: string, what: string): Result<never> {
  return invalid(`${asTyped(name)} ${what}. ${HOW}`, { field: "file", allowed: "UTF-8 text" });
}

function inMegabytes(bytes: number): string {
  return `${asNumber(Math.round((bytes / BYTES_IN_MEGABYTE) * 10) / 10)} MB`;
}
