import { invalid, ok, type Result } from "../result";
import { asTyped } from "../wording";
import { isBlank } from "./check-input";
import { findInput } from "./find-input";

export interface NameAndValue {
  readonly name: unknown;
  readonly value: unknown;
}

const SHAPES = "two columns (label, value) or two rows (header over values)";

/** The name and value pairs of a block of cells; rows without name and value are skipped. */
export function readPairs(cells: readonly (readonly unknown[])[]): Result<readonly NameAndValue[]> {
  if (cells.every((row) => row.every(isBlank))) {
    return invalid(`The block of inputs is empty; it must be ${SHAPES}.`, { field: "inputs" });
  }
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (columns !== 2 && rows !== 2) {
    const size = `${rows} ${rows === 1 ? "row" : "rows"} by ${columns}`;
    return invalid(`The inputs are a block of ${size}, but must be ${SHAPES}.`, {
      field: "inputs",
      allowed: SHAPES,
    });
  }
  const isUpright = columns === 2 && !(rows === 2 && isHeader(cells[0]));
  const lines = isUpright ? cells : (cells[0] ?? []).map((name, at) => [name, cells[1]?.[at]]);
  const pairs: NameAndValue[] = [];
  for (const [name, value] of lines) {
    if (!isEmptyCell(name)) {
      pairs.push({ name, value });
    } else if (!isEmptyCell(value)) {
      return invalid(`The inputs hold ${asTyped(value)} without a label beside it.`, {
        field: "inputs",
        allowed: SHAPES,
      });
    }
  }
  return ok(pairs);
}

/** Some platforms hand a blank cell over as 0; no input is called 0. */
function isEmptyCell(cell: unknown): boolean {
  return isBlank(cell) || cell === 0;
}

/** Two by two cells: a header when both cells of the first row name an input. */
function isHeader(row: readonly unknown[] | undefined): boolean {
  return row?.every((cell) => findInput(cell).ok) ?? false;
}
