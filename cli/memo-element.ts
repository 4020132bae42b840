import { evaluateModel } from "../src/economics/measures";
import { type Model, parseModelInputs } from "../src/economics/parse";
import { parseAnswers } from "../src/partner/answers";
import { isKnown } from "../src/partner/intake-record";
import { judge } from "../src/partner/judge";
import type { MemoCase } from "../src/partner/memo-case";
import { parseIntake } from "../src/partner/parse-intake";
import { CAP_SOURCES } from "../src/partner/verdict";
import { parseBandRequest } from "../src/partner/share-band";
import { buildPlan, type Plan } from "../src/plan/build-plan";
import { readDay } from "../src/calendar";
import type { Policy } from "../src/policy/policy";
import { invalid, ok, type Result } from "../src/result";
import { asTyped, inWords } from "../src/wording";
import type { RunOptions } from "./command";
import { isObject, readElement } from "./element";
import { policyOf } from "./policy-of";

const FIELDS = [
  ...["record", "answers", "inputs", "plan", "contribution", "preset"],
  ...["overrides", "decision", "profile"],
];

/** Everything a committee is to decide on, put together from one element. */
export function readMemoElement(element: unknown, options: RunOptions): Result<MemoCase> {
  const read = readElement(element, FIELDS);
  if (!read.ok) return read;
  const given = read.value;
  const policy = policyOf(given.profile, options);
  if (!policy.ok) return policy;
  const intake = parseIntake(given.record);
  if (!intake.ok) return intake;
  const model = isGiven(given.inputs) ? parseModelInputs(given.inputs) : ok(undefined);
  if (!model.ok) return model;
  const answers = parseAnswers(given.answers);
  if (!answers.ok) return answers;
  const overrides = textsOf("overrides", given.overrides, CAP_SOURCES);
  if (!overrides.ok) return overrides;
  const verdict = judge(intake.value, answers.value, policy.value, { overrides: overrides.value });
  if (!verdict.ok) return verdict;
  const { tier } = verdict.value;
  const band = parseBandRequest(tier, given.contribution ?? "sourced", given.preset);
  if (!band.ok) return band;
  const decision = textsOf("decision", given.decision, ["by", "on"]);
  if (!decision.ok) return decision;
  const { on } = decision.value;
  const day = on === undefined ? ok(undefined) : readDay(on, "decision.on");
  if (!day.ok) return day;
  const name = intake.value.record.partner_name;
  const known = { tier, partnerName: isKnown(name) ? name : null, ...targets(model.value) };
  const plan = isGiven(given.plan) ? planOf(given.plan, known, policy.value) : ok(undefined);
  if (!plan.ok) return plan;
  return ok({
    intake: intake.value,
    verdict,
    contribution: band.value.contribution,
    preset: band.value.preset,
    model: model.value,
    plan: plan.value,
    decision: decision.value,
  });
}

/** What the model says of volume, for the plan's floors. */
function targets(model: Model | undefined): object {
  if (model === undefined) return {};
  const { breakevenDeals, pipelineNeeded } = evaluateModel(model.inputs);
  return { averageDeal: model.inputs.acv, breakevenDeals, pipelineNeeded };
}

/** The plan for the tier of the verdict; one that was asked for another tier proves nothing. */
function planOf(
  plan: unknown,
  known: { readonly tier: string },
  policy: Policy,
): Result<Plan | undefined> {
  if (!isObject(plan)) return buildPlan(plan, policy);
  const { tier } = plan;
  if (isGiven(tier) && tier !== known.tier) {
    return invalid(`The plan is for ${asTyped(tier)}, but the verdict is ${known.tier}.`, {
      field: "plan.tier",
      allowed: `${known.tier}, or nothing`,
    });
  }
  return buildPlan({ ...known, ...plan }, policy);
}

/** An object of texts under known keys, or nothing. */
function textsOf(
  field: string,
  typed: unknown,
  keys: readonly string[],
): Result<Partial<Record<string, string>>> {
  const texts = new Map(isGiven(typed) && isObject(typed) ? Object.entries(typed) : []);
  const isRight = [...texts].every(([key, value]) => keys.includes(key) && isText(value));
  if (isRight && (!isGiven(typed) || isObject(typed))) {
    return ok(Object.fromEntries(texts) as Record<string, string>);
  }
  const allowed = `texts under ${inWords(keys, "or")}`;
  return invalid(`${field} is ${asTyped(typed)}; allowed: ${allowed}.`, { field, allowed });
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isGiven(typed: unknown): boolean {
  return typed !== undefined && typed !== null;
}
