import { strToU8, zipSync } from "fflate";
import { recalculate } from "./libreoffice";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook of one sheet, written by hand: nothing of ours has a part in it. */
function workbookOf(row: string): Uint8Array {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT_TYPE}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT_RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT_RELATIONS}"><sheets><sheet name="Sheet" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${row}</row></sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

describe("the verifier", () => {
  test("computes anew what a file's cached values say wrongly", async () => {
    const wrong = workbookOf(
      `<c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f><v>999</v></c><c r="C1" t="str"><f>"yes"</f><v>no</v></c>`,
    );
    const others = workbookOf(
      `<c r="A1"><f>1/4</f><v>1</v></c><c r="B1"><f>NA()</f><v>1</v></c><c r="C1" t="b"><f>1&gt;2</f><v>1</v></c>`,
    );

    const { first, second } = await recalculate({ first: wrong, second: others });

    expect(first?.Sheet).toEqual({ A1: 2, B1: 6, C1: "yes" });
    expect(second?.Sheet).toEqual({ A1: 0.25, B1: "#N/A", C1: false });
  });
});
