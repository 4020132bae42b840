import type { CellContent, CellGrid } from "../../../src/sheets/description/cell-grid";
import type { Area } from "../../../src/sheets/description/description";
import { stopIfCancelled, type WorkControl } from "../cancelled";

/** Keeps an answer well under the 5 MB that Excel on the web carries at a time. */
const CELLS_AT_A_TIME = 10_000;
/** Ranges that are asked about at a time; each is an object of its own on the way. */
export const RANGES_AT_A_TIME = 500;

export interface AreaOnSheet {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

export function rangeOf({ sheet, area }: AreaOnSheet): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** Where a range lies, to be loaded before `areaOf`. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

export function areaOf(range: Excel.Range): Area {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { row, column, rows, columns };
}

/** Contents of these areas, each in pieces of some rows, however large the sheets are. */
export async function* readCells<Place extends AreaOnSheet>(
  context: Excel.RequestContext,
  places: readonly Place[],
  { onProgress, signal }: WorkControl,
): AsyncGenerator<{ readonly place: Place; readonly grid: CellGrid }> {
  const all = places.reduce((cells, { area }) => cells + area.rows * area.columns, 0);
  let done = 0;
  for (const batch of batchesOf(places)) {
    stopIfCancelled(signal);
    const asked = batch.map((place) => {
      const range = rangeOf(place);
      range.load("formulas,values,valueTypes");
      return { place, range };
    });
    await context.sync();
    for (const { place, range } of asked) {
      const { area } = place;
      const formulas = range.formulas as CellContent[][];
      const values = range.values as CellContent[][];
      yield { place, grid: { area, formulas, values, valueTypes: range.valueTypes } };
      done += area.rows * area.columns;
    }
    onProgress(done / all);
  }
}

/** The same areas, large ones cut into pieces of some rows, small ones together. */
export function* batchesOf<Place extends AreaOnSheet>(
  places: readonly Place[],
): Generator<readonly Place[]> {
  let batch: Place[] = [];
  let cells = 0;
  for (const place of places) {
    for (const area of piecesOf(place.area)) {
      const more = area.rows * area.columns;
      if (cells + more > CELLS_AT_A_TIME || batch.length === RANGES_AT_A_TIME) {
        if (batch.length > 0) yield batch;
        batch = [];
        cells = 0;
      }
      batch.push({ ...place, area });
      cells += more;
    }
  }
  if (batch.length > 0) yield batch;
}

function* piecesOf(area: Area): Generator<Area> {
  const rowsAtATime = Math.max(1, Math.floor(CELLS_AT_A_TIME / area.columns));
  for (let first = 0; first < area.rows; first += rowsAtATime) {
    const rows = Math.min(rowsAtATime, area.rows - first);
    yield { ...area, row: area.row + first, rows };
  }
}

/** Asks Excel about many things, some at a time, and makes something of each. */
export async function inBatches<Item, Asked, Made>(
  context: Excel.RequestContext,
  items: readonly Item[],
  ask: (item: Item) => Asked,
  make: (item: Item, asked: Asked) => Made,
): Promise<Made[]> {
  const made: Made[] = [];
  for (let first = 0; first < items.length; first += RANGES_AT_A_TIME) {
    const batch = items.slice(first, first + RANGES_AT_A_TIME);
    const asked = batch.map((item) => ({ item, answer: ask(item) }));
    await context.sync();
    made.push(...asked.map(({ item, answer }) => make(item, answer)));
  }
  return made;
}
