import { a1 } from "../../../src/sheets/description/a1";
import type { CellContent } from "../../../src/sheets/description/cell-grid";
import { frozenValue } from "../../../src/sheets/copies/freeze";
import { cellsOf } from "../../../src/sheets/description/rectangles";
import type { Area } from "../../../src/sheets/description/description";
import { invalid, ok, type Result } from "../../../src/result";
import { reasonOf } from "../../reason-of";
import { Cancelled, stopIfCancelled, type WorkControl } from "../cancelled";
import { batchesOf, rangeOf } from "./read-cells";
import { lookAtAreas } from "./selection";
import type { FreezeOffer } from "../../state/handover";

export type Freezing =
  | { readonly kind: "frozen"; readonly cells: number }
  /** The cells changed since somebody was asked. */
  | { readonly kind: "changed"; readonly offer: FreezeOffer };

/** A rectangle with what it held, what it shows, and what it is to hold. */
interface Piece {
  readonly area: Area;
  readonly range: Excel.Range;
  /** Whether a formula in its first cell, or above it, fills all of it. */
  readonly isFilled: boolean;
  readonly formulas: CellContent[][];
  readonly shown: CellContent[][];
  readonly frozen: CellContent[][];
}

/** Puts in place of formulas what they show. Should that fail, or be cancelled, all is put back. */
export async function freeze(
  context: Excel.RequestContext,
  confirmed: FreezeOffer,
  { onProgress, signal }: WorkControl,
): Promise<Result<Freezing>> {
  const quietly = { onProgress: () => undefined, signal };
  const looked = await lookAtAreas(context, confirmed.sheetId, confirmed.selected, quietly);
  if (!looked.ok) return looked;
  const offer = looked.value;
  if (JSON.stringify(offer) !== JSON.stringify(confirmed)) return ok({ kind: "changed", offer });

  const sheet = context.workbook.worksheets.getItem(offer.sheetId);
  const batches = await readPieces(context, sheet, offer, signal);
  const write = async (pieces: readonly Piece[]): Promise<void> => {
    for (const { range, frozen } of pieces) range.values = frozen;
    await context.sync();
  };
  try {
    for (const [step, work] of [write, ensureKept(context)].entries()) {
      for (const [index, pieces] of batches.entries()) {
        stopIfCancelled(signal);
        await work(pieces);
        onProgress((step + (index + 1) / batches.length) / 2);
      }
    }
    return ok({ kind: "frozen", cells: offer.cells });
  } catch (error) {
    await putBack(context, sheet, offer, batches.flat());
    if (error instanceof Cancelled) throw error;
    return invalid(`Nothing was frozen; the formulas were put back. ${reasonOf(error)}`);
  }
}

async function readPieces(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { blocks, spills }: FreezeOffer,
  signal: AbortSignal,
): Promise<Piece[][]> {
  const batches: Piece[][] = [];
  const places = blocks.map((area) => ({ sheet, area, isFilled: spills.includes(area) }));
  for (const batch of batchesOf(places)) {
    stopIfCancelled(signal);
    const asked = batch.map(({ area, isFilled }) => {
      const range = rangeOf({ sheet, area });
      range.load("formulas,values,valueTypes,numberFormat");
      return { area, isFilled, range };
    });
    await context.sync();
    batches.push(asked.map(pieceOf));
  }
  return batches;
}

function pieceOf({ area, isFilled, range }: Pick<Piece, "area" | "isFilled" | "range">): Piece {
  const shown = range.values as CellContent[][];
  const formats = range.numberFormat as string[][];
  const frozen = shown.map((line, row) =>
    line.map((value, column) =>
      frozenValue(value, range.valueTypes[row]?.[column], formats[row]?.[column]),
    ),
  );
  const formulas = range.formulas as CellContent[][];
  return { area, range, isFilled, formulas, shown, frozen };
}

/** Fails where a cell does not show what it did, as Excel may have read a text as something else. */
function ensureKept(context: Excel.RequestContext): (pieces: readonly Piece[]) => Promise<void> {
  return async (pieces) => {
    const asked = pieces.map((piece) => {
      piece.range.load("values");
      return piece;
    });
    await context.sync();
    for (const { area, range, shown } of asked) {
      for (const { row, column } of cellsOf(area)) {
        const [down, right] = [row - area.row, column - area.column];
        if ((range.values as CellContent[][])[down]?.[right] === shown[down]?.[right]) continue;
        throw new Error(
          `${a1(row, column)} did not keep its value: its number format makes Excel read it as something else. Change the format and freeze again.`,
        );
      }
    }
  };
}

/** A formula that fills other cells is entered into the first of them, once they are empty. */
async function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { spills }: FreezeOffer,
  pieces: readonly Piece[],
): Promise<void> {
  for (const area of spills) rangeOf({ sheet, area }).clear(Excel.ClearApplyTo.contents);
  for (const { area, range, isFilled, formulas } of pieces) {
    if (!isFilled) range.formulas = formulas;
    else if (spills.some(({ row, column }) => row === area.row && column === area.column)) {
      range.getCell(0, 0).formulas = [[formulas[0]?.[0] ?? ""]];
    }
  }
  await context.sync();
}
