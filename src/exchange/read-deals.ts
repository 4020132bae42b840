import { isBlank } from "../reading/blank";
import { type Deal, DEAL_COLUMNS } from "../partner/deals";
import { readDealTable } from "../partner/deal-table";
import type { DecimalMark } from "../reading/number";
import { invalid, ok, type Result } from "../result";
import { asNumber, inWords } from "../wording";
import { readCsvText, textOfCell } from "./csv-text";
import { findDecimalMark } from "./decimal-mark";

/** More than any partner brings in its life, and still a list that somebody can go through. */
const MOST_DEALS = 5_000;

/**
 * A table of deals that was pasted from a sheet or stands in a CSV file.
 * @param ownMark of the person who pastes it; it counts where the table leaves the mark open.
 */
export function dealsInText(text: string, ownMark?: DecimalMark): Result<Deal[]> {
  if (isBlank(text)) return invalid("Paste a table of deals first.", { field: "deals" });
  const { header, rows, problems } = readCsvText(text);
  const [broken] = problems;
  if (broken !== undefined) return invalid(broken, { field: "deals" });
  if (rows.length > MOST_DEALS) {
    return invalid(
      `The table holds ${asNumber(rows.length)} deals; allowed are ${asNumber(MOST_DEALS)}.`,
      { field: "deals" },
    );
  }
  const table = rows.map(({ cells }) => cells.map(textOfCell));
  const days = columnsOf(header, ["registered", "closed"]);
  const order = findDayOrder(table.flatMap((row) => days.map((at) => row[at] ?? "")));
  if (!order.ok) return order;
  const amounts = columnsOf(header, ["value", "sharePaid", "priorContactDays"]);
  const { mark = ownMark, sentence } = findDecimalMark(
    table.flatMap((row) => amounts.map((at) => row[at] ?? "")),
  );
  if (mark === undefined) return invalid(sentence, { field: "deals" });
  const read = table.map((row) =>
    row.map((cell, at) => (days.includes(at) ? isoDay(cell, order.value) : cell)),
  );
  return readDealTable(DEAL_COLUMNS, [header, ...read], { decimalMark: mark, isCertain: true });
}

function columnsOf(header: readonly string[], keys: readonly (keyof typeof DEAL_COLUMNS)[]) {
  const names = keys.flatMap((key) =>
    [key, DEAL_COLUMNS[key].label].map((name) => name.toLowerCase()),
  );
  return header.flatMap((name, at) => (names.includes(name.trim().toLowerCase()) ? [at] : []));
}

type DayOrder = "day first" | "month first";

/** "3/12/2025" or "03.12.25": two numbers and a year, as Excel shows and copies a date. */
const SHOWN_DAY = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;

/** Which comes first in the dates of a file; where all of them read both ways, nobody guesses. */
function findDayOrder(cells: readonly string[]): Result<DayOrder> {
  const shown = cells.flatMap((cell) => {
    const [, first, mark, second] = SHOWN_DAY.exec(cell) ?? [];
    return mark === undefined ? [] : [{ cell, mark, first: Number(first), second: Number(second) }];
  });
  const dayFirst = shown.filter(({ mark, first }) => mark === "." || first > 12);
  const monthFirst = shown.filter(({ second }) => second > 12);
  if (dayFirst.length > 0 && monthFirst.length > 0) {
    const examples = inWords([dayFirst[0]?.cell ?? "", monthFirst[0]?.cell ?? ""]);
    return invalid(`Dates are written in two ways: ${examples}.`, { field: "deals" });
  }
  if (monthFirst.length > 0) return ok("month first");
  const [open] = shown;
  // The 4th of April is the same day in both.
  const isOpen = dayFirst.length === 0 && shown.some(({ first, second }) => first !== second);
  return isOpen
    ? invalid(
        `Dates such as ${open?.cell ?? ""} can be read in two ways: write them as 2026-03-02.`,
        { field: "deals" },
      )
    : ok("day first");
}

function isoDay(cell: string, order: DayOrder): string {
  const [whole, first = "", , second = "", year = ""] = SHOWN_DAY.exec(cell) ?? [];
  if (whole === undefined) return cell;
  const [day, month] = order === "day first" ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
