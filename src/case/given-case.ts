import { nearest } from "../nearest";
import { isBlank } from "../reading/blank";
import { invalid, ok, type Result } from "../result";
import { asTyped, inWords } from "../wording";

/** What a person gave of one partner, in the one shape of every program; any part may be missing. */
export interface GivenCase {
  /** The intake record, in the keys of the circulating JSON. */
  readonly intake?: unknown;
  /** Answers to the seven questions, by question. */
  readonly answers?: unknown;
  /** Inputs of the economic model, by key or label. */
  readonly model?: unknown;
  /** Motion, launch date, average deal, value proposition, segments, milestones. */
  readonly plan?: unknown;
  /** The partner's part in a deal: sourced, influenced or delivered. */
  readonly contribution?: unknown;
  /** Which bands a share is offered from. */
  readonly preset?: unknown;
  /** Whose floors and plan figures hold. */
  readonly profile?: unknown;
  /** The company's own type of partner that it is, where it is one. */
  readonly ownType?: unknown;
  /** Written reasons that lift caps, by what they lift. */
  readonly overrides?: unknown;
  /** Who decides, and by when. */
  readonly decision?: unknown;
  /** Deals of a partner we have, each with who did what: whose they were is attributed. */
  readonly deals?: unknown;
  /** Two offers beside the base case, and which of them is chosen. */
  readonly scenarios?: unknown;
  /** Actuals of a partner we have, quarter by quarter, as `partner-desk review` takes them. */
  readonly review?: unknown;
}

const CASE_FIELDS = [
  "intake",
  "answers",
  "model",
  "plan",
  "contribution",
  "preset",
  "profile",
  "ownType",
  "overrides",
  "decision",
  "deals",
  "scenarios",
  "review",
] as const satisfies readonly (keyof GivenCase)[];

/** A case as help texts and refusals show it. */
export const CASE_SHAPE =
  '{"intake"?: {…}, "answers"?: {…}, "model"?: {…}, "plan"?: {…}, "contribution"?: "sourced", ' +
  '"preset"?: "default", "profile"?: "saas", "overrides"?: {…}, "decision"?: {"by", "on"}, ' +
  '"deals"?: [{…}], "scenarios"?: {…}, "review"?: {…}}';

/** Whether an object is a case by its parts, and not a bare record, model or plan request. */
export function isCase(raw: unknown): raw is GivenCase {
  return isObject(raw) && ["intake", "answers", "model", "plan"].some((part) => part in raw);
}

/** A case that was read by an earlier version has its milestones beside the plan. */
function withMilestonesInPlan(
  raw: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { milestones, ...rest } = raw;
  if (milestones === undefined || !(isObject(raw.plan) || isNothing(raw.plan))) return raw;
  return { ...rest, plan: { milestones, ...(isObject(raw.plan) ? raw.plan : {}) } };
}

/** Reads the outer shape of a case; what stands in each part is read when it is asked for. */
export function readGivenCase(raw: unknown): Result<GivenCase> {
  if (!isObject(raw)) {
    return invalid(`A case is one JSON object, not ${asTyped(raw)}.`, {
      field: "case",
      allowed: CASE_SHAPE,
    });
  }
  const given = withMilestonesInPlan(raw);
  const stranger = Object.keys(given).find((key) => CASE_FIELDS.every((field) => field !== key));
  if (stranger === undefined) return ok(given as GivenCase);
  const likely = nearest(stranger, CASE_FIELDS);
  const hint = likely === undefined ? "" : ` Did you mean ${likely}?`;
  return invalid(
    `${asTyped(stranger)} is not a part of a case.${hint} Allowed: ${inWords(CASE_FIELDS, "or")}.`,
    { field: stranger, allowed: CASE_SHAPE },
  );
}

export function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

/** Blank, or an object that holds nothing: nobody said anything. */
export function isNothing(raw: unknown): boolean {
  return isBlank(raw) || (isObject(raw) && Object.keys(raw).length === 0);
}
