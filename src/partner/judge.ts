import { SHORTEST_REASON } from "../policy/forcing-questions";
import { lowerTier } from "../policy/names";
import type { Policy } from "../policy/policy";
import { invalid, ok, type Result } from "../result";
import { asTyped, inWords } from "../wording";
import type { Answers } from "./answers";
import { oldSalesWarning } from "./account-list";
import { classify } from "./classify";
import { type Answer, type Intake, type IntakeRecord, isKnown } from "./intake-record";
import { killCriteria, type KillOptions } from "./kill-criteria";
import { nextSteps } from "./next-steps";
import { recordWarnings } from "./record-warnings";
import { certificationCondition, promisedCertification } from "./promised-certification";
import { redFlagEffect } from "./red-flags";
import { evidenceOf } from "./evidence-of-record";
import {
  CAP_SOURCES,
  type AppliedCap,
  type CapSource,
  type FinalVerdict,
  type Outcome,
  type Overrides,
  type SigningCondition,
} from "./verdict";
import { openQuestions, weakAnswers } from "./weak-answers";

export interface JudgeOptions extends KillOptions {
  readonly overrides?: Readonly<Record<string, unknown>>;
}

/**
 * The verdict on a prospect: evidence first, then what the answers and the red flags allow. What it
 * costs is not in it: the decision holds the verdict beside the model.
 */
export function judge(
  intake: Intake,
  answers: Answers,
  policy: Policy,
  options: JudgeOptions = {},
): Result<FinalVerdict> {
  const { record } = intake;
  const reasons = readOverrides(options.overrides ?? {});
  if (!reasons.ok) {
    return reasons;
  }
  const classified = classify(evidenceOf(record), policy);
  if (!classified.ok) {
    return classified;
  }
  const { overrides } = reasons.value;
  const caps = capsOf(record, answers, overrides);
  const holding = caps.filter((cap) => cap.overriddenBecause === undefined);
  const tier = holding.reduce((lowest, { effect }) => {
    return "tier" in effect ? lowerTier(lowest, effect.tier) : lowest;
  }, classified.value.tier);

  const certifiedBy = promisedCertification(record, tier);
  const criteria = killCriteria(tier, policy, { certifiedBy, ...options });
  if (!criteria.ok) {
    return criteria;
  }
  const outcome = outcomeOf(holding);
  const open = openQuestions(answers).map(({ id }) => id);
  const isInOrder = (id: "killCriteria" | "engagement") =>
    !open.includes(id) && holding.every(({ source }) => source !== id);
  const clausesWritten = isInOrder("killCriteria");
  const engagementSettled = isInOrder("engagement");
  const verdict = {
    tier,
    classified: classified.value,
    outcome,
    clausesWritten,
    engagementSettled,
    caps,
    overrides,
    conditions: conditionsOf(certifiedBy, holding),
    openQuestions: open,
    killCriteria: criteria.value,
    warnings: [
      ...recordWarnings(intake, tier),
      ...oldSales(answers),
      ...(answers.warnings ?? []),
      ...reasons.value.warnings,
      ...needlessReasons(overrides, caps),
    ],
  };
  return ok({ ...verdict, nextSteps: nextSteps(verdict) });
}

function capsOf(record: IntakeRecord, answers: Answers, overrides: Overrides): AppliedCap[] {
  const flags = redFlagEffect(record);
  return [
    ...weakAnswers(answers).map(({ question, reason, means, effect }): AppliedCap => {
      const { id, number } = question;
      const title = `Question ${number}`;
      const sentence = `${title}: ${reason}. ${means}`;
      return { source: id, title, effect, sentence, overriddenBecause: overrides[id] };
    }),
    ...(flags === undefined
      ? []
      : [
          {
            ...flags,
            ...{ source: "redFlags" as const, title: "Red flags" },
            overriddenBecause: overrides.redFlags,
          },
        ]),
  ];
}

function oldSales({ customers }: Answers): string[] {
  const named = customers?.namedAccounts;
  return named === undefined || !isKnown(named) ? [] : oldSalesWarning(named);
}

/** The gravest effect that holds: buying the partner settles everything else. */
function outcomeOf(holding: readonly AppliedCap[]): Outcome {
  const kinds = holding.map(({ effect }) => effect.kind);
  if (kinds.includes("acquisition")) {
    return "acquisition";
  }
  return kinds.includes("co-marketing") ? "co-marketing" : "partnership";
}

function conditionsOf(
  certifiedBy: Answer<string> | undefined,
  holding: readonly AppliedCap[],
): SigningCondition[] {
  const asked = holding.flatMap(({ source, effect, sentence }): SigningCondition[] => {
    if (source === "redFlags") return [{ about: "red flag", sentence }];
    return effect.kind === "answer-in-writing" ? [{ about: "joint value", sentence }] : [];
  });
  return certifiedBy === undefined
    ? asked
    : [...asked, { about: "certification", sentence: certificationCondition(certifiedBy) }];
}

/** A cap is lifted only by a reason in writing; one that says too little lifts nothing. */
function readOverrides(
  typed: Readonly<Record<string, unknown>>,
): Result<{ readonly overrides: Overrides; readonly warnings: readonly string[] }> {
  const overrides: Partial<Record<CapSource, string>> = {};
  const warnings: string[] = [];
  for (const [name, reason] of Object.entries(typed)) {
    const field = `overrides.${name}`;
    const source = CAP_SOURCES.find((known) => known === name);
    if (source === undefined) {
      const allowed = inWords(CAP_SOURCES, "or");
      return invalid(`${field} lifts nothing that there is; allowed: ${allowed}.`, {
        field,
        allowed,
      });
    }
    if (typeof reason !== "string") {
      const allowed = `a written reason of at least ${SHORTEST_REASON} characters`;
      return invalid(`${field} is ${asTyped(reason)}; a cap is lifted only with ${allowed}.`, {
        field,
        allowed,
      });
    }
    const written = reason.trim();
    if (written.length >= SHORTEST_REASON) {
      overrides[source] = written;
    } else if (written !== "") {
      warnings.push(
        `The reason ${asTyped(written)} lifts no cap: write at least ${SHORTEST_REASON} characters.`,
      );
    }
  }
  return ok({ overrides, warnings });
}

/** The decision says of question 4 whether its reason is needed. */
function needlessReasons(overrides: Overrides, caps: readonly AppliedCap[]): string[] {
  return Object.entries(overrides)
    .filter(([name]) => name !== "economics" && caps.every(({ source }) => source !== name))
    .map(([, reason]) => `A written reason has nothing to lift any more: ${asTyped(reason)}.`);
}
