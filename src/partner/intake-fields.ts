import * as v from "valibot";
import { findName, PARTNER_TYPES } from "../policy/names";
import { inWords } from "../wording";
import { UNKNOWN } from "./intake-record";

export type FieldKind =
  "text" | "choice" | "count" | "number" | "percent" | "fraction" | "yesNo" | "accounts";

export interface IntakeField {
  readonly group: string | undefined;
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly options: readonly string[];
  /** What is accepted, in words. */
  readonly allowed: string;
  readonly schema: v.GenericSchema<unknown, unknown>;
}

type Kind = Pick<IntakeField, "kind" | "options" | "allowed" | "schema">;

const nonNegative = v.pipe(v.number(), v.finite(), v.minValue(0));

const text: Kind = {
  kind: "text",
  options: [],
  allowed: "text, or unknown",
  schema: v.pipe(
    v.string(),
    v.transform((typed) => typed.trim() || UNKNOWN),
  ),
};
const yesNo: Kind = {
  kind: "yesNo",
  options: [],
  allowed: "true, false or unknown",
  schema: v.boolean(),
};
const count: Kind = {
  kind: "count",
  options: [],
  allowed: "a whole number from 0 up, or unknown",
  schema: v.pipe(nonNegative, v.integer()),
};
const number: Kind = {
  kind: "number",
  options: [],
  allowed: "a number from 0 up, or unknown",
  schema: nonNegative,
};
const percent: Kind = {
  kind: "percent",
  options: [],
  allowed: "a number from 0 to 100, or unknown",
  schema: v.pipe(nonNegative, v.maxValue(100)),
};
const fraction: Kind = {
  kind: "fraction",
  options: [],
  allowed: "a fraction from 0 to 1 (0.2 is 20%), or unknown",
  schema: v.pipe(nonNegative, v.maxValue(1)),
};

function choice(options: readonly string[]): Kind {
  return {
    kind: "choice",
    options,
    allowed: inWords([...options, "unknown"], "or"),
    schema: v.pipe(
      v.string(),
      v.check((typed) => typed.trim() === "" || findName(options, typed) !== undefined),
      v.transform((typed) => findName(options, typed) ?? UNKNOWN),
    ),
  };
}

const accountName = v.pipe(v.string(), v.trim(), v.minLength(1));
const year = v.optional(
  v.nullable(
    v.union([
      v.literal(UNKNOWN),
      v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999)),
    ]),
  ),
);

const accounts: Kind = {
  kind: "accounts",
  options: [],
  allowed: "a list of {name, year}, or unknown",
  schema: v.array(
    v.union([
      v.pipe(
        accountName,
        v.transform((name) => ({ name, year: UNKNOWN })),
      ),
      v.pipe(
        v.strictObject({ name: accountName, year }),
        v.transform((account) => ({ name: account.name, year: account.year ?? UNKNOWN })),
      ),
    ]),
  ),
};

function field(group: string | undefined, key: string, label: string, kind: Kind): IntakeField {
  return { group, key, label, ...kind };
}

const DEMAND = "independent_demand_evidence";
const VALUE = "strategic_value";
const COMMITMENTS = "commitments";

/** Every field of the intake record, in the order in which it is asked. */
export const INTAKE_FIELDS: readonly IntakeField[] = [
  field(undefined, "partner_name", "Partner name", text),
  field(undefined, "partner_type", "Partner type", choice(PARTNER_TYPES)),
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
  field(COMMITMENTS, "certification_completion", "Certification completed", yesNo),
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
