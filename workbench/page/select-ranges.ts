import { SetSelectionsOperation } from "@univerjs/preset-sheets-core";
import { type HostRangeBase, type Model, sheetById } from "../host/model";
import { inGrid } from "../host/range-contents";

/** Selects what a person would select with Ctrl held down, and shows the sheet that it is on. */
export function selectRanges(model: Model, ranges: readonly HostRangeBase[]): void {
  const last = ranges.at(-1);
  if (last === undefined) return;
  sheetById(model, last.sheetId).activate();
  model.grid.api.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: model.grid.workbook().getId(),
    subUnitId: last.sheetId,
    selections: ranges.map((range) => ({
      range: inGrid(range).getRange(),
      primary: range === last ? firstCell(range) : null,
      style: null,
    })),
  });
}

function firstCell({ area: { row, column } }: HostRangeBase): object {
  return {
    ...{ actualRow: row, startRow: row, endRow: row },
    ...{ actualColumn: column, startColumn: column, endColumn: column },
    ...{ isMerged: false, isMergedMainCell: false },
  };
}
