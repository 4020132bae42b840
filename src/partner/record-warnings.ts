import type { Tier } from "../policy/names";
import { RED_FLAGS } from "../policy/next-steps";
import { TIER_CONDITIONS } from "../policy/tier-floors";
import { inWords } from "../wording";
import { fieldPath, INTAKE_FIELDS } from "./intake-fields";
import { isKnown, UNKNOWN, type Intake, type IntakeRecord } from "./intake-record";

/** Fields whose being unknown may hold a tier back. */
const JUDGED_GROUPS = new Set([undefined, "independent_demand_evidence", "commitments"]);
const NOT_JUDGED = new Set(["partner_name", "named_accounts", "sales_targets", "exec_sponsor"]);
const EMBEDDERS = TIER_CONDITIONS.OEM.embedsProduct?.impliedByTypes ?? [];

/** Warnings on a record that was judged: readings, unknowns, red flags, a missing sponsor. */
export function recordWarnings({ record, warnings }: Intake, tier: Tier): string[] {
  const flags = Object.entries(RED_FLAGS).flatMap(([flag, warning]) =>
    record.red_flags[flag as keyof typeof RED_FLAGS] === true ? [warning] : [],
  );
  const hasSponsor = isKnown(record.commitments.exec_sponsor);
  const sponsor =
    (tier === "STRATEGIC" || record.partner_type === "strategic_alliance") && !hasSponsor
      ? ["No executive sponsor is named on the partner's side: a strategic alliance needs one."]
      : [];
  return [...warnings, ...unknownsWarning(record), ...flags, ...sponsor];
}

/** Every field of the judged groups that nobody knows, as the record names it. */
function unknownFields(record: IntakeRecord): string[] {
  const isImplied = EMBEDDERS.some((type) => type === record.partner_type);
  return INTAKE_FIELDS.filter(
    ({ group, key }) =>
      JUDGED_GROUPS.has(group) && !NOT_JUDGED.has(key) && !(key === "embeds_product" && isImplied),
  ).flatMap((field) => {
    const holder = (
      field.group === undefined ? record : record[field.group as "commitments"]
    ) as Record<string, unknown>;
    return holder[field.key] === UNKNOWN ? [fieldPath(field)] : [];
  });
}

function unknownsWarning(record: IntakeRecord): string[] {
  const unknown = unknownFields(record);
  return unknown.length === 0 ? [] : [`Unknown, and so counted as not met: ${inWords(unknown)}.`];
}
