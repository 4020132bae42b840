import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A file with other numbers in some cells, as a person would type them; nothing is recalculated. */
export function changeCells(
  file: Uint8Array,
  sheetName: string,
  numbers: Readonly<Record<string, number>>,
): Uint8Array {
  const parts = unzipSync(file);
  const workbook = strFromU8(parts["xl/workbook.xml"]!);
  const names = [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
  const path = `xl/worksheets/sheet${names.indexOf(sheetName) + 1}.xml`;
  let xml = strFromU8(parts[path]!);
  for (const [address, number] of Object.entries(numbers)) {
    const cell = new RegExp(`<c r="${address}"( s="\\d+")?(?:/>|><v>[^<]*</v></c>)`);
    if (!cell.test(xml)) throw new Error(`${sheetName}!${address} holds no number to change`);
    xml = xml.replace(cell, `<c r="${address}"$1><v>${number}</v></c>`);
  }
  return zipSync({ ...parts, [path]: strToU8(xml) });
}
