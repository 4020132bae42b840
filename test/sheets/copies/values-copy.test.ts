import { describeWorkbook } from "../../../src/sheets/describe-workbook";
import { valuesCopy } from "../../../src/sheets/copies/values-copy";
import type { SheetKind } from "../../../src/sheets/description/description";
import { sheetCells } from "../../../src/sheets/description/sheet-cells";
import { SHEET_TITLES, sheetNames } from "../../../src/sheets/description/sheet-names";
import type { WrittenSheet } from "../../../src/sheets/description/written-sheet";
import { sampleContent } from "../../../src/sheets/sample-content";

const names = sheetNames();
const live = describeWorkbook(sampleContent(), names, Object.keys(SHEET_TITLES) as SheetKind[]);
const copy = valuesCopy(live, "");

/** What asks somebody to type where something follows. */
const ASKS =
  /(?:blue|yellow) cells|(?:^|[.;,] )(?:type|paste|edit|change (?!on )|fill in(?! revenue))|figures follow|every(?:thing| sheet) follows/i;

function textsOf(sheets: readonly WrittenSheet[]): string[] {
  return sheets.flatMap((sheet) =>
    [...sheetCells(sheet)].flatMap(({ cell: { value } }) =>
      typeof value === "string" ? [`${sheet.name}: ${value}`] : [],
    ),
  );
}

test("a copy of values asks nobody to type where nothing follows", () => {
  const asking = (sheets: readonly WrittenSheet[]) =>
    textsOf(sheets).filter((text) => ASKS.test(text.slice(text.indexOf(": ") + 2)));
  expect(asking(live).length).toBeGreaterThan(10);
  expect(asking(copy)).toEqual([]);
  expect(copy.flatMap(({ validations }) => validations)).toEqual([]);
});

test("every sheet of a copy of values says that it holds values only, behind what it is", () => {
  const said = textsOf(copy).filter((text) =>
    text.endsWith("Values only: nothing follows what is typed here."),
  );
  expect(said.map((text) => text.slice(0, text.indexOf(":")))).toEqual(
    copy.map(({ name }) => name),
  );
  expect(said[1]).toBe(
    "Inputs: The numbers that the model ran on. A blank one took the default beside it. Values only: nothing follows what is typed here.",
  );
});
