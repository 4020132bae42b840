import type { MeasuredEvidence, Tier } from "./names";

/** Evidence of demand the partner has without us. */
export type DemandEvidence = Extract<
  MeasuredEvidence,
  "namedAccounts" | "endCustomerPercent" | "salesTeam"
>;

export interface DemandRule {
  readonly evidence: DemandEvidence;
  /** Why a partner with none of it goes no higher. */
  readonly none: string;
  /** What it takes to have some. */
  readonly some: string;
  /** What to go back to the partner for when it is unknown. */
  readonly ask: string;
}

/** Any one of these at zero, or unknown, caps the tier. Source: docs/policy.md, no evidence. */
export const DEMAND_RULES: readonly DemandRule[] = [
  {
    evidence: "namedAccounts",
    none: "no named account",
    some: "a named account",
    ask: "how many named accounts they sold to in the last 12 months that we would target too, with the names",
  },
  {
    evidence: "endCustomerPercent",
    none: "no end-customer relationship",
    some: "end customers of its own",
    ask: "what share of their customers they sell to directly and own the relationship with",
  },
  {
    evidence: "salesTeam",
    none: "nobody selling",
    some: "somebody with a quota",
    ask: "how many of their people carry a quota",
  },
];

export const NO_EVIDENCE_CAP: Tier = "REFERRAL";

/** From this many unknowns among the demand evidence on, nothing is judged. */
export const UNKNOWNS_THAT_STOP = 2;
