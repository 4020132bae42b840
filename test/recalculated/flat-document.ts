import { DOMParser, type Element } from "@xmldom/xmldom";
import { a1 } from "../../src/sheets/description/a1";

/** What a cell holds: errors as their text, such as "#N/A"; dates as Excel's serial numbers. */
export type RecalculatedCell = string | number | boolean;

/** Cells that hold something, by address, of every sheet by name. */
export type RecalculatedWorkbook = Readonly<
  Record<string, Readonly<Record<string, RecalculatedCell>>>
>;

const TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
const OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
const TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
const CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

const MILLISECONDS_A_DAY = 86_400_000;
/** A date cell that holds a number which is no day of ours is a finding, and must be readable. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Reads a flat OpenDocument spreadsheet; numbers stand in it to 15 digits. */
export function readFlatSheets(xml: string): RecalculatedWorkbook {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const sheets: Record<string, Record<string, RecalculatedCell>> = {};
  for (const table of elements(document.getElementsByTagNameNS(TABLE, "table"))) {
    if (isInsideTable(table)) continue;
    sheets[table.getAttributeNS(TABLE, "name") ?? ""] = readCells(table);
  }
  return sheets;
}

/** A chart on a sheet holds a table of its own, with what its picture was drawn from. */
function isInsideTable(table: Element): boolean {
  return tableOf(table) !== undefined;
}

function tableOf(element: Element): Element | undefined {
  for (let node = element.parentNode; node !== null; node = node.parentNode) {
    if (node.namespaceURI === TABLE && node.localName === "table") return node as Element;
  }
  return undefined;
}

function readCells(table: Element): Record<string, RecalculatedCell> {
  const cells: Record<string, RecalculatedCell> = {};
  let row = 0;
  for (const rowElement of elements(table.getElementsByTagNameNS(TABLE, "table-row"))) {
    if (tableOf(rowElement) !== table) continue;
    const rows = repeated(rowElement, "number-rows-repeated");
    let column = 0;
    for (const cell of elements(rowElement.childNodes)) {
      const columns = repeated(cell, "number-columns-repeated");
      const content = contentOf(cell);
      if (content !== undefined) {
        for (let down = 0; down < rows; down += 1) {
          for (let right = 0; right < columns; right += 1) {
            cells[a1(row + down, column + right)] = content;
          }
        }
      }
      column += columns;
    }
    row += rows;
  }
  return cells;
}

function contentOf(cell: Element): RecalculatedCell | undefined {
  const attribute = (name: string): string => cell.getAttributeNS(OFFICE, name) ?? "";
  if (cell.getAttributeNS(CALC, "value-type") === "error") return textOf(cell);
  switch (attribute("value-type")) {
    case "float":
    case "percentage":
    case "currency":
      return Number(attribute("value"));
    case "boolean":
      return attribute("boolean-value") === "true";
    case "date":
      return (Date.parse(attribute("date-value").slice(0, 10)) - DAY_ZERO) / MILLISECONDS_A_DAY;
    case "string":
      return textOf(cell);
    default:
      return undefined;
  }
}

function textOf(cell: Element): string {
  return elements(cell.childNodes)
    .filter(({ localName, namespaceURI }) => localName === "p" && namespaceURI === TEXT)
    .map((paragraph) => paragraphText(paragraph))
    .join("\n");
}

/** Runs of spaces and tabs are elements of their own. */
function paragraphText(element: Element): string {
  let text = "";
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === 3) text += node.nodeValue ?? "";
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    if (child.localName === "s") text += " ".repeat(Number(child.getAttributeNS(TEXT, "c") ?? "1"));
    else if (child.localName === "tab") text += "\t";
    else if (child.localName === "line-break") text += "\n";
    else text += paragraphText(child);
  }
  return text;
}

function repeated(element: Element, name: string): number {
  const count = element.getAttributeNS(TABLE, name);
  return count === null || count === "" ? 1 : Number(count);
}

function elements(nodes: ArrayLike<unknown>): Element[] {
  return Array.from(nodes).filter(
    (node): node is Element => (node as { readonly nodeType: number }).nodeType === 1,
  );
}
