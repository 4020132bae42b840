import { type CellGrid, formulaCells } from "../../../src/sheets/description/cell-grid";
import { type CellPlace, cellsOf, holds } from "../../../src/sheets/description/rectangles";
import type { Area } from "../../../src/sheets/description/description";
import { stopIfCancelled } from "../cancelled";
import { areaOf, inBatches, RANGES_AT_A_TIME, PLACE, rangeOf } from "./read-cells";

/** Every area that a formula fills, from its first cell, with a cell in one of these rectangles. */
export async function findSpills(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  grids: readonly CellGrid[],
  signal: AbortSignal,
): Promise<Area[]> {
  const touched = await withSpill(context, sheet, grids);
  const spills = await filledFrom(
    context,
    sheet,
    touched.flatMap((grid) => [...formulaCells(grid)]),
  );
  const isOpen = (cell: CellPlace): boolean => !spills.some((spill) => holds(spill, cell));

  // What is left can only be filled from a formula outside of the rectangles.
  const rows = await withSpill(context, sheet, touched.flatMap(rowsOf));
  let open = rows.flatMap(({ area }) => cellsOf(area)).filter(isOpen);
  while (open.length > 0) {
    stopIfCancelled(signal);
    const parents = await parentsOf(context, sheet, open.slice(0, RANGES_AT_A_TIME));
    spills.push(...(await filledFrom(context, sheet, parents)));
    open = open.slice(RANGES_AT_A_TIME).filter(isOpen);
  }
  return spills;
}

async function withSpill<Place extends { readonly area: Area }>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  places: readonly Place[],
): Promise<Place[]> {
  const touched = await inBatches(
    context,
    places,
    ({ area }) => {
      const range = rangeOf({ sheet, area });
      range.load("hasSpill");
      return range;
    },
    // Null where only some of the cells have a part in one.
    (place, { hasSpill }) => ((hasSpill as boolean | null) === false ? [] : [place]),
  );
  return touched.flat();
}

function rowsOf({ area }: CellGrid): { readonly area: Area }[] {
  return Array.from({ length: area.rows }, (_, down) => ({
    area: { ...area, row: area.row + down, rows: 1 },
  }));
}

async function filledFrom(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly CellPlace[],
): Promise<Area[]> {
  const filled = await inBatches(
    context,
    cells,
    ({ row, column }) => {
      const area = sheet.getCell(row, column).getSpillingToRangeOrNullObject();
      area.load(PLACE);
      return area;
    },
    (_cell, area) => (area.isNullObject ? [] : [areaOf(area)]),
  );
  return filled.flat();
}

async function parentsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly CellPlace[],
): Promise<CellPlace[]> {
  const parents = await inBatches(
    context,
    cells,
    ({ row, column }) => {
      const parent = sheet.getCell(row, column).getSpillParentOrNullObject();
      parent.load(PLACE);
      return parent;
    },
    (_cell, parent) => (parent.isNullObject ? [] : [areaOf(parent)]),
  );
  // Cells next to each other mostly have the same one.
  const byPlace = parents.flat().map((area) => [`${area.row} ${area.column}`, area] as const);
  return [...new Map(byPlace).values()];
}
