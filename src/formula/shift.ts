import { columnLetters, columnOf } from "./columns";
import { tokensOf } from "./tokens";

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)$/;

/** So many rows down and columns to the right; undefined where it would point off the sheet. */
export type Shift = (rows: number, columns: number) => string | undefined;

/** A cell that a formula names, with what stands before it. */
interface Reference {
  readonly before: string;
  readonly fixedColumn: string;
  readonly column: number;
  readonly fixedRow: string;
  readonly row: number;
}

/** The formula as it reads when it is copied; undefined when not understood, or off the sheet. */
export function shifted(formula: string, rows: number, columns = 0): string | undefined {
  return shifting(formula)?.(rows, columns);
}

/** Reads a formula once that is copied to many cells; undefined when it is not understood. */
export function shifting(formula: string): Shift | undefined {
  const from = formula.startsWith("=") ? 1 : 0;
  const tokens = tokensOf(formula, from);
  if (tokens === undefined) return undefined;
  const references: Reference[] = [];
  let copied = 0;
  for (const [index, { kind, content, start, end }] of tokens.entries()) {
    const cell = kind === "word" ? CELL.exec(content) : null;
    if (cell === null || tokens[index + 1]?.content === "(") continue;
    const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = cell;
    const before = formula.slice(copied, start);
    references.push({
      before,
      fixedColumn,
      column: columnOf(letters),
      fixedRow,
      row: Number(digits),
    });
    copied = end;
  }
  const rest = formula.slice(copied);
  return (rows, columns) => {
    let text = "";
    for (const { before, fixedColumn, column, fixedRow, row } of references) {
      const toColumn = column + (fixedColumn === "" ? columns : 0);
      const toRow = row + (fixedRow === "" ? rows : 0);
      if (toColumn < 0 || toRow < 1) return undefined;
      text += before + fixedColumn + columnLetters(toColumn) + fixedRow + String(toRow);
    }
    return text + rest;
  };
}
