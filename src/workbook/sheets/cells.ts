import type { Cell, CellValue, NumberFormatName } from "../description";

/*
 * Cells by what they are for, so that sheets read as a list of what stands where.
 */

export function label(value: string): Cell {
  return { value, style: "label" };
}

/** A sentence, on as many lines as it takes. */
export function sentence(value: string): Cell {
  return { value, style: "text" };
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

/** Rows of one length, filled up with cells that are left alone. */
export function evenRows(rows: readonly (readonly (Cell | null)[])[]): (Cell | null)[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
}
