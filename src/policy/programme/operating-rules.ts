export interface OperatingRule {
  readonly key: OperatingRuleKey;
  readonly rule: string;
  readonly cadence: "always" | "monthly" | "quarterly";
}

export type OperatingRuleKey =
  | "channelPipelineApart"
  | "kindsApart"
  | "inboundToDirect"
  | "monthlyReconciliation"
  | "quarterlyPayout"
  | "partnerSeesDeals"
  | "jointMeetings"
  | "namedRep"
  | "registeredLeft"
  | "escalation"
  | "paymentAgreed";

/** What the programme sheet carries. Source: docs/programme.md, operating rules. */
export const OPERATING_RULES: readonly OperatingRule[] = [
  {
    key: "channelPipelineApart",
    rule: "Channel pipeline stands apart from direct pipeline",
    cadence: "always",
  },
  {
    key: "kindsApart",
    rule: "Registered, sourced and influenced stand apart in the channel pipeline",
    cadence: "always",
  },
  {
    key: "inboundToDirect",
    rule: "Inbound leads go to direct sales unless they are registered",
    cadence: "always",
  },
  {
    key: "monthlyReconciliation",
    rule: "Deals are reconciled with the partner",
    cadence: "monthly",
  },
  { key: "quarterlyPayout", rule: "Shares are paid out", cadence: "quarterly" },
  {
    key: "partnerSeesDeals",
    rule: "The partner sees when a deal closed, for how much and when it is paid",
    cadence: "always",
  },
  {
    key: "jointMeetings",
    rule: "Kick-off, business review and renewal are held together for the top accounts",
    cadence: "quarterly",
  },
  {
    key: "namedRep",
    rule: "A sales person is named on the partner's side, not an executive alone",
    cadence: "always",
  },
  {
    key: "registeredLeft",
    rule: "A registered account is left to the partner, and its leads go there",
    cadence: "always",
  },
  {
    key: "escalation",
    rule: "A conflict goes to the heads of both sales teams, who decide by written criteria",
    cadence: "always",
  },
  {
    key: "paymentAgreed",
    rule: "How shares are paid is written: bank transfer or wire, currency, and days until it arrives",
    cadence: "always",
  },
];
