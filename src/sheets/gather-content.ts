import { attributionOf, lowerRateOf } from "../case/attribution-of-case";
import { buildMemo } from "../case/memo";
import type { Case } from "../case/case";
import { contentHash } from "../case/content-hash";
import { isNothing, isObject } from "../case/given-case";
import { measuredCannibalization, measuredOn } from "../case/measured";
import { typedAverageDeal } from "../case/plan-of-case";
import { reviewOf } from "../case/review-of-case";
import { keyFiguresOf } from "../case/key-figures";
import { offersOf } from "../case/scenarios";
import type { PartnerEntry } from "../case/portfolio-row";
import { readDay } from "../calendar";
import { findInput } from "../economics/find-input";
import { type InputKey, INPUTS } from "../economics/inputs";
import { simulate } from "../economics/simulate";
import { type Intake, isKnown } from "../partner/intake-record";
import { parseIntake } from "../partner/parse-intake";
import { highestTierAllowed } from "../partner/verdict";
import { buildPlan, type Plan } from "../plan/build-plan";
import { allowedMotions } from "../plan/motions";
import { ROLES } from "../policy/milestones";
import { TIERS } from "../policy/names";
import { policyFor } from "../policy/policy";
import { type Result, unavailable } from "../result";
import { evidenceContent } from "./layout/evidence-content";
import type { ExistingContent, PlanContent, Remarks, WorkbookContent } from "./layout/content";
import type { CoverContent, Dossier, ProgrammeAnswers } from "./layout/dossier";

/** What a case does not say and the sheets need: how our functions are called, who writes when. */
export interface WritingContext {
  /** What stands before function names: nothing in production, `DEV.` in a side-loaded build. */
  readonly functionPrefix?: string;
  readonly cover?: CoverContent;
  readonly programmeAnswers?: ProgrammeAnswers;
  /** Every partner of the workbook; this one alone where nothing else is given. */
  readonly partners?: readonly PartnerEntry[];
}

/** The content of the sheets. What a case does not hold yet is left blank there. */
export function gatherContent(given: Case, context: WritingContext = {}): WorkbookContent {
  const { verdict, terms, offer, decision, changes, measures } = given;
  const inputs = typedInputs(given);
  const intake = given.intake.ok ? given.intake.value : nobodyKnown();
  return {
    partnerName: given.partnerName ?? "Unnamed partner",
    inputs,
    simulation: simulatedNpv(given),
    evidence: evidenceContent(intake.record),
    profile: given.profile,
    ownPolicy: ownPolicyOf(given),
    contribution: terms.ok ? terms.value.contribution : "sourced",
    preset: terms.ok ? terms.value.preset : "default",
    highestTierAllowed: verdict.ok ? highestTierAllowed(verdict.value) : TIERS[0],
    decision,
    keyFigures: keyFiguresOf(given),
    scenarios: offersOf(given),
    measures: measures.ok ? measures.value : undefined,
    changes,
    offer: offer.ok ? offer.value : undefined,
    remarks: remarksOf(given),
    hasPlan: planIn(given) !== undefined,
    plan: planContent(given),
    existing: existingContent(given),
    dossier: dossierOf(given, intake, inputs, context),
    partners: context.partners ?? [{ id: "partner-1", case: given }],
    functionPrefix: context.functionPrefix ?? "",
  };
}

function ownPolicyOf({ policy }: Case): WorkbookContent["ownPolicy"] {
  return policy.ok && policy.value.name === "own" ? policy.value : undefined;
}

/** Numbers as they were read; a range, and what does not read, stays as it was written. */
function typedInputs({ given, written }: Case): WorkbookContent["inputs"] {
  const typed = isObject(given.model) ? given.model : {};
  const { given: read, ranges } = written.ok ? written.value : { given: {}, ranges: new Map() };
  const inputs: Partial<Record<InputKey, number | string>> = {};
  for (const [name, value] of Object.entries(typed)) {
    const input = findInput(name);
    if (!input.ok || isNothing(value)) continue;
    const { key } = input.value;
    inputs[key] = ranges.has(key) ? String(value).trim() : (read[key] ?? String(value).trim());
  }
  return Object.fromEntries(
    INPUTS.flatMap(({ key }) => (inputs[key] === undefined ? [] : [[key, inputs[key]]])),
  );
}

function planIn({ plan }: Case): Plan | undefined {
  return plan.ok && plan.value.launchDate !== null ? plan.value : undefined;
}

/** Stands where a case has no plan, for the sheets that refer to one; no sheet shows it. */
function standIn(given: Case): Plan {
  const policy = given.policy.ok ? given.policy.value : certain(policyFor());
  const tier = given.verdict.ok ? given.verdict.value.tier : "REFERRAL";
  const [motion] = allowedMotions(tier);
  const request = { tier, motion, valueProposition: "none", segments: ["none"] };
  return certain(buildPlan({ ...request, launchDate: "2000-01-03" }, policy));
}

function planContent(given: Case): PlanContent {
  const plan = planIn(given) ?? standIn(given);
  const kept = keptMilestones(given);
  const milestones = plan.milestones.map((milestone) => {
    const { owner, status, note } = kept.get(milestone.id) ?? {};
    return {
      ...milestone,
      ...(owner === undefined ? {} : { owner }),
      ...(status === undefined ? {} : { status }),
      ...(note === undefined ? {} : { note }),
    };
  });
  const owners = [...new Set([...Object.values(ROLES), ...milestones.map((m) => m.owner)])];
  return {
    motion: plan.motion,
    launchDay: certain(readDay(plan.launchDate ?? "2000-01-03", "launchDate")),
    averageDeal: typedAverageDeal(given.given),
    targetAccounts: plan.targetAccounts,
    mdf: plan.mdf,
    askedMdf: askedMdf(given),
    pipelineDeals: plan.pipelineDeals,
    closedWonFloor: plan.closedWonFloor,
    milestones,
    owners,
  };
}

const NOT_REVIEWED = "Not reviewed yet: type what was reached on the page Review of the pane.";

function existingContent(given: Case): ExistingContent {
  const attributed = attributionOf(given);
  const { share, words } = lowerRateOf(given);
  const isNew = attributed?.ok === true ? attributed.value.report.trulyNew : undefined;
  return {
    deals: attributed?.ok === true ? attributed.value.deals : [],
    lowerRate: { share, words },
    review: reviewOf(given) ?? unavailable(NOT_REVIEWED),
    measured: isNew && { figure: measuredCannibalization(isNew), on: measuredOn(isNew) },
  };
}

/** Nobody is offered more than it asked for. */
function askedMdf({ intake }: Case): number | undefined {
  const asked = intake.ok ? intake.value.record.asks.mdf : undefined;
  return asked !== undefined && isKnown(asked) ? asked : undefined;
}

type Kept = Partial<Readonly<Record<"owner" | "status" | "note", string>>>;

/** Owner, status and note of a milestone, as they were read back from a plan, by its id. */
function keptMilestones({ given }: Case): ReadonlyMap<string, Kept> {
  const list = isObject(given.plan) ? given.plan.milestones : undefined;
  const rows = Array.isArray(list) ? (list as readonly unknown[]).filter(isObject) : [];
  const text = (value: unknown): string | undefined =>
    typeof value === "string" && value !== "" ? value : undefined;
  return new Map(
    rows.flatMap(({ id, owner, status, note }) => {
      const kept = { owner: text(owner), status: text(status), note: text(note) };
      return typeof id === "string" ? [[id, kept as Kept] as const] : [];
    }),
  );
}

function dossierOf(
  given: Case,
  intake: Intake,
  inputs: WorkbookContent["inputs"],
  { cover, programmeAnswers }: WritingContext,
): Dossier {
  const answers = given.answers.ok ? given.answers.value : {};
  const { verdict } = given;
  return {
    intake,
    answers,
    verdict: verdict.ok ? verdict.value : undefined,
    memo: buildMemo(given),
    successCriteria: (planIn(given) ?? standIn(given)).successCriteria,
    cover: cover ?? {},
    programmeAnswers: programmeAnswers ?? {},
    inputsHash: contentHash([intake.record, answers, inputs]),
  };
}

function remarksOf({ verdict, plan }: Case): Remarks {
  if (!verdict.ok) return [];
  const { caps, classified, nextSteps, warnings, killCriteria } = verdict.value;
  const lifted = caps.flatMap(({ title, overriddenBecause }) =>
    overriddenBecause === undefined
      ? []
      : [`${title}: its cap was lifted because: ${overriddenBecause}`],
  );
  return [
    { heading: "Caps from the questions", sentences: caps.map(({ sentence }) => sentence) },
    { heading: "Caps lifted in writing", sentences: lifted },
    { heading: "Missing", sentences: classified.gaps.map(({ sentence }) => sentence) },
    { heading: "Next steps", sentences: nextSteps },
    { heading: "Warnings", sentences: [...warnings, ...(plan.ok ? plan.value.warnings : [])] },
    { heading: "Kill criteria", sentences: killCriteria.map(({ clause }) => clause) },
  ].filter(({ sentences }) => sentences.length > 0);
}

/** How NPV spreads where an input is written as a range. */
function simulatedNpv({ model }: Case): WorkbookContent["simulation"] {
  if (!model.ok || model.value.ranges.size === 0) return undefined;
  const spread = simulate(model.value, { measure: "npv" });
  return spread.ok ? spread.value.histogram : undefined;
}

function nobodyKnown(): Intake {
  return certain(parseIntake({}));
}

/** What is put together here is ours: where it is refused, the fault is in our code. */
function certain<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.problem.message);
}
