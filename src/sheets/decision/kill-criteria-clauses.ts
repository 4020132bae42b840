import type { KillCriterion } from "../../partner/kill-criteria";
import { CURE_FIGURE, type KillFigure } from "../../policy/kill-criteria";
import type { Cell } from "../description/description";
import { computed } from "../layout/cells";
import { numberInWords, text } from "../layout/calls";
import type { KillRow } from "./kill-criteria-rows";
import { killRowId, ruleOf } from "./kill-criteria-rows";

/** What the lines of a clause say together. */
export const KILL_STATES = {
  toFillIn: "to fill in",
  notAgreed: "limit not agreed",
  holds: "holds",
  breached: "breached",
  term: "term",
} as const;

/** Finds the value of a column in the row of the table that has this id, wherever it was sorted to. */
export type ValueOf = (column: "limit" | "state" | "cureDays", id: string) => string;

/** The clause as a formula, so that it follows the amounts agreed in the table below it. */
export function clauseCell(
  criterion: KillCriterion,
  rows: readonly KillRow[],
  valueOf: ValueOf,
): Cell {
  const rule = ruleOf(criterion);
  const [first] = rows;
  if (rule === undefined || first === undefined) return { value: criterion.clause, style: "text" };
  const amount = (name: string): string => {
    const figure = criterion.figures[name];
    if (figure === undefined) return text(`{${name}}`);
    const cell =
      name === CURE_FIGURE
        ? valueOf("cureDays", first.id)
        : valueOf("limit", killRowId(criterion.id, name));
    return amountInWords(figure, cell);
  };
  const period = criterion.cureDays === undefined ? "" : " The days run from written notice.";
  const parts = `If ${rule.trigger}, ${rule.consequence}.${period}`
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? text(part) : amount(part)))
    .filter((part) => part !== '""');
  return { ...computed(parts.join("&")), style: "text" };
}

/** "25%", "90 days", "twice": the words that the printed clause uses. */
function amountInWords({ unit, words }: KillFigure, cell: string): string {
  const blank = text(words ?? "the agreed amount");
  const shown = (): string => {
    switch (unit) {
      case "fraction":
        return `ROUND(${cell}*100,4)&"%"`;
      case "times":
        return `IF(${cell}=2,"twice",${cell}&" times")`;
      case "points":
      case "cases":
        return `${cell}&""`;
      case "currency":
        return numberInWords(cell);
      case "people":
        return `${cell}&IF(${cell}=1," person"," people")`;
      case "date":
        return `TEXT(${cell},"yyyy-mm-dd")`;
      default:
        return `${cell}&IF(${cell}=1,${text(` ${unit.slice(0, -1)}`)},${text(` ${unit}`)})`;
    }
  };
  return `IF(${cell}="",${blank},${shown()})`;
}

/** Breached only when every measured line of the clause is; one that holds is enough to hold. */
export function clauseState(rows: readonly KillRow[], valueOf: ValueOf): Cell {
  const states = rows.filter(({ kind }) => kind !== "term").map(({ id }) => valueOf("state", id));
  const all = (state: string): string => states.map((cell) => `${cell}=${text(state)}`).join(",");
  const [first = text(KILL_STATES.toFillIn), second] = states;
  if (second === undefined) return { ...computed(first), style: "text" };
  const { holds, breached } = KILL_STATES;
  const open = `IF(${first}<>${text(breached)},${first},${second})`;
  const formula = `IF(OR(${all(holds)}),${text(holds)},IF(AND(${all(breached)}),${text(breached)},${open}))`;
  return { ...computed(formula), style: "text" };
}
