import * as v from "valibot";
import { findInput } from "../economics/find-input";
import { evaluateModel } from "../economics/measures";
import { type Model, parseModelInputs } from "../economics/parse";
import { parseAnswers } from "../partner/answers";
import { isKnown } from "../partner/intake-record";
import { judge } from "../partner/judge";
import { parseIntake } from "../partner/parse-intake";
import { parseBandRequest } from "../partner/share-band";
import { buildPlan } from "../plan/build-plan";
import { allowedMotions } from "../plan/motions";
import type { ProfileName, Tier } from "../policy/names";
import { DEFAULT_PROFILE, policyFor } from "../policy/policy";
import { invalid, ok, type Result } from "../result";
import { asTyped } from "../wording";
import type { WorkbookContent } from "./layout/content";
import type { SheetKind } from "./description/description";
import type { CoverContent } from "./layout/dossier";
import { type Draft, emptyDraft, emptyPartnerDraft, type JsonValue } from "../case/draft";
import { decisionOf } from "../partner/memo-case";
import { gatherContent } from "./gather-content";
import { DEFAULT_SHEETS } from "./description/sheet-groups";

/** A case on its way into a workbook: what the sheets say, which sheets, and what travels along. */
export interface CaseFile {
  readonly content: WorkbookContent;
  readonly kinds: readonly SheetKind[];
  readonly draft: Draft;
}

/** Sheets that say nothing but what the model says. */
const MODEL_SHEETS: readonly SheetKind[] = [
  "inputs",
  "economics",
  "sensitivity",
  "workings",
  "checks",
];

const answersByName = v.record(v.string(), v.unknown());
const caseSchema = v.strictObject({
  model: answersByName,
  intake: v.optional(answersByName),
  answers: v.optional(answersByName),
  overrides: v.optional(v.record(v.string(), v.string())),
  plan: v.optional(answersByName),
  profile: v.optional(v.string()),
  contribution: v.optional(v.string()),
  preset: v.optional(v.string()),
  /** As it is read back from a workbook; the plan is written anew from its request. */
  milestones: v.optional(v.array(v.unknown())),
});

/** Nothing is known, so that no sheet that speaks of the partner is written. */
const NO_RECORD = {
  independent_demand_evidence: {
    named_accounts_sourced_count: 0,
    end_customer_relationships_pct: 0,
    sales_team_size: 0,
  },
};

/** Kept with the plan in drafts, and no part of its request. */
const OTHER_FIELDS = ["contribution", "preset", "direction", "decidedBy", "decideOn"];

const NO_PLAN = { valueProposition: "none", segments: ["none"], launchDate: "2000-01-03" };

/**
 * Reads `{"model": inputs, "intake"?: record, "plan"?: request}` and what may stand beside them.
 * Without a record only the sheets of the model are written, without a plan all but the plan.
 */
export function readCaseFile(raw: unknown, cover: CoverContent = {}): Result<CaseFile> {
  const shape = v.safeParse(caseSchema, raw);
  if (!shape.success) return misshapen(raw, shape.issues[0]);
  const given = withoutEmpty(shape.output);
  if (given.intake === undefined && given.plan !== undefined) {
    return invalid("The plan needs the intake record, because its tier is the verdict's.", {
      field: "intake",
    });
  }
  const model = parseModelInputs(given.model);
  if (!model.ok) return model;
  const profile = given.profile ?? text(given.plan?.profile);
  const policy = policyFor(profile);
  if (!policy.ok) return policy;
  const intake = parseIntake(given.intake ?? NO_RECORD);
  if (!intake.ok) return intake;
  const answers = parseAnswers(given.answers ?? {});
  if (!answers.ok) return answers;
  const verdict = judge(intake.value, answers.value, policy.value, {
    overrides: given.overrides ?? {},
  });
  if (!verdict.ok) return verdict;
  const { tier } = verdict.value;
  const contribution = given.contribution ?? text(given.plan?.contribution) ?? "sourced";
  const band = parseBandRequest(tier, contribution, given.preset ?? text(given.plan?.preset));
  if (!band.ok) return band;
  const name = intake.value.record.partner_name;
  const { breakevenDeals, pipelineNeeded } = evaluateModel(model.value.inputs);
  const plan = buildPlan(
    {
      partnerName: isKnown(name) ? name : null,
      ...{ breakevenDeals, pipelineNeeded },
      ...planRequest(given.plan, tier),
    },
    policy.value,
  );
  if (!plan.ok) return plan;
  const averageDeal = given.plan?.averageDeal;
  const content = gatherContent({
    inputs: inputsOf(model.value, given.model),
    model: model.value,
    intake: intake.value,
    answers: answers.value,
    profile: (profile ?? DEFAULT_PROFILE) as ProfileName,
    contribution: band.value.contribution,
    preset: band.value.preset,
    verdict: verdict.value,
    plan: plan.value,
    averageDeal: typeof averageDeal === "number" ? averageDeal : undefined,
    decision: decisionOf(text(given.plan?.decidedBy), text(given.plan?.decideOn)),
    cover,
    functionPrefix: "",
  });
  return content.ok
    ? ok({ content: content.value, kinds: kindsFor(given), draft: draftOf(given) })
    : content;
}

type Given = v.InferOutput<typeof caseSchema>;

/** What was read back from a workbook without a record or a plan has empty ones. */
function withoutEmpty(given: Given): Given {
  const isEmpty = (value: unknown): boolean =>
    typeof value === "object" && value !== null && Object.keys(value).length === 0;
  return Object.fromEntries(
    Object.entries(given).filter(([field, value]) => field === "model" || !isEmpty(value)),
  ) as Given;
}

/** Numbers as they were read; a range stays the text that it was written as. */
function inputsOf({ given, ranges }: Model, typed: Given["model"]): WorkbookContent["inputs"] {
  const texts = Object.entries(typed).flatMap(([name, value]) => {
    const input = findInput(name);
    return input.ok && ranges.has(input.value.key) ? [[input.value.key, String(value)]] : [];
  });
  return { ...given, ...(Object.fromEntries(texts) as Record<string, string>) };
}

function kindsFor({ intake, plan }: Given): readonly SheetKind[] {
  if (intake === undefined) return MODEL_SHEETS;
  return plan === undefined ? DEFAULT_SHEETS.filter((kind) => kind !== "plan") : DEFAULT_SHEETS;
}

/** The request for a plan, for the tier of the verdict; a stand-in that no sheet shows for none. */
function planRequest(plan: Given["plan"], tier: Tier): object {
  if (plan === undefined) return { ...NO_PLAN, tier, motion: allowedMotions(tier)[0] };
  const { segments } = plan;
  const list =
    typeof segments === "string" ? segments.split(";").map((segment) => segment.trim()) : segments;
  const request = Object.entries(plan).filter(([field]) => !OTHER_FIELDS.includes(field));
  return { ...Object.fromEntries(request), tier, segments: list };
}

function draftOf(given: Given): Draft {
  const draft = emptyDraft();
  const partner = {
    ...emptyPartnerDraft(),
    record: json(given.intake),
    answers: json(given.answers),
    overrides: given.overrides ?? {},
    model: json(given.model),
    plan: json(given.plan),
  };
  return { ...draft, partners: { [draft.currentPartnerId]: partner } };
}

function json(object: object | undefined): Record<string, JsonValue> {
  return JSON.parse(JSON.stringify(object ?? {})) as Record<string, JsonValue>;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function misshapen(raw: unknown, issue: v.BaseIssue<unknown>): Result<never> {
  const field = v.getDotPath(issue) ?? "input";
  const allowed = '{"model": inputs, "intake"?: record, "plan"?: request}';
  return invalid(`The case is wrong at ${field}: ${asTyped(issue.input ?? raw)}.`, {
    field,
    allowed,
  });
}
