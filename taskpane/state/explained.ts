import type { InputKey } from "../../src/economics/inputs";
import type { ExplainedFormula } from "../../src/sheets/explain-cell";

/** A cell of the open workbook that somebody selected. */
export interface SelectedCell {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** What it shows, in its number format. */
  readonly shown: string;
}

/** What functions.json says of one of our functions. */
export interface FunctionWords {
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly repeating?: boolean }[];
}

export type Explained =
  | { readonly kind: "plain"; readonly cell: SelectedCell }
  | { readonly kind: "input"; readonly cell: SelectedCell; readonly key: InputKey }
  | {
      readonly kind: "milestone";
      readonly cell: SelectedCell;
      /** Heading of each column, and what stands under it in this row. */
      readonly fields: readonly (readonly [string, string])[];
    }
  | {
      readonly kind: "formula";
      readonly cell: SelectedCell;
      /** The cell whose formula fills this one, where that is another. */
      readonly filledFrom: SelectedCell | undefined;
      readonly formula: ExplainedFormula;
      readonly words: FunctionWords | undefined;
    }
  | { readonly kind: "failed"; readonly message: string };

/** What the page that explains a cell remembers. */
export interface ExplainStates {
  readonly explained?: Explained;
  /** Cells from which links were followed, the last one last: the way back. */
  readonly explainTrail?: readonly SelectedCell[];
}
