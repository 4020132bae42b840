import { a1 } from "../../../src/sheets/description/a1";
import type { CellContent } from "../../../src/sheets/description/cell-grid";
import { frozenValue } from "../../../src/sheets/copies/freeze";
import { cellsOf } from "../../../src/sheets/description/rectangles";
import { invalid, ok, type Result } from "../../../src/result";
import { inWords } from "../../../src/wording";
import { reasonOf } from "../../reason-of";
import { isGroupRefused } from "../as-one-step";
import { Cancelled, stopIfCancelled, type WorkControl } from "../cancelled";
import { whenNotEdited } from "../in-excel";
import { type FormulaPiece, putFormulasBack } from "./put-formulas-back";
import { batchesOf, rangeOf } from "./read-cells";
import { lookAtAreas } from "./selection";
import type { FreezeOffer } from "../../state/handover";

export type Freezing =
  | { readonly kind: "frozen"; readonly cells: number }
  /** The cells changed since somebody was asked. */
  | { readonly kind: "changed"; readonly offer: FreezeOffer };

/** A rectangle with what it held, what it shows, and what it is to hold. */
interface Piece extends FormulaPiece {
  readonly range: Excel.Range;
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
  const looked = await whenNotEdited(() =>
    lookAtAreas(context, confirmed.sheetId, confirmed.selected, quietly),
  );
  if (!looked.ok) return looked;
  const offer = looked.value;
  if (JSON.stringify(offer) !== JSON.stringify(confirmed)) return ok({ kind: "changed", offer });

  const sheet = context.workbook.worksheets.getItem(offer.sheetId);
  const batches = await whenNotEdited(() => readPieces(context, sheet, offer, signal));
  const begun = new Set<readonly Piece[]>();
  const write = async (pieces: readonly Piece[]): Promise<void> => {
    begun.add(pieces);
    for (const { range, frozen } of pieces) range.values = frozen;
    await context.sync();
  };
  try {
    for (const [step, work] of [write, ensureKept(context)].entries()) {
      for (const [index, pieces] of batches.entries()) {
        stopIfCancelled(signal);
        await whenNotEdited(() => work(pieces));
        onProgress((step + (index + 1) / batches.length) / 2);
      }
    }
    return ok({ kind: "frozen", cells: offer.cells });
  } catch (error) {
    const left = await putFormulasBack(offer.sheetId, [...begun]);
    const isCancelled = error instanceof Cancelled;
    if (left.length > 0) {
      return invalid(
        `${isCancelled ? "Cancelled." : reasonOf(error)} The formulas of ${inWords(left)} on “${offer.sheetName}” could not be put back: values stand there now. Use Excel’s Undo, or close the workbook without saving.`,
      );
    }
    if (isCancelled || isGroupRefused(error)) throw error;
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
  const places = blocks.map((area) => ({
    ...{ sheet, area, spill: spills.includes(area) ? area : undefined },
  }));
  for (const batch of batchesOf(places)) {
    stopIfCancelled(signal);
    const asked = batch.map(({ area, spill }) => {
      const range = rangeOf({ sheet, area });
      range.load("formulas,values,valueTypes,numberFormat");
      return { area, spill, range };
    });
    await context.sync();
    batches.push(asked.map(pieceOf));
  }
  return batches;
}

function pieceOf({ area, spill, range }: Pick<Piece, "area" | "spill" | "range">): Piece {
  const shown = range.values as CellContent[][];
  const formats = range.numberFormat as string[][];
  const frozen = shown.map((line, row) =>
    line.map((value, column) =>
      frozenValue(value, range.valueTypes[row]?.[column], formats[row]?.[column]),
    ),
  );
  const formulas = range.formulas as CellContent[][];
  return { area, range, spill, formulas, shown, frozen };
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
