import { calledBefore, isSameName } from "../programme/level-table";
import { LEVEL_LISTS } from "../programme/own-levels";
import type { Draft, JsonValue, PartnerDraft } from "./draft";

type Rows = Draft["programme"][string];

/**
 * Puts the levels that were thought of in force. Whoever is said to hold a level that was renamed
 * holds it under its new name from now on; after that nobody needs the old one.
 */
export function adoptLevels(draft: Draft): Draft {
  const rows = draft.programme[LEVEL_LISTS.design] ?? {};
  const adopted = eachRow(rows, ({ formerly: _, ...level }) => level);
  const renamed = (row: Rows): Rows => withNewName(row, rows);
  return {
    ...draft,
    programme: {
      ...draft.programme,
      [LEVEL_LISTS.design]: adopted,
      [LEVEL_LISTS.inForce]: adopted,
      [LEVEL_LISTS.partners]: eachRow(draft.programme[LEVEL_LISTS.partners] ?? {}, renamed),
    },
    partners: Object.fromEntries(
      Object.entries(draft.partners).map(([id, partner]) => [id, withLevel(partner, renamed)]),
    ),
  };
}

/** Goes back to the published levels; what was thought of stays. */
export function withoutOwnLevels(draft: Draft): Draft {
  const { [LEVEL_LISTS.inForce]: _, ...programme } = draft.programme;
  return { ...draft, programme };
}

/** Puts a level that was thought of one place lower; the lowest stays where it is. */
export function moveLevelLower(draft: Draft, id: string): Draft {
  const rows = Object.entries(draft.programme[LEVEL_LISTS.design] ?? {});
  const at = rows.findIndex(([each]) => each === id);
  const [below, moved] = [rows[at - 1], rows[at]];
  if (below === undefined || moved === undefined) return draft;
  const reordered = [...rows.slice(0, at - 1), moved, below, ...rows.slice(at + 1)];
  const programme = { ...draft.programme, [LEVEL_LISTS.design]: Object.fromEntries(reordered) };
  return { ...draft, programme };
}

function withLevel(partner: PartnerDraft, renamed: (row: Rows) => Rows): PartnerDraft {
  const { level } = partner.programme;
  return level === undefined
    ? partner
    : { ...partner, programme: { ...partner.programme, level: renamed(level) } };
}

function withNewName(row: Rows, levels: Rows): Rows {
  const { currentLevel } = row;
  if (typeof currentLevel !== "string") return row;
  const successor = Object.values(levels).find((level) => {
    const { level: name, formerly } = asRow(level);
    return (
      typeof name === "string" &&
      isSameName(
        calledBefore({ level: name, ...(typeof formerly === "string" && { formerly }) }),
        currentLevel,
      )
    );
  });
  const { level } = asRow(successor);
  return typeof level === "string" ? { ...row, currentLevel: level } : row;
}

function eachRow(rows: Rows, change: (row: Rows) => Rows): Rows {
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, change(asRow(row))]));
}

function asRow(value: JsonValue | undefined): Rows {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
