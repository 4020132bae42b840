import { readFile } from "node:fs/promises";
import type { Download } from "playwright-core";
import type { ReadWorkbook } from "../../src/sheets/description/read-workbook";
import { readXlsxFile } from "../../src/xlsx/read";

export async function bytesOf(file: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await file.path()));
}

export function read(bytes: Uint8Array): ReadWorkbook {
  const workbook = readXlsxFile(bytes);
  if (!workbook.ok) throw new Error(workbook.problem.message);
  return workbook.value;
}
