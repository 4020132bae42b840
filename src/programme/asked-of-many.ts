import { MODERATION_OUTCOMES } from "../policy/programme/moderation";
import { PILOT_OUTCOMES } from "../policy/programme/pilots";
import { RECRUITING } from "../policy/programme/recruiting";
import type { Result } from "../result";
import { counted } from "../wording";
import type { Decision, Judgement } from "./judgement";

/** A judgement that is asked of many, such as the firms on a list: a row of answers for each. */
export interface AskedOfMany {
  /** What one row is called, and several. */
  readonly one: string;
  readonly many: string;
  /** The field that says whose row it is. */
  readonly nameKey: string;
  /** None where the rows have an order of their own. */
  readonly bestFirst: readonly string[];
  /** How many give a choice; both ends are fine. */
  readonly size?: { readonly low: number; readonly high: number };
}

const OWN_TYPES: AskedOfMany = { one: "type", many: "types", nameKey: "type", bestFirst: [] };
const OWN_LEVELS: AskedOfMany = { one: "level", many: "levels", nameKey: "level", bestFirst: [] };

/** By the judgement's name. */
export const ASKED_OF_MANY: Readonly<Record<string, AskedOfMany>> = {
  recruiting: {
    ...{ one: "firm", many: "firms", nameKey: "firm" },
    bestFirst: ["recruit", "ask first", "pass"],
    size: RECRUITING.listSize,
  },
  "pilot-evaluation": {
    ...{ one: "pilot", many: "pilots", nameKey: "partner" },
    bestFirst: PILOT_OUTCOMES,
  },
  moderation: {
    ...{ one: "listing", many: "listings", nameKey: "listing" },
    bestFirst: MODERATION_OUTCOMES,
  },
  types: OWN_TYPES,
  "types-in-force": OWN_TYPES,
  levels: OWN_LEVELS,
  "levels-in-force": OWN_LEVELS,
  "level-partners": {
    ...{ one: "partner", many: "partners", nameKey: "partner" },
    bestFirst: ["up", "stays", "regrouped", "down", "leaves", "not placed"],
  },
};

export interface JudgedRow {
  /** Where its answers stand among the others. */
  readonly id: string;
  readonly name: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly decided: Result<Decision>;
}

/**
 * The rows as the judgement decides on each, the best first or in their own order; among equals the one of which more is
 * answered with yes, and then the one that was there first. What does not read stands last.
 */
export function judgeMany(judgement: Judgement, rows: unknown): JudgedRow[] {
  const { nameKey = "", bestFirst = [] } = ASKED_OF_MANY[judgement.name] ?? {};
  const rank = ({ decided }: JudgedRow): number =>
    decided.ok ? bestFirst.indexOf(decided.value.decision) : bestFirst.length;
  const judged = Object.entries(asObject(rows)).map(([id, row]): JudgedRow => {
    const answers = asObject(row);
    const name = answers[nameKey];
    return {
      ...{ id, answers },
      name: typeof name === "string" ? name : "",
      decided: judgement.judge(row),
    };
  });
  return bestFirst.length === 0
    ? judged
    : judged.sort((one, other) => rank(one) - rank(other) || yesIn(other) - yesIn(one));
}

/** "12 recruit, 5 ask first and 33 pass"; what nobody comes to is left out. */
export function countsInWords(rows: readonly JudgedRow[], judgement: Judgement): string {
  const { bestFirst = [], one = "", many = "" } = ASKED_OF_MANY[judgement.name] ?? {};
  const unread = rows.filter(({ decided }) => !decided.ok).length;
  const counts = bestFirst.flatMap((decision) => {
    const count = rows.filter(({ decided }) => decided.ok && decided.value.decision === decision);
    return count.length === 0 ? [] : [`${count.length} ${decision}`];
  });
  const all = bestFirst.length === 0 ? [counted(rows.length, one, many)] : counts;
  return [...all, ...(unread === 0 ? [] : [`${unread} cannot be read`])].join(", ");
}

/** What is to be said of the list as a whole. */
export function listWarnings(rows: readonly JudgedRow[], judgement: Judgement): string[] {
  const { one, many, size } = ASKED_OF_MANY[judgement.name] ?? {};
  if (one === undefined || many === undefined || size === undefined) return [];
  return rows.length < size.low || rows.length > size.high
    ? [
        `The list holds ${counted(rows.length, one, many)}; ${size.low} to ${size.high} give a choice.`,
      ]
    : [];
}

function yesIn({ answers }: JudgedRow): number {
  return Object.values(answers).filter((answer) => answer === true).length;
}

/** A list is an object whose keys are its places. */
function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
