import type { Block, Cell, CellValue, NumberFormatName } from "../description/description";

/*
 * Cells by what they are for, so that sheets read as a list of what stands where.
 */

/** Stands where there is no such number; the reason stands beside it. */
export const NO_NUMBER = "–";

export function label(value: string, inValues?: string): Cell {
  return { value, style: "label", ...(inValues === undefined ? {} : { inValues }) };
}

/** A sentence, on as many lines as it takes. */
export function sentence(value: string, inValues?: string): Cell {
  return { ...label(value, inValues), style: "text" };
}

/** For people to fill in, or to change what stands there. */
export function fillIn(value?: CellValue, numberFormat?: NumberFormatName): Cell {
  return {
    ...(value === undefined ? {} : { value }),
    style: "input",
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** Computed from cells of the same sheet; written without "=". */
export function computed(formula: string, numberFormat?: NumberFormatName): Cell {
  return {
    formula: `=${formula}`,
    style: "calculation",
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** Taken from another sheet; written without "=". */
export function fromElsewhere(formula: string, numberFormat?: NumberFormatName): Cell {
  return { ...computed(formula, numberFormat), style: "crossSheet" };
}

/**
 * A formula that fills the cells below and beside it, written without "=": a heading in every
 * column, and then rows of which each column has its number format.
 */
export function filledBy(
  formula: string,
  rows: number,
  columns: readonly (NumberFormatName | undefined)[],
): Cell[][] {
  const row = columns.map((numberFormat): Cell => ({
    style: "calculation",
    ...(numberFormat === undefined ? {} : { numberFormat }),
  }));
  const [, ...headings] = columns.map((): Cell => ({ style: "heading" }));
  return [
    [{ formula: `=${formula}`, style: "heading" }, ...headings],
    ...Array.from({ length: rows }, () => row),
  ];
}

/** Rows of one length, filled up with cells that are left alone. */
export function evenRows(rows: readonly (readonly (Cell | null)[])[]): (Cell | null)[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
}

/** A title in the first column, and below it what one formula fills. */
export function titled(row: number, title: string, filled: readonly (readonly Cell[])[]): Block {
  return { row, column: 0, cells: evenRows([[{ value: title, style: "title" }], ...filled]) };
}
