import { nearest } from "../nearest";
import { invalid, ok, type Result } from "../result";
import { asNumber, asTyped, counted, inWords } from "../wording";
import { textInAnswer } from "./answer-cells";
import { isUnanswered, readAnswer } from "./answer-kinds";
import { commitmentMonthsInText } from "./commitment-text";
import { fieldPath, INTAKE_FIELDS, type IntakeField } from "./intake-fields";
import { isKnown, type Intake, type IntakeRecord } from "./intake-record";

const GROUPS = [...new Set(INTAKE_FIELDS.flatMap(({ group }) => group ?? []))];

/**
 * Reads an intake record as it comes out of a JSON file, a sheet row or the pane. What is missing
 * is unknown; an unknown key, a wrong type or a value out of range is refused by name.
 */
export function parseIntake(raw: unknown): Result<Intake> {
  if (!isObject(raw)) {
    return invalid(`An intake record is one JSON object, not ${asTyped(raw)}.`, {
      field: "record",
      allowed: "one JSON object",
    });
  }
  const strangers = findUnknownKey(raw);
  if (strangers !== undefined) {
    return strangers;
  }
  const values: Record<string, unknown> = {};
  for (const field of INTAKE_FIELDS) {
    const read = readField(field, raw);
    if (!read.ok) {
      return read;
    }
    if (field.group === undefined) {
      values[field.key] = read.value;
    } else {
      const group = (values[field.group] ??= {}) as Record<string, unknown>;
      group[field.key] = read.value;
    }
  }
  return ok(withReadings(values as unknown as IntakeRecord));
}

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

function findUnknownKey(raw: Record<string, unknown>): Result<never> | undefined {
  const groupsOfRecord = [undefined, ...GROUPS];
  for (const group of groupsOfRecord) {
    const holder = group === undefined ? raw : raw[group];
    if (group !== undefined && isUnanswered(holder)) {
      continue;
    }
    if (!isObject(holder)) {
      return invalid(
        `${group} is ${asTyped(holder)}; allowed: an object with its fields, or unknown.`,
        {
          field: group ?? "record",
          allowed: "an object with its fields, or unknown",
        },
      );
    }
    const own = INTAKE_FIELDS.filter((field) => field.group === group).map(({ key }) => key);
    const known = group === undefined ? [...own, ...GROUPS] : own;
    const stranger = Object.keys(holder).find((key) => !known.includes(key));
    if (stranger !== undefined) {
      return refuseKey(group, stranger, known);
    }
  }
  return undefined;
}

function refuseKey(
  group: string | undefined,
  key: string,
  known: readonly string[],
): Result<never> {
  const path = fieldPath({ group, key });
  const home = INTAKE_FIELDS.find((field) => field.key === key);
  const likely = nearest(key, known);
  const guess = likely === undefined ? "" : ` Did you mean ${likely}?`;
  const hint = home === undefined ? guess : ` It belongs at ${fieldPath(home)}.`;
  const allowed = inWords(known, "or");
  return invalid(`${path} is not a field of the intake record.${hint} Allowed here: ${allowed}.`, {
    field: path,
    allowed,
  });
}

function readField(field: IntakeField, raw: Record<string, unknown>): Result<unknown> {
  const holder = field.group === undefined ? raw : raw[field.group];
  const typed =
    isObject(holder) && Object.hasOwn(holder, field.key) ? holder[field.key] : undefined;
  return readAnswer(field, fieldPath(field), textInAnswer(field, typed));
}

/** Adds what the record says in other words, and a warning for each such reading. */
function withReadings(record: IntakeRecord): Intake {
  const warnings: string[] = [];
  let demand = record.independent_demand_evidence;
  let commitments = record.commitments;

  const { named_accounts: names, named_accounts_sourced_count: stated } = demand;
  if (isKnown(names)) {
    const distinct = new Set(names.map(({ name }) => name.toLowerCase())).size;
    if (!isKnown(stated)) {
      demand = { ...demand, named_accounts_sourced_count: distinct };
      warnings.push(
        `The number of named accounts was not given; ${counted(distinct, "different name was", "different names were")} counted.`,
      );
    } else if (distinct < stated) {
      warnings.push(
        `${counted(stated, "named account is", "named accounts are")} stated, but ${counted(distinct, "different name is", "different names are")} listed: ask for the rest.`,
      );
    } else if (distinct > stated) {
      warnings.push(
        `${counted(distinct, "different name is", "different names are")} listed, but ${asNumber(stated)} stated: ask which is right.`,
      );
    }
  }
  const percent = demand.end_customer_relationships_pct;
  if (isKnown(percent) && percent > 0 && percent < 1) {
    warnings.push(
      `End-customer relationships are read as ${asNumber(percent)}%: 1 stands for 1%, and all of them are 100. Confirm that ${asNumber(percent * 100)}% is not meant.`,
    );
  }
  if (!isKnown(commitments.commitment_months) && isKnown(commitments.sales_targets)) {
    const months = commitmentMonthsInText(commitments.sales_targets);
    if (months !== undefined) {
      commitments = { ...commitments, commitment_months: months };
      warnings.push(
        `The commitment was not given; ${asNumber(months)} months were read from the sales targets (${asTyped(commitments.sales_targets)}). Confirm them with the partner.`,
      );
    }
  }
  return {
    record: { ...record, independent_demand_evidence: demand, commitments },
    warnings,
  };
}
