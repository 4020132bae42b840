import { bandWarnings } from "../partner/band-warnings";
import { warningsBesideZone } from "../economics/warnings";
import { FORCING_QUESTIONS } from "../policy/forcing-questions";
import { CERTIFICATION_WITHOUT_DATE } from "../policy/tier-floors";
import { inWords, midSentence } from "../wording";
import { mdfBesideModel } from "../plan/mdf";
import { type AskAnswer, answersToAsks } from "./asks";
import type { CaseParts } from "./case-parts";
import { ANSWER_FIELDS } from "../partner/answers";
import { isKnown, UNKNOWN } from "../partner/intake-record";
import type { CapSource, FinalVerdict } from "../partner/verdict";
import { isNothing } from "./given-case";
import { type DecisionCode, type DecisionFacts, grantsAnything } from "./decision";
import { economicConditions, remarksOnEconomics } from "./economic-conditions";
import { isAbove } from "./economic-decision";
import { motionsInWords } from "./plan-of-case";

/** Everything that is not in order besides what the headline says, the gravest first. */
export function conditionsOf(facts: DecisionFacts, given: CaseParts): readonly string[] {
  const { verdict } = facts;
  if (verdict === undefined) return facts.ask;
  const holding = verdict.caps.filter(({ overriddenBecause }) => overriddenBecause === undefined);
  return [
    ...verdict.conditions.map(({ sentence }) => sentence),
    ...(facts.code === "NO_CONTRACT_YET" || verdict.clausesWritten ? [] : capOf("killCriteria")),
    ...openQuestionSentences(facts),
    ...economicConditions(facts, given),
    ...(verdict.engagementSettled ? [] : capOf("engagement")),
    ...holding
      .filter(({ effect, source }) => "tier" in effect && source !== TOLD_BY_CODE[facts.code])
      .map(({ sentence }) => sentence),
    ...(verdict.classified.evidenceCap === undefined
      ? []
      : [verdict.classified.evidenceCap.reason]),
    ...unknownStructure(given),
    ...remarksOnEconomics(facts, given),
    ...partNotSaid(given),
    ...verdict.warnings,
    ...planRemarks(facts, given),
    ...asksIn(facts, given)
      .filter((answer) => (answer.ask === "share" ? isBelowOffer(facts) : !answer.isGranted))
      .map(({ sentence }) => sentence),
    ...(given.model.ok ? warningsBesideZone(given.model.value) : []),
    ...(facts.offer === undefined ? [] : bandWarnings(facts.offer)),
  ]
    .filter((sentence) => sentence !== CERTIFICATION_WITHOUT_DATE || !isOnCondition(verdict))
    .filter((sentence, index, all) => all.indexOf(sentence) === index);

  function capOf(source: string): readonly string[] {
    return holding.filter((cap) => cap.source === source).map(({ sentence }) => sentence);
  }
}

/** The condition itself says of a promised certification that its date is still to come. */
function isOnCondition({ conditions }: FinalVerdict): boolean {
  return conditions.some(({ about }) => about === "certification");
}

/** Codes whose reason is the cap itself. */
const TOLD_BY_CODE: Partial<Readonly<Record<DecisionCode, CapSource>>> = {
  CO_MARKETING: "jointValue",
};

/** Unknown is not met, so that nothing goes to M&A on a guess: what nobody knows is still to be found out. */
function unknownStructure({ answers }: CaseParts): readonly string[] {
  const acquisition = answers.ok ? answers.value.acquisition : undefined;
  const unknown = ANSWER_FIELDS.acquisition.filter(
    ({ key }) => acquisition?.[key as keyof typeof acquisition] === UNKNOWN,
  );
  return unknown.length === 0
    ? []
    : [
        `Question 7 is answered without knowing: ${inWords(unknown.map(({ label }) => midSentence(label)))}.`,
      ];
}

/** While nothing is granted at all, the decision itself says why. */
function asksIn(facts: DecisionFacts, given: CaseParts): readonly AskAnswer[] {
  return grantsAnything(facts.code) ? answersToAsks(given, facts) : [];
}

/** A partner that asks for less than is offered: the headline is above what it wants. */
function isBelowOffer({ askedShare, offer }: DecisionFacts): boolean {
  return askedShare !== undefined && offer !== undefined && isAbove(offer.low, askedShare);
}

/** A plan that was given and cannot be made, or what is odd about it; both wait for a deal to prove. */
function planRemarks({ code }: DecisionFacts, parts: CaseParts): readonly string[] {
  const { plan, given } = parts;
  if (!grantsAnything(code)) return [];
  if (plan.ok) return plan.value.warnings.filter((warning) => warning !== mdfToldByAsk(parts));
  return isNothing(given.plan) ? [] : [`No 90-day plan: ${motionsInWords(plan.problem.message)}`];
}

/** Where the whole budget is asked for, the answer says already what the model leaves out of it. */
function mdfToldByAsk({ intake, plan, model }: CaseParts): string | undefined {
  if (!intake.ok || !plan.ok || !model.ok) return undefined;
  const { mdf: asked } = intake.value.record.asks;
  const { mdf: budget } = plan.value;
  return isKnown(asked) && asked >= budget
    ? mdfBesideModel(model.value.inputs.mdf, budget)
    : undefined;
}

function openQuestionSentences({ code, openQuestions }: DecisionFacts): readonly string[] {
  if (code === "UNDECIDED" || openQuestions.length === 0) return [];
  return FORCING_QUESTIONS.filter(({ id }) => openQuestions.includes(id)).map(
    ({ number, asks }) => `Question ${number} is open: ${asks}`,
  );
}

/** Which half of the band is offered hangs on it. */
function partNotSaid({ given }: CaseParts): readonly string[] {
  return isNothing(given.contribution)
    ? [
        "The partner's part in a deal was not said: it counts as sourced, which takes the upper half of the band.",
      ]
    : [];
}
