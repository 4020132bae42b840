import type { Cell, TableDescription } from "./description";

/** A table as it stands in the workbook: headers, and what each cell of the body holds. */
export interface ExistingTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface MergedTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Brings a table up to date without taking anything away: our columns are rewritten, the user's
 * columns keep what people wrote in the row with the same key, and rows and columns that people
 * added stay, after ours. A row that is no longer part of the plan goes only if nobody worked on it.
 */
export function mergeTable(
  description: TableDescription,
  existing: ExistingTable | undefined,
): MergedTable {
  const ourHeaders = description.columns.map((column) => column.name);
  if (existing === undefined) return { headers: ourHeaders, rows: description.rows };

  const addedHeaders = existing.headers.filter((header) => !ourHeaders.includes(header));
  const headers = [...ourHeaders, ...addedHeaders];
  const ourKey = ourHeaders.indexOf(description.keyColumn);
  const theirKey = existing.headers.indexOf(description.keyColumn);
  const rowsByKey = new Map(existing.rows.map((row) => [keyOf(row[theirKey]), row]));

  const cellFrom = (
    row: ExistingTable["rows"][number] | undefined,
    header: string,
  ): Cell | undefined => {
    const cell = row?.[existing.headers.indexOf(header)];
    return cell === undefined || isBlank(cell) ? undefined : cell;
  };

  const updated = description.rows.map((cells) => {
    const kept = rowsByKey.get(keyOf(cells[ourKey]));
    const ours = description.columns.map((column, index) => {
      const cell = cells[index] ?? {};
      if (column.owner === "ours") return cell;
      const theirs = cellFrom(kept, column.name);
      return theirs === undefined ? cell : { ...cell, ...theirs };
    });
    return [...ours, ...addedHeaders.map((header) => cellFrom(kept, header) ?? {})];
  });

  const isUntouched = (row: ExistingTable["rows"][number]): boolean =>
    keyOf(row[theirKey]) !== "" &&
    description.columns.every(
      ({ name, untouched }) =>
        untouched === undefined || row[existing.headers.indexOf(name)]?.value === untouched,
    );

  const ourKeys = new Set(description.rows.map((cells) => keyOf(cells[ourKey])));
  const added = existing.rows
    .filter((row) => !ourKeys.has(keyOf(row[theirKey])))
    .filter((row) => row.some((cell) => !isBlank(cell)) && !isUntouched(row))
    .map((row) => headers.map((header) => cellFrom(row, header) ?? {}));
  return { headers, rows: [...updated, ...added] };
}

function keyOf(cell: Cell | undefined): string {
  const value = cell?.value;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function isBlank({ formula, value }: Cell): boolean {
  return formula === undefined && (value ?? "") === "";
}
