import { EVIDENCE } from "../policy/evidence";
import { PARTNER_TYPE_NAMES } from "../policy/intake-names";
import { MEASURED_EVIDENCE, type MeasuredEvidence, type PartnerType } from "../policy/names";
import { MOST_STRATEGIC_VALUES } from "../policy/score-weights";
import { asNumber } from "../wording";
import { isKnown, UNKNOWN, type Answer } from "../partner/intake-record";
import { evidenceOf } from "../partner/evidence-of-record";
import type { CaseParts } from "./case-parts";
import type { MemoSection } from "./memo-page";

/** What is known of the partner, and what is not, side by side. */
export function evidenceSection({
  intake,
  verdict,
}: CaseParts): Partial<Pick<MemoSection, "rows" | "sentences">> {
  if (!intake.ok) return { sentences: [intake.problem.message] };
  const { record, warnings } = intake.value;
  const evidence = evidenceOf(record);
  const names = record.independent_demand_evidence.named_accounts;
  return {
    rows: [
      ["Partner type", typeName(record.partner_type)],
      ...MEASURED_EVIDENCE.map((name): readonly [string, string] => [
        labelOf(name),
        shown(evidence.measured[name]),
      ]),
      ["Accounts by name", isKnown(names) ? names.map(({ name }) => name).join(", ") : UNKNOWN],
      ["Certified", shown(evidence.certified)],
      ["Embeds or white-labels the product", shown(evidence.embedsProduct)],
      ["Strategic values given", `${evidence.strategicValues} of ${MOST_STRATEGIC_VALUES}`],
      ["Executive sponsor", shown(record.commitments.exec_sponsor)],
    ],
    sentences: verdict.ok ? verdict.value.warnings : warnings,
  };
}

/** "Named accounts" says its unit already. */
function labelOf(name: MeasuredEvidence): string {
  const { label, unit } = EVIDENCE[name];
  return label.endsWith(unit) ? label : `${label}, ${unit}`;
}

function typeName(type: Answer<PartnerType>): string {
  return isKnown(type) ? PARTNER_TYPE_NAMES[type] : UNKNOWN;
}

function shown(answer: Answer<string | number | boolean>): string {
  if (typeof answer === "boolean") return answer ? "yes" : "no";
  return typeof answer === "number" ? asNumber(answer) : answer;
}
