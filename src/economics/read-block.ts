import { isBlank, isBlankOrZero } from "../reading/blank";
import { invalid, ok, type Result } from "../result";
import { asTyped } from "../wording";

export interface NameAndValue {
  readonly name: unknown;
  readonly value: unknown;
}

const SHAPES = "two columns (label, value) or two rows (header over values)";

/** What a block holds: its name in sentences, and whether a cell names one of its values. */
export interface BlockOf {
  readonly what: string;
  readonly isName: (cell: unknown) => boolean;
}

/** The name and value pairs of a block of cells; rows without name and value are skipped. */
export function readPairs(
  cells: readonly (readonly unknown[])[],
  { what, isName }: BlockOf,
): Result<readonly NameAndValue[]> {
  if (cells.every((row) => row.every(isBlank))) {
    return invalid(`The block of ${what} is empty; it must be ${SHAPES}.`, { field: what });
  }
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (columns !== 2 && rows !== 2) {
    const size = `${rows} ${rows === 1 ? "row" : "rows"} by ${columns}`;
    return invalid(`The ${what} are a block of ${size}, but must be ${SHAPES}.`, {
      field: what,
      allowed: SHAPES,
    });
  }
  // Two by two cells: a header when both cells of the first row are names.
  const isUpright = columns === 2 && !(rows === 2 && cells[0]?.every(isName) === true);
  const lines = isUpright ? cells : (cells[0] ?? []).map((name, at) => [name, cells[1]?.[at]]);
  const pairs: NameAndValue[] = [];
  for (const [name, value] of lines) {
    if (!isBlankOrZero(name)) {
      pairs.push({ name, value });
    } else if (!isBlankOrZero(value)) {
      return invalid(`The ${what} hold ${asTyped(value)} without a label beside it.`, {
        field: what,
        allowed: SHAPES,
      });
    }
  }
  return ok(pairs);
}
