import { tokensOf } from "./tokens";

const CELL = /^(\$?[A-Za-z]{1,3})(\$?)([1-9]\d*)$/;

/** The formula as it reads when it is copied down by so many rows; undefined when not understood. */
export function shiftedDown(formula: string, rows: number): string | undefined {
  const from = formula.startsWith("=") ? 1 : 0;
  const tokens = tokensOf(formula, from);
  if (tokens === undefined) return undefined;
  let text = formula.slice(0, from);
  let copied = from;
  tokens.forEach(({ kind, content, start, end }, index) => {
    const [, column, fixed, row] = (kind === "word" ? CELL.exec(content) : null) ?? [];
    const isCall = tokens[index + 1]?.content === "(";
    if (column === undefined || fixed === "$" || isCall) return;
    text += `${formula.slice(copied, start)}${column}${Number(row) + rows}`;
    copied = end;
  });
  return text + formula.slice(copied);
}
