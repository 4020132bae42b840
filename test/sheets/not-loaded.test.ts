import { toNativeWorkbook } from "../../src/sheets/copies/native-workbook";
import { callsOurs } from "../../src/sheets/copies/repair";
import { a1 } from "../../src/sheets/description/a1";
import type { Cell } from "../../src/sheets/description/description";
import { sheetCells } from "../../src/sheets/description/sheet-cells";
import { SHEET_TITLES, sheetNames } from "../../src/sheets/description/sheet-names";
import type { SheetKind } from "../../src/sheets/description/description";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { placesIn } from "../../src/sheets/explain-cell";
import { sampleContent } from "../../src/sheets/sample-content";

/*
 * Where the add-in is missing and somebody types into one cell, Excel calculates what rests on it and
 * nothing else. What our cells say then must not rest on a cell that still shows the add-in as there.
 */

const names = sheetNames();
const ALL = Object.keys(SHEET_TITLES) as SheetKind[];
const sheets = describeWorkbook(sampleContent(), names, ALL);
const cells = new Map<string, Cell>(
  sheets.flatMap((sheet) =>
    [...sheetCells(sheet)].map(
      ({ row, column, cell }) => [`${sheet.name}!${a1(row, column)}`, cell] as const,
    ),
  ),
);
const DASH = `${names.workings}!E3`;

const looksAt = new Map<string, readonly string[]>();
function precedents(place: string): readonly string[] {
  const known = looksAt.get(place);
  if (known !== undefined) return known;
  const formula = cells.get(place)?.formula;
  const sheet = place.slice(0, place.lastIndexOf("!"));
  const found =
    formula === undefined
      ? []
      : placesIn({ formula, sheet, functionPrefix: "" }).flatMap((area) =>
          Array.from({ length: area.rows * area.columns }, (_, at) => {
            const [down, right] = [Math.floor(at / area.columns), at % area.columns];
            return `${area.sheet}!${a1(area.row + down, area.column + right)}`;
          }).filter((each) => cells.has(each)),
        );
  looksAt.set(place, found);
  return found;
}

/** Everything that a cell rests on; not through the dash, which is what is asked about. */
function restsOn(place: string): ReadonlySet<string> {
  const all = new Set<string>();
  const ahead = [...precedents(place)];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (all.has(next)) continue;
    all.add(next);
    if (next !== DASH) ahead.push(...precedents(next));
  }
  return all;
}

const isTyped = (place: string): boolean => cells.get(place)?.style === "input";

test("whatever is typed where the add-in is missing, no cell of ours goes by what was said before", () => {
  const heard = new Set([...restsOn(DASH)].filter(isTyped));
  // What Checks says of a check asks each of its sides as well.
  const asking = [...cells.keys()].filter(
    (place) => precedents(place).includes(DASH) && !place.startsWith(`${names.checks}!B`),
  );
  expect(heard.size).toBeGreaterThan(30);
  expect(asking.length).toBeGreaterThan(100);
  const deaf = asking.flatMap((place) => {
    const behind = [place, ...restsOn(place)].filter((each) => each !== DASH);
    const calls = behind.filter((each) => {
      const { formula } = cells.get(each) ?? {};
      return formula !== undefined && callsOurs(formula, "");
    });
    const typed = new Set(calls.flatMap((call) => [...restsOn(call)].filter(isTyped)));
    const unheard = [...typed].filter((each) => !heard.has(each));
    return unheard.length === 0 ? [] : [`${place}: ${unheard.slice(0, 3).join(", ")}`];
  });
  expect(deaf).toEqual([]);
});

test("a portable copy, in which nothing can be missing, never asks whether it is", () => {
  const shared = describeWorkbook(sampleContent(), names, ALL, false);
  const request = { sheets: shared, names, partnerName: "P", functionPrefix: "" };
  const { sheets: portable, fixed } = toNativeWorkbook(request);
  const asking = portable.flatMap((sheet) =>
    [...sheetCells(sheet)].filter(({ cell }) => cell.formula?.includes("ERROR.TYPE(") === true),
  );
  expect(asking).toEqual([]);
  expect(fixed.filter((cell) => /^'(Sensitivity|Attribution|Workings)'/.test(cell))).toEqual([]);
});
