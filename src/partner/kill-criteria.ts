import {
  CERTIFIED_BY,
  CURE_FIGURE,
  type KillFigure,
  type KillCriterionRule,
} from "../policy/kill-criteria";
import type { Tier } from "../policy/names";
import type { PlanFigures } from "../policy/plan-figures";
import type { Policy } from "../policy/policy";
import { invalid, ok, type Result } from "../result";
import { asNumber, asPercent, asTyped, counted } from "../wording";
import { isKnown, type Answer } from "./intake-record";

export interface KillCriterion {
  readonly id: string;
  readonly tier: Tier;
  readonly trigger: string;
  readonly consequence: string;
  /** Days from written notice; undefined where nothing can be cured. */
  readonly cureDays: number | undefined;
  /** Trigger and consequence as a clause of the contract. */
  readonly clause: string;
  /** The amounts in it, for a sheet that shows actuals against them. */
  readonly figures: KillCriterionRule["figures"];
}

export interface KillOptions {
  /** One cure period in place of each criterion's own. */
  readonly cureDays?: number | undefined;
  /** Agreed amounts by criterion id and figure, such as `oem-nps` and `npsFloor`. */
  readonly figures?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Turns the pipeline floor into currency; it stands in average deals without. */
  readonly averageDeal?: number | undefined;
  /** Given where a certification is promised: its date, ISO, or that nobody knows it. */
  readonly certifiedBy?: Answer<string> | undefined;
}

const LONGEST_CURE_DAYS = 365;

/** When the partnership ends or steps down, as clauses that need no negotiation on the day. */
export function killCriteria(
  tier: Tier,
  policy: Pick<Policy, "killCriteria" | "plan">,
  options: KillOptions = {},
): Result<KillCriterion[]> {
  const { cureDays } = options;
  const isDays = (days: number) => Number.isInteger(days) && days >= 1 && days <= LONGEST_CURE_DAYS;
  if (cureDays !== undefined && !isDays(cureDays)) {
    const allowed = `a whole number of days from 1 to ${LONGEST_CURE_DAYS}`;
    return invalid(`The cure period is ${asTyped(cureDays)}; allowed: ${allowed}.`, {
      field: "cure_days",
      allowed,
    });
  }
  return ok(
    policy.killCriteria[tier]
      .filter(({ onlyIfPromised }) => !onlyIfPromised || options.certifiedBy !== undefined)
      .map((rule) => printCriterion(tier, rule, policy.plan[tier], options)),
  );
}

function printCriterion(
  tier: Tier,
  rule: KillCriterionRule,
  plan: PlanFigures,
  options: KillOptions,
): KillCriterion {
  const figures = Object.fromEntries(
    Object.entries(rule.figures).map(([name, figure]) => {
      const known = withKnown(name, figure, plan, options);
      const agreed = options.figures?.[rule.id]?.[name];
      return [name, agreed === undefined ? known : { ...known, value: agreed }];
    }),
  );
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const figure = figures[name];
      return figure === undefined ? placeholder : figureInWords(figure);
    });
  const trigger = fill(rule.trigger);
  const consequence = fill(rule.consequence);
  const days = figures[CURE_FIGURE]?.value;
  const period = days === undefined ? "" : " The days run from written notice.";
  return {
    id: rule.id,
    tier,
    trigger,
    consequence,
    cureDays: days,
    clause: `If ${trigger}, ${consequence}.${period}`,
    figures,
  };
}

/** A figure with what the plan, the record or the reader says of it. */
function withKnown(
  name: string,
  figure: KillFigure,
  plan: PlanFigures,
  { cureDays, averageDeal, certifiedBy }: KillOptions,
): KillFigure {
  if (name === CURE_FIGURE && cureDays !== undefined) {
    return { ...figure, value: cureDays };
  }
  if (name === CERTIFIED_BY && certifiedBy !== undefined && isKnown(certifiedBy)) {
    return { ...figure, words: certifiedBy };
  }
  if (figure.ofPlan === undefined) {
    return figure;
  }
  const value = plan[figure.ofPlan];
  return figure.unit === "average deals" && averageDeal !== undefined && averageDeal > 0
    ? { ...figure, unit: "currency", value: value * averageDeal }
    : { ...figure, value };
}

function figureInWords({ value, unit, words }: KillFigure): string {
  if (value === undefined) {
    return words ?? "the agreed amount";
  }
  switch (unit) {
    case "fraction":
      return asPercent(value);
    case "times":
      return value === 2 ? "twice" : counted(value, "time", "times");
    case "points":
    case "cases":
      return String(value);
    case "currency":
      return asNumber(value);
    case "people":
      return counted(value, "person", "people");
    default:
      return counted(value, unit.slice(0, -1), unit);
  }
}
