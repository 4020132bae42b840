import { unknownDemand } from "../partner/demand";
import { isKnown } from "../partner/intake-record";
import { evidenceOf } from "../partner/evidence-of-record";
import type { FinalVerdict } from "../partner/verdict";
import { SHORTEST_REASON, type QuestionId } from "../policy/forcing-questions";
import type { CaseParts } from "./case-parts";
import type { Decision, DecisionCode, DecisionFacts } from "./decision";
import { type EconomicCase, economicDecision, type EconomicDecision } from "./economic-decision";
import { conditionsOf } from "./decision-conditions";
import { counterOfAsk } from "./asked-share";
import { headlineOf } from "./decision-headline";
import { reasonOf } from "./decision-reason";
import { openItems } from "./open-items";

/**
 * The decision on a case: the pane, the sheets, the memo and the command line show it and add
 * nothing to it. It recommends; people sign.
 */
export function decide(given: CaseParts): Decision {
  const facts = factsOf(given);
  return {
    ...facts,
    headline: counterOfAsk(facts) ?? headlineOf({ ...facts, open: openItems(facts) }),
    reason: reasonOf(facts, given),
    conditions: conditionsOf(facts, given),
  };
}

function factsOf(given: CaseParts): DecisionFacts {
  const { intake, answers, verdict, policy, terms, written } = given;
  const evidence = intake.ok ? evidenceOf(intake.value.record) : undefined;
  const nothing = {
    tier: undefined,
    offer: undefined,
    verdict: undefined,
    ask: [],
    openQuestions: [],
    missingInputs: [],
    problem: undefined,
    baseContribution: null,
    failing: [],
    askedShare: undefined,
    completeness: completenessOf(evidence),
  } as const;
  const unread = [policy, intake, answers, terms].find((part) => !part.ok);
  if (unread !== undefined && "problem" in unread) {
    return { ...nothing, code: "UNDECIDED", problem: unread.problem };
  }
  if (!verdict.ok) {
    const isStopped = verdict.problem.kind === "unavailable" && evidence !== undefined;
    return isStopped
      ? { ...nothing, code: "GO_BACK", ask: unknownDemand(evidence).map(({ ask }) => ask) }
      : { ...nothing, code: "UNDECIDED", problem: verdict.problem };
  }
  const { tier, openQuestions } = verdict.value;
  const economics = economicsOf(given);
  const found: EconomicDecision | undefined =
    economics === undefined ? undefined : economicDecision(economics);
  const asked = economics?.askedShare;
  const facts = {
    ...nothing,
    tier,
    verdict: verdict.value,
    openQuestions,
    offer: found?.offer,
    // Where the inputs do not read, nobody can say which are missing.
    missingInputs: written.ok ? (found?.missing ?? []) : [],
    baseContribution: found?.baseContribution ?? null,
    failing: found?.failing ?? [],
    askedShare: asked,
    problem: written.ok ? found?.problem : written.problem,
  };
  const code = codeOf(verdict.value, facts, found);
  // Nothing is signed there at any tier or share.
  const isElsewhere = code === "TAKE_TO_MA" || code === "CO_MARKETING";
  return { ...facts, code, ...(isElsewhere ? { tier: undefined, offer: undefined } : {}) };
}

/** Questions that must be answered before the structure is looked at. */
const FIRST: readonly QuestionId[] = ["customers", "opening", "jointValue"];

function codeOf(
  verdict: FinalVerdict,
  { openQuestions, problem }: Pick<DecisionFacts, "openQuestions" | "problem">,
  economics: EconomicDecision | undefined,
): DecisionCode {
  if (openQuestions.some((id) => FIRST.includes(id))) return "UNDECIDED";
  if (verdict.outcome === "acquisition") return "TAKE_TO_MA";
  if (verdict.outcome === "co-marketing") return "CO_MARKETING";
  const isOpen = openQuestions.length > 0 || economics === undefined;
  if (isOpen || economics.code === "UNDECIDED" || problem?.kind === "invalid") return "UNDECIDED";
  if (economics.code === "NOT_AT_THESE_TERMS") return "NOT_AT_THESE_TERMS";
  if (!verdict.clausesWritten) return "NO_CONTRACT_YET";
  if (economics.code === "COUNTER_OFFER") return "COUNTER_OFFER";
  return verdict.engagementSettled ? "SIGN" : "SIGN_NO_KICKOFF";
}

/** The economic half of a case, as the decision and what would change it take it. */
export function economicsOf(parts: CaseParts): EconomicCase | undefined {
  const { verdict, terms, policy, written, intake, answers } = parts;
  if (!verdict.ok || !terms.ok || !policy.ok || !intake.ok || !answers.ok) return undefined;
  const { share } = intake.value.record.asks;
  const plausible = answers.value.economics?.plausibleShareOfChannel;
  return {
    tier: verdict.value.tier,
    ...terms.value,
    policy: policy.value,
    given: written.ok ? written.value.given : undefined,
    ...marketingFunds(parts),
    askedShare: isKnown(share) ? share : undefined,
    plausibleShareOfChannel: plausible !== undefined && isKnown(plausible) ? plausible : undefined,
    volumeIsAccepted: (verdict.value.overrides.economics?.trim().length ?? 0) >= SHORTEST_REASON,
  };
}

/** MDF is released against a plan; a warning says so where there is none. */
function marketingFunds(parts: CaseParts): Pick<EconomicCase, "mdf" | "mdfHasPlan"> {
  const mdf = parts.written.ok ? parts.written.value.given.mdf : undefined;
  return mdf === undefined || mdf === 0 ? {} : { mdf, mdfHasPlan: parts.plan.ok };
}

type Evidence = ReturnType<typeof evidenceOf>;

function completenessOf(evidence: Evidence | undefined): DecisionFacts["completeness"] {
  if (evidence === undefined) return { known: 0, of: EVIDENCE_ITEMS };
  const { measured, certified, partnerType, embedsProduct, strategicValues } = evidence;
  const answers = [...Object.values(measured), certified, partnerType, embedsProduct];
  const known = answers.filter((answer) => isKnown(answer)).length;
  return { known: known + (strategicValues > 0 ? 1 : 0), of: EVIDENCE_ITEMS };
}

/** Six figures, certification, type, embedding, and strategic value. */
const EVIDENCE_ITEMS = 10;
