import { isErrorCode } from "../formula/values";
import { invalid, type Result } from "../result";
import { inWords } from "../wording";
import { a1 } from "./description/a1";
import type { ReadCell, ReadSheet } from "./description/read-workbook";

export type Content = string | number | boolean;

/** No heading and no name of an input is longer; a cell may hold thousands of letters. */
const LONGEST_NAME = 120;

/** A sheet's cells by their place, and by what they say. */
export class Grid {
  readonly name: string;
  readonly rows: number;
  private readonly cells: readonly ReadCell[];
  /** By row, the cells by their columns; made for the few sheets that are looked into. */
  private byRow: ReadonlyMap<number, ReadonlyMap<number, ReadCell>> | undefined;
  /** By what they say; every heading that we know is looked for in every sheet. */
  private byName: ReadonlyMap<string, readonly ReadCell[]> | undefined;
  /** Cells that were asked for, and hold a formula of which nobody knows what it comes to. */
  private readonly unknown = new Map<string, string>();

  constructor({ name, cells }: ReadSheet) {
    this.name = name;
    this.cells = cells;
    this.rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  }

  /** The cells of a row that hold something, in the order of the file. */
  row(row: number): readonly ReadCell[] {
    return [...(this.rowsOf().get(row)?.values() ?? [])];
  }

  at(row: number, column: number): Content | undefined {
    const cell = this.rowsOf().get(row)?.get(column);
    if (cell === undefined) return undefined;
    const { value, formula } = cell;
    if (formula !== undefined && value === undefined) this.unknown.set(a1(row, column), "");
    if (typeof value === "string" && isErrorCode(value)) this.unknown.set(a1(row, column), value);
    return value;
  }

  /** The cells that say this, whatever their capitals. */
  find(text: string): readonly ReadCell[] {
    return this.namesOf().get(nameOf(text)) ?? [];
  }

  private namesOf(): ReadonlyMap<string, readonly ReadCell[]> {
    if (this.byName !== undefined) return this.byName;
    const names = new Map<string, ReadCell[]>();
    for (const cell of this.cells) {
      const name = nameOf(cell.value);
      const same = names.get(name);
      if (same === undefined) names.set(name, [cell]);
      else same.push(cell);
    }
    this.byName = names;
    return names;
  }

  private rowsOf(): ReadonlyMap<number, ReadonlyMap<number, ReadCell>> {
    if (this.byRow !== undefined) return this.byRow;
    const rows = new Map<number, Map<number, ReadCell>>();
    for (const cell of this.cells) {
      const row = rows.get(cell.row) ?? new Map<number, ReadCell>();
      rows.set(cell.row, row.set(cell.column, cell));
    }
    this.byRow = rows;
    return rows;
  }

  /** Where a formula without a result was asked for, or an error: what it stands for is not known. */
  refusal(): Result<never> | undefined {
    const without = [...this.unknown].filter(([, error]) => error === "").map(([place]) => place);
    const [first] = this.unknown;
    if (first === undefined) return undefined;
    const [place, error] = first;
    return without.length === 0
      ? invalid(`On ${this.name}, ${place} shows ${error}.`, { field: place })
      : invalid(
          `On ${this.name}, the file has no result for ${without.length === 1 ? "the formula" : "the formulas"} in ${inWords(without)}. Open it in a spreadsheet program, let it calculate and save it.`,
          { field: without[0] ?? place },
        );
  }
}

/** What a cell says as a heading or a name: without capitals, and no text that is too long for one. */
export function nameOf(value: Content | undefined): string {
  return typeof value === "string" && value.length <= LONGEST_NAME
    ? value.trim().toLowerCase()
    : "";
}
