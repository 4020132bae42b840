/**
 * One example out of a function's comment: `=NAME(arguments) → result`. Cells of a spilled result
 * are parted by `|`, rows by `;`; a blank one is `""`, and `…` at the end says that more rows follow.
 *
 * @typedef {object} FormulaExample
 * @property {string} formula as somebody would type it
 * @property {string} name the function's
 * @property {unknown[]} given its arguments as Excel would hand them over
 * @property {string[][]} rows what it gives
 * @property {boolean} isCut
 */

/** @param {string} text @returns {FormulaExample} */
export function parseExample(text) {
  const match = /^=([A-Z.]+)\((.*)\) → (.+?)( …)?$/.exec(text);
  if (!match) throw new SyntaxError(`Not an example of the form "=NAME(…) → result": ${text}`);
  const [, name = "", list = "", result = "", dots] = match;
  return {
    formula: `=${name}(${list})`,
    name,
    given: parts(list, ",").map(argument),
    rows: result
      .split(" ; ")
      .map((row) => row.split(" | ").map((cell) => (cell === '""' ? "" : cell))),
    isCut: dots !== undefined,
  };
}

/** Splits where the mark stands outside quotes, braces and brackets.
 * @param {string} text @param {string} mark @returns {string[]} */
function parts(text, mark) {
  const found = [""];
  let depth = 0;
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (!isQuoted && /[{(]/.test(letter)) depth += 1;
    if (!isQuoted && /[})]/.test(letter)) depth -= 1;
    if (letter === mark && depth === 0 && !isQuoted) found.push("");
    else found[found.length - 1] += letter;
  }
  return found.map((part) => part.trim());
}

/** Days from Excel's day 0 to 1970-01-01. */
const EPOCH_DAY = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** A number, a percentage, text, TRUE or FALSE, DATE(…), an array in braces, or nothing.
 * @param {string} text @returns {unknown} */
function argument(text) {
  if (text === "") return null;
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (text.startsWith("{")) {
    return parts(text.slice(1, -1), ";").map((row) => parts(row, ",").map(argument));
  }
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  const date = /^DATE\((\d+), ?(\d+), ?(\d+)\)$/.exec(text);
  if (date) {
    const day = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3]));
    return EPOCH_DAY + day / MILLISECONDS_A_DAY;
  }
  const isPercentage = text.endsWith("%");
  const number = Number(isPercentage ? text.slice(0, -1) : text);
  if (Number.isNaN(number)) throw new SyntaxError(`Not an argument an example can have: ${text}`);
  return isPercentage ? number / 100 : number;
}
