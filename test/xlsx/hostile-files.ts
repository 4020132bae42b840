import { DRAFT_NAMESPACE } from "../../src/case/draft";
import { handMade, type HandMadeSheet, inputsXml, MAIN } from "./hand-made";

const MEGABYTE = 1024 * 1024;
/** As much as a part may have. */
const PART = 19 * MEGABYTE;

const fill = (piece: string, characters = PART): string =>
  piece.repeat(Math.floor(characters / piece.length));
const sheet = (content: string): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${content}</sheetData></worksheet>`;
const one = (content: string): readonly HandMadeSheet[] => [{ name: "A", xml: sheet(content) }];
const text = (words: string): string => `<c t="str"><v>${words}</v></c>`;
const rows = (count: number, row: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `<row>${row(index)}</row>`).join("");
const draft = (members: string): Uint8Array =>
  handMade([{ name: "Inputs", xml: inputsXml(["Revenue share", "0.2"]) }], {
    "customXml/item1.xml": `<draft xmlns="${DRAFT_NAMESPACE}">{"version":2,"currentPartnerId":"a","programme":{},"sheetIds":{},"history":[],${members}}</draft>`,
  });
const partner = `{"record":{},"answers":{},"overrides":{},"model":{},"plan":{},"programme":{},"step":"","sheetIds":{}}`;
const texts = (items: string, cells: string): Uint8Array =>
  handMade(one(cells), { "xl/sharedStrings.xml": `<sst>${items}</sst>` });

/** Files of nothing but what costs most to read; each unpacks to as much as is read at all. */
export const HOSTILE_FILES: Readonly<Record<string, () => Uint8Array>> = {
  "as many cells with numbers as are read": () =>
    handMade(one(rows(10_000, () => fill(`<c><v>0.123456789012</v></c>`, 700)))),
  "cells without anything": () => handMade(one(fill("<c/>"))),
  "two sheets of rows without anything": () =>
    handMade([
      { name: "A", xml: sheet(fill("<row/>")) },
      { name: "Ä", xml: sheet(`<!-- ä€ -->${fill("<row/>")}`) },
    ]),
  "tags that do not end": () => handMade(one(fill("<c "))),
  attributes: () => handMade(one(`<c ${fill('a="1" ')}/>`)),
  "one text of entities": () => handMade(one(`<c t="str"><v>${fill("&amp;")}</v></c>`)),
  "headings of inputs": () =>
    handMade(one(rows(350, () => (text("Input") + text("Value")).repeat(350)))),
  "headings of plans": () => handMade(one(rows(350, () => text("Id").repeat(700)))),
  "labels that name nothing": () =>
    handMade(
      one(
        `<row>${text("Input")}${text("Value")}</row><row/>` +
          rows(95_000, (index) => `${text(`Label ${index} ${"x".repeat(100)}`)}<c><v>1</v></c>`),
      ),
    ),
  "formulas that were filled down": () =>
    handMade(
      one(
        `<row><c><f t="shared" si="0">${fill("A1+", 8_000)}1</f><v>1</v></c></row>` +
          rows(99_000, () => `<c><f t="shared" si="0"/><v>1</v></c>`),
      ),
    ),
  "shared texts without letters": () => texts(fill("<si/>"), ""),
  "shared texts": () => texts(fill("<si><t>a</t></si>"), ""),
  "cells with the longest text": () =>
    texts(
      `<si><t>${"ä".repeat(32_767)}</t></si>`,
      rows(99_000, () => `<c t="s"><v>0</v></c>`),
    ),
  relations: () =>
    handMade(one(""), {
      "xl/_rels/workbook.xml.rels": `<R>${fill(`<Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>`)}</R>`,
    }),
  "a draft of brackets": () =>
    draft(`"sheetGroups":[],"partners":{"a":${fill("[", 9 * MEGABYTE)}${fill("]", 9 * MEGABYTE)}}`),
  "a draft of short texts": () =>
    draft(`"partners":{},"sheetGroups":[${fill('"a",', 3.9 * MEGABYTE)}"a"]`),
  "a draft of partners": () =>
    draft(
      `"sheetGroups":[],"partners":{${Array.from({ length: 60_000 }, (_, index) => `"p${index}":${partner}`).join(",")}}`,
    ),
};
