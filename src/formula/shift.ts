import { columnLetters, columnOf } from "./columns";
import { tokensOf } from "./tokens";

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)$/;

/**
 * The formula as it reads when it is copied so many rows down and columns to the right; undefined
 * when not understood, or where it would point off the sheet.
 */
export function shifted(formula: string, rows: number, columns = 0): string | undefined {
  const from = formula.startsWith("=") ? 1 : 0;
  const tokens = tokensOf(formula, from);
  if (tokens === undefined) return undefined;
  let text = formula.slice(0, from);
  let copied = from;
  for (const [index, { kind, content, start, end }] of tokens.entries()) {
    const cell = kind === "word" ? CELL.exec(content) : null;
    if (cell === null || tokens[index + 1]?.content === "(") continue;
    const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = cell;
    const column = columnOf(letters) + (fixedColumn === "" ? columns : 0);
    const row = Number(digits) + (fixedRow === "" ? rows : 0);
    if (column < 0 || row < 1) return undefined;
    const address = fixedColumn + columnLetters(column) + fixedRow + String(row);
    text += formula.slice(copied, start) + address;
    copied = end;
  }
  return text + formula.slice(copied);
}
