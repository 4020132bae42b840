import { meansOfRanges } from "../economics/assumptions";
import { dealZone } from "../economics/deal-zone";
import { type InputKey, inputDefinition } from "../economics/inputs";
import { counted, inWords, midSentence, moneyForPeople, shareForPeople } from "../wording";
import { agreedUpTo } from "./asked-share";
import type { CaseParts } from "./case-parts";
import { type DecisionFacts, grantsAnything } from "./decision";
import { isLoss } from "./economic-decision";
import { termsOf } from "./offer-words";

/** What the economics find besides the code: a decision shows one code and hides no other. */
export function economicConditions(facts: DecisionFacts, given: CaseParts): readonly string[] {
  const { code, failing, offer, askedShare } = facts;
  const sentences: string[] = [];
  const isTold = code === "COUNTER_OFFER";
  if (failing.includes("asked above offer") && offer !== undefined && !isTold) {
    sentences.push(
      `The partner asks for ${shareForPeople(askedShare ?? NaN)}; the offer ends at ${agreedUpTo(offer)}.`,
    );
  }
  if (failing.includes("base case loses") && !isTold) {
    sentences.push("The base case loses money on its own terms.");
  }
  return grantsAnything(code)
    ? [...sentences, ...programmeOverHorizon(facts, given), ...volumeUnknown(given)]
    : sentences;
}

/** Without the whole channel's deals nobody can say how large a part of them is needed. */
export const CHANNEL_UNKNOWN =
  "The deals of the whole channel are not given: nobody can say how large a part of them this needs.";

/** Question 4 asks for the part of the channel's volume, and nobody can say it. */
function volumeUnknown({ model }: CaseParts): readonly string[] {
  return model.ok && model.value.inputs.channelDeals === undefined ? [CHANNEL_UNKNOWN] : [];
}

/** One year's deals may pay while the programme does not within the horizon: both are said. */
function programmeOverHorizon({ offer }: DecisionFacts, { model }: CaseParts): readonly string[] {
  if (!model.ok || offer?.onOffer === undefined) return [];
  const { inputs } = model.value;
  const years = counted(inputs.horizonYears, "year", "years");
  // The more is paid, the less is left: the low end tells of both where it loses.
  for (const { npv, share } of [offer.onOffer.atLow, offer.onOffer.atHigh]) {
    if (typeof npv === "number" && isLoss(npv, inputs)) {
      return [
        `Over the horizon of ${years} the programme loses: its net present value is ${moneyForPeople(npv)} (${shareForPeople(share)} ${termsOf(offer)}).`,
      ];
    }
  }
  return [];
}

/** What is to be known of the base case beside the offer, and of what nobody typed. */
export function remarksOnEconomics(facts: DecisionFacts, given: CaseParts): readonly string[] {
  const means = given.model.ok ? meansOfRanges(given.model.value) : [];
  return [...baseCaseBesideOffer(facts, given), ...means, ...flatteringBlanks(given)];
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
