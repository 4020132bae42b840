import { isCase, isNothing, isObject } from "../src/case/given-case";
import type { OwnType } from "../src/policy/own-type";
import { findOwnType, RECORDED_AS } from "../src/policy/own-type-names";
import { readOwnType } from "../src/programme/own-types";
import { ok, type Result } from "../src/result";

/**
 * An element whose partner type is one of the company's own, as the case that it is: with that type,
 * and recorded as the partner type of the tier that it is judged as. Any other element stays as it is.
 */
export function withOwnTypeOf(element: unknown, types: readonly OwnType[] = []): Result<unknown> {
  if (!isObject(element)) return ok(element);
  const bare = "input" in element && isObject(element.input) ? element.input : element;
  const { profile } = element as { readonly profile?: unknown };
  const { ownType: given, ...rest } = isCase(element)
    ? element
    : { intake: bare, profile, ownType: undefined };
  const record = isObject(rest.intake) ? rest.intake : {};
  const named = findOwnType(types, record.partner_type);
  if (named === undefined && isNothing(given)) return ok(element);
  const read = named === undefined ? readOwnType(given) : ok(named);
  if (!read.ok) return read;
  const { type, tier } = read.value;
  const isNamed = findOwnType([{ ...read.value, type }], record.partner_type) !== undefined;
  const intake = isNamed ? { ...record, partner_type: RECORDED_AS[tier] } : rest.intake;
  return ok({ ...rest, intake, ownType: read.value });
}
