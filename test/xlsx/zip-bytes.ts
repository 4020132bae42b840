import { crc32 } from "node:zlib";
import { strToU8 } from "fflate";

/** Where the directory of a zip file speaks of a part. */
export function directoryEntry(zip: Uint8Array, path: string): number {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const name = strToU8(path);
  let at = view.getUint32(zip.length - 22 + 16, true);
  while (!name.every((byte, index) => zip[at + 46 + index] === byte)) {
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return at;
}

/** The zip with other data for one entry, whose directory still tells the old size. */
export function withEntryData(zip: Uint8Array, path: string, data: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const name = strToU8(path);
  const at = directoryEntry(zip, path);
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

const TOO_LARGE = 0xffffffff;

/** Parts as programs write them that put every size and place into eight bytes. */
export function largeZip(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let place = 0;
  for (const [path, bytes] of Object.entries(parts)) {
    const name = Buffer.from(path);
    const checksum = crc32(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt32LE(checksum, 14);
    local.writeUInt32LE(bytes.length, 18);
    local.writeUInt32LE(bytes.length, 22);
    local.writeUInt16LE(name.length, 26);
    locals.push(local, name, Buffer.from(bytes));
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(checksum, 16);
    for (const at of [20, 24, 42]) entry.writeUInt32LE(TOO_LARGE, at);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(28, 30);
    const field = Buffer.alloc(28);
    field.writeUInt16LE(1, 0);
    field.writeUInt16LE(24, 2);
    field.writeBigUInt64LE(BigInt(bytes.length), 4);
    field.writeBigUInt64LE(BigInt(bytes.length), 12);
    field.writeBigUInt64LE(BigInt(place), 20);
    entries.push(entry, name, field);
    place += 30 + name.length + bytes.length;
  }
  const directory = Buffer.concat(entries);
  const large = Buffer.alloc(56);
  large.writeUInt32LE(0x06064b50, 0);
  large.writeBigUInt64LE(BigInt(Object.keys(parts).length), 32);
  large.writeBigUInt64LE(BigInt(place), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(place + directory.length), 8);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(TOO_LARGE, 16);
  return Buffer.concat([...locals, directory, large, locator, end]);
}
