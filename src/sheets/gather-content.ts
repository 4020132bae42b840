import { parseModelInputs, type Model } from "../economics/parse";
import { simulate } from "../economics/simulate";
import type { Answers } from "../partner/answers";
import type { Answer, Intake } from "../partner/intake-record";
import { isKnown } from "../partner/intake-record";
import { buildMemo } from "../partner/memo";
import type { MemoDecision } from "../partner/memo-case";
import type { PartnerEntry } from "../partner/portfolio-row";
import { isoFromExcelDay, readDay } from "../calendar";
import type { Plan } from "../plan/build-plan";
import { ROLES } from "../policy/milestones";
import type { BandPreset, Contribution, ProfileName } from "../policy/names";
import { type FinalVerdict, highestTierAllowed } from "../partner/verdict";
import { invalid, ok, unavailable, type Result } from "../result";
import { evidenceContent } from "./layout/evidence-content";
import type { Remarks, WorkbookContent } from "./layout/content";
import { contentHash } from "../case/content-hash";
import type { CoverContent, Dossier, ProgrammeAnswers } from "./layout/dossier";

/** What the core found out about one partner, on its way into the sheets. */
export interface PartnerCase {
  /** As given: numbers, the base's name, or a range such as "10 to 20". */
  readonly inputs: WorkbookContent["inputs"];
  /** The same, read; undefined until the economics are complete. */
  readonly model: Model | undefined;
  readonly intake: Intake;
  readonly answers: Answers;
  readonly profile: ProfileName;
  readonly contribution: Contribution;
  readonly preset: BandPreset;
  readonly verdict: FinalVerdict;
  readonly plan: Plan;
  readonly averageDeal: number | undefined;
  readonly decision?: MemoDecision;
  readonly cover?: CoverContent;
  readonly programmeAnswers?: ProgrammeAnswers;
  /** Every partner of the workbook; this one alone where nothing else is given. */
  readonly partners?: readonly PartnerEntry[];
  readonly functionPrefix: string;
}

/** The content of the sheets. The plan needs a launch date, for its dates are formulas on it. */
export function gatherContent(partner: PartnerCase): Result<WorkbookContent> {
  const { plan } = partner;
  const { record } = partner.intake;
  if (plan.launchDate === null) {
    return invalid("The plan needs a launch date: its milestones are counted from it.", {
      field: "launchDate",
      allowed: `a date such as ${isoFromExcelDay(46_000)}`,
    });
  }
  const launchDay = readDay(plan.launchDate, "launchDate");
  if (!launchDay.ok) return launchDay;
  const owners = [...new Set([...Object.values(ROLES), ...plan.milestones.map((m) => m.owner)])];
  return ok({
    partnerName: known(record.partner_name) ?? "Unnamed partner",
    inputs: partner.inputs,
    simulation: simulatedNpv(partner.inputs),
    evidence: evidenceContent(record),
    profile: partner.profile,
    contribution: partner.contribution,
    preset: partner.preset,
    highestTierAllowed: highestTierAllowed(partner.verdict),
    remarks: remarksOf(partner),
    plan: {
      motion: plan.motion,
      launchDay: launchDay.value,
      averageDeal: partner.averageDeal,
      targetAccounts: plan.targetAccounts,
      mdf: plan.mdf,
      pipelineDeals: plan.pipelineDeals,
      closedWonFloor: plan.closedWonFloor,
      milestones: plan.milestones,
      owners,
    },
    dossier: dossierOf(partner),
    partners: partner.partners ?? [entryOf(partner)],
    functionPrefix: partner.functionPrefix,
  });
}

function dossierOf(partner: PartnerCase): Dossier {
  const { intake, answers, verdict, plan, inputs } = partner;
  return {
    intake,
    answers,
    verdict,
    memo: buildMemo({ ...partner, verdict: ok(verdict) }),
    successCriteria: plan.successCriteria,
    cover: partner.cover ?? {},
    programmeAnswers: partner.programmeAnswers ?? {},
    inputsHash: contentHash([intake.record, answers, inputs]),
  };
}

/** A workbook with one partner is a portfolio of one. */
function entryOf(partner: PartnerCase): PartnerEntry {
  const { profile, contribution, preset, model } = partner;
  return {
    ...{ id: "partner-1", record: partner.intake.record, profile, contribution, preset },
    verdict: ok(partner.verdict),
    model: model === undefined ? unavailable("The economics are not complete.") : ok(model),
  };
}

function remarksOf({ verdict, plan }: PartnerCase): Remarks {
  const lifted = verdict.caps.flatMap(({ title, overriddenBecause }) =>
    overriddenBecause === undefined
      ? []
      : [`${title}: the cap was lifted because: ${overriddenBecause}`],
  );
  return [
    {
      heading: "Caps from the questions and the red flags",
      sentences: verdict.caps.map(({ sentence }) => sentence),
    },
    { heading: "Caps lifted in writing", sentences: lifted },
    { heading: "Missing", sentences: verdict.classified.gaps.map(({ sentence }) => sentence) },
    { heading: "Next steps", sentences: verdict.nextSteps },
    { heading: "Warnings", sentences: [...verdict.warnings, ...plan.warnings] },
    {
      heading: "Kill criteria",
      sentences: verdict.killCriteria.map(({ clause }) => clause),
    },
  ].filter(({ sentences }) => sentences.length > 0);
}

/** How NPV spreads where an input is written as a range. */
function simulatedNpv(inputs: WorkbookContent["inputs"]): WorkbookContent["simulation"] {
  const model = parseModelInputs(inputs);
  if (!model.ok || model.value.ranges.size === 0) return undefined;
  const spread = simulate(model.value, { measure: "npv" });
  return spread.ok ? spread.value.histogram : undefined;
}

function known<T>(answer: Answer<T>): T | undefined {
  return isKnown(answer) ? answer : undefined;
}
