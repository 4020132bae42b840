import { invalid, ok, type Result } from "../result";
import { asTyped } from "../wording";
import { scanXml, xmlAttribute } from "../xml";
import type { PartTexts } from "./part-texts";
import { type Relation, relationsIn, relationsPath } from "./relations";

export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** The parts of a workbook's file that are read, whatever the program that wrote it calls them. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  /** Paths; undefined where the file has none. */
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

const CONTENT_TYPES = "[Content_Types].xml";
const USUAL_WORKBOOK = "xl/workbook.xml";

/** Finds sheets, texts and styles by the relations between the parts. */
export function workbookParts(parts: PartTexts): Result<WorkbookParts> {
  const related = (path: string): readonly Relation[] =>
    relationsIn(parts.text(relationsPath(path)) ?? "", path);
  const main = related("").find(({ kind }) => kind === "officeDocument")?.target;
  const path = main ?? USUAL_WORKBOOK;
  const xml = parts.text(path);
  const types = parts.text(CONTENT_TYPES);
  const other = otherKind(parts.paths, path);
  if (other !== undefined) return notRead(other);
  if (xml === undefined || types === undefined) {
    return notRead("The file is no .xlsx workbook: it has no sheets.");
  }
  const relations = related(path);
  const refused = refusal(parts.paths, relations, contentType(types, path));
  if (refused !== undefined) return refused;
  const sheets = sheetsOf(xml, relations);
  if (!sheets.ok) return sheets;
  const lost = sheets.value.find((sheet) => !parts.has(sheet.path));
  if (lost !== undefined) return notInFile(lost.name);
  const part = (kind: string): string | undefined =>
    relations.find((relation) => relation.kind === kind && parts.has(relation.target))?.target;
  return ok({ sheets: sheets.value, sharedStrings: part("sharedStrings"), styles: part("styles") });
}

/** Files that programs hand out beside .xlsx, which are zip files as well. */
function otherKind(paths: readonly string[], workbookPath: string): string | undefined {
  const has = (pattern: RegExp): boolean => paths.some((path) => pattern.test(path));
  const saveAs = "Save it as an .xlsx workbook.";
  if (/\.bin$/i.test(workbookPath) || has(/^xl\/workbook\.bin$/i)) {
    return `The file is a binary workbook (.xlsb). ${saveAs}`;
  }
  if (has(/^mimetype$/)) return `The file is an OpenDocument or another kind of file. ${saveAs}`;
  if (has(/\.iwa$/i) || has(/^index\.zip$/i)) return `The file is of Numbers. ${saveAs}`;
  if (has(/^(?:word|ppt)\//)) return "The file is a document or a presentation, not a workbook.";
  return undefined;
}

function refusal(
  paths: readonly string[],
  relations: readonly Relation[],
  type: string,
): Result<never> | undefined {
  const kinds = new Set(relations.map(({ kind }) => kind));
  const hasMacros = kinds.has("vbaProject") || kinds.has("xlMacrosheet");
  if (hasMacros || /macroEnabled/i.test(type) || paths.some((path) => /vbaProject/i.test(path))) {
    return notRead(
      "The file holds macros. Save it as an .xlsx workbook, which has none.",
      "an .xlsx workbook without macros",
    );
  }
  const isLinked =
    kinds.has("externalLink") || paths.some((path) => /^xl\/externalLinks\//i.test(path));
  return isLinked
    ? notRead(
        "The file has links to other workbooks. Break them in Excel and save it again.",
        "a workbook without links to others",
      )
    : undefined;
}

function contentType(types: string, path: string): string {
  let found = "";
  scanXml(types, {
    open: (name, attributes) => {
      if (name !== "Override") return;
      const part = xmlAttribute(attributes, "PartName") ?? "";
      if (part.toLowerCase() !== `/${path.toLowerCase()}`) return;
      found = xmlAttribute(attributes, "ContentType") ?? "";
    },
  });
  return found;
}

/** The sheets with cells in their order; those that are one chart have none. */
function sheetsOf(xml: string, relations: readonly Relation[]): Result<readonly SheetPart[]> {
  const sheets: SheetPart[] = [];
  const missing: string[] = [];
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const book = { daysFrom1904: false };
  const isWhole = scanXml(xml, {
    open: (element, attributes) => {
      if (element === "workbookPr") {
        const from1904 = xmlAttribute(attributes, "date1904") ?? "0";
        book.daysFrom1904 = ["1", "true", "on"].includes(from1904);
      }
      if (element !== "sheet") return;
      const name = xmlAttribute(attributes, "name") ?? "";
      const id = xmlAttribute(attributes, "id") ?? "";
      const relation = byId.get(id);
      // A part that is two sheets would be read twice, or a million times.
      byId.delete(id);
      if (relation === undefined) missing.push(name);
      else if (relation.kind === "worksheet") sheets.push({ name, path: relation.target });
    },
  });
  const [lost] = missing;
  if (!isWhole) return notRead("The file is damaged: its list of sheets cannot be read.");
  if (lost !== undefined) return notInFile(lost);
  return book.daysFrom1904
    ? notRead(
        "The file counts days from 1904. In Excel's options, under Advanced, switch that off, look its dates over and save it again.",
        "a workbook that counts days from 1900",
      )
    : ok(sheets);
}

function notInFile(sheetName: string): Result<never> {
  return notRead(`The file is damaged: its sheet ${asTyped(sheetName)} is not in it.`);
}

function notRead(message: string, allowed = "an .xlsx workbook"): Result<never> {
  return invalid(message, { field: "file", allowed });
}
