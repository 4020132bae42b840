import type { ConditionalFormat } from "../../src/sheets/description/description";
import { ownParts, partText } from "../../src/xlsx/parts";
import { writeXlsx } from "../../src/xlsx/write";
import { expectValue } from "../economics/expect-result";
import { sheetOf } from "./described-sheet";

const bar = (column: number): ConditionalFormat => ({
  area: { row: 0, column, rows: 2, columns: 1 },
  rule: { kind: "bar" },
});

async function worksheetWith(conditionalFormats: readonly ConditionalFormat[]): Promise<string> {
  const cells = [[{ value: -1 }], [{ value: 1 }]];
  const options = { title: "A test", mayCallOurFunctions: true };
  const bytes = expectValue(await writeXlsx([sheetOf(cells, { conditionalFormats })], options));
  return partText(ownParts(bytes), "xl/worksheets/sheet1.xml");
}

test("a bar begins at zero, and below zero it goes the other way in another colour", async () => {
  const xml = await worksheetWith([bar(0)]);
  expect(xml).toContain('<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/>');
  expect(xml).toContain(
    '<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFF4B6B6"/>',
  );
  expect(xml.endsWith("</extLst></worksheet>")).toBe(true);
});

test("each bar is tied to its second description by an identifier of its own", async () => {
  const xml = await worksheetWith([bar(0), bar(2)]);
  const linked = [...xml.matchAll(/<x14:id>([^<]+)<\/x14:id>/g)].map(([, id]) => id);
  const described = [...xml.matchAll(/<x14:cfRule type="dataBar" id="([^"]+)"/g)].map(
    ([, id]) => id,
  );
  expect(new Set(linked).size).toBe(2);
  expect(described).toEqual(linked);
  expect(xml).toMatch(/<xm:sqref>A1:A2<\/xm:sqref>.*<xm:sqref>C1:C2<\/xm:sqref>/);
});

test("a sheet without bars is as it was", async () => {
  expect(await worksheetWith([])).not.toContain("extLst");
});
