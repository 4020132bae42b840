import {
  QUESTION_FIGURES,
  QUESTION_IDS,
  SHORTEST_REASON,
  type QuestionId,
} from "../policy/forcing-questions";
import { lowerTier } from "../policy/names";
import type { Policy } from "../policy/policy";
import { invalid, ok, type Result } from "../result";
import { asPercent, asTyped, inWords } from "../wording";
import type { Answers } from "./answers";
import { classify } from "./classify";
import { isKnown, type Intake } from "./intake-record";
import { killCriteria, type KillOptions } from "./kill-criteria";
import { nextSteps } from "./next-steps";
import { evidenceOf } from "./tier-evidence";
import { recordWarnings } from "./record-warnings";
import type { AppliedCap, FinalVerdict, Outcome, Overrides } from "./verdict";
import { openQuestions, weakAnswers, type WeakAnswer } from "./weak-answers";

export interface JudgeOptions extends KillOptions {
  readonly overrides?: Overrides;
}

/** The verdict on a prospect: evidence first, then what the answers to the seven questions allow. */
export function judge(
  intake: Intake,
  answers: Answers,
  policy: Policy,
  options: JudgeOptions = {},
): Result<FinalVerdict> {
  const classified = classify(evidenceOf(intake.record), policy);
  if (!classified.ok) {
    return classified;
  }
  const weak = weakAnswers(answers);
  const overrides = checkOverrides(options.overrides ?? {}, weak);
  if (!overrides.ok) {
    return overrides;
  }
  const caps = weak.map((each) => describeCap(each, overrides.value[each.question.id]));
  const holding = caps.filter((cap) => cap.overriddenBecause === undefined);
  const tier = holding.reduce((lowest, { effect }) => {
    return "tier" in effect ? lowerTier(lowest, effect.tier) : lowest;
  }, classified.value.tier);

  const criteria = killCriteria(tier, policy, options);
  if (!criteria.ok) {
    return criteria;
  }
  const outcome = outcomeOf(holding);
  const open = openQuestions(answers).map(({ id }) => id);
  const isSettled = (id: QuestionId) =>
    !open.includes(id) && holding.every(({ question }) => question !== id);
  const mayContract = outcome === "partnership" && isSettled("killCriteria");
  const verdict = {
    tier,
    classified: classified.value,
    outcome,
    mayContract,
    mayKickOff: mayContract && isSettled("engagement"),
    caps,
    openQuestions: open,
    killCriteria: criteria.value,
    warnings: [...recordWarnings(intake, tier), ...breakEvenWarning(answers)],
  };
  return ok({ ...verdict, nextSteps: nextSteps(verdict) });
}

function describeCap({ question, reason }: WeakAnswer, because: string | undefined): AppliedCap {
  const { id, number, effect, weakMeans } = question;
  const sentence = `Question ${number}: ${reason}. ${weakMeans}`;
  return { question: id, number, effect, sentence, overriddenBecause: because };
}

/** The gravest effect that holds: buying the partner settles everything else. */
function outcomeOf(holding: readonly AppliedCap[]): Outcome {
  const kinds = holding.map(({ effect }) => effect.kind);
  if (kinds.includes("acquisition")) {
    return "acquisition";
  }
  if (kinds.includes("co-marketing")) {
    return "co-marketing";
  }
  return kinds.includes("losing-programme") ? "losing programme" : "partnership";
}

/** A cap is lifted only in writing, and only where there is one. */
function checkOverrides(typed: Overrides, weak: readonly WeakAnswer[]): Result<Overrides> {
  for (const [id, reason] of Object.entries(typed)) {
    const field = `overrides.${id}`;
    if (QUESTION_IDS.every((known) => known !== id)) {
      const allowed = inWords(QUESTION_IDS, "or");
      return invalid(`${field} names no question; allowed: ${allowed}.`, { field, allowed });
    }
    if (weak.every(({ question }) => question.id !== id)) {
      return invalid(`${field} lifts a cap that is not there: that answer puts none.`, { field });
    }
    if (typeof reason !== "string" || reason.trim().length < SHORTEST_REASON) {
      const allowed = `a written reason of at least ${SHORTEST_REASON} characters`;
      return invalid(`${field} is ${asTyped(reason)}; a cap is lifted only with ${allowed}.`, {
        field,
        allowed,
      });
    }
  }
  return ok(typed);
}

/** Needing more than is plausible, though less than rules it out. */
function breakEvenWarning({ economics }: Answers): string[] {
  const needed = economics?.breakevenShareOfChannel;
  const { mostShareOfChannel, plausibleShareOfChannel: usual } = QUESTION_FIGURES;
  if (economics === undefined || typeof needed !== "number") {
    return [];
  }
  const { plausibleShareOfChannel: stated } = economics;
  const plausible = isKnown(stated) ? stated : usual;
  return needed > plausible && needed <= mostShareOfChannel
    ? [
        `Break-even needs ${asPercent(needed)} of the channel's volume; ${asPercent(plausible)} is plausible for one partner.`,
      ]
    : [];
}
