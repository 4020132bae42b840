import type { JsonValue, PartnerDraft } from "../../src/case/draft";

type DraftPart =
  | "intake"
  | "answers"
  | "overrides"
  | "model"
  | "plan"
  | "contribution"
  | "preset"
  | "profile"
  | "decision"
  | "scenarios"
  | "review"
  | "programme";

/** Where an answer stands in a partner's draft, such as `["model", "revshare"]`. */
export type DraftPath = readonly [part: DraftPart, ...keys: string[]];

/** The id of the field that stands for this path in the page. */
export function fieldIdOf(path: DraftPath): string {
  return path.join("-");
}

type JsonObject = Record<string, JsonValue>;

export function readAt(partner: PartnerDraft, path: DraftPath): JsonValue | undefined {
  const [part, ...keys] = path;
  let value: JsonValue | undefined = partner[part];
  for (const key of keys) {
    if (!isObject(value)) return undefined;
    value = value[key];
  }
  return value;
}

/** What was typed at this path, as text; what is no text or number reads as nothing. */
export function textAt(partner: PartnerDraft, path: DraftPath): string {
  const value = readAt(partner, path);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The draft with another value at this path; `undefined` takes the answer away. */
export function writeAt(
  partner: PartnerDraft,
  path: DraftPath,
  value: JsonValue | undefined,
): PartnerDraft {
  const [part, ...keys] = path;
  const before = partner[part];
  // A term of the whole partner is a text of its own, blank while nothing is chosen.
  const after = typeof before === "string" ? (value ?? "") : withValue(before, keys, value);
  return after === before ? partner : { ...partner, [part]: after };
}

function withValue(
  object: JsonObject,
  [key, ...deeper]: readonly string[],
  value: JsonValue | undefined,
): JsonObject {
  if (key === undefined) return object;
  const inner = object[key];
  const next = deeper.length > 0 ? withValue(isObject(inner) ? inner : {}, deeper, value) : value;
  if (next !== undefined) return { ...object, [key]: next };
  const { [key]: removed, ...rest } = object;
  return removed === undefined ? object : rest;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
