import type { Model } from "../economics/parse";
import type { BandPreset, Contribution } from "../policy/names";
import type { Result } from "../result";
import type { Intake } from "./intake-record";
import type { FinalVerdict } from "./verdict";

/** What the memo says of the 90-day plan; a plan as it is built holds all of it. */
export interface MemoPlan {
  readonly motion: string;
  readonly launchDate: string | null;
  readonly targetAccounts: number;
  /** Currency. */
  readonly mdf: number;
  /** Currency; null without an average deal. */
  readonly pipelineFloor: number | null;
  /** In average deals. */
  readonly pipelineDeals: number;
  readonly closedWonFloor: number;
  readonly milestones: readonly {
    readonly id: string;
    readonly date: string | null;
    readonly owner: string;
  }[];
  readonly floorsAgainstModel: readonly { readonly sentence: string }[];
}

/** Who decides on signing and by when, where it is not as the plan says. */
export interface MemoDecision {
  readonly by?: string;
  readonly on?: string;
}

/** What is blank is as the plan says. */
export function decisionOf(by: string | undefined, on: string | undefined): MemoDecision {
  return { ...(by ? { by } : {}), ...(on ? { on } : {}) };
}

/** Everything a committee is to decide on. What is missing is said to be missing. */
export interface MemoCase {
  readonly intake: Intake;
  /** Or why there is none: too much is unknown to judge anything. */
  readonly verdict: Result<FinalVerdict>;
  readonly contribution: Contribution;
  readonly preset?: BandPreset;
  /** Undefined until the economics are complete. */
  readonly model: Model | undefined;
  /** Undefined until a plan is built. */
  readonly plan: MemoPlan | undefined;
  readonly decision?: MemoDecision | undefined;
}

export const MEMO_SECTIONS = [
  "verdict",
  "evidence",
  "economics",
  "stress",
  "plan",
  "killCriteria",
  "unwind",
  "assumptions",
  "overrides",
  "finance",
  "decision",
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

/** One page for the people who decide. */
export interface Memo {
  readonly partnerName: string;
  /** The answer in one sentence. */
  readonly headline: string;
  readonly sections: readonly MemoSection[];
  /** Undefined without a model that has a deal zone. */
  readonly picture: MemoPicture | undefined;
}
