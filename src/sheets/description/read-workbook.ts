import type { Draft } from "../../case/draft";

/** A workbook as it was read: cells and nothing else, whatever it was read with. */

export interface ReadCell {
  readonly row: number;
  readonly column: number;
  /** A constant, or the cached result of the formula. */
  readonly value: string | number | boolean | undefined;
  /** As it is typed, with "=". */
  readonly formula: string | undefined;
  /** The cells that the formula fills, its own first, such as B2:D3; they hold its results. */
  readonly fills?: string;
}

export interface ReadSheet {
  readonly name: string;
  readonly cells: readonly ReadCell[];
}

export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  /** The draft that travels with workbooks of ours. */
  readonly draft: Draft | undefined;
  /** Why there is none, where the file has one that cannot be read. */
  readonly draftProblem?: string;
}
