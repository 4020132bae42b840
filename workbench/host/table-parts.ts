import type { ITableInfo } from "@univerjs/preset-sheets-table";
import type { Area } from "../../src/sheets/description/description";
import { itemNotFound } from "./host-error";
import type { HostRangeBase, Model } from "./model";

/** A table of the grid as it is now. */
export function tableById(model: Model, tableId: string): ITableInfo {
  const found = model.grid.workbook().getTableInfo(tableId);
  if (found === undefined) throw itemNotFound("this table was deleted");
  return found;
}

/** The whole table, its header included. */
export function tableArea({ range }: ITableInfo): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

export function bodyArea(table: ITableInfo): Area {
  const area = tableArea(table);
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

export function tableRange(model: Model, tableId: string): HostRangeBase {
  const table = tableById(model, tableId);
  return model.make.range(table.subUnitId, tableArea(table));
}

export function bodyRange(model: Model, tableId: string): HostRangeBase {
  const table = tableById(model, tableId);
  return model.make.range(table.subUnitId, bodyArea(table));
}

export async function setTableArea(model: Model, tableId: string, area: Area): Promise<void> {
  const table = tableById(model, tableId);
  await model.grid
    .workbook()
    .getSheetBySheetId(table.subUnitId)
    ?.setTableRange(tableId, {
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row + area.rows - 1,
      endColumn: area.column + area.columns - 1,
    });
}
