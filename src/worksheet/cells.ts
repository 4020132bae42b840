import type { NameAndValue } from "../economics/read-block";
import { isBlank, isBlankOrZero } from "../reading/blank";
import { invalid, ok, type Result } from "../result";
import { asTyped } from "../wording";

/*
 * What a cell hands over, as the core takes it. A parameter that was left out arrives as `null` or
 * `undefined`, a blank cell as `null`, "" or, on some platforms, 0; an error as an object that
 * carries its code.
 */

/** One cell's content; `undefined` when nothing is there. */
export function single(value: unknown): unknown {
  const cell = plain(Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value);
  return isBlank(cell) ? undefined : cell;
}

/** An optional argument for which 0 means nothing, so that a 0 can only be a blank cell. */
export function singleButZero(value: unknown): unknown {
  const cell = single(value);
  return isBlankOrZero(cell) || cell === "0" ? undefined : cell;
}

/** A range without the blank rows and columns at its end, so that whole columns can be given. */
export function usedPart(value: unknown): unknown[][] {
  const range = Array.isArray(value) ? (value as unknown[][]) : [[value]];
  const rows = endOf(range, (row) => row.every(isBlankOrZero));
  const columns = Math.max(0, ...range.slice(0, rows).map((row) => endOf(row, isBlankOrZero)));
  return range.slice(0, rows).map((row) => row.slice(0, columns).map(plain));
}

/**
 * The cells of a row or column, without the blank ones at its end. One 0 at the end is a value;
 * several in a row are the blank end of a whole column.
 */
export function list(value: unknown): unknown[] {
  const cells = allCells(value);
  const used = endOf(cells, isBlankOrZero);
  const zeros = cells.slice(used).filter((cell) => cell === 0).length;
  return cells.slice(0, zeros === 1 && cells[used] === 0 ? used + 1 : used);
}

/** Two lists that belong together: a position counts as long as either has something there. */
export function pairedLists(first: unknown, second: unknown): [unknown[], unknown[]] {
  const [left, right] = [allCells(first), allCells(second)];
  const used = Math.max(1, endOf(left, isBlankOrZero), endOf(right, isBlankOrZero));
  return [left.slice(0, used), right.slice(0, used)];
}

/** The `name, value` pairs behind a function's other arguments; a row of names takes a row of values. */
export function replacements(values: readonly unknown[]): Result<NameAndValue[]> {
  const given = values.map(allCells);
  const pairs: NameAndValue[] = [];
  for (let index = 0; index < given.length; index += 2) {
    const [names = [], after = []] = given.slice(index);
    for (let at = 0; at < Math.max(names.length, after.length); at += 1) {
      const [name, value] = [single(names[at]), single(after[at])];
      if (name === undefined && value === undefined) continue;
      if (at >= after.length) {
        return invalid(`${asTyped(name)} is named without a value behind it.`, {
          field: "name_value",
          allowed: "pairs of an input's name and its value",
        });
      }
      pairs.push({ name, value });
    }
  }
  return ok(pairs);
}

/** How many come before the empty end. */
function endOf<T>(items: readonly T[], isEmptyItem: (item: T) => boolean): number {
  let end = items.length;
  while (end > 0 && isEmptyItem(items[end - 1] as T)) end -= 1;
  return end;
}

function allCells(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flat().map(plain) : [plain(value)];
}

/** An error cell as the text that it shows, which every check of the core refuses by name. */
function plain(cell: unknown): unknown {
  const isError = typeof cell === "object" && cell !== null && "code" in cell;
  return isError ? cell.code : cell;
}
