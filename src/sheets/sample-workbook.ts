import { parseModelInputs } from "../economics/parse";
import { parseAnswers } from "../partner/answers";
import { judge } from "../partner/judge";
import { parseIntake } from "../partner/parse-intake";
import { ABOUT_OUR_PROGRAMME } from "../programme/scope";
import { buildPlan } from "../plan/build-plan";
import { policyFor } from "../policy/policy";
import type { Result } from "../result";
import {
  SAMPLE_ANSWERS,
  SAMPLE_MODEL,
  SAMPLE_PLAN,
  SAMPLE_PROFILE,
  SAMPLE_RECORD,
} from "../case/sample";
import { SAMPLE_PROGRAMME } from "../case/sample-programme";
import type { WorkbookContent } from "./layout/content";
import {
  emptyDraft,
  emptyPartnerDraft,
  type Draft,
  type JsonValue,
  type PartnerDraft,
} from "../case/draft";
import { gatherContent } from "./gather-content";

/** What a share is a percentage of, and for how long, is settled before any share is shown. */
const MODEL_WITH_TERMS = { ...SAMPLE_MODEL, revshareBase: "NET", revshareYears: 3 } as const;

/** The sheets of the sample partner. */
export function sampleContent(): WorkbookContent {
  const policy = certain(policyFor(SAMPLE_PROFILE));
  const intake = certain(parseIntake(SAMPLE_RECORD));
  const answers = certain(parseAnswers(SAMPLE_ANSWERS));
  return certain(
    gatherContent({
      inputs: MODEL_WITH_TERMS,
      intake,
      answers,
      model: certain(parseModelInputs(MODEL_WITH_TERMS)),
      verdict: certain(judge(intake, answers, policy)),
      plan: certain(buildPlan(SAMPLE_PLAN, policy)),
      profile: SAMPLE_PROFILE,
      contribution: "sourced",
      preset: "default",
      averageDeal: SAMPLE_PLAN.averageDeal,
      programmeAnswers: SAMPLE_PROGRAMME,
      functionPrefix: "",
    }),
  );
}

/** The sample partner as a draft, open at its first step. */
export function sampleDraft(): Draft {
  const { motion, launchDate, averageDeal, valueProposition, segments } = SAMPLE_PLAN;
  const partner = {
    ...emptyPartnerDraft(),
    record: json(SAMPLE_RECORD),
    answers: json(SAMPLE_ANSWERS),
    model: json(MODEL_WITH_TERMS),
    plan: json({
      motion,
      direction: "we-pay",
      launchDate,
      averageDeal,
      valueProposition,
      segments: segments.join("; "),
      profile: SAMPLE_PROFILE,
    }),
  };
  const draft = emptyDraft();
  const answers = Object.entries(SAMPLE_PROGRAMME);
  const isOurs = ([name]: [string, object]) => ABOUT_OUR_PROGRAMME.includes(name);
  return {
    ...draft,
    programme: jsonOfEach(answers.filter(isOurs)),
    partners: {
      [draft.currentPartnerId]: {
        ...partner,
        programme: jsonOfEach(answers.filter((answer) => !isOurs(answer))),
      },
    },
  };
}

function jsonOfEach(answers: readonly [string, object][]): PartnerDraft["programme"] {
  return Object.fromEntries(answers.map(([name, answer]) => [name, json(answer)]));
}

function json(object: object): Record<string, JsonValue> {
  return JSON.parse(JSON.stringify(object)) as Record<string, JsonValue>;
}

/** The sample is ours: where it is refused, the fault is in our code. */
function certain<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`The sample partner is refused: ${result.problem.message}`);
}
