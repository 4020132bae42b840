import type { ExchangeStates } from "./exchange";
import type { ExplainStates } from "./explained";
import type { HandoverStates } from "./handover";
import type { PartnersStates } from "./partners-page";
import type { SelfCheckStates } from "./self-check";

/**
 * What the pane shows besides the steps of a partner. A page is opened from the list of all steps
 * and closes back to the step that was open.
 */
export const PAGES = {
  overview: { title: "All steps" },
  partners: { title: "Partners", about: "Switch, compare, and see all of them together" },
  programme: { title: "Programme", about: "Nine steps from readiness to scale or sunset" },
  deals: { title: "Attribution", about: "Whose the deals of a partner we have are" },
  review: { title: "Review", about: "Go on, change or end with a partner we have" },
  memo: { title: "Decision memo", about: "What is decided and why, to print" },
  handover: { title: "Hand over", about: "Copies for others, and cells that travel" },
  explain: { title: "Explain this number", about: "The selected cell, and what it rests on" },
  exchange: { title: "Import and export", about: "JSON and CSV, in and out" },
  selfCheck: { title: "Self-check", about: "Is all of it working, and as text for a mail" },
} as const satisfies Record<string, { title: string; about?: string }>;

export type PageId = keyof typeof PAGES;

/** What a page is doing, such as making a copy, and what it came to. */
export type Job =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly doing: string; readonly done?: number }
  | { readonly kind: "done"; readonly message: string }
  | { readonly kind: "failed"; readonly message: string };

/** What pages remember while the pane is open, each under its own name. */
export interface PageStates
  extends ExchangeStates, ExplainStates, HandoverStates, PartnersStates, SelfCheckStates {
  /** The judgement that is open on the programme page; undefined while its list is. */
  readonly judgement?: string | undefined;
  /** Of a judgement that is asked of many: the row that is open. */
  readonly judgementRow?: string | undefined;
  /** A list that was pasted for a judgement and not read yet, and why it could not be. */
  readonly pastedRows?: string;
  readonly rowsProblem?: string | undefined;
  /** A table of deals that was pasted and not read yet, and why it could not be. */
  readonly pastedDeals?: string;
  readonly dealsProblem?: string | undefined;
}
