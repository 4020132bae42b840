import { CERTIFICATION_WITHOUT_DATE, TIER_CONDITIONS } from "../policy/tier-floors";
import type { Tier } from "../policy/names";
import { INTAKE_FIELDS } from "./intake-fields";
import { isKnown, SCHEDULED, UNKNOWN, type Intake, type IntakeRecord } from "./intake-record";
import { midSentence } from "../wording";
import { unansweredFlagsWarning } from "./red-flags";

/** Fields whose being unknown may hold a tier back. */
const JUDGED = new Set([
  "partner_type",
  "named_accounts_sourced_count",
  "end_customer_relationships_pct",
  "sales_team_size",
  "joint_marketing_spend",
  "dedicated_resources",
  "certification_completion",
  "commitment_months",
  "embeds_product",
]);
const EMBEDDERS = TIER_CONDITIONS.OEM.embedsProduct?.impliedByTypes ?? [];

/** Warnings on a record that was judged: readings, unknowns, a missing date or sponsor. */
export function recordWarnings({ record, warnings }: Intake, tier: Tier): string[] {
  const { exec_sponsor: sponsor, certification_completion: certified } = record.commitments;
  const isAlliance = tier === "STRATEGIC" || record.partner_type === "strategic_alliance";
  const hasNoDate = certified === SCHEDULED && !isKnown(record.commitments.certification_date);
  return [
    ...warnings,
    ...unknownsWarning(record),
    ...unansweredFlagsWarning(record),
    ...(hasNoDate ? [CERTIFICATION_WITHOUT_DATE] : []),
    ...(isAlliance && !isKnown(sponsor)
      ? ["No executive sponsor is named on the partner's side: a strategic alliance needs one."]
      : []),
  ];
}

/** Every field of the judged groups that nobody knows, as people are asked for it. */
function unknownFields(record: IntakeRecord): string[] {
  const isImplied = EMBEDDERS.some((type) => type === record.partner_type);
  return INTAKE_FIELDS.filter(
    ({ key }) => JUDGED.has(key) && !(key === "embeds_product" && isImplied),
  ).flatMap((field) => {
    const holder = (
      field.group === undefined ? record : record[field.group as "commitments"]
    ) as Record<string, unknown>;
    return holder[field.key] === UNKNOWN ? [midSentence(field.label)] : [];
  });
}

function unknownsWarning(record: IntakeRecord): string[] {
  const unknown = unknownFields(record);
  return unknown.length === 0 ? [] : [`Unknown, and so counted as not met: ${unknown.join("; ")}.`];
}
