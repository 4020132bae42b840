import { type IRange, ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Area } from "../../src/sheets/description/description";
import { intersection } from "./areas";
import { invalidArgument, itemNotFound } from "./host-error";
import { type Members, NULL_OBJECT, type Scalar } from "./host-object";
import type { HostRangeBase, Model } from "./model";

type Methods = NonNullable<Members["methods"]>;

/** From a formula to the cells that it fills, and back. */
export function rangeSpill(range: HostRangeBase): Methods {
  const filledBy = async (): Promise<Area | undefined> => {
    const { row, column } = oneCell(range);
    await range.model.calculation.settled();
    return spills(range).find((area) => area.row === row && area.column === column);
  };
  const fillsInto = async (): Promise<Area | undefined> => {
    const cell = oneCell(range);
    await range.model.calculation.settled();
    const found = spills(range).find((area) => intersection(area, cell) !== undefined);
    return found && { ...found, rows: 1, columns: 1 };
  };
  const found = (area: Area | undefined): HostRangeBase => {
    if (area === undefined) throw itemNotFound("the cell has no part in a spilled formula");
    return range.at(area);
  };
  const foundOrNull = (area: Area | undefined): HostRangeBase | typeof NULL_OBJECT =>
    area === undefined ? NULL_OBJECT : range.at(area);
  return {
    GetSpillingToRange: async () => found(await filledBy()),
    GetSpillingToRangeOrNullObject: async () => foundOrNull(await filledBy()),
    GetSpillParent: async () => found(await fillsInto()),
    GetSpillParentOrNullObject: async () => foundOrNull(await fillsInto()),
  };
}

/** Whether all cells, none or (null) some of them belong to a spilled formula. */
export function hasSpill(range: HostRangeBase): Scalar {
  return {
    get: () => {
      const { area } = range;
      const covered = spills(range)
        .flatMap((spill) => intersection(spill, area) ?? [])
        .reduce((cells, { rows, columns }) => cells + rows * columns, 0);
      if (covered === 0) return false;
      return covered === area.rows * area.columns ? true : null;
    },
  };
}

function spills({ model, sheetId }: HostRangeBase): Area[] {
  return spilledAreas(model, sheetId);
}

/** Rectangles of a sheet that formulas fill, each from its first cell. */
export function spilledAreas({ grid }: Model, sheetId: string): Area[] {
  const all = grid.injector.get(FormulaDataModel).getArrayFormulaRange();
  const found: IRange[] = [];
  new ObjectMatrix(all[grid.workbook().getId()]?.[sheetId]).forValue((_row, _column, spill) => {
    found.push(spill);
  });
  return found
    .map(({ startRow, startColumn, endRow, endColumn }) => ({
      ...{ row: startRow, column: startColumn },
      ...{ rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 },
    }))
    .filter(({ rows, columns }) => rows * columns > 1);
}

function oneCell({ area }: HostRangeBase): Area {
  if (area.rows * area.columns === 1) return area;
  throw invalidArgument("only a single cell has a spilled formula");
}
