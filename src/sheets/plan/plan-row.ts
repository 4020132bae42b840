/** Columns of the plan's table that tell its row of headings from every other row. */
const MARKS = ["Day", "Milestone"];
/** What nobody reads: it ties a row to its milestone when the plan is written again. */
const NOT_SHOWN = "Id";
/** A picture of what the day says. */
const PICTURE = "Timeline";

/**
 * The milestone in a row of the plan's sheet, heading by heading, however many rows people put in;
 * nothing for a row above the table, or below it.
 */
export function milestoneFields(
  sheet: readonly (readonly string[])[],
  row: number,
): readonly (readonly [string, string])[] {
  const headings = sheet.findIndex((cells) => MARKS.every((mark) => cells.includes(mark)));
  const names = sheet[headings] ?? [];
  const end = names.indexOf(NOT_SHOWN);
  const cells = sheet[row] ?? [];
  const isMilestone = headings >= 0 && row > headings && cells[names.indexOf("Milestone")];
  if (!isMilestone) return [];
  return names
    .slice(0, end < 0 ? names.length : end)
    .map((name, column) => [name, cells[column] ?? ""] as const)
    .filter(([name, shown]) => name !== "" && name !== PICTURE && shown !== "");
}
