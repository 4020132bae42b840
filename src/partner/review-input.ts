import { nearest } from "../nearest";
import {
  MOTIONS,
  type Motion,
  PROFILE_NAMES,
  type ProfileName,
  TIERS,
  type Tier,
} from "../policy/names";
import { isBlank } from "../reading/blank";
import { invalid, ok, type Result } from "../result";
import { asNumber, asTyped, inWords } from "../wording";
import {
  type AnswerKind,
  choice,
  count,
  date,
  isUnanswered,
  number,
  readAnswer,
  text,
  yesNo,
} from "./answer-kinds";
import { textInAnswer } from "./answer-cells";

/** More than any partner brings, and little enough that no sum of it has no number. */
const MOST_MONEY = 1e15;

const money: AnswerKind<number> = {
  ...number,
  allowed: `a number from 0 up to ${asNumber(MOST_MONEY)}, or unknown`,
  read: (typed) => {
    const value = number.read(typed);
    return value !== undefined && value <= MOST_MONEY ? value : undefined;
  },
};

/** One quarter with a partner, as it came out. */
export interface QuarterActuals {
  readonly pipeline: number;
  readonly deals: number;
  /** Qualified introductions; what a referral partner is held to. */
  readonly introductions: number | undefined;
}

/** What a partner costs us over the quarters that are reviewed. */
export const COSTS = {
  people: "Our people",
  mdf: "MDF",
  support: "Support",
  share: "Share paid",
} as const;
export type Cost = keyof typeof COSTS;

/** A partnership as it stands on the day of its review; what is undefined nobody knows. */
export interface ReviewInput {
  readonly partnerName: string | undefined;
  readonly tier: Tier;
  readonly profile: ProfileName | undefined;
  readonly motion: Motion | undefined;
  /** The day of the review, ISO. */
  readonly on: string;
  readonly averageDeal: number;
  /** The oldest first. */
  readonly quarters: readonly [QuarterActuals, ...QuarterActuals[]];
  readonly certifiedPeople: number | undefined;
  readonly openConflicts: number | undefined;
  readonly sponsorActive: boolean | undefined;
  /** What the partner's deals earned us before what it costs to serve it. */
  readonly grossProfit: number | undefined;
  readonly cost: Readonly<Record<Cost, number | undefined>>;
  /** When written notice of a missed floor was given, ISO. */
  readonly noticeOn: string | undefined;
  /** The tier that the evidence supports today. */
  readonly evidenceTier: Tier | undefined;
}

export interface ReviewField {
  readonly label: string;
  readonly kind: AnswerKind;
  readonly isNeeded?: true;
}

/** Everything but the quarters, in the order in which it is asked. */
export const REVIEW_FIELDS: Readonly<Record<string, ReviewField>> = {
  partnerName: { label: "Partner", kind: text },
  tier: { label: "Tier signed", kind: choice(TIERS), isNeeded: true },
  profile: { label: "Profile", kind: choice(PROFILE_NAMES) },
  motion: { label: "Motion", kind: choice(MOTIONS) },
  on: { label: "Day of the review", kind: date, isNeeded: true },
  averageDeal: { label: "Average deal", kind: money, isNeeded: true },
  certifiedPeople: { label: "Certified people kept", kind: count },
  openConflicts: { label: "Open conflicts", kind: count },
  sponsorActive: { label: "The partner's sponsor is active", kind: yesNo },
  grossProfit: { label: "Gross profit on its deals", kind: money },
  noticeOn: { label: "Written notice given on", kind: date },
  evidenceTier: { label: "Tier on today's evidence", kind: choice(TIERS) },
};

export const QUARTER_FIELDS: Readonly<Record<keyof QuarterActuals, ReviewField>> = {
  pipeline: { label: "Joint pipeline", kind: money, isNeeded: true },
  deals: { label: "Joint deals closed", kind: count, isNeeded: true },
  introductions: { label: "Qualified introductions", kind: count },
};

export const COST_FIELDS: Readonly<Record<string, ReviewField>> = Object.fromEntries(
  Object.entries(COSTS).map(([key, label]): [string, ReviewField] => [key, { label, kind: money }]),
);

/** What people call a field that an error names, such as `cost.people` or `quarters[0].deals`. */
export function reviewLabel(field: string): string {
  const [, quarter, ofQuarter = ""] = /^quarters\[(\d+)\]\.(\w+)$/.exec(field) ?? [];
  if (quarter !== undefined) {
    const { label } = QUARTER_FIELDS[ofQuarter as keyof QuarterActuals];
    return `${label} of quarter ${Number(quarter) + 1}`;
  }
  const [, cost] = /^cost\.(\w+)$/.exec(field) ?? [];
  return (cost === undefined ? REVIEW_FIELDS[field] : COST_FIELDS[cost])?.label ?? field;
}

export function readReview(raw: unknown): Result<ReviewInput> {
  const { quarters, cost, ...rest } = isObject(raw) ? raw : {};
  if (!isObject(raw)) {
    return invalid(`A review is one JSON object, not ${asTyped(raw)}.`, { field: "review" });
  }
  const fields = readFields(REVIEW_FIELDS, rest, "", ["quarters", "cost"]);
  if (!fields.ok) return fields;
  if (!isBlank(cost) && !isObject(cost)) {
    return invalid(`cost is ${asTyped(cost)}; allowed: an object.`, { field: "cost" });
  }
  const costs = readFields(COST_FIELDS, isObject(cost) ? cost : {}, "cost.");
  if (!costs.ok) return costs;
  if (!Array.isArray(quarters) || quarters.length === 0) {
    const allowed = "a list of at least one quarter, the oldest first";
    return invalid(`quarters is ${asTyped(quarters)}; allowed: ${allowed}.`, {
      field: "quarters",
      allowed,
    });
  }
  const read: QuarterActuals[] = [];
  for (const [at, quarter] of (quarters as unknown[]).entries()) {
    if (!isObject(quarter)) {
      const field = `quarters[${at}]`;
      return invalid(`${field} is ${asTyped(quarter)}; allowed: an object.`, { field });
    }
    const actuals = readFields(QUARTER_FIELDS, quarter, `quarters[${at}].`);
    if (!actuals.ok) return actuals;
    read.push(actuals.value as unknown as QuarterActuals);
  }
  return ok({ ...fields.value, cost: costs.value, quarters: read } as unknown as ReviewInput);
}

function readFields(
  fields: Readonly<Record<string, ReviewField>>,
  given: Readonly<Record<string, unknown>>,
  before: string,
  also: readonly string[] = [],
): Result<Record<string, unknown>> {
  const keys = Object.keys(fields);
  const stranger = Object.keys(given).find((key) => !keys.includes(key));
  if (stranger !== undefined) {
    const likely = nearest(stranger, [...keys, ...also]);
    const hint = likely === undefined ? "" : ` Did you mean ${likely}?`;
    const allowed = inWords([...keys, ...also], "or");
    const field = `${before}${stranger}`;
    return invalid(`${field} is no part of a review.${hint} Allowed: ${allowed}.`, {
      field,
      allowed,
    });
  }
  const read: Record<string, unknown> = {};
  for (const [key, { kind, isNeeded }] of Object.entries(fields)) {
    const typed = given[key];
    const field = `${before}${key}`;
    if (isUnanswered(typed)) {
      if (!isNeeded) continue;
      return invalid(`${field} is missing; allowed: ${kind.allowed.replace(", or unknown", "")}.`, {
        field,
      });
    }
    const answer = readAnswer(kind, field, textInAnswer(kind, typed));
    if (!answer.ok) return answer;
    read[key] = answer.value;
  }
  return ok(read);
}

function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}
