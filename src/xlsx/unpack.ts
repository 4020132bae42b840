import { Inflate } from "fflate";
import { invalid, ok, type Result } from "../result";
import { asNumber } from "../wording";
import type { Parts } from "./parts";
import { type ZipEntry, zipEntries } from "./zip-directory";

const MEGABYTE = 1024 * 1024;

/**
 * Our largest workbook has a quarter of a megabyte, and one with thousands of partners ten times
 * that; these leave room for what people add, and keep what is read within 2 seconds and 300 MB.
 */
const MOST_FILE_BYTES = 20 * MEGABYTE;
const MOST_PART_BYTES = 20 * MEGABYTE;
const MOST_BYTES = 40 * MEGABYTE;
const MOST_PARTS = 2000;
/** Small steps, so that a part that grows a thousandfold is stopped after a few megabytes. */
const STEP_BYTES = 8 * 1024;

/** The first bytes of the container of old .xls files, and of workbooks with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether a file of so many bytes is read at all, before any of them is. */
export function checkFileSize(bytes: number): Result<number> {
  return bytes > MOST_FILE_BYTES ? tooLarge("The file", bytes, MOST_FILE_BYTES) : ok(bytes);
}

/** The parts of a stranger's file; what is too large, encrypted or untrue about itself is refused. */
export function unpack(bytes: Uint8Array): Result<Parts> {
  const size = checkFileSize(bytes.length);
  if (!size.ok) return size;
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    return invalid(
      "The file has a password or is of the old .xls kind. Save it as .xlsx without a password.",
      { field: "file", allowed: "an .xlsx workbook without a password" },
    );
  }
  const entries = zipEntries(bytes, MOST_PARTS);
  if (!entries.ok) return entries;
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries.value) {
    if (entry.path.endsWith("/")) continue;
    const part = unpackPart(entry);
    if (!part.ok) return part;
    total += part.value.length;
    if (total > MOST_BYTES) return tooLarge("Unpacked, the file", total, MOST_BYTES);
    if (parts.has(entry.path)) {
      return invalid(`The file is damaged: it has its part ${entry.path} twice.`, {
        field: "file",
      });
    }
    parts.set(entry.path, part.value);
  }
  return ok(Object.fromEntries(parts));
}

function unpackPart(entry: ZipEntry): Result<Uint8Array> {
  const { path, method, data, declaredBytes, checksum } = entry;
  if (declaredBytes > MOST_PART_BYTES) return tooLarge(path, declaredBytes, MOST_PART_BYTES);
  const unpacked = method === "stored" ? data : inflated(data, declaredBytes);
  if (unpacked?.length !== declaredBytes) {
    return invalid(`The file is damaged: its part ${path} is not what its directory says.`, {
      field: "file",
    });
  }
  return checksumOf(unpacked) === checksum
    ? ok(unpacked)
    : invalid(`The file is damaged: the checksum of its part ${path} is wrong.`, {
        field: "file",
      });
}

/**
 * CRC-32, as every zip file has it: the polynomial 0xEDB88320, lowest bit first. Four tables, for a
 * byte with none to three behind it: four bytes at a time take a third of the time.
 */
const CHECKSUMS = new Uint32Array(4 * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let checksum = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    checksum = (checksum >>> 1) ^ ((checksum & 1) === 0 ? 0 : 0xedb88320);
  }
  CHECKSUMS[byte] = checksum;
}
for (let at = 256; at < CHECKSUMS.length; at += 1) {
  const before = CHECKSUMS[at - 256] ?? 0;
  CHECKSUMS[at] = (before >>> 8) ^ (CHECKSUMS[before & 0xff] ?? 0);
}

function checksumOf(bytes: Uint8Array): number {
  const of = (table: number, byte: number): number => CHECKSUMS[table * 256 + (byte & 0xff)] ?? 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  let checksum = 0xffffffff;
  for (let at = 0; at < whole; at += 4) {
    const mixed = checksum ^ view.getUint32(at, true);
    checksum = of(3, mixed) ^ of(2, mixed >>> 8) ^ of(1, mixed >>> 16) ^ of(0, mixed >>> 24);
  }
  for (let at = whole; at < bytes.length; at += 1) {
    checksum = of(0, checksum ^ (bytes[at] ?? 0)) ^ (checksum >>> 8);
  }
  return (checksum ^ 0xffffffff) >>> 0;
}

/** Stops as soon as more comes out than was declared. */
function inflated(data: Uint8Array, declaredBytes: number): Uint8Array | undefined {
  const unpacked = new Uint8Array(declaredBytes);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= declaredBytes) unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < data.length && length <= declaredBytes; at += STEP_BYTES) {
      stream.push(data.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= data.length);
    }
  } catch {
    return undefined;
  }
  return length === declaredBytes ? unpacked : undefined;
}

function tooLarge(what: string, bytes: number, most: number): Result<never> {
  const megabytes = (amount: number): string => asNumber(Math.round(amount / MEGABYTE));
  return invalid(`${what} has ${megabytes(bytes)} MB; at most ${megabytes(most)} MB are read.`, {
    field: "file",
    allowed: `at most ${megabytes(most)} MB`,
  });
}
