import { draftToXml, DRAFT_NAMESPACE, type Draft } from "../case/draft";
import { shifted } from "../formula/shift";
import { fileFormula } from "../formula/file-formula";
import { NO_COLOUR } from "./library-sheet";
import type { WrittenSheet } from "../sheets/description/written-sheet";
import { changeParts, partText, setPartText, type Parts } from "./parts";
import { encodeText, ERROR_MARK, TEXT_MARK, xmlText } from "./text";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Names the part inside the file; any identifier does, as long as it stays the same. */
const DRAFT_ITEM = "{5B3F6D52-7C0B-4A57-9F0B-2E6D1C7A9A11}";

const WORKSHEET = /^xl\/worksheets\/sheet\d+\.xml$/;

export interface FileProperties {
  readonly title: string;
  readonly author: string;
  /** ISO date and time, such as 2026-03-02T00:00:00Z. */
  readonly createdAt: string;
}

/** The library writes every result that is a text as one; errors have a kind of their own. */
export function markErrors(parts: Parts): void {
  const error = new RegExp(`t="str"(>(?:<f[^>]*>[^<]*</f>|<f[^>]*/>)<v>)${ERROR_MARK}`, "g");
  changeParts(parts, WORKSHEET, (xml) => xml.replace(error, 't="e"$1'));
  changeParts(parts, /^xl\/sharedStrings\.xml$/, (xml) => xml.replaceAll(TEXT_MARK, ""));
}

/** A height that is marked as chosen by hand would not follow what people type. */
export function letRowsFit(parts: Parts): void {
  changeParts(parts, WORKSHEET, (xml) =>
    xml.replace(/(<row r="\d+" ht="[\d.]+") customHeight="1"/g, "$1"),
  );
}

/**
 * The library asks for a full recalculation when the file is opened, and names no engine that
 * calculated it: Excel would throw our results away, and show nothing where there is no add-in.
 */
export function keepResults(parts: Parts): void {
  changeParts(parts, /^xl\/workbook\.xml$/, (xml) =>
    xml.replace('<calcPr calcId="0" fullCalcOnLoad="1"/>', '<calcPr calcId="191029"/>'),
  );
}

/** The format has the size of letters before their colour; the library writes it behind. */
export function orderFonts(parts: Parts): void {
  changeParts(parts, /^xl\/styles\.xml$/, (xml) =>
    xml.replace(/(<color rgb="[0-9A-F]{8}"\/>)(<sz val="[\d.]{1,6}"\/>)/g, "$2$1"),
  );
}

/** A series that only lifts the next one off the axis, as in a waterfall. */
export function hideSeries(parts: Parts): void {
  const filled = new RegExp(`<a:solidFill><a:srgbClr val="${NO_COLOUR}"/></a:solidFill>`, "g");
  changeParts(parts, /^xl\/charts\/chart\d+\.xml$/, (xml) => xml.replace(filled, "<a:noFill/>"));
}

/** Without this a row that somebody adds to a table gets no formula. */
export function addColumnFormulas(
  parts: Parts,
  sheets: readonly WrittenSheet[],
  functionPrefix: string,
): void {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  tables.forEach((table, index) => {
    const path = `xl/tables/table${index + 1}.xml`;
    table.columns.forEach(({ name }, column) => {
      const formulas = table.rows.map((row) => row[column]?.formula);
      const [first] = formulas;
      const isOneFormula =
        first !== undefined && formulas.every((formula, down) => formula === shifted(first, down));
      if (!isOneFormula) return;
      const formula = xmlText(fileFormula(first, functionPrefix));
      const start = `<tableColumn id="${column + 1}" name="${xmlText(encodeText(name))}"`;
      setPartText(
        parts,
        path,
        partText(parts, path).replace(
          `${start}/>`,
          () =>
            `${start}><calculatedColumnFormula>${formula}</calculatedColumnFormula></tableColumn>`,
        ),
      );
    });
  });
}

/**
 * The library puts its own name and the present time here. Programs trust cached results, which a
 * workbook of add-in functions lives on where there is no add-in, only in a file of Excel's kind.
 */
export function setProperties(parts: Parts, { title, author, createdAt }: FileProperties): void {
  setPartText(
    parts,
    "docProps/core.xml",
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator>` +
      ["created", "modified"]
        .map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${createdAt}</dcterms:${name}>`)
        .join("") +
      "</cp:coreProperties>",
  );
  setPartText(
    parts,
    "docProps/app.xml",
    `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`,
  );
}

/** The draft travels with the workbook, in a part that Excel keeps and does not show. */
export function addDraft(parts: Parts, draft: Draft): void {
  setPartText(parts, "customXml/item1.xml", DECLARATION + draftToXml(draft));
  setPartText(
    parts,
    "customXml/itemProps1.xml",
    `${DECLARATION}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${DRAFT_ITEM}"><ds:schemaRefs><ds:schemaRef ds:uri="${DRAFT_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  setPartText(
    parts,
    "customXml/_rels/item1.xml.rels",
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "customXmlProps", "itemProps1.xml")}</Relationships>`,
  );
  insertBefore(
    parts,
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    relation("rIdDraft", "customXml", "../customXml/item1.xml"),
  );
  insertBefore(
    parts,
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
  );
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function insertBefore(parts: Parts, path: string, mark: string, addition: string): void {
  setPartText(
    parts,
    path,
    partText(parts, path).replace(mark, () => addition + mark),
  );
}
