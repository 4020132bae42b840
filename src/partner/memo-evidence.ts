import { EVIDENCE } from "../policy/evidence";
import { MEASURED_EVIDENCE, type MeasuredEvidence } from "../policy/names";
import { MOST_STRATEGIC_VALUES } from "../policy/score-weights";
import { asNumber } from "../wording";
import { isKnown, UNKNOWN, type Answer } from "./intake-record";
import { evidenceOf } from "./tier-evidence";
import type { MemoCase, MemoSection } from "./memo-case";

/** What is known of the partner, and what is not, side by side. */
export function evidenceSection({ intake, verdict }: MemoCase): MemoSection {
  const { record } = intake;
  const evidence = evidenceOf(record);
  const names = record.independent_demand_evidence.named_accounts;
  return {
    id: "evidence",
    heading: "Evidence",
    rows: [
      ["Partner type", shown(record.partner_type)],
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
    sentences: verdict.ok ? verdict.value.warnings : intake.warnings,
  };
}

/** "Named accounts" says its unit already. */
function labelOf(name: MeasuredEvidence): string {
  const { label, unit } = EVIDENCE[name];
  return label.endsWith(unit) ? label : `${label}, ${unit}`;
}

function shown(answer: Answer<string | number | boolean>): string {
  if (typeof answer === "boolean") return answer ? "yes" : "no";
  return typeof answer === "number" ? asNumber(answer) : answer;
}
