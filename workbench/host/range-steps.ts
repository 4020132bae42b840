import type { Area } from "../../src/sheets/description/description";
import { bounding, intersection } from "./areas";
import { invalidArgument, itemNotFound } from "./host-error";
import { type Members, NULL_OBJECT } from "./host-object";
import { type HostRangeBase, asWholeNumber, sheetById } from "./model";
import { asRange } from "./range-lookup";
import { usedArea } from "./used-area";

type Methods = NonNullable<Members["methods"]>;

/** Ways from a range to another one. */
export function rangeSteps(range: HostRangeBase): Methods {
  const { area } = range;
  const { row, column, rows, columns } = area;
  const offset = (down: number, right: number, more: Partial<Area> = {}): HostRangeBase =>
    range.at(valid({ ...area, row: row + down, column: column + right, ...more }));
  return {
    GetCell: (down, right) =>
      offset(number(down, "row"), number(right, "column"), { rows: 1, columns: 1 }),
    GetRow: (index) => offset(number(index, "row"), 0, { rows: 1 }),
    GetColumn: (index) => offset(0, number(index, "column"), { columns: 1 }),
    GetLastCell: () => offset(rows - 1, columns - 1, { rows: 1, columns: 1 }),
    GetLastRow: () => offset(rows - 1, 0, { rows: 1 }),
    GetLastColumn: () => offset(0, columns - 1, { columns: 1 }),
    GetRowsAbove: (count = 1) =>
      offset(-number(count, "count"), 0, { rows: number(count, "count") }),
    GetRowsBelow: (count = 1) => offset(rows, 0, { rows: number(count, "count") }),
    GetColumnsBefore: (count = 1) =>
      offset(0, -number(count, "count"), { columns: number(count, "count") }),
    GetColumnsAfter: (count = 1) => offset(0, columns, { columns: number(count, "count") }),
    GetOffsetRange: (down, right) => offset(number(down, "rows"), number(right, "columns")),
    GetResizedRange: (more, wider) =>
      offset(0, 0, {
        rows: rows + number(more, "rows"),
        columns: columns + number(wider, "columns"),
      }),
    GetAbsoluteResizedRange: (high, wide) =>
      offset(0, 0, { rows: number(high, "rows"), columns: number(wide, "columns") }),
    GetEntireRow: () => range.at({ ...area, column: 0, columns: sheet(range).getMaxColumns() }),
    GetEntireColumn: () => range.at({ ...area, row: 0, rows: sheet(range).getMaxRows() }),
    GetBoundingRect: (other) => range.at(bounding(area, asRange(range.model, other, range).area)),
    GetIntersection: (other) => {
      const shared = intersection(area, asRange(range.model, other, range).area);
      if (shared === undefined) throw itemNotFound("the ranges do not intersect");
      return range.at(shared);
    },
    GetIntersectionOrNullObject: (other) => {
      const shared = intersection(area, asRange(range.model, other, range).area);
      return shared === undefined ? NULL_OBJECT : range.at(shared);
    },
    GetUsedRange: async (valuesOnly) => {
      await range.model.calculation.settled();
      return range.at(usedArea(range, valuesOnly === true) ?? { row, column, rows: 1, columns: 1 });
    },
    GetUsedRangeOrNullObject: async (valuesOnly) => {
      await range.model.calculation.settled();
      const used = usedArea(range, valuesOnly === true);
      return used === undefined ? NULL_OBJECT : range.at(used);
    },
  };
}

function number(value: unknown, what: string): number {
  return asWholeNumber(value, what);
}

function sheet(range: HostRangeBase): ReturnType<typeof sheetById> {
  return sheetById(range.model, range.sheetId);
}

function valid(area: Area): Area {
  if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) {
    throw invalidArgument("the range would lie outside the sheet");
  }
  return area;
}
