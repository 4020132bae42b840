import { answerInCell } from "../partner/answer-cells";
import { bare } from "../nearest";
import { isOfSection, readRows } from "../policy/policy-rows";
import { isBlank } from "../reading/blank";
import type { NumberStyle } from "../reading/number";
import { invalid, ok, type Result } from "../result";
import { asTyped, inWords } from "../wording";
import type { JudgementField } from "./judgement";

/** Which rows of a policy table are meant, and what stands in them. */
export interface NamedRows {
  readonly section: "level" | "partner type";
  /** As a refusal calls one of them. */
  readonly one: string;
  readonly nameKey: string;
  readonly columns: Readonly<Record<string, JudgementField>>;
}

/**
 * Things out of a policy table whose name stands in the column Tier and whose figures have a row
 * each, in the order in which they come there.
 */
export function namedRowsIn(
  cells: readonly (readonly unknown[])[],
  { section, one, nameKey, columns }: NamedRows,
  style: NumberStyle,
): Result<Record<string, unknown>[]> {
  const rows = readRows(cells);
  if (!rows.ok) return rows;
  const figures = Object.keys(columns).filter((key) => key !== nameKey);
  const found = new Map<string, Record<string, unknown>>();
  for (const { row, name, parts, value } of rows.value.values()) {
    const [inSection, called, figure] = parts;
    if (!isOfSection(section, inSection)) continue;
    const typed = typeof figure === "string" ? bare(figure) : "";
    const key = figures.find((each) =>
      [each, columns[each]?.label ?? ""].map(bare).includes(typed),
    );
    const field = key === undefined ? undefined : columns[key];
    if (key === undefined || field === undefined) {
      const allowed = inWords(
        figures.map((each) => columns[each]?.label ?? each),
        "or",
      );
      return invalid(
        `Row ${row} of the policy table names no figure of ${one}: ${name}. Allowed: ${allowed}.`,
        { field: name, allowed },
      );
    }
    const place = typeof called === "string" ? bare(called) : asTyped(called);
    const given = found.get(place) ?? { [nameKey]: typeof called === "string" ? called : "" };
    if (!isBlank(value)) given[key] = answerInCell(field, value, style);
    found.set(place, given);
  }
  return ok([...found.values()]);
}
