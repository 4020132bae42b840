import type { Offer } from "../partner/offer";
import type { DecisionCode } from "./decision";

/**
 * In the order of the page: the first third decides, the second shows why, and the last says what is
 * signed and by whom; an accountant's questions follow on a page of their own.
 */
export const MEMO_SECTIONS = [
  "decision",
  "figures",
  "conditions",
  "changes",
  "asks",
  "economics",
  "inputs",
  "evidence",
  "stress",
  "direct",
  "verdict",
  "plan",
  "killCriteria",
  "unwind",
  "overrides",
  "signing",
  "finance",
] as const;
export type MemoSectionId = (typeof MEMO_SECTIONS)[number];

export interface MemoSection {
  readonly id: MemoSectionId;
  readonly heading: string;
  /** Label and value, each a short text. */
  readonly rows: readonly (readonly [string, string])[];
  readonly sentences: readonly string[];
}

/** What the picture shows: the zone both sides can live with, and the deals each share takes. */
export interface MemoPicture {
  /** Fractions; the zone is empty where lowest is above highest. */
  readonly lowest: number;
  readonly highest: number;
  readonly share: number;
  /** Deals of the base case, a year. */
  readonly deals: number | undefined;
  /** Exact deals a year that pay for the programme; null where no volume does. */
  readonly curve: readonly { readonly share: number; readonly deals: number | null }[];
}

/** For the people who decide: what is decided stands on the first page. */
export interface Memo {
  readonly partnerName: string;
  readonly code: DecisionCode;
  /** The decision's own headline. */
  readonly headline: string;
  readonly offer: Pick<Offer, "low" | "high" | "base" | "term"> | null;
  readonly sections: readonly MemoSection[];
  /** Undefined without a model that has a deal zone. */
  readonly picture: MemoPicture | undefined;
}
