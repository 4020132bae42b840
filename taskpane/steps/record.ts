import { caseOf } from "../../src/case/case";
import { html, type TemplateResult } from "lit/html.js";
import { isKnown } from "../../src/partner/intake-record";
import { CHOICE_NAMES } from "../../src/policy/display-names";
import { recordField, type RecordWording } from "../controls/record-field";
import { stepFrame } from "../controls/step-frame";
import { rawAccounts } from "../state/accounts";
import type { Pane } from "../state/pane-state";

/** The rest of the intake record, a few fields a step. Blank and unknown both count as not met. */

function recordStep(
  pane: Pane,
  heading: string,
  lead: string,
  fields: readonly RecordWording[],
): TemplateResult {
  return stepFrame({
    eyebrow: "Evidence and terms",
    heading,
    lead,
    body: html`<div class="stack-wide">
      ${fields.map((wording) => recordField(pane, wording))}
    </div>`,
  });
}

export function demandStep(pane: Pane): TemplateResult {
  const listed = rawAccounts(pane.partner);
  const count = Array.isArray(listed) ? listed.length : undefined;
  return recordStep(
    pane,
    "What demand do they have without us?",
    "This carries most of the verdict. With two or more of these unknown there is nothing to judge yet.",
    [
      {
        key: "named_accounts_sourced_count",
        label: "Named accounts they can bring",
        hint: "Accounts with a name that we would target too.",
        unit: "accounts",
        placeholder: count === undefined ? undefined : `${count}, as named in question 1`,
      },
      {
        key: "end_customer_relationships_pct",
        label: "Customers they deal with directly",
        hint: "Of all their customers, from 0 to 100.",
        unit: "%",
      },
      {
        key: "sales_team_size",
        label: "Their sales people with a quota",
        unit: "people",
      },
    ],
  );
}

export function valueStep(pane: Pane): TemplateResult {
  return recordStep(
    pane,
    "What do they add that we lack?",
    "Each of the four counts once. Leave blank what they do not add.",
    [
      { key: "geo_coverage", label: "Regions we do not cover" },
      { key: "product_complement", label: "What completes our product" },
      {
        key: "brand_lift",
        label: "Credibility their brand lends us",
        options: {
          strong: [CHOICE_NAMES.brandLift.strong],
          mid: [CHOICE_NAMES.brandLift.mid],
          none: [CHOICE_NAMES.brandLift.none],
        },
      },
      { key: "channel_economics_advantage", label: "An economic advantage of their channel" },
    ],
  );
}

export function commitmentsStep(pane: Pane): TemplateResult {
  const { intake } = caseOf(pane.partner);
  const months = intake.ok ? intake.value.record.commitments.commitment_months : "unknown";
  return recordStep(
    pane,
    "What do they commit?",
    "What is promised in writing, not what was said in a meeting.",
    [
      {
        key: "commitment_months",
        label: "How long they commit",
        unit: "months",
        placeholder: isKnown(months) ? `${months}, as read from the sales targets` : undefined,
      },
      {
        key: "dedicated_resources",
        label: "People named for this partnership",
        unit: "people",
      },
      {
        key: "joint_marketing_spend",
        label: "Joint marketing they pay for",
        unit: "per year",
      },
      {
        key: "sales_targets",
        label: "Sales targets, in their words",
        long: true,
      },
    ],
  );
}

export function peopleStep(pane: Pane): TemplateResult {
  return recordStep(pane, "Who stands behind it, and how deep does it go?", "", [
    {
      key: "exec_sponsor",
      label: "Executive sponsor on their side",
      hint: "A person, by name.",
    },
    {
      key: "certification_completion",
      label: "Have their people completed our certification?",
    },
    {
      key: "certification_date",
      label: "If promised, by when?",
    },
    {
      key: "embeds_product",
      label: "Do they embed or white-label our product?",
    },
    {
      key: "why_now",
      label: "Why now?",
      hint: "What makes it worth their time this year.",
    },
    {
      key: "introduced_by",
      label: "Who introduced them?",
    },
    {
      key: "relationship_before",
      label: "What was the relationship with us before?",
    },
  ]);
}

export function asksStep(pane: Pane): TemplateResult {
  return recordStep(
    pane,
    "What do they ask for?",
    "As they asked it. It is held against the band and the deal zone later.",
    [
      {
        key: "share",
        label: "Share they ask for",
        hint: "As a percentage, such as 20%.",
      },
      {
        key: "exclusivity",
        label: "Exclusivity",
        options: {
          none: [CHOICE_NAMES.exclusivity.none],
          account: [CHOICE_NAMES.exclusivity.account],
          segment: [CHOICE_NAMES.exclusivity.segment],
          territory: [CHOICE_NAMES.exclusivity.territory],
        },
      },
      { key: "mdf", label: "Market development funds (MDF)", unit: "per year" },
      {
        key: "integration",
        label: "Integration",
        options: {
          none: [CHOICE_NAMES.integration.none],
          self_serve: [CHOICE_NAMES.integration.self_serve, "They build on what we publish"],
          joint_development: [
            CHOICE_NAMES.integration.joint_development,
            "Six to twelve months, both sides",
          ],
          co_development: [CHOICE_NAMES.integration.co_development, "Ongoing, one product"],
        },
      },
    ],
  );
}

export function redFlagsStep(pane: Pane): TemplateResult {
  return recordStep(
    pane,
    "Did you see any of these?",
    "One is answered in writing before a contract. Two or more, and they are a referral partner at most.",
    [
      { key: "cannot_name_five_customers", label: "They cannot name five customers" },
      { key: "precise_terms_vague_value", label: "Precise on terms, vague on joint value" },
      {
        key: "exclusive_territory_without_condition",
        label: "An exclusive territory with no performance condition",
      },
      { key: "strategic_without_sponsor", label: "“Strategic”, with no sponsor" },
      { key: "rush_to_sign", label: "A rush to sign" },
    ],
  );
}
