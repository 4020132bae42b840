import type { CsvText } from "../../src/exchange/csv-text";
import type { ImportOutcome } from "../../src/exchange/import-outcome";
import type { ColumnProposal } from "../../src/exchange/propose-mapping";
import type { Draft } from "../../src/case/draft";

/** What is done with a partner of the file whose name is here already. */
export type Taking = "update" | "add" | "leave";

/** What is done with rows of a file that are about one name. */
export type Repeats = "first" | "last" | "each";

/** A CSV file whose columns wait for a person to say what they are. */
export interface ColumnsStage {
  readonly kind: "columns";
  readonly csv: CsvText;
  readonly columns: readonly ColumnProposal[];
  /** By column, the field's path; undefined leaves a column out. */
  readonly fields: readonly (string | undefined)[];
  /** Said by a person; undefined while what the file shows counts. */
  readonly decimalMark: "." | "," | undefined;
}

/** A file that was read, and nothing of it taken yet. */
export interface CheckStage {
  readonly kind: "check";
  readonly outcome: ImportOutcome;
  /** Undefined until somebody says what becomes of partners that are here already. */
  readonly taking: Taking | undefined;
  /** By place in the outcome, where one is to be treated otherwise. */
  readonly takings: ReadonlyMap<number, Taking>;
  /** Undefined until somebody says which of several rows with one name count. */
  readonly repeats: Repeats | undefined;
  /** To change the columns once more. */
  readonly columns: ColumnsStage | undefined;
}

/** What came of it, shown until the page is left. */
export interface DoneStage {
  readonly kind: "done";
  /** The first partner that came in, by id. */
  readonly first: string;
  readonly notTaken: readonly string[];
}

export type ImportStage = { readonly kind: "choose" } | ColumnsStage | CheckStage | DoneStage;

export const NOTHING_CHOSEN: ImportStage = { kind: "choose" };

export interface Exporting {
  readonly whose: "current" | "all";
  readonly format: "json" | "csv";
  /** What was exported, shown as text. */
  readonly text: string | undefined;
  /** What does not read and is therefore unknown in the file, a sentence each. */
  readonly left: readonly string[];
}

export const NOT_EXPORTED: Exporting = {
  ...{ whose: "current", format: "json" },
  ...{ text: undefined, left: [] },
};

/** What the page of import and export remembers; each under its own name, for each has its time. */
export interface ExchangeStates {
  readonly pasted?: string;
  readonly importing?: ImportStage;
  /** Which page of each long list is shown, from 0. */
  readonly listPages?: Readonly<Record<string, number>>;
  /** The draft before the last import, to go back to while nothing else has changed. */
  readonly imported?: { readonly before: Draft; readonly after: Draft };
  readonly exporting?: Exporting;
  /** Which half of the page the job belongs to: it is told there. */
  readonly exchangeJob?: "import" | "export";
}
