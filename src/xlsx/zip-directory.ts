import { invalid, ok, type Result } from "../result";

/** An entry of a zip file as its directory describes it; nothing of it needs to be true. */
export interface ZipEntry {
  readonly path: string;
  readonly method: "stored" | "deflated";
  /** The bytes in the file. */
  readonly data: Uint8Array;
  /** What they are said to come to. */
  readonly declaredBytes: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED_FLAG = 1;
const METHODS: Readonly<Record<number, ZipEntry["method"]>> = { 0: "stored", 8: "deflated" };

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
  const count = view.getUint16(end + 10, true);
  if (count > most) {
    return invalid(`The file has ${count} parts; at most ${most} are read.`, { field: "file" });
  }
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return DAMAGED;
    const entry = entryAt(bytes, view, at);
    if (entry === undefined) return DAMAGED;
    entries.push(entry);
    at +=
      ENTRY_BYTES +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
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

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry | undefined {
  const flags = view.getUint16(at + 8, true);
  const method = METHODS[view.getUint16(at + 10, true)];
  const compressedBytes = view.getUint32(at + 20, true);
  const declaredBytes = view.getUint32(at + 24, true);
  const nameBytes = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  if (method === undefined || (flags & ENCRYPTED_FLAG) !== 0) return undefined;
  if (local + LOCAL_BYTES > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER) {
    return undefined;
  }
  const start =
    local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = bytes.subarray(start, start + compressedBytes);
  if (data.length !== compressedBytes) return undefined;
  const name = bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes);
  return { path: latin(name), method, data, declaredBytes };
}

/** Paths inside a workbook are plain ASCII. */
function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (code) => String.fromCharCode(code)).join("");
}
