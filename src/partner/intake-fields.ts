import { PARTNER_TYPES } from "../policy/names";
import { accounts } from "./account-list";
import {
  choice,
  count,
  date,
  fraction,
  number,
  percent,
  text,
  yesNo,
  yesNoScheduled,
  type AnswerKind,
} from "./answer-kinds";

export interface IntakeField extends AnswerKind {
  readonly group: string | undefined;
  readonly key: string;
  readonly label: string;
}

function field(
  group: string | undefined,
  key: string,
  label: string,
  kind: AnswerKind,
): IntakeField {
  return { group, key, label, ...kind };
}

const DEMAND = "independent_demand_evidence";
const VALUE = "strategic_value";
const COMMITMENTS = "commitments";

/** Every field of the intake record, in the order in which it is asked. */
export const INTAKE_FIELDS: readonly IntakeField[] = [
  field(undefined, "partner_name", "Partner name", text),
  field(undefined, "partner_type", "Partner type", choice(PARTNER_TYPES)),
  field(undefined, "why_now", "Why now", text),
  field(undefined, "introduced_by", "Who introduced them", text),
  field(undefined, "relationship_before", "The relationship with us before", text),
  field(DEMAND, "named_accounts_sourced_count", "Named accounts sourced", count),
  field(DEMAND, "end_customer_relationships_pct", "End-customer relationships, %", percent),
  field(DEMAND, "sales_team_size", "Sales people with a quota", count),
  field(DEMAND, "named_accounts", "Named accounts", accounts),
  field(VALUE, "geo_coverage", "Regions we do not cover", text),
  field(VALUE, "product_complement", "What completes our product", text),
  field(VALUE, "brand_lift", "Credibility their brand lends us", choice(["strong", "mid", "none"])),
  field(VALUE, "channel_economics_advantage", "Economic advantage of the channel", text),
  field(COMMITMENTS, "joint_marketing_spend", "Joint marketing a year", number),
  field(COMMITMENTS, "dedicated_resources", "Dedicated named people", count),
  field(COMMITMENTS, "certification_completion", "Certification completed", yesNoScheduled),
  field(COMMITMENTS, "certification_date", "Certification promised by", date),
  field(COMMITMENTS, "sales_targets", "Sales targets", text),
  field(COMMITMENTS, "commitment_months", "Commitment, months", number),
  field(COMMITMENTS, "exec_sponsor", "Executive sponsor", text),
  field(undefined, "embeds_product", "Embeds or white-labels our product", yesNo),
  field("asks", "share", "Share asked for", fraction),
  field(
    "asks",
    "exclusivity",
    "Exclusivity asked for",
    choice(["none", "account", "segment", "territory"]),
  ),
  field("asks", "mdf", "MDF asked for", number),
  field(
    "asks",
    "integration",
    "Integration asked for",
    choice(["none", "self_serve", "joint_development", "co_development"]),
  ),
  field("red_flags", "cannot_name_five_customers", "Cannot name five customers", yesNo),
  field("red_flags", "precise_terms_vague_value", "Precise on terms, vague on joint value", yesNo),
  field(
    "red_flags",
    "exclusive_territory_without_condition",
    "Exclusive territory with no performance condition",
    yesNo,
  ),
  field("red_flags", "strategic_without_sponsor", '"Strategic" with no sponsor', yesNo),
  field("red_flags", "rush_to_sign", "Rush to sign", yesNo),
];

/** The field's place in the record, as an error names it. */
export function fieldPath(field: Pick<IntakeField, "group" | "key">): string {
  return field.group === undefined ? field.key : `${field.group}.${field.key}`;
}
