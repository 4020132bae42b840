import { html, type TemplateResult } from "lit/html.js";
import { caseOf } from "../../src/case/case";
import { higherTiers } from "../../src/partner/higher-tiers";
import { SCHEDULED } from "../../src/partner/intake-record";
import { EVIDENCE } from "../../src/policy/evidence";
import { TIER_NAMES } from "../../src/policy/display-names";
import { stepFrame } from "../controls/step-frame";
import { rawAccounts } from "../state/accounts";
import { EVIDENCE_GROUPS, type EvidenceField } from "../state/evidence-groups";
import type { Pane } from "../state/pane-state";
import { stepWords } from "../state/places";
import { readAt } from "../state/draft-path";
import { intakeField, recordPath } from "../state/record";
import { evidenceRow } from "./evidence-row";

/** All evidence on one screen: unknown by default, with what the next tier still lacks. */
export function evidenceStep(pane: Pane): TemplateResult {
  const { completeness } = caseOf(pane.partner).decision;
  const lacks = lacking(pane);
  return stepFrame({
    eyebrow: stepWords(pane.state.place),
    heading: "What do we know of them?",
    lead: `${completeness.known} of the ${completeness.of} that decide the tier are known. Unknown counts as not met.`,
    body: EVIDENCE_GROUPS.map(
      ({ title, fields }) =>
        html`<section class="stack" aria-label=${title}>
          <h2>${title}</h2>
          ${fields
            .filter((field) => isAsked(pane, field))
            .map((field) => evidenceRow(pane, named(pane, field), lacks.get(field.key)))}
        </section>`,
    ),
  });
}

/** A date of the certification is asked for where one is promised. */
function isAsked({ partner }: Pane, { key }: EvidenceField): boolean {
  if (key !== "certification_date") return true;
  return readAt(partner, recordPath(intakeField("certification_completion"))) === SCHEDULED;
}

/** The names given to question 1 are counted; nobody types them twice. */
function named({ partner }: Pane, field: EvidenceField): EvidenceField {
  const accounts = rawAccounts(partner);
  return field.key === "named_accounts_sourced_count" && Array.isArray(accounts)
    ? { ...field, hint: `${accounts.length} are named in question 1` }
    : field;
}

/** What the requirements of a tier are called, by the field that meets them. */
const REQUIREMENTS: Readonly<Record<string, string>> = {
  named_accounts_sourced_count: EVIDENCE.namedAccounts.label,
  end_customer_relationships_pct: EVIDENCE.endCustomerPercent.label,
  sales_team_size: EVIDENCE.salesTeam.label,
  dedicated_resources: EVIDENCE.dedicatedStaff.label,
  joint_marketing_spend: EVIDENCE.jointMarketing.label,
  commitment_months: EVIDENCE.commitmentMonths.label,
  certification_completion: "Certified",
  embeds_product: "Embeds or white-labels the product",
};

/** What the next tier up still asks for, by the field that would meet it. */
function lacking({ partner }: Pane): ReadonlyMap<string, string> {
  const { verdict } = caseOf(partner);
  const next = verdict.ok ? higherTiers(verdict.value)[0] : undefined;
  if (next === undefined) return new Map();
  return new Map(
    Object.entries(REQUIREMENTS).flatMap(([key, label]) => {
      const gap = next.missing.find(({ requirement }) => requirement === label);
      return gap === undefined ? [] : [[key, `${TIER_NAMES[next.tier]}: ${gap.missing}`]];
    }),
  );
}
