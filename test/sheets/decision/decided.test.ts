import fc from "fast-check";
import { Case } from "../../../src/case/case";
import { SAMPLE_CASE } from "../../../src/case/sample";
import { gatherContent } from "../../../src/sheets/gather-content";
import { kindsFor } from "../../../src/sheets/kinds-for";
import { calculate } from "../../../src/sheets/calculate";
import { describeWorkbook } from "../../../src/sheets/describe-workbook";
import { toNativeWorkbook } from "../../../src/sheets/copies/native-workbook";
import { sheetNames } from "../../../src/sheets/description/sheet-names";
import { sheetCells } from "../../../src/sheets/description/sheet-cells";
import type { SheetDescription } from "../../../src/sheets/description/description";
import type { WrittenSheet } from "../../../src/sheets/description/written-sheet";
import { inputValueCell } from "../../../src/sheets/layout/inputs-layout";
import { anyCase } from "../../laws/any-case";

const NAMES = sheetNames();
const CHANGED = "figures have changed since this was decided";

function sheetsOf(given: Case): readonly SheetDescription[] {
  const wanted = [...kindsFor(given, ["decision"]), "memo", "verdict", "cover"] as const;
  return describeWorkbook(gatherContent(given), NAMES, wanted);
}

/** Every text that a sheet shows. */
function shownOn(sheets: readonly WrittenSheet[], name: string): string[] {
  const calculated = calculate(sheets);
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return [...sheetCells(sheet)].flatMap(({ row, column }) => {
    const value = calculated.valueAt(name, row, column);
    return typeof value === "string" ? [value] : [];
  });
}

/** The sheets after somebody typed another value for an input. */
function typedInto(sheets: readonly WrittenSheet[], value: number): WrittenSheet[] {
  const { row, column } = inputValueCell("cannibalization");
  return sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      sheet.name !== NAMES.inputs
        ? block
        : {
            ...block,
            cells: block.cells.map((cells, down) =>
              cells.map((cell, across) =>
                block.row + down === row && block.column + across === column
                  ? { ...cell, value }
                  : cell,
              ),
            ),
          },
    ),
  }));
}

test("Memo, Cover and Verdict show the headline of the decision, whatever the case", () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const made = new Case(given);
      const sheets = sheetsOf(made);
      for (const name of [NAMES.memo, NAMES.cover, NAMES.verdict]) {
        expect(shownOn(sheets, name)).toContain(made.decision.headline);
      }
      expect(shownOn(sheets, NAMES.memo)).toContain(made.decision.reason);
    }),
    { numRuns: 15, seed: 20_261_126 },
  );
});

test("once the figures differ from those it was made on, the sheets no longer say sign", () => {
  const sheets = sheetsOf(new Case(SAMPLE_CASE));
  const native = toNativeWorkbook({ sheets, names: NAMES, partnerName: "P", functionPrefix: "" });
  for (const workbook of [sheets, native.sheets]) {
    expect(shownOn(workbook, NAMES.memo).filter((text) => text.startsWith("Sign as"))).toHaveLength(
      1,
    );
    const changed = typedInto(workbook, 0.7);
    for (const name of [NAMES.memo, NAMES.cover, NAMES.verdict]) {
      const texts = shownOn(changed, name);
      expect(texts.filter((text) => text.startsWith("Sign as"))).toEqual([]);
      expect(texts.some((text) => text.includes(CHANGED))).toBe(true);
    }
    const back = typedInto(changed, 0.4);
    expect(shownOn(back, NAMES.memo).filter((text) => text.startsWith("Sign as"))).toHaveLength(1);
  }
});

test("nothing that the memo says of the economics outlives the figures it was said of", () => {
  const made = new Case(SAMPLE_CASE);
  const resting = ["decision", "changes", "asks", "economics", "direct", "plan"];
  const said = gatherContent(made)
    .dossier.memo.sections.filter(({ id }) => resting.includes(id))
    .flatMap(({ rows, sentences }) => [...rows.map(([, value]) => value), ...sentences])
    .filter((each) => /\d.*\d/.test(each));
  const sheets = sheetsOf(made);
  const native = toNativeWorkbook({ sheets, names: NAMES, partnerName: "P", functionPrefix: "" });

  expect(said.length).toBeGreaterThan(20);
  for (const workbook of [sheets, native.sheets]) {
    const before = shownOn(workbook, NAMES.memo);
    expect(said.filter((each) => !before.includes(each))).toEqual([]);
    const after = shownOn(typedInto(workbook, 0.7), NAMES.memo);
    expect(said.filter((each) => after.includes(each))).toEqual([]);
  }
});

test("the stress on the sheet has a line for the base case, which follows its input", () => {
  const sheets = sheetsOf(new Case(SAMPLE_CASE));
  const says = (workbook: readonly WrittenSheet[]) =>
    shownOn(workbook, NAMES.memo).filter((text) => text.startsWith("Base case: The programme"));

  expect(says(sheets)).toEqual([
    expect.stringMatching(/^Base case: The programme pays; it breaks even at 7 deals a year\.$/),
  ]);
  expect(says(typedInto(sheets, 0.9))[0]).toContain("The programme loses money");
});
