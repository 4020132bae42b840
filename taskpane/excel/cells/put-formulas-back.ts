import { areaA1 } from "../../../src/sheets/description/a1";
import type { CellContent } from "../../../src/sheets/description/cell-grid";
import type { Area } from "../../../src/sheets/description/description";
import { inExcel, insistently } from "../in-excel";
import { rangeOf } from "./read-cells";

/** A rectangle with the formulas that it held. */
export interface FormulaPiece {
  readonly area: Area;
  /** What a formula in its first cell fills, should this be all or a part of that. */
  readonly spill?: Area | undefined;
  readonly formulas: CellContent[][];
}

type Batch = readonly FormulaPiece[];

/**
 * Puts formulas back, and answers with the addresses of what could not be. It does so in requests of
 * its own, a batch each and more than once, for the one that failed may be why it is needed; each of
 * them can be done again without harm.
 */
export async function putFormulasBack(
  sheetId: string,
  batches: readonly Batch[],
): Promise<string[]> {
  const pieces = batches.flat();
  const outcomes = [await tried(sheetId, (sheet) => enterSpills(sheet, pieces))];
  for (const batch of batches) {
    outcomes.push(await tried(sheetId, (sheet) => enterFormulas(sheet, batch)));
  }
  if (!outcomes.includes(false)) return [];
  const left: Area[] = [];
  for (const batch of batches) left.push(...(await whatDiffers(sheetId, batch)));
  return left.map((area) => areaA1(area));
}

async function tried(sheetId: string, work: (sheet: Excel.Worksheet) => void): Promise<boolean> {
  try {
    await insistently(() =>
      Excel.run(async (context) => {
        work(context.workbook.worksheets.getItem(sheetId));
        await context.sync();
      }),
    );
    return true;
  } catch {
    return false;
  }
}

/** A formula that fills other cells is entered into the first of them, once they are empty. */
function enterSpills(sheet: Excel.Worksheet, pieces: readonly FormulaPiece[]): void {
  const first = pieces.filter(isFirstOfSpill);
  for (const { spill } of first) {
    if (spill !== undefined) rangeOf({ sheet, area: spill }).clear(Excel.ClearApplyTo.contents);
  }
  for (const { area, formulas } of first) {
    sheet.getCell(area.row, area.column).formulas = [[formulas[0]?.[0] ?? ""]];
  }
}

function enterFormulas(sheet: Excel.Worksheet, batch: Batch): void {
  for (const { area, spill, formulas } of batch) {
    if (spill === undefined) rangeOf({ sheet, area }).formulas = formulas;
  }
}

function isFirstOfSpill({ area, spill }: FormulaPiece): boolean {
  return spill?.row === area.row && spill.column === area.column;
}

/** Where Excel does not even say what there is now, all of it is taken to differ. */
async function whatDiffers(sheetId: string, batch: Batch): Promise<Area[]> {
  const looked = batch.filter((piece) => piece.spill === undefined || isFirstOfSpill(piece));
  try {
    return await insistently(() =>
      inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        const asked = looked.map(({ area, spill, formulas }) => {
          const single = { ...area, rows: 1, columns: 1 };
          const range = rangeOf({ sheet, area: spill === undefined ? area : single });
          range.load("formulas");
          return { range, area: spill ?? area, formulas: spill ? [[formulas[0]?.[0]]] : formulas };
        });
        await context.sync();
        return asked
          .filter(({ range, formulas }) => !isSame(range.formulas, formulas))
          .map(({ area }) => area);
      }),
    );
  } catch {
    return looked.map(({ area, spill }) => spill ?? area);
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
