import { nearest } from "../nearest";
import { CONTRIBUTIONS } from "../policy/names";
import { onlyReading } from "../reading/number";
import { invalid, ok, type Result } from "../result";
import { asTyped, inWords } from "../wording";
import { type AnswerKind, choice, number } from "./answer-kinds";
import { type DealIn, DEED_COLUMNS, readDeal } from "./deal-table";

/** As it was typed: up to 1 or with its sign a part of the value, above 1 an amount. */
const shareOrAmount: AnswerKind<number> = {
  kind: "number",
  options: [],
  allowed: "a part of the value such as 20%, an amount above 1, or unknown",
  read: (typed) => {
    const read = typeof typed === "string" ? onlyReading(typed) : undefined;
    if (read?.isPercentage && read.value > 1) return undefined;
    return number.read(read?.value ?? typed);
  },
};

const { account, registered, closed, ...deeds } = DEED_COLUMNS;

/** All that is asked of a deal, in the order of our sheets. */
export const DEAL_COLUMNS = {
  ...{ account, registered, closed },
  value: { label: "Deal value", kind: number },
  sharePaid: { label: "Share paid", kind: shareOrAmount },
  claimed: { label: "Claimed as", kind: choice(CONTRIBUTIONS) },
  ...deeds,
} as const;

export type Deal = DealIn<typeof DEAL_COLUMNS>;

/** Deals as a list of objects, in the keys of the columns. */
export function readDeals(raw: unknown): Result<Deal[]> {
  const allowed = "a list of at least one deal";
  if (!Array.isArray(raw) || raw.length === 0) {
    return invalid(`deals is ${asTyped(raw)}; allowed: ${allowed}.`, { field: "deals", allowed });
  }
  const keys = Object.keys(DEAL_COLUMNS);
  const deals: Deal[] = [];
  for (const [at, each] of (raw as unknown[]).entries()) {
    const where = `deals[${at}]`;
    if (typeof each !== "object" || each === null || Array.isArray(each)) {
      return invalid(`${where} is ${asTyped(each)}, but must be an object.`, { field: where });
    }
    const stranger = Object.keys(each).find((key) => !keys.includes(key));
    if (stranger !== undefined) {
      const likely = nearest(stranger, keys);
      const hint = likely === undefined ? "" : ` Did you mean ${likely}?`;
      const field = `${where}.${stranger}`;
      return invalid(`${field} is nothing that a deal has.${hint}`, {
        field,
        allowed: inWords(keys),
      });
    }
    const deal = readDeal(
      DEAL_COLUMNS,
      each as Record<string, unknown>,
      (key) => `${where}.${key}`,
    );
    if (!deal.ok) return deal;
    deals.push(deal.value);
  }
  return ok(deals);
}

/** The share paid in the currency of the value; undefined where nobody knows. */
export function amountPaid({ sharePaid, value }: Deal): number | undefined {
  if (typeof sharePaid !== "number") return undefined;
  if (sharePaid > 1) return sharePaid;
  return typeof value === "number" ? sharePaid * value : undefined;
}
