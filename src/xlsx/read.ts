import { zipSync } from "fflate";
import { invalid, ok, type Result } from "../result";
import { asNumber } from "../wording";
import { type Draft, DRAFT_NAMESPACE, draftFromXml } from "../case/draft";
import { typedFormula } from "../formula/file-formula";
import type { ReadCell, ReadSheet, ReadWorkbook } from "../sheets/description/read-workbook";
import { type LibraryWorkbook, readWithLibrary } from "./hucre";
import { type Parts, partText } from "./parts";
import { unpack } from "./unpack";

const MOST_CELLS = 500_000;
const LAST_ROW = 100_000;
const LONGEST_COLUMN_LETTERS = 2;

/** What the library gets to see: the cells and what it takes to find them, and nothing else. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml))$/;

/**
 * Reads the cells and the draft of a workbook that may come from anywhere. Macros, links to other
 * workbooks, entities and too much of anything are refused with the reason.
 */
export async function readXlsxFile(bytes: Uint8Array): Promise<Result<ReadWorkbook>> {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const refused = refusal(parts);
  if (refused !== undefined) return refused;
  const draft = draftOf(parts);
  if (!draft.ok) return draft;
  const workbook = await cellsOf(parts);
  if (!workbook.ok) return workbook;
  return ok({ sheets: workbook.value, draft: draft.value });
}

function refusal(parts: Parts): Result<never> | undefined {
  const paths = Object.keys(parts);
  const types = partText(parts, "[Content_Types].xml");
  if (parts["xl/workbook.xml"] === undefined || types === "") {
    return invalid("The file is no .xlsx workbook: it has no sheets.", {
      field: "file",
      allowed: "an .xlsx workbook",
    });
  }
  if (/macroEnabled|vbaProject/i.test(types) || paths.some((path) => /vbaProject/i.test(path))) {
    return invalid("The file holds macros. Save it as an .xlsx workbook, which has none.", {
      field: "file",
      allowed: "an .xlsx workbook without macros",
    });
  }
  if (paths.some((path) => path.startsWith("xl/externalLinks/"))) {
    return invalid(
      "The file has links to other workbooks. Break them in Excel and save it again.",
      {
        field: "file",
        allowed: "a workbook without links to others",
      },
    );
  }
  const entity = paths.find(
    (path) => NEEDED.test(path) && /<!(?:DOCTYPE|ENTITY)/i.test(partText(parts, path)),
  );
  return entity === undefined
    ? undefined
    : invalid(`The file is not read: its part ${entity} declares entities, as no workbook does.`, {
        field: "file",
      });
}

function draftOf(parts: Parts): Result<Draft | undefined> {
  const xml = Object.keys(parts)
    .filter((path) => /^customXml\/item\d+\.xml$/.test(path))
    .map((path) => partText(parts, path))
    .find((text) => text.includes(DRAFT_NAMESPACE));
  return xml === undefined ? ok(undefined) : draftFromXml(xml);
}

async function cellsOf(parts: Parts): Promise<Result<readonly ReadSheet[]>> {
  // Without styles a date stays the number that its cell holds.
  const needed = Object.entries(parts).filter(([path]) => NEEDED.test(path));
  const isTooMuch = needed.some(([path]) => holdsTooMuch(path, parts));
  if (isTooMuch) {
    return invalid(
      `A sheet of the file has more than ${asNumber(MOST_CELLS)} cells, or cells beyond row ${asNumber(LAST_ROW)} or column ZZ, which are not read.`,
      { field: "file" },
    );
  }
  let workbook: LibraryWorkbook;
  try {
    workbook = await readWithLibrary(zipSync(Object.fromEntries(needed), { level: 0 }));
  } catch {
    return invalid("The file is damaged: its sheets cannot be read.", { field: "file" });
  }
  return ok(workbook.sheets.map(readSheet));
}

/** A single cell in the last corner of a sheet would make the library set up every cell before it. */
function holdsTooMuch(path: string, parts: Parts): boolean {
  if (!path.startsWith("xl/worksheets/")) return false;
  let cells = 0;
  for (const [, letters = "", row = ""] of partText(parts, path).matchAll(
    /<(?:c|row)\b[^>]*?\br="([A-Za-z]*)(\d+)"/g,
  )) {
    cells += 1;
    const isFar = Number(row) > LAST_ROW || letters.length > LONGEST_COLUMN_LETTERS;
    if (isFar || cells > MOST_CELLS) return true;
  }
  return false;
}

function readSheet({ name, rows, cells }: LibraryWorkbook["sheets"][number]): ReadSheet {
  const found: ReadCell[] = [];
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const { formula, formulaRef } = cells?.get(`${row},${column}`) ?? {};
      const plain = value instanceof Date ? undefined : (value ?? undefined);
      if (plain === undefined && formula === undefined) return;
      found.push({
        row,
        column,
        value: plain,
        formula: formula === undefined ? undefined : typedFormula(formula),
        ...(formula === undefined || formulaRef === undefined ? {} : { fills: formulaRef }),
      });
    });
  });
  return { name, cells: found };
}
