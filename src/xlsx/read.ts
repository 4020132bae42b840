import { type Draft, DRAFT_NAMESPACE, draftFromXml } from "../case/draft";
import { invalid, ok, type Result } from "../result";
import type { ReadSheet, ReadWorkbook } from "../sheets/description/read-workbook";
import { PartTexts } from "./part-texts";
import { sharedStringsIn } from "./shared-strings";
import { ReadSoFar, readSheetCells } from "./sheet-cells";
import { unpack } from "./unpack";
import { workbookParts } from "./workbook-parts";

/**
 * Reads the cells and the draft of a workbook that may come from anywhere. Macros, links to other
 * workbooks, and too much of anything are refused with the reason; a draft that cannot be
 * read is told, and hides no cell.
 */
export function readXlsxFile(bytes: Uint8Array): Result<ReadWorkbook> {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const parts = new PartTexts(unpacked.value);
  const found = workbookParts(parts);
  if (!found.ok) return found;
  const sharedStrings = sharedStringsIn(parts.text(found.value.sharedStrings ?? "") ?? "");
  if (sharedStrings === undefined) {
    return invalid("The file is damaged: the texts of its cells cannot be read.", {
      field: "file",
    });
  }
  const soFar = new ReadSoFar();
  const sheets: ReadSheet[] = [];
  for (const { name, path } of found.value.sheets) {
    const cells = readSheetCells(name, parts.text(path) ?? "", sharedStrings, soFar);
    if (!cells.ok) return cells;
    sheets.push({ name, cells: cells.value });
  }
  const draft = draftOf(parts);
  return ok(
    draft.ok
      ? { sheets, draft: draft.value }
      : { sheets, draft: undefined, draftProblem: draft.problem.message },
  );
}

function draftOf(parts: PartTexts): Result<Draft | undefined> {
  const xml = parts.paths
    .filter((path) => /^customxml\/(?!itemprops)[^/]+\.xml$/.test(path))
    .map((path) => parts.text(path) ?? "")
    .find((text) => text.includes(DRAFT_NAMESPACE));
  return xml === undefined ? ok(undefined) : draftFromXml(xml);
}
