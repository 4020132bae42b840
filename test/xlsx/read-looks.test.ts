import { describeWorkbook } from "../../src/sheets/describe-workbook";
import type { SheetKind } from "../../src/sheets/description/description";
import { sheetCells } from "../../src/sheets/description/sheet-cells";
import { SHEET_TITLES, sheetNames } from "../../src/sheets/description/sheet-names";
import { STYLES } from "../../src/sheets/description/styles";
import { sampleContent } from "../../src/sheets/sample-content";
import { readXlsxLooks } from "../../src/xlsx/read-looks";
import { stylesIn } from "../../src/xlsx/read-styles";
import { writeXlsx } from "../../src/xlsx/write";
import { expectValue } from "../economics/expect-result";

test("a cell of a file that we wrote wraps its text where its style says so, and nowhere else", async () => {
  const kinds = Object.keys(SHEET_TITLES) as SheetKind[];
  const sheets = describeWorkbook(sampleContent(), sheetNames(), kinds);
  const options = { title: "A test", mayCallOurFunctions: true };
  const read = expectValue(readXlsxLooks(expectValue(await writeXlsx(sheets, options))));
  const counted = { wrapped: 0, otherwise: [] as string[] };
  for (const [index, sheet] of sheets.entries()) {
    const looks = read[index]?.looks ?? [];
    const wraps = new Set(
      looks.flatMap(({ row, column, wrap }) => (wrap === true ? [`${row},${column}`] : [])),
    );
    for (const { row, column, cell } of sheetCells(sheet)) {
      const isWanted = cell.style !== undefined && STYLES[cell.style].wrap === true;
      if (isWanted) counted.wrapped += 1;
      if (isWanted !== wraps.has(`${row},${column}`)) {
        counted.otherwise.push(`${sheet.name} ${row},${column} ${cell.style}`);
      }
    }
  }
  expect(counted.otherwise).toEqual([]);
  expect(counted.wrapped).toBeGreaterThan(1_000);
});

test.each([
  ["1", true],
  ["true", true],
  ["0", undefined],
  ["false", undefined],
])('a style with wrapText="%s" wraps: %p', (written, expected) => {
  const [style] = stylesIn(
    `<styleSheet><cellXfs><xf><alignment wrapText="${written}"/></xf></cellXfs></styleSheet>`,
  );
  expect(style?.wrap).toBe(expected);
});
