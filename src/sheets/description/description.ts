/**
 * A worksheet described as plain data. Pure code builds descriptions; a writer renders them
 * (Office.js into the open workbook, an .xlsx library into bytes). Nothing here knows Excel's API.
 *
 * Rows and columns are counted from 0. Formulas are en-US, in A1 notation, and begin with "=".
 */

export type CellValue = string | number | boolean;

/** Fonts, fills and borders go by name, so that a house palette can replace them in one place. */
export type StyleName =
  | "title"
  | "subtitle"
  | "heading"
  | "label"
  | "unit"
  | "input"
  | "calculation"
  | "crossSheet"
  | "result"
  | "text"
  | "note"
  | "good"
  | "warning"
  | "bad"
  | "missing"
  | "timeline"
  | "baseCase";

/** Number formats go by name as well; `NUMBER_FORMATS` holds the Excel codes. */
export type NumberFormatName =
  | "general"
  | "integer"
  | "decimal"
  | "money"
  | "percent"
  | "percentExact"
  | "date"
  | "text"
  /** TRUE or FALSE where a program hands a truth value on as 1 or 0. */
  | "truth";

export interface Cell {
  /** A constant, or the computed value of `formula`, kept as the cached result in files. */
  readonly value?: CellValue;
  readonly formula?: string;
  /** The same number without any function of ours; used by portable and partner copies. */
  readonly nativeFormula?: string;
  /** What stands here in a copy of values, where nothing follows what is typed. */
  readonly inValues?: string;
  readonly style?: StyleName;
  readonly numberFormat?: NumberFormatName;
  readonly comment?: string;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells; every row has the same length. `null` leaves a cell untouched. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (Cell | null)[])[];
}

export interface TableColumn {
  readonly name: string;
  readonly numberFormat?: NumberFormatName;
  /** Present when people choose from a list. */
  readonly list?: readonly string[];
  /** Ours is rewritten on update; the user's is kept by the row's key. */
  readonly owner: "ours" | "user";
  /**
   * Of a user's column: what stands there until somebody works on the row. A former row of ours is
   * dropped on update only while all such cells are still untouched.
   */
  readonly untouched?: string;
}

export interface TableDescription {
  /** Unique in the workbook, letters, digits and underscores. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** The column whose value identifies a row when the table is written again. */
  readonly keyColumn: string;
}

export interface Validation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "decimal"; readonly minimum: number; readonly maximum: number }
    | { readonly kind: "wholeNumber"; readonly minimum: number; readonly maximum: number };
  readonly title: string;
  readonly message: string;
  /** Asks instead of refusing, where people may mean something that the rule does not know. */
  readonly onlyWarns?: boolean;
}

export interface ConditionalFormat {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "formula"; readonly formula: string; readonly style: StyleName }
    | {
        /** Colours from low through `midpoint` (a number, usually 0) to high. */
        readonly kind: "colourScale";
        readonly midpoint: number;
      }
    | {
        /** Behind each number a bar from zero, as long as it is large; below zero to the other side. */
        readonly kind: "bar";
      };
}

export interface ChartSeries {
  readonly name: string;
  /** `hidden` lifts the next series off the axis, as a waterfall needs it. */
  readonly appearance?: "hidden" | "gain" | "loss" | "total";
  /** The sheet on which its cells stand, where that is another one than the chart's own. */
  readonly sheet?: string;
  readonly categories: Area;
  readonly values: Area;
}

export interface ChartDescription {
  readonly kind: "line" | "scatter" | "bar" | "column" | "stackedColumn" | "stackedBar";
  readonly title: string;
  /** What a reader who cannot see the picture should know. */
  readonly alternativeText: string;
  readonly area: Area;
  readonly series: readonly ChartSeries[];
  readonly categoryAxisTitle?: string;
  readonly valueAxisTitle?: string;
  /** Where the axis of values ends, from 0 on; the program chooses where not given. */
  readonly valueAxisEnd?: number;
}

/** One visible series is named by the title; more need a legend. */
export function hasLegend({ series }: Pick<ChartDescription, "series">): boolean {
  return series.filter(({ appearance }) => appearance !== "hidden").length > 1;
}

export interface PrintSetup {
  readonly orientation: "landscape" | "portrait";
  /** What is printed, where not all columns are, counted from 0, inclusive. */
  readonly columns?: { readonly first: number; readonly last: number };
  /** What is left free to the left and right of a page; what the program leaves where not given. */
  readonly sideMarginsInInches?: number;
  /** As many pages long as it takes. */
  readonly fitToPagesWide: number;
  /**
   * What stands below a heading of the first column is handed out alone, or is a text that goes on
   * overleaf; else it stays on one page as far as it can.
   */
  readonly sections?: "onOwnPages" | "goOn";
  /** Header rows repeated on each page, counted from 0, inclusive. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  /** Columns repeated where a sheet is more than a page wide, counted from 0, inclusive. */
  readonly repeatColumns?: { readonly first: number; readonly last: number };
  readonly footer: string;
}

/** Kinds of sheets; the tab's name can differ when the wanted one is taken. */
export type SheetKind =
  | "cover"
  | "inputs"
  | "evidence"
  | "verdict"
  | "economics"
  | "sensitivity"
  | "scenarios"
  | "plan"
  | "killCriteria"
  | "charter"
  | "memo"
  | "attribution"
  | "review"
  | "programme"
  | "steps"
  | "policy"
  | "partners"
  | "portfolio"
  | "comparison"
  | "benchmarks"
  | "workings"
  | "checks";

export interface SheetDescription {
  readonly kind: SheetKind;
  /** The tab's name, already free of clashes. */
  readonly name: string;
  readonly columnWidthsInCharacters: readonly number[];
  readonly blocks: readonly Block[];
  readonly tables: readonly TableDescription[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly ChartDescription[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
}
