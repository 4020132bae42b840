import type { ICellData, ICommandInfo, Nullable } from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../src/sheets/description/description";

export interface ChangedArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** The rectangle whose contents a command of the grid changed; changes of looks do not count. */
export function changedArea({ id, params }: Readonly<ICommandInfo>): ChangedArea | undefined {
  if (id !== SetRangeValuesMutation.id) return undefined;
  const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    const cellsByColumn = cells as Readonly<Record<string, Nullable<ICellData>>>;
    for (const [column, cell] of Object.entries(cellsByColumn)) {
      if (cell && !("v" in cell) && !("f" in cell)) continue;
      top = Math.min(top, Number(row));
      left = Math.min(left, Number(column));
      bottom = Math.max(bottom, Number(row));
      right = Math.max(right, Number(column));
    }
  }
  if (bottom < 0) return undefined;
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return { sheetId: subUnitId, area };
}
