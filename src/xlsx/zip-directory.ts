import { invalid, ok, type Result } from "../result";

/** An entry of a zip file as its directory describes it; nothing of it needs to be true. */
export interface ZipEntry {
  readonly path: string;
  readonly method: "stored" | "deflated";
  /** The bytes in the file. */
  readonly data: Uint8Array;
  /** What they are said to come to, and their checksum. */
  readonly declaredBytes: number;
  readonly checksum: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const LARGE_END_OF_DIRECTORY = 0x06064b50;
const LARGE_END_LOCATOR = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_BYTES = 22;
const LARGE_END_BYTES = 56;
const LOCATOR_BYTES = 20;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED_FLAG = 1;
const METHODS: Readonly<Record<number, ZipEntry["method"]>> = { 0: "stored", 8: "deflated" };
/** Stand where a number is too large for its place, and follows in a field with this id. */
const TOO_LARGE = 0xffffffff;
const TOO_MANY = 0xffff;
const LARGE_FIELD = 1;

const DAMAGED = invalid("The file is damaged: its directory of parts cannot be read.", {
  field: "file",
});

/** The entries of a zip file, at most so many; every offset is checked before it is followed. */
export function zipEntries(bytes: Uint8Array, most: number): Result<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) {
    return invalid("The file is no .xlsx workbook: it is not a zip file.", {
      field: "file",
      allowed: "an .xlsx workbook",
    });
  }
  const { count, start } = directoryAt(view, end);
  if (count > most) {
    return invalid(`The file has ${count} parts; at most ${most} are read.`, { field: "file" });
  }
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return DAMAGED;
    const next =
      at +
      ENTRY_BYTES +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > end) return DAMAGED;
    const entry = entryAt(bytes, view, at);
    if (!entry.ok) return entry;
    entries.push(entry.value);
    at = next;
  }
  return ok(entries);
}

function endOfDirectory(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

/** Some programs write the directory's larger form for every file. */
function directoryAt(view: DataView, end: number): { count: number; start: number } {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - LOCATOR_BYTES;
  const isLarge = count === TOO_MANY || start === TOO_LARGE;
  if (!isLarge || locator < 0 || view.getUint32(locator, true) !== LARGE_END_LOCATOR) {
    return { count, start };
  }
  const large = largeNumber(view, locator + 8);
  const isThere =
    large + LARGE_END_BYTES <= end && view.getUint32(large, true) === LARGE_END_OF_DIRECTORY;
  return isThere
    ? { count: largeNumber(view, large + 32), start: largeNumber(view, large + 48) }
    : { count, start };
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Result<ZipEntry> {
  const flags = view.getUint16(at + 8, true);
  const code = view.getUint16(at + 10, true);
  const nameBytes = view.getUint16(at + 28, true);
  const name = bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes);
  const path = partPath(name);
  if ((flags & ENCRYPTED_FLAG) !== 0) {
    return invalid(`The file has a password: its part ${path} is encrypted. Save it without one.`, {
      field: "file",
      allowed: "an .xlsx workbook without a password",
    });
  }
  const method = METHODS[code];
  if (method === undefined) {
    return invalid(
      `The file's part ${path} is compressed in a way that is not read (${code}). Open it in a spreadsheet program and save it as .xlsx.`,
      { field: "file", allowed: "an .xlsx workbook as spreadsheet programs save it" },
    );
  }
  const [declaredBytes, compressedBytes, local] = sizesOf(view, at, nameBytes);
  if (local + LOCAL_BYTES > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER) {
    return DAMAGED;
  }
  const start =
    local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = bytes.subarray(start, start + compressedBytes);
  if (data.length !== compressedBytes) return DAMAGED;
  return ok({ path, method, data, declaredBytes, checksum: view.getUint32(at + 16, true) });
}

/** Size, compressed size and place of an entry; what is too large for four bytes stands further on. */
function sizesOf(view: DataView, at: number, nameBytes: number): [number, number, number] {
  const sizes: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  const end = at + ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true);
  for (let field = at + ENTRY_BYTES + nameBytes; field + 4 <= end;) {
    const next = field + 4 + view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === LARGE_FIELD) {
      let number = field + 4;
      sizes.forEach((size, index) => {
        if (size !== TOO_LARGE || number + 8 > Math.min(next, end)) return;
        sizes[index] = largeNumber(view, number);
        number += 8;
      });
    }
    field = next;
  }
  return sizes;
}

/** Beyond what a number holds exactly, any is too large. */
function largeNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** Paths inside a workbook are plain ASCII; some programs write them as Windows does. */
function partPath(name: Uint8Array): string {
  const path = Array.from(name, (code) => String.fromCharCode(code)).join("");
  return path.replaceAll("\\", "/").replace(/^\/+/, "");
}
