import { inputNamed } from "../economics/find-input";
import { contentHash } from "./content-hash";
import { type Draft, emptyDraft, emptyPartnerDraft, type JsonValue } from "./draft";
import { type GivenCase, isObject } from "./given-case";
import { withNumberedQuarters } from "./review-of-case";

/**
 * A case on its way into a workbook: the draft that travels with it says what the case said. Its
 * partner has an id that another partner's case does not give and the same case always does, so that
 * no sheet of one file passes for a sheet of another.
 */
export function draftOfCase(given: GivenCase): Draft {
  const partner = {
    ...emptyPartnerDraft(),
    intake: json(given.intake),
    answers: json(given.answers),
    overrides: json(given.overrides) as Record<string, string>,
    model: byKeys(json(given.model)),
    plan: json(given.plan),
    decision: json(given.decision),
    deals: Array.isArray(given.deals) ? given.deals.map(json) : [],
    scenarios: json(given.scenarios),
    review: json(withNumberedQuarters(given.review)),
    contribution: text(given.contribution),
    preset: text(given.preset),
    profile: text(given.profile),
    ownType: json(given.ownType),
  };
  const id = `partner-${contentHash(partner)}`;
  return { ...emptyDraft(id), partners: { [id]: partner } };
}

/**
 * Inputs by one name each, so that the cells of a workbook and its draft agree on it. What names no
 * input, or one that is named twice, keeps its name, to be refused by it.
 */
export function byKeys<T>(model: Readonly<Record<string, T>>): Record<string, T> {
  const pairs = Object.entries(model).map(
    ([name, value]) => [inputNamed(name)?.key ?? name, value] as const,
  );
  const keys = new Set(pairs.map(([key]) => key));
  return keys.size === pairs.length ? Object.fromEntries(pairs) : { ...model };
}

/** The parts of a draft's partner that make its case, without those in which nothing stands. */
export function caseInDraft(partner: ReturnType<typeof emptyPartnerDraft>): GivenCase {
  const { programme: _programme, sheetIds: _sheetIds, dealsOn: _dealsOn, ...given } = partner;
  return Object.fromEntries(
    Object.entries(given).filter(([, part]) =>
      typeof part === "string" ? part !== "" : Object.keys(part).length > 0,
    ),
  );
}

function json(part: unknown): Record<string, JsonValue> {
  return isObject(part) ? (JSON.parse(JSON.stringify(part)) as Record<string, JsonValue>) : {};
}

function text(part: unknown): string {
  return typeof part === "string" ? part : "";
}
