import type { GivenInputs, InputKey } from "../../src/economics/inputs";
import { MEASURES } from "../../src/economics/measures";
import { parseModelInputs } from "../../src/economics/parse-object";
import { a1 } from "../../src/sheets/description/a1";
import type { SheetKind } from "../../src/sheets/description/description";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { toNativeWorkbook } from "../../src/sheets/copies/native-workbook";
import { takesRows } from "../../src/sheets/native/native-model";
import { sampleContent } from "../../src/sheets/sample-content";
import { DEFAULT_SHEETS } from "../../src/sheets/description/sheet-groups";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import { inputValueCell } from "../../src/sheets/layout/inputs-layout";
import { writeXlsx } from "../../src/xlsx/write";
import economics from "../cases/economics.json";
import { expectValue } from "../economics/expect-result";
import {
  expectedCells,
  isClose,
  MEASURES_SHEET,
  nativeSheets,
  REPLACED,
} from "../sheets/native/native-cells";
import { changeCells } from "./change-cells";
import type { RecalculatedWorkbook } from "./flat-document";
import { recalculate } from "./libreoffice";

const names = sheetNames();

/** Other values for the cells of Inputs, and for the formulas that replace single inputs. */
const CHANGED = { revshare: 0.27, deals: 17, cannibalization: 0.35 } as const;
const REPLACING = [0.13, 41, 0.75] as const;

/** So many cases are put through every sheet; the others through those that the numbers need. */
const WHOLE_COPIES = 4;
const FEW_SHEETS: readonly SheetKind[] = ["inputs", "verdict", "workings", "checks"];

/** No cached result at all: every number that is compared was computed by LibreOffice. */
const NOTHING_CALCULATED = { valueAt: () => undefined, spillAt: () => undefined };

/** A portable copy, with a sheet of every measure beside the sheets that people get. */
async function portable(inputs: GivenInputs, kinds: readonly SheetKind[]): Promise<Uint8Array> {
  const content = { ...sampleContent(), inputs };
  const sheets = describeWorkbook(content, names, kinds);
  const native = toNativeWorkbook({ sheets, names, partnerName: "P", functionPrefix: "" });
  const measures = nativeSheets(inputs, REPLACING).filter(({ name }) => name === MEASURES_SHEET);
  return expectValue(
    await writeXlsx([...native.sheets, ...measures], {
      title: "A case",
      mayCallOurFunctions: false,
      calculated: NOTHING_CALCULATED,
    }),
  );
}

function typedCell(key: InputKey): string {
  const { row, column } = inputValueCell(key);
  return a1(row, column);
}

const changedCells = Object.fromEntries(
  Object.entries(CHANGED).map(([key, value]) => [typedCell(key as InputKey), value]),
);
const replacing = Object.fromEntries(REPLACED.map((key, index) => [key, REPLACING[index]]));

/** Measures in the recalculated file that differ from the core's, on the given inputs. */
function differences(file: RecalculatedWorkbook | undefined, given: GivenInputs): unknown[] {
  const cells = file?.[MEASURES_SHEET] ?? {};
  const wanted = [given, { ...given, ...replacing }].map((inputs) =>
    expectedCells(expectValue(parseModelInputs(inputs)).inputs),
  );
  return MEASURES.flatMap(({ name }, index) =>
    wanted.flatMap((expected, column) => {
      const shown = cells[a1(index + 1, column + 1)] ?? "";
      const core = expected[index] ?? "";
      // No one cell holds a measure that takes rows with other inputs; the sheet's own are compared.
      if (column === 1 && takesRows(name)) return [];
      return isClose(typeof shown === "boolean" ? String(shown) : shown, core)
        ? []
        : [{ name, column, shown, core }];
    }),
  );
}

const cases = economics.map(({ input }) => input as GivenInputs);
const files: Record<string, Uint8Array> = {};
let recalculated: Record<string, RecalculatedWorkbook> = {};

beforeAll(async () => {
  for (const [index, input] of cases.entries()) {
    const file = await portable(input, index < WHOLE_COPIES ? DEFAULT_SHEETS : FEW_SHEETS);
    files[`case-${index}`] = file;
    files[`changed-${index}`] = changeCells(file, names.inputs, changedCells);
  }
  recalculated = await recalculate(files);
});

test.each(cases.map((input, index) => ({ index, input })))(
  "case $index: every measure of the portable copy is the core's, before and after changes",
  ({ index, input }) => {
    expect(differences(recalculated[`case-${index}`], input)).toEqual([]);
    expect(differences(recalculated[`changed-${index}`], { ...input, ...CHANGED })).toEqual([]);
  },
);
