import { allowedMotions } from "../plan/motions";
import { parsePlanRequest, PLAN_FIELDS } from "../plan/plan-request";
import { PROMISED_CERTIFICATION } from "../plan/promised-certification";
import { CO_MARKETING } from "../policy/co-marketing";
import { MOTION_NAMES, TIER_NAMES } from "../policy/display-names";
import { MILESTONES } from "../policy/milestones";
import { findName, MOTIONS, TIERS } from "../policy/names";
import { isBlank } from "../reading/blank";
import { invalid, ok, type Result } from "../result";
import { inWords } from "../wording";
import { isNothing, isObject } from "./given-case";
import { refuseStranger, refuseTyped } from "./refuse-typed";

const FIELDS = [...PLAN_FIELDS.filter((field) => field !== "profile"), "milestones"];

/**
 * Whether what was typed for the plan reads, though it may not be enough for one yet, nor be open to
 * the tier of the verdict: the plan itself says so.
 */
export function checkTypedPlan(plan: unknown): Result<undefined> {
  if (isNothing(plan)) return ok(undefined);
  if (!isObject(plan)) return refuseTyped("plan", plan, "an object");
  const stranger = Object.keys(plan).find((key) => !FIELDS.includes(key));
  if (stranger !== undefined) {
    return refuseStranger(`plan.${stranger}`, "is no field of a plan", FIELDS);
  }
  const { milestones, ...request } = plan;
  const read = checkRequest(request);
  return read.ok ? checkMilestones(milestones) : read;
}

/** In the place of what a plan still needs. */
const STAND_IN = { valueProposition: "none", segments: ["none"] };

function checkRequest(request: Readonly<Record<string, unknown>>): Result<undefined> {
  const { tier, motion, ...others } = Object.fromEntries(
    Object.entries(request).filter(([, value]) => !isUnsaid(value)),
  );
  if (tier !== undefined && findName(TIERS, tier, TIER_NAMES) === undefined) {
    return refuseTyped("plan.tier", tier, inWords(TIERS, "or"));
  }
  const named = findName(MOTIONS, motion, MOTION_NAMES);
  if (motion !== undefined && named === undefined) {
    return refuseTyped("plan.motion", motion, inWords(MOTIONS, "or"));
  }
  const scope = SCOPES.find((each) => named === undefined || each.motion === named);
  const read = parsePlanRequest({ ...STAND_IN, ...others, ...scope });
  if (read.ok) return ok(undefined);
  const { message, field = "", allowed } = read.problem;
  return invalid(`plan.${message}`, {
    field: `plan.${field}`,
    ...(allowed === undefined ? {} : { allowed }),
  });
}

/** Each tier with each motion that is open to it. */
const SCOPES = TIERS.flatMap((tier) => allowedMotions(tier).map((motion) => ({ tier, motion })));

function isUnsaid(value: unknown): boolean {
  return isNothing(value) || (Array.isArray(value) && value.length === 0);
}

const MILESTONE_FIELDS = ["id", "owner", "status", "note"];

/** What is kept of a milestone has its place on the sheet by the id, and nowhere else. */
export const MILESTONE_IDS: ReadonlySet<string> = new Set([
  ...[...MILESTONES, ...CO_MARKETING].map(({ id }) => id),
  PROMISED_CERTIFICATION,
]);

function checkMilestones(milestones: unknown): Result<undefined> {
  if (isUnsaid(milestones)) return ok(undefined);
  if (!Array.isArray(milestones)) {
    return refuseTyped(
      "plan.milestones",
      milestones,
      `a list of objects with ${inWords(MILESTONE_FIELDS)}`,
    );
  }
  const ids = new Set<string>();
  for (const [at, milestone] of (milestones as unknown[]).entries()) {
    const where = `plan.milestones[${at}]`;
    if (!isObject(milestone)) return refuseTyped(where, milestone, "an object");
    const { id } = milestone;
    if (typeof id !== "string" || !MILESTONE_IDS.has(id)) {
      return refuseTyped(
        `${where}.id`,
        id,
        `the id of a milestone, once: ${inWords([...MILESTONE_IDS], "or")}`,
      );
    }
    if (ids.has(id)) return refuseTyped(`${where}.id`, id, "each milestone once");
    ids.add(id);
    for (const [key, value] of Object.entries(milestone)) {
      const field = `${where}.${key}`;
      if (!MILESTONE_FIELDS.includes(key)) {
        return refuseStranger(field, "is nothing that is kept of a milestone", MILESTONE_FIELDS);
      }
      if (typeof value !== "string" && !isBlank(value)) return refuseTyped(field, value, "text");
    }
  }
  return ok(undefined);
}
