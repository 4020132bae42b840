import type { MeasuredEvidence } from "./names";

export interface EvidenceDefinition {
  /** As a requirement or a table row names it. */
  readonly label: string;
  readonly unit: string;
  readonly whole: boolean;
  readonly most?: number;
  /** What a partner still lacks, in the words of a sentence on gaps. */
  readonly missing: (amount: string, isOne: boolean) => string;
}

/** The numbers a prospect is judged by: label, unit and range. Source: docs/policy.md, intake. */
export const EVIDENCE: Record<MeasuredEvidence, EvidenceDefinition> = {
  namedAccounts: {
    label: "Named accounts",
    unit: "accounts",
    whole: true,
    missing: (amount, isOne) => `${amount} more named ${isOne ? "account" : "accounts"}`,
  },
  endCustomerPercent: {
    label: "End-customer relationships",
    unit: "% of customers",
    whole: false,
    most: 100,
    missing: (amount, isOne) =>
      `${amount} ${isOne ? "point" : "points"} more end-customer relationships`,
  },
  salesTeam: {
    label: "Sales team",
    unit: "people with a quota",
    whole: true,
    missing: (amount, isOne) => `${amount} more ${isOne ? "person" : "people"} with a quota`,
  },
  dedicatedStaff: {
    label: "Dedicated people",
    unit: "named people",
    whole: true,
    missing: (amount, isOne) => `${amount} more dedicated ${isOne ? "person" : "people"}`,
  },
  jointMarketing: {
    label: "Joint marketing",
    unit: "currency/year",
    whole: false,
    missing: (amount) => `${amount} more joint marketing a year`,
  },
  commitmentMonths: {
    label: "Commitment",
    unit: "months",
    whole: false,
    missing: (amount, isOne) => `${amount} ${isOne ? "month" : "months"} more commitment`,
  },
};
