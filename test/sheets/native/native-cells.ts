import type { GivenInputs, InputKey, ModelInputs } from "../../../src/economics/inputs";
import { evaluateModel, type MeasureName, MEASURES } from "../../../src/economics/measures";
import { CellError, type Scalar } from "../../../src/formula/values";
import type { Cell } from "../../../src/sheets/description/description";
import {
  nativeFormula,
  nativeValue,
  type Replacements,
} from "../../../src/sheets/native/native-model";
import { describeWorkings } from "../../../src/sheets/native/workings-sheet";
import { sampleContent } from "../../../src/sheets/sample-content";
import { sheetNames } from "../../../src/sheets/description/sheet-names";
import { describeInputs } from "../../../src/sheets/model/inputs";
import type { WrittenSheet } from "../../../src/sheets/description/written-sheet";

const NAMES = sheetNames();
export const SHEETS = { inputs: NAMES.inputs, workings: "Workings" };
export const MEASURES_SHEET = "Measures";

/** Cells of the Measures sheet that stand in for inputs, as a sensitivity table's headers do. */
export const REPLACED: readonly InputKey[] = ["revshare", "deals", "cannibalization"];
export const REPLACEMENTS: Replacements = new Map(
  REPLACED.map((key, index) => [key, `$E$${index + 2}`]),
);

/**
 * Inputs, Workings, and a sheet with every measure: in column B as the inputs give it, in column C
 * with the share, the deals and the cannibalization of the cells E2 to E4.
 */
export function nativeSheets(
  inputs: GivenInputs,
  instead: readonly (number | undefined)[],
): WrittenSheet[] {
  const content = { ...sampleContent(), inputs };
  const workings = describeWorkings(content.partnerName, NAMES, SHEETS);
  const measures = MEASURES.map(({ name }, index): Cell[] => [
    { value: name },
    { formula: `=${nativeValue(name, SHEETS)}` },
    replacedCell(name),
    {},
    index < instead.length && instead[index] !== undefined ? { value: instead[index] } : {},
  ]);
  const header: Cell[] = [{ value: "Measure" }, {}, {}, {}, { value: "Instead" }];
  return [
    describeInputs(content, NAMES),
    workings,
    {
      ...workings,
      name: MEASURES_SHEET,
      blocks: [{ row: 0, column: 0, cells: [header, ...measures] }],
    },
  ];
}

/** Nothing where no one cell can hold a measure with other inputs. */
function replacedCell(name: MeasureName): Cell {
  const formula = nativeFormula(name, SHEETS, REPLACEMENTS);
  return formula === undefined ? {} : { formula: `=${formula}` };
}

/** The measures of the core as cells show them: never and not applicable are #N/A. */
export function expectedCells(
  inputs: ModelInputs,
  result: Partial<Record<MeasureName, unknown>> = evaluateModel(inputs),
): (number | string)[] {
  return MEASURES.map(({ name }) => {
    const value = result[name];
    return typeof value === "number" ? value : "#N/A";
  });
}

export function shownAs(value: Scalar | undefined): number | string {
  if (value instanceof CellError) return value.code;
  return typeof value === "number" ? value : String(value);
}

/** Within 1e-9 relative, as the cases are right to. */
export function isClose(one: number | string, other: number | string): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}
