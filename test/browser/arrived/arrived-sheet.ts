import { a1 } from "../../../src/sheets/description/a1";

/** What is on a sheet after it was written, in the words of neither writer. */
export interface ArrivedSheet {
  readonly name: string;
  /** By address; cells without content and of the usual look are left out. */
  readonly cells: Readonly<Record<string, ArrivedCell>>;
  /** Weight and colour of the lines between cells, by the corner where they begin. */
  readonly lines: Readonly<Record<string, string>>;
  readonly columnWidthsInCharacters: readonly number[];
  readonly tables: readonly ArrivedTable[];
  /** The first one wins where two apply. */
  readonly conditionalFormats: readonly ArrivedConditionalFormat[];
  readonly charts: readonly ArrivedChart[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: ArrivedPrint;
  readonly isProtected: boolean;
}

/** Traits that are as in a fresh cell are undefined. */
export interface ArrivedCell {
  readonly value?: string | number | boolean;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly isBold?: true;
  readonly isItalic?: true;
  readonly fontColour?: string;
  readonly fontSize?: number;
  readonly fill?: string;
  readonly wraps?: true;
  readonly vertical?: string;
  readonly horizontal?: string;
  readonly isUnlocked?: true;
  readonly validation?: ArrivedValidation;
}

export interface ArrivedValidation {
  readonly kind: string;
  readonly list?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly ignoresBlanks: boolean;
  /** What happens to other entries; undefined where they are taken. */
  readonly refusal?: { readonly style: string; readonly title: string; readonly message: string };
}

export interface ArrivedTable {
  readonly name: string;
  readonly area: string;
  readonly style: string;
  readonly columns: readonly string[];
  readonly hasFilterButtons: boolean;
  readonly hasBandedRows: boolean;
}

export interface ArrivedConditionalFormat {
  readonly area: string;
  readonly formula?: string;
  readonly fontColour?: string;
  readonly fill?: string;
  readonly isBold?: true;
  /** Of a colour scale: kind, value and colour of each of its points. */
  readonly points?: readonly string[];
  /** Of bars behind numbers: the colour of those above zero. */
  readonly bar?: string;
}

export interface ArrivedChart {
  readonly kind: string;
  readonly title: string;
  readonly legend: string | undefined;
  readonly categoryAxisTitle: string;
  readonly valueAxisTitle: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
    readonly colour: string;
  }[];
}

export interface ArrivedPrint {
  readonly orientation: string;
  readonly paper: string;
  readonly pagesWide: number | undefined;
  readonly pagesTall: number | undefined;
  readonly repeatedRows: string | undefined;
  readonly repeatedColumns: string | undefined;
  readonly sideMarginsInInches: readonly [number, number];
  /** Rows that begin a page, counted from 0. */
  readonly pageBreaks: readonly number[];
  readonly footer: string;
}

const LINE_SIDES = {
  top: { isAcross: true, down: 0, right: 0 },
  bottom: { isAcross: true, down: 1, right: 0 },
  left: { isAcross: false, down: 0, right: 0 },
  right: { isAcross: false, down: 0, right: 1 },
} as const;
export type LineSide = keyof typeof LINE_SIDES;

/** A line belongs to both cells beside it: the bottom of one is the top of the one below. */
export function lineKey(row: number, column: number, side: LineSide): string {
  const { isAcross, down, right } = LINE_SIDES[side];
  return `${isAcross ? "above" : "left of"} ${a1(row + down, column + right)}`;
}

/** An object of which nothing said is undefined. */
type Said<Traits> = { readonly [Key in keyof Traits]: Exclude<Traits[Key], undefined> };

/** Without the traits that say nothing. */
export function compact<Traits extends object>(traits: Traits): Partial<Said<Traits>> {
  const said = Object.entries(traits).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as Partial<Said<Traits>>;
}
