import { isoFromExcelDay } from "../calendar";
import { bare } from "../nearest";
import { DEAL_SIDES } from "../policy/attribution";
import { isBlankOrZero } from "../reading/blank";
import type { NumberStyle } from "../reading/number";
import { invalid, ok, type Result } from "../result";
import { inWords } from "../wording";
import { answerInCell } from "./answer-cells";
import { type AnswerKind, choice, date, number, readAnswer, text, yesNo } from "./answer-kinds";
import type { Answer } from "./intake-record";

/** A column of a table of deals: its heading on our sheets, and what stands below it. */
export interface DealColumn<Value = unknown> {
  readonly label: string;
  readonly kind: AnswerKind<Value>;
  /** Without it a table cannot say whose a deal is, and a slip in a heading would pass unseen. */
  readonly isNeeded?: true;
}

type Columns = Readonly<Record<string, DealColumn>>;

const needed = <Value>(label: string, kind: AnswerKind<Value>): DealColumn<Value> => ({
  ...{ label, kind },
  isNeeded: true,
});
const side = choice(DEAL_SIDES);

/** What tells whose a deal is. */
export const DEED_COLUMNS = {
  account: needed("Account", text),
  registered: { label: "Registered on", kind: date },
  closed: { label: "Closed on", kind: date },
  priorContactDays: needed("Our contact, days before", number),
  openOpportunity: needed("Open opportunity of ours", yesNo),
  introducedBy: needed("Introduced by", side),
  ranBy: needed("Meetings run by", side),
  ownedBy: needed("Relationship held by", side),
} as const satisfies Columns;

/** A row of a table of deals; a blank cell is undefined, and not the same as unknown. */
export type DealIn<C extends Columns> = {
  readonly [Key in keyof C]: C[Key] extends DealColumn<infer Value>
    ? Answer<Value> | undefined
    : never;
} & { readonly account: string };

export type DealDeeds = DealIn<typeof DEED_COLUMNS>;

/** Deals as rows under a row of headings; columns that say nothing of ours are left alone. */
export function readDealTable<C extends Columns>(
  columns: C,
  [headings = [], ...rows]: readonly (readonly unknown[])[],
  style?: NumberStyle,
): Result<DealIn<C>[]> {
  const keys = headings.map((heading) => columnNamed(columns, heading));
  const missing = Object.keys(columns).filter(
    (key) => columns[key]?.isNeeded && !keys.includes(key),
  );
  if (missing.length > 0) {
    const labels = inWords(missing.map((key) => columns[key]?.label ?? key));
    return invalid(`The table of deals has no column ${labels}.`, { field: "deals" });
  }
  const deals: DealIn<C>[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.every(isBlankOrZero)) continue;
    const cells: Record<string, unknown> = {};
    keys.forEach((key, column) => key && (cells[key] = row[column]));
    const deal = readDeal(columns, cells, (key) => `${key} in row ${at + 2}`, style);
    if (!deal.ok) return deal;
    deals.push(deal.value);
  }
  return deals.length > 0 ? ok(deals) : invalid("The table holds no deal.", { field: "deals" });
}

/** The column that a heading names, whatever its case, spaces and punctuation. */
function columnNamed(columns: Columns, heading: unknown): string | undefined {
  const wanted = typeof heading === "string" ? bare(heading) : "";
  return Object.keys(columns).find(
    (key) => bare(key) === wanted || bare(columns[key]?.label ?? "") === wanted,
  );
}

/** Reads one deal; `name` is how an error names a field of it. */
export function readDeal<C extends Columns>(
  columns: C,
  cells: Readonly<Record<string, unknown>>,
  name: (key: string) => string,
  style?: NumberStyle,
): Result<DealIn<C>> {
  const deal: Record<string, unknown> = {};
  for (const [key, { kind }] of Object.entries(columns)) {
    const cell = cells[key];
    // A blank cell arrives as 0 on some platforms, so a 0 has to say the same as nothing.
    if (isBlankOrZero(cell)) continue;
    const isDay = kind === date && typeof cell === "number";
    const typed = isDay ? isoFromExcelDay(cell) : answerInCell(kind, cell, style);
    const read = readAnswer(kind, name(key), typed);
    if (!read.ok) return read;
    deal[key] = read.value;
  }
  return deal.account === undefined
    ? invalid(`${name("account")} is missing.`, { field: name("account") })
    : ok(deal as DealIn<C>);
}
