import type { SeriesState, Source } from "../charts/chart-state";
import type { Area } from "../../src/sheets/description/description";
import { type HostRangeBase, type Model, newId } from "./model";
import { readCells } from "./range-contents";

interface Guess {
  readonly categories?: Source;
  readonly series: readonly { readonly name?: string; readonly values: Source }[];
}

/** Reads a source range as Excel does: texts on top name series, texts at the left categories. */
export function dataOf(model: Model, range: HostRangeBase, seriesBy: string): Guess {
  const { area, sheetId } = range;
  const kinds = readCells(range, ({ kind }) => kind);
  const texts = readCells(range, ({ text }) => text);
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columns > area.rows);
  const isText = (row: number, column: number): boolean => kinds[row]?.[column] !== "Double";
  const hasTop =
    area.rows > 1 &&
    rangeOf(area.columns)
      .slice(1)
      .every((column) => isText(0, column));
  const hasLeft =
    area.columns > 1 &&
    rangeOf(area.rows)
      .slice(1)
      .every((row) => isText(row, 0));
  const [top, left] = [hasTop ? 1 : 0, hasLeft ? 1 : 0];
  const source = (part: Area): Source => ({ sheetId, area: part });
  const body = {
    row: area.row + top,
    column: area.column + left,
    rows: area.rows - top,
    columns: area.columns - left,
  };
  const along = (index: number): Source =>
    source(
      byRows
        ? { ...body, row: body.row + index, rows: 1 }
        : { ...body, column: body.column + index, columns: 1 },
    );
  const [hasNames, hasCategories] = byRows ? [hasLeft, hasTop] : [hasTop, hasLeft];
  const nameAt = (index: number): string | undefined =>
    byRows ? texts[index + top]?.[0] : texts[0]?.[index + left];
  const series = rangeOf(byRows ? body.rows : body.columns).map((index) => {
    const name = hasNames ? nameAt(index) : undefined;
    return { values: along(index), ...(name === undefined ? {} : { name }) };
  });
  if (!hasCategories) return { series };
  const categories = byRows
    ? { ...body, row: area.row, rows: 1 }
    : { ...body, column: area.column, columns: 1 };
  return { series, categories: source(categories) };
}

export function seriesOf({ categories, series }: Guess): SeriesState[] {
  return series.map((one) => ({
    id: newId(),
    ...one,
    ...(categories === undefined ? {} : { categories }),
  }));
}

function rangeOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
