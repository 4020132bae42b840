import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The files inside a workbook's file, by their path. */
export type Parts = Record<string, Uint8Array>;

/** The first moment that the format can hold; read in the machine's own zone, as it is written. */
const TIMESTAMP = "1980-01-01T12:00:00";

/** The same parts always give the same bytes, whatever the machine's clock and zone. */
export function pack(parts: Parts): Uint8Array {
  return zipSync(parts, { level: 6, mtime: TIMESTAMP });
}

/** The parts of a file that we wrote ourselves; a stranger's file goes through `unpack`. */
export function ownParts(bytes: Uint8Array): Parts {
  return unzipSync(bytes);
}

export function partText(parts: Parts, path: string): string {
  const bytes = parts[path];
  return bytes === undefined ? "" : strFromU8(bytes);
}

export function setPartText(parts: Parts, path: string, text: string): void {
  parts[path] = strToU8(text);
}

/** Applies a change to the text of every part whose path fits. */
export function changeParts(parts: Parts, paths: RegExp, change: (text: string) => string): void {
  for (const path of Object.keys(parts)) {
    if (paths.test(path)) setPartText(parts, path, change(partText(parts, path)));
  }
}
