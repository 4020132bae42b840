import { bandWarnings } from "../partner/band-warnings";
import { dealZone } from "../economics/deal-zone";
import { warningsOf } from "../economics/warnings";
import { type InputKey, inputDefinition } from "../economics/inputs";
import { FORCING_QUESTIONS } from "../policy/forcing-questions";
import { inWords, midSentence, moneyForPeople, shareForPeople } from "../wording";
import { type AskAnswer, answersToAsks } from "./asks";
import type { CaseParts } from "./case-parts";
import { ANSWER_FIELDS } from "../partner/answers";
import { UNKNOWN } from "../partner/intake-record";
import type { CapSource } from "../partner/verdict";
import { unansweredFlagsWarning } from "../partner/red-flags";
import { isNothing } from "./given-case";
import type { DecisionCode, DecisionFacts } from "./decision";
import { highestIn } from "./asked-share";

/** Everything that is not in order besides what the headline says, the gravest first. */
export function conditionsOf(facts: DecisionFacts, given: CaseParts): readonly string[] {
  const { verdict } = facts;
  if (verdict === undefined) return facts.ask;
  const holding = verdict.caps.filter(({ overriddenBecause }) => overriddenBecause === undefined);
  return [
    ...verdict.conditions.map(({ sentence }) => sentence),
    ...(facts.code === "NO_CONTRACT_YET" || verdict.clausesWritten ? [] : capOf("killCriteria")),
    ...openQuestionSentences(facts),
    ...economicConditions(facts),
    ...(verdict.engagementSettled ? [] : capOf("engagement")),
    ...holding
      .filter(({ effect, source }) => "tier" in effect && source !== TOLD_BY_CODE[facts.code])
      .map(({ sentence }) => sentence),
    ...(verdict.classified.evidenceCap === undefined
      ? []
      : [verdict.classified.evidenceCap.reason]),
    ...unknownStructure(given),
    ...baseCaseBesideOffer(facts, given),
    ...flatteringBlanks(given),
    ...partNotSaid(given),
    ...(given.intake.ok ? unansweredFlagsWarning(given.intake.value.record) : []),
    ...asksIn(facts, given)
      .filter(({ ask, isGranted }) => ask !== "share" && !isGranted)
      .map(({ sentence }) => sentence),
    ...warningsWithoutZone(given),
    ...(facts.offer === undefined ? [] : bandWarnings(facts.offer)),
  ].filter((sentence, index, all) => all.indexOf(sentence) === index);

  function capOf(source: string): readonly string[] {
    return holding.filter((cap) => cap.source === source).map(({ sentence }) => sentence);
  }
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
  return SIGNABLE.includes(facts.code) ? answersToAsks(given, facts) : [];
}

const SIGNABLE: readonly DecisionCode[] = [
  "NO_CONTRACT_YET",
  "COUNTER_OFFER",
  "SIGN_NO_KICKOFF",
  "SIGN",
];

function openQuestionSentences({ code, openQuestions }: DecisionFacts): readonly string[] {
  if (code === "UNDECIDED" || openQuestions.length === 0) return [];
  return FORCING_QUESTIONS.filter(({ id }) => openQuestions.includes(id)).map(
    ({ number, asks }) => `Question ${number} is open: ${asks}`,
  );
}

/** What the economics find besides the code: a decision shows one code and hides no other. */
function economicConditions({
  code,
  failing,
  offer,
  askedShare,
}: DecisionFacts): readonly string[] {
  const sentences: string[] = [];
  const isTold = code === "COUNTER_OFFER";
  if (failing.includes("asked above offer") && offer !== undefined && !isTold) {
    sentences.push(
      `The partner asks for ${shareForPeople(askedShare ?? NaN)}; the offer ends at ${highestIn(offer, askedShare)}.`,
    );
  }
  if (failing.includes("base case loses") && !isTold) {
    sentences.push("The base case loses money on its own terms.");
  }
  return sentences;
}

/** The base case may stand on other terms than the offer: then both are shown. */
function baseCaseBesideOffer({ offer }: DecisionFacts, { model, measures }: CaseParts): string[] {
  if (!model.ok || !measures.ok) return [];
  const zone = dealZone(model.value.inputs);
  if (!zone.ok || !zone.value.isEmpty) return [];
  if (offer?.onOffer === undefined) {
    return [`On the base case's own terms: ${midSentence(zone.value.sentence)}`];
  }
  const { programmeContribution } = measures.value;
  const worth =
    typeof programmeContribution === "number"
      ? ` (its contribution there is ${moneyForPeople(programmeContribution)})`
      : "";
  return [
    `The offer stands on its terms alone; on the base case's own${worth} it does not. ${zone.value.sentence}`,
  ];
}

/** Remarks on the model; one that is said of the base case is not said again without its terms. */
function warningsWithoutZone({ model }: CaseParts): readonly string[] {
  if (!model.ok) return [];
  const zone = dealZone(model.value.inputs);
  const told = zone.ok ? zone.value.sentence : undefined;
  return warningsOf(model.value).filter((warning) => warning !== told);
}

/** Which half of the band is offered hangs on it. */
function partNotSaid({ given }: CaseParts): readonly string[] {
  return isNothing(given.contribution)
    ? [
        "The partner's part in a deal was not said: it counts as sourced, which takes the upper half of the band.",
      ]
    : [];
}

/** Inputs that people forget, and whose default is the best they could be. */
const FLATTERING: readonly InputKey[] = [
  "cannibalization",
  "directCac",
  "avoidableCac",
  "programmeCost",
];

/** Blanks that make the case look better than anybody knows it to be. */
function flatteringBlanks({ model }: CaseParts): readonly string[] {
  if (!model.ok) return [];
  const { given } = model.value;
  const blank = FLATTERING.filter((key) => given[key] === undefined);
  if (blank.length === 0) return [];
  const labels = blank.map((key) => midSentence(inputDefinition(key).label));
  return [`Left blank, which flatters the case: ${inWords(labels)}.`];
}
