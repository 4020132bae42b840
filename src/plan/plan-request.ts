import * as v from "valibot";
import { ROLES, type Role } from "../policy/milestones";
import type { Motion, Tier } from "../policy/names";
import { isBlank } from "../reading/blank";
import { asTypedNumber, onlyReading } from "../reading/number";
import { invalid, ok, type Result } from "../result";
import { asNumber, asTyped } from "../wording";
import { readDay, type ExcelDay } from "../calendar";
import type { Owners } from "./milestones";
import { readMotion } from "./motions";
import { readCertifiedBy, type CertifiedBy } from "./promised-certification";

export interface PlanRequest {
  readonly tier: Tier;
  readonly motion: Motion;
  readonly partnerName: string | undefined;
  readonly valueProposition: string;
  readonly segments: readonly string[];
  readonly averageDeal: number | undefined;
  readonly launchDay: ExcelDay | undefined;
  /** How long the two sides commit to each other. */
  readonly horizonMonths: number | undefined;
  /** The budget that somebody chose, in place of the policy's. */
  readonly mdf: number | undefined;
  /** What the partner asked for: no more is budgeted without a choice. */
  readonly askedMdf: number | undefined;
  /** What the model counts a year. */
  readonly modelMdf: number | undefined;
  /** What the partner sells for us a year; MDF is held against it. */
  readonly partnerRevenue: number | undefined;
  readonly owners: Owners;
  readonly certifiedBy: CertifiedBy;
}

interface RequestField {
  readonly schema: v.GenericSchema<unknown, unknown>;
  readonly allowed: string;
}

/** So much that no floor or budget made of it has no number. */
const MOST = 1e15;
const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MOST));
const AMOUNT = `a number from 0 up to ${asNumber(MOST)}`;
const blankOrText = v.pipe(v.string(), v.trim());

/** Everything a request may hold besides tier, motion and launch date. */
const FIELDS = {
  partnerName: { schema: blankOrText, allowed: "text" },
  averageDeal: { schema: amount, allowed: AMOUNT },
  horizonMonths: { schema: amount, allowed: `${AMOUNT}, in months` },
  mdf: { schema: amount, allowed: AMOUNT },
  askedMdf: { schema: amount, allowed: AMOUNT },
  modelMdf: { schema: amount, allowed: AMOUNT },
  partnerRevenue: { schema: amount, allowed: AMOUNT },
  owners: {
    schema: v.record(v.picklist(Object.keys(ROLES) as Role[]), v.string()),
    allowed: `names by role (${Object.keys(ROLES).join(", ")})`,
  },
} as const satisfies Record<string, RequestField>;

export const PLAN_FIELDS: readonly string[] = [
  ...["tier", "motion", "launchDate", "valueProposition", "segments", "profile"],
  "certifiedBy",
  ...Object.keys(FIELDS),
];

/** Reads a request as JSON or the pane gives it; a blank or null field is not given. */
export function parsePlanRequest(raw: unknown): Result<PlanRequest> {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    return invalid(`A plan request is one object, not ${asTyped(raw)}.`, { field: "request" });
  }
  const typed: Record<string, unknown> = Object.fromEntries(
    Object.entries(raw).filter(([, value]) => !isBlank(value)),
  );
  const stranger = Object.keys(raw).find((key) => !PLAN_FIELDS.includes(key));
  if (stranger !== undefined) {
    const allowed = PLAN_FIELDS.join(", ");
    return invalid(`${stranger} is not a field of a plan request; allowed: ${allowed}.`, {
      field: stranger,
      allowed,
    });
  }
  const chosen = readMotion(typed.tier, typed.motion);
  if (!chosen.ok) {
    return chosen;
  }
  const words = readWords(typed.valueProposition, typed.segments);
  if (!words.ok) {
    return words;
  }
  const launch =
    typed.launchDate === undefined ? ok(undefined) : readDay(typed.launchDate, "launchDate");
  if (!launch.ok) {
    return launch;
  }
  const certifiedBy = readCertifiedBy(typed.certifiedBy);
  if (!certifiedBy.ok) {
    return certifiedBy;
  }
  const rest: Record<string, unknown> = {};
  for (const [name, { schema, allowed }] of Object.entries(FIELDS)) {
    const read = v.safeParse(v.optional(schema), written(schema, typed[name]));
    if (!read.success) {
      return invalid(`${name} is ${asTypedNumber(typed[name])}; allowed: ${allowed}.`, {
        field: name,
        allowed,
      });
    }
    rest[name] = read.output;
  }
  const fields = rest as unknown as Omit<PlanRequest, "owners" | "certifiedBy"> & {
    owners?: Owners;
  };
  return ok({
    ...fields,
    ...chosen.value,
    ...words.value,
    launchDay: launch.value,
    owners: fields.owners ?? {},
    certifiedBy: certifiedBy.value,
  });
}

/** A field of the pane and a cell hold an amount as people write it. */
function written(schema: RequestField["schema"], typed: unknown): unknown {
  const read = schema === amount ? onlyReading(typed) : undefined;
  return read === undefined || read.isPercentage ? typed : read.value;
}

/** A plan without a joint value and a segment it is for is a calendar, not a plan. */
function readWords(
  valueProposition: unknown,
  segments: unknown,
): Result<Pick<PlanRequest, "valueProposition" | "segments">> {
  const value = typeof valueProposition === "string" ? valueProposition.trim() : "";
  if (value === "") {
    return refuseWords("valueProposition", valueProposition, "one sentence on the joint value");
  }
  const list = typeof segments === "string" ? [segments] : segments;
  const isText = (segment: unknown): segment is string => typeof segment === "string";
  const named = Array.isArray(list) && list.every(isText) ? list.map((each) => each.trim()) : [];
  const given = named.filter((segment) => segment !== "");
  if (given.length === 0) {
    return refuseWords("segments", segments, "a list with at least one named segment");
  }
  return ok({ valueProposition: value, segments: given });
}

function refuseWords(field: string, typed: unknown, allowed: string): Result<never> {
  return invalid(`${field} is ${asTyped(typed)}; a plan needs ${allowed}.`, { field, allowed });
}
