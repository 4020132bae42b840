import { sampleContent } from "../../../src/sheets/sample-content";
import { seen } from "../described";

const sheet = seen("verdict", sampleContent());

/** Pixels of a column this many characters wide, in the standard font. */
const pixelsOf = (characters: number): number => 7 * characters + 5;
/** A screen of 1366 pixels, less row numbers and the bar that scrolls. */
const WIDEST_TABLE = 1366 - 45;

test("the tier that is earned stands first", () => {
  const first = sheet.rowOf("Answer") + 1;
  expect([0, 1].map((down) => sheet.at(first + down, 0))).toEqual([
    "Tier to sign at",
    "Tier by the evidence",
  ]);
  expect(sheet.at(first, 1)).toBe("SI or consulting partner");
  expect(sheet.rowOf("Evidence")).toBeGreaterThan(first);
});

test("each floor that is missed stands beside what there is and what is missing, on one screen", () => {
  const headings = sheet.rowOf("Missing for a higher tier") + 1;
  expect([0, 1, 2, 3, 4].map((column) => sheet.at(headings, column))).toEqual([
    "Tier",
    "Requirement",
    "Actual",
    "Required",
    "Missing",
  ]);
  expect(sheet.at(headings + 1, 4)).not.toBe("");
  const widths = sheet.description.columnWidthsInCharacters.slice(0, 5).map(pixelsOf);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(WIDEST_TABLE);
});

test("no tables of the sheet lie over each other", () => {
  const taken = new Map<string, number>();
  sheet.description.blocks.forEach(({ row, column, cells }, block) => {
    cells.forEach((line, down) => {
      line.forEach((cell, right) => {
        const at = `${row + down},${column + right}`;
        if (cell === null) return;
        expect([at, taken.get(at) ?? block]).toEqual([at, block]);
        taken.set(at, block);
      });
    });
  });
});
