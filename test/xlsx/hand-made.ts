import { strToU8, zipSync } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A sheet as its part's path and text. */
export interface HandMadeSheet {
  readonly name: string;
  readonly path?: string;
  readonly xml: string;
}

/** A workbook written by hand, without a program of ours or anybody's. */
export function handMade(
  sheets: readonly HandMadeSheet[],
  others: Readonly<Record<string, string>> = {},
): Uint8Array {
  const placed = sheets.map(({ path, ...sheet }, index) => ({
    ...sheet,
    ...{ id: `rId${index + 1}`, path: path ?? `worksheets/sheet${index + 1}.xml` },
  }));
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${placed.map(({ id, path }) => relation(id, "worksheet", path)).join("")}${relation("rIdTexts", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${placed.map(({ name, id }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="${id}"/>`).join("")}</sheets></workbook>`,
    ...Object.fromEntries(placed.map(({ path, xml }) => [`xl/${path}`, xml])),
    ...others,
  };
  const bytes = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 1 });
}

/** A sheet of rows, each the XML of its cells. */
export function sheetXml(...rows: readonly string[]): string {
  const lines = rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join("");
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines}</sheetData></worksheet>`;
}

/** A cell with a text that stands in it. */
export function textCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** The two headings that every sheet of inputs has, and below them rows of label and value. */
export function inputsXml(...rows: readonly (readonly [label: string, value: string])[]): string {
  return sheetXml(
    textCell("A1", "Input") + textCell("B1", "Your value"),
    ...rows.map(
      ([label, value], index) =>
        (label === "" ? "" : textCell(`A${index + 2}`, label)) +
        (value === ""
          ? ""
          : value.startsWith("<")
            ? value
            : `<c r="B${index + 2}"><v>${value}</v></c>`),
    ),
  );
}
