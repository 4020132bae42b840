import { columnOf } from "../../src/formula/columns";
import type { Area } from "../../src/sheets/description/description";

/** An address as people and Excel write it, in numbers. Rows and columns are counted from 0. */
export interface Address {
  readonly sheetName?: string;
  readonly area: Area;
}

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

const ADDRESS = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/;
const CELL = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9][0-9]{0,6})$/;

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

/** Reads `B4`, `$B$4:C9`, `C:C`, `1:4` or `'A sheet'!B4`; undefined when it is none of these. */
export function parseAddress(text: string, size: SheetSize): Address | undefined {
  const parts = ADDRESS.exec(text.trim());
  if (parts === null) return undefined;
  const [, quoted, plain, reference = ""] = parts;
  const [first = "", second = first, ...more] = reference.split(":");
  const corners = [parseCorner(first), parseCorner(second)] as const;
  if (more.length > 0 || corners[0] === undefined || corners[1] === undefined) return undefined;
  const area = between(corners[0], corners[1], size, second !== first || reference.includes(":"));
  if (area === undefined) return undefined;
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  return sheetName === undefined ? { area } : { sheetName, area };
}

function parseCorner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell !== null) return { row: Number(cell[2]) - 1, column: columnOf(cell[1] ?? "") };
  const column = COLUMN.exec(text);
  if (column !== null) return { column: columnOf(column[1] ?? "") };
  const row = ROW.exec(text);
  return row === null ? undefined : { row: Number(row[1]) - 1 };
}

/** `A:C` and `1:3` reach over the whole sheet; a bare `A` or `1` is no address. */
function between(one: Corner, other: Corner, size: SheetSize, isRange: boolean): Area | undefined {
  const hasRows = one.row !== undefined && other.row !== undefined;
  const hasColumns = one.column !== undefined && other.column !== undefined;
  const mixed = (one.row === undefined) !== (other.row === undefined);
  if (mixed || (!hasRows && !hasColumns) || (!isRange && !(hasRows && hasColumns)))
    return undefined;
  const rows = hasRows ? [one.row ?? 0, other.row ?? 0] : [0, size.rows - 1];
  const columns = hasColumns ? [one.column ?? 0, other.column ?? 0] : [0, size.columns - 1];
  return {
    row: Math.min(...rows),
    column: Math.min(...columns),
    rows: Math.abs((rows[1] ?? 0) - (rows[0] ?? 0)) + 1,
    columns: Math.abs((columns[1] ?? 0) - (columns[0] ?? 0)) + 1,
  };
}

const NEEDS_NO_QUOTES = /^[A-Za-z_][A-Za-z0-9_.]*$/;

/** An address with its sheet in front, quoted where Excel quotes. */
export function withSheet(sheetName: string, address: string): string {
  const isPlain = NEEDS_NO_QUOTES.test(sheetName) && !CELL.test(sheetName);
  return `${isPlain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${address}`;
}
