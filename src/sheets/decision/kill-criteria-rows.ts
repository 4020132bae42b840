import type { KillCriterion } from "../../partner/kill-criteria";
import {
  CURE_FIGURE,
  KILL_CRITERIA,
  type KillCriterionRule,
  type KillFigure,
} from "../../policy/kill-criteria";
import { KILL_MEASURES, type KillMeasure } from "../../policy/kill-measures";

/** One line that is held against an actual, or a term that a clause names. */
export interface KillRow {
  /** The criterion's id and the figure's name. */
  readonly id: string;
  /** The clause it belongs to, from 1. */
  readonly clause: number;
  readonly measured: string;
  readonly kind: KillMeasure | "event" | "term";
  readonly figure: KillFigure | undefined;
  /** Days to cure the clause; only on its first line. */
  readonly cureDays: number | undefined;
}

/** Clauses whose trigger is something that happens, not an amount. */
const HAPPENED = "It has happened: yes or no";

/** The lines of all clauses: what is measured first, then the terms that are left. */
export function killRows(criteria: readonly KillCriterion[]): KillRow[] {
  return criteria.flatMap((criterion, index) => {
    const { id, figures, cureDays } = criterion;
    const names = Object.keys(figures).filter((name) => name !== CURE_FIGURE);
    const row = (
      name: string,
      kind: KillRow["kind"],
      measured: string,
      figure?: KillFigure,
    ): KillRow => ({
      ...{ id: killRowId(id, name), clause: index + 1, measured, kind },
      figure,
      cureDays: undefined,
    });
    const ofFigure = (name: string): KillRow =>
      row(name, KILL_MEASURES[name] ?? "term", figures[name]?.label ?? name, figures[name]);
    const measured = names.filter((name) => KILL_MEASURES[name] !== undefined);
    const lines = measured.length > 0 ? measured.map(ofFigure) : [row(EVENT, "event", HAPPENED)];
    const terms = names.filter((name) => KILL_MEASURES[name] === undefined).map(ofFigure);
    return [...lines, ...terms].map((line, at) => (at === 0 ? { ...line, cureDays } : line));
  });
}

/** People read it too: pipelineFloor is pipeline-floor there. */
export function killRowId(criterion: string, figure: string): string {
  return `${criterion}/${figure.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}

const EVENT = "event";

/** The rule a criterion was printed from, with its amounts still in braces. */
export function ruleOf({ tier, id }: KillCriterion): KillCriterionRule | undefined {
  return KILL_CRITERIA[tier].find((rule) => rule.id === id);
}
