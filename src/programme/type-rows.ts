import type { OwnType } from "../policy/own-type";
import { EN_US, type NumberStyle } from "../reading/number";
import { ok, type Result } from "../result";
import { type NamedRows, namedRowsIn } from "./named-rows";
import { readOwnTypes, TYPE_COLUMNS } from "./own-types";

const TYPE_ROWS: NamedRows = {
  ...{ section: "partner type", one: "a partner type", nameKey: "type" },
  columns: TYPE_COLUMNS,
};

/** A company's own types out of a policy table; none where it has no such rows. */
export function typesInTable(
  cells: readonly (readonly unknown[])[],
  style: NumberStyle = EN_US,
): Result<readonly OwnType[]> {
  const rows = namedRowsIn(cells, TYPE_ROWS, style);
  if (!rows.ok) return rows;
  return rows.value.length === 0 ? ok([]) : readOwnTypes(rows.value);
}
