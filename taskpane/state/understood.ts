import { CSV_FIELDS, type CsvField } from "../../src/exchange/csv-fields";
import type { ImportedPartner } from "../../src/exchange/import-outcome";
import { UNKNOWN } from "../../src/partner/intake-record";
import { inputChoiceName, TIER_NAMES } from "../../src/policy/display-names";
import { PARTNER_TYPE_NAMES } from "../../src/policy/intake-names";
import { findName, PARTNER_TYPES } from "../../src/policy/names";
import { asNumber, asPercent, inWords } from "../../src/wording";
import { shownInput } from "./model";

/** A value of a file in the words in which the pane shows it. */
export interface Understood {
  readonly label: string;
  readonly value: string;
  /** It stays as typed, and counts as missing until somebody puts it right. */
  readonly isUnread: boolean;
}

/** Everything that would be taken of one partner, in the order in which it is asked. */
export function understood({
  record,
  model,
  ownType,
  unread,
}: ImportedPartner): readonly Understood[] {
  const own = ownType && `${ownType.type}, judged as ${TIER_NAMES[ownType.tier]}`;
  return CSV_FIELDS.filter(({ path }) => path !== "partner_name").flatMap((field): Understood[] => {
    const value = valueIn({ record, model }, field);
    if (value !== undefined) {
      if (field.path === "partner_type" && own !== undefined) {
        return [{ label: field.label, value: own, isUnread: false }];
      }
      return [{ label: field.label, value: inPlainWords(field, value), isUnread: false }];
    }
    const typed = unread === undefined ? undefined : valueIn(unread, field);
    return typed === undefined
      ? []
      : [{ label: field.label, value: inPlainWords(field, typed), isUnread: true }];
  });
}

function valueIn(
  { record, model }: Pick<ImportedPartner, "record" | "model">,
  target: CsvField,
): unknown {
  if (target.kind === "model") return model[target.input.key];
  const { group, key } = target.field;
  const holder = group === undefined ? record : record[group];
  return typeof holder === "object" && holder !== null
    ? (holder as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function inPlainWords(target: CsvField, value: unknown): string {
  if (value === UNKNOWN) return "unknown";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return inWords(value.map(accountName));
  if (target.kind === "model") {
    return typeof value === "number"
      ? shownInput(target.input, value)
      : inputChoiceName(String(value));
  }
  if (typeof value === "number") return inItsUnit(target.field.kind, value);
  const type = target.path === "partner_type" ? findName(PARTNER_TYPES, value) : undefined;
  return type === undefined ? String(value) : PARTNER_TYPE_NAMES[type];
}

function inItsUnit(kind: string, value: number): string {
  if (kind === "percent") return `${asNumber(value)}%`;
  return kind === "fraction" ? asPercent(value) : asNumber(value);
}

function accountName(account: unknown): string {
  const isNamed = typeof account === "object" && account !== null && "name" in account;
  return String(isNamed ? account.name : account);
}
