import type { Draft, HistoryEntry, JsonValue } from "./draft";

type JsonObject = Record<string, JsonValue>;

/**
 * Brings two authors' drafts together. `base` is what both started from, `mine` is about to be
 * stored, `stored` is what the other author stored meanwhile. Where only one side changed a field,
 * that change stands; where both did, `mine` is the later one and wins, and the other value goes
 * into the history.
 *
 * @param replacedAt When this happens, as an ISO date and time; the core has no clock.
 */
export function mergeDrafts(base: Draft, mine: Draft, stored: Draft, replacedAt: string): Draft {
  const replaced: HistoryEntry[] = [];

  const merge = (
    path: string,
    was: JsonValue | undefined,
    my: JsonValue | undefined,
    their: JsonValue | undefined,
  ): JsonValue | undefined => {
    if (isObject(my) && isObject(their)) {
      return mergeObjects(path, isObject(was) ? was : {}, my, their);
    }
    if (same(my, their) || same(was, their)) return my;
    if (same(was, my)) return their;
    if (their !== undefined) replaced.push({ path, value: their, replacedAt });
    return my;
  };

  const mergeObjects = (
    path: string,
    was: JsonObject,
    my: JsonObject,
    their: JsonObject,
  ): JsonObject => {
    const merged: JsonObject = {};
    for (const key of new Set([...Object.keys(their), ...Object.keys(my)])) {
      const value = merge(path === "" ? key : `${path}/${key}`, was[key], my[key], their[key]);
      if (value !== undefined) merged[key] = value;
    }
    return merged;
  };

  const partners = mergeObjects("partners", base.partners, mine.partners, stored.partners);
  const programme = mergeObjects("programme", base.programme, mine.programme, stored.programme);
  const sheetGroups = merge("sheetGroups", base.sheetGroups, mine.sheetGroups, stored.sheetGroups);
  const sheetIds = mergeObjects("sheetIds", base.sheetIds, mine.sheetIds, stored.sheetIds);
  return {
    ...mine,
    partners: withOpenPartner(partners as Draft["partners"], mine),
    programme: programme as Draft["programme"],
    sheetGroups: sheetGroups as Draft["sheetGroups"],
    sheetIds: sheetIds as Draft["sheetIds"],
    history: [...mergeHistory(base, mine, stored), ...replaced],
  };
}

/** What the other author removed stays while it is open here: nobody loses what they look at. */
function withOpenPartner(merged: Draft["partners"], mine: Draft): Draft["partners"] {
  const { currentPartnerId: id } = mine;
  const open = mine.partners[id];
  return merged[id] !== undefined || open === undefined ? merged : { ...merged, [id]: open };
}

/** What both sides put aside, without what one of them took out again. */
function mergeHistory(base: Draft, mine: Draft, stored: Draft): HistoryEntry[] {
  const keysOf = ({ history }: Draft): ReadonlySet<string> => new Set(history.map(keyOf));
  const [before, ours, theirs] = [keysOf(base), keysOf(mine), keysOf(stored)];
  return [
    ...stored.history.filter((entry) => !before.has(keyOf(entry)) || ours.has(keyOf(entry))),
    ...mine.history.filter((entry) => !before.has(keyOf(entry)) && !theirs.has(keyOf(entry))),
  ];
}

/** Nothing is put aside twice in one moment from one place. */
function keyOf({ path, replacedAt }: HistoryEntry): string {
  return `${replacedAt} ${path}`;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Order of keys is not a change. */
function same(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (isObject(one) && isObject(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].every((key) => same(one[key], other[key]));
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => same(value, other[index]));
  }
  return one === other;
}
