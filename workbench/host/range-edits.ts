import { Dimension } from "@univerjs/core";
import { HostError, invalidArgument } from "./host-error";
import type { Members } from "./host-object";
import { type HostRangeBase, ensureWritable, sheetById } from "./model";
import { inGrid } from "./range-contents";

type Methods = NonNullable<Members["methods"]>;

/** What changes the cells of a range or where they are. */
export function rangeEdits(range: HostRangeBase): Methods {
  const writable = (): ReturnType<typeof inGrid> => {
    ensureWritable(range.model, range.sheetId);
    return inGrid(range);
  };
  return {
    Clear: (applyTo = "All") => clear(range, String(applyTo)),
    Select: () => {
      sheetById(range.model, range.sheetId).activate();
      inGrid(range).activate();
    },
    Merge: (across) => {
      if (across === true) writable().mergeAcross();
      else writable().merge();
    },
    Unmerge: () => void writable().breakApart(),
    Insert: (shift) => {
      writable().insertCells(shift === "Down" ? Dimension.ROWS : Dimension.COLUMNS);
      return range;
    },
    Delete: (shift) => {
      writable().deleteCells(shift === "Up" ? Dimension.ROWS : Dimension.COLUMNS);
    },
    Calculate: () => range.model.calculation.recalculate(),
    _ValidateArraySize: (rows, columns) => {
      if (rows === range.area.rows && columns === range.area.columns) return;
      throw new HostError("InvalidArgument", "The array does not have the size of the range.");
    },
  };
}

function clear(range: HostRangeBase, applyTo: string): void {
  ensureWritable(range.model, range.sheetId);
  const grid = inGrid(range);
  switch (applyTo) {
    case "All":
      grid.clear();
      return;
    case "Contents":
      grid.clearContent();
      return;
    case "Formats":
      grid.clearFormat();
      return;
    default:
      throw invalidArgument(`a range cannot be cleared of ${applyTo} here`);
  }
}
