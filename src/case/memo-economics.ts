import { warningsBesideZone } from "../economics/warnings";
import { assumptionsOf } from "../economics/assumptions";
import { inputChoiceName } from "../policy/display-names";
import { evaluateModel, type MeasureValue } from "../economics/measures";
import { dealZone } from "../economics/deal-zone";
import { INPUTS, type InputDefinition, type InputKey } from "../economics/inputs";
import type { Model } from "../economics/parse";
import { stress } from "../economics/stress";
import {
  asNumber,
  asPercent,
  dealsForPeople,
  leastShareForPeople,
  moneyForPeople,
  shareForPeople,
} from "../wording";
import type { TermFigures } from "../partner/offer";
import { baseTerms } from "../economics/share-terms";
import type { CaseParts } from "./case-parts";
import { chosenScenario } from "./scenarios";
import type { Decision } from "./decision";
import type { MemoPicture, MemoSection } from "./memo-page";
import { cannibalizationSource } from "./measured";
import type { Offer } from "../partner/offer";
import { rangeOf, termsOf } from "./offer-words";
import { withoutProgrammeCost } from "./programme-cost";

type Content = Partial<Pick<MemoSection, "heading" | "rows" | "sentences">>;

/** Shares along the curve of the picture: every two percent up to 60%. */
const CURVE_STEP = 0.02;
const CURVE_POINTS = 30;

/** Break-even, contribution and zone, of the offer and of the base case, each on its own terms. */
export function economicsSection(given: CaseParts & { readonly decision: Decision }): Content {
  const { model, measures, decision } = given;
  if (!model.ok || !measures.ok) {
    return { sentences: [model.ok ? "The economics are not complete." : model.problem.message] };
  }
  const { inputs } = model.value;
  const planned = [
    "Deals a year, planned",
    inputs.deals === undefined ? "not given" : dealsForPeople(inputs.deals),
  ] as const;
  const waits = withoutProgrammeCost(given);
  if (waits !== undefined) return { rows: [planned], sentences: [waits] };
  const { offer } = decision;
  const result = measures.value;
  const zone = dealZone(inputs);
  const offered = offer?.onOffer;
  const base = figureRows(`Base case, ${baseTerms(inputs)}`, {
    ...result,
    share: inputs.revshare,
  });
  return {
    rows: [
      ...(offer === undefined || offered === undefined
        ? []
        : [
            ...figureRows(
              `Offer, ${shareForPeople(offered.atLow.share)} ${termsOf(offer)}`,
              offered.atLow,
            ),
            [
              "Offer: part that must be truly new",
              truly(offered.atLow.breakevenCannibalization),
            ] as const,
          ]),
      ...base,
      ["Base case: part that must be truly new", truly(result.breakevenCannibalization)],
      ["Base case: payback, months", valueOf(result.paybackMonths, asNumber)],
      ...chosenRows(given),
      planned,
    ],
    sentences: [
      ...(offer === undefined ? [] : zoneOfOffer(offer)),
      zone.ok ? zone.value.sentence : zone.problem.message,
      ...warningsBesideZone(model.value),
    ],
  };
}

/** The shares that suit both sides on the offer's own terms. */
function zoneOfOffer(offer: Offer): readonly string[] {
  if (offer.onOffer === undefined) return [];
  const { lowest, highest } = offer.onOffer.zone;
  const range = rangeOf({ low: lowest, high: Math.min(1, highest) });
  return [`On the offer's terms both sides can live with a share from ${range} ${termsOf(offer)}.`];
}

/** The offer that somebody chose among the scenarios, beside the two others that always stand here. */
function chosenRows(given: CaseParts): readonly (readonly [string, string])[] {
  const chosen = chosenScenario(given);
  if (chosen === undefined) return [];
  const { name, model, measures } = chosen;
  if (!model.ok || !measures.ok) {
    return [[name, model.ok ? "not complete" : model.problem.message]];
  }
  const { inputs } = model.value;
  const { deals, cannibalization } = inputs;
  const terms = baseTerms(inputs);
  return [
    ...figureRows(`${name}, ${terms}`, { ...measures.value, share: inputs.revshare }),
    ...(deals === undefined ? [] : [[`${name}: deals a year`, dealsForPeople(deals)] as const]),
    [`${name}: part truly new`, shareForPeople(1 - cannibalization)],
  ];
}

function figureRows(name: string, figures: TermFigures): (readonly [string, string])[] {
  const { breakevenDeals, breakevenShareOfChannel, programmeContribution } = figures;
  return [
    [`${name}: break-even, deals a year`, valueOf(breakevenDeals, dealsForPeople)],
    [
      `${name}: contribution, present value of one year's deals`,
      valueOf(programmeContribution, moneyForPeople),
    ],
    ...(breakevenShareOfChannel === null
      ? []
      : [
          [
            `${name}: part of the channel's volume needed`,
            valueOf(breakevenShareOfChannel, shareForPeople),
          ] as const,
        ]),
  ];
}

function truly(breakevenCannibalization: MeasureValue): string {
  return typeof breakevenCannibalization === "number"
    ? leastShareForPeople(Math.min(1, Math.max(0, 1 - breakevenCannibalization)))
    : "–";
}

function valueOf(value: MeasureValue, shown: (value: number) => string): string {
  return typeof value === "number" ? shown(value) : (value ?? "–");
}

/** The economics if 100%, 70% or 40% of the deals are truly new. */
export function stressSection(given: CaseParts): Content {
  const { model } = given;
  if (!model.ok) return { sentences: [model.problem.message] };
  const waits = withoutProgrammeCost(given);
  if (waits !== undefined) return { sentences: [waits] };
  const stressed = stress(model.value.inputs);
  return {
    heading: `Stress: deals truly new, on the base case, ${baseTerms(model.value.inputs)}`,
    sentences: stressed.ok
      ? [...stressed.value.levels.map(({ sentence }) => sentence), stressed.value.sentence]
      : [stressed.problem.message],
  };
}

/** Every input that is given or assumed, with where it comes from; the given ones first. */
export function inputsSection(memo: CaseParts): Content {
  const { model } = memo;
  if (!model.ok) return { sentences: [model.problem.message] };
  const { given } = model.value;
  const assumptions = assumptionsOf(model.value);
  const measured = cannibalizationSource(memo);
  const assumed = new Set(assumptions.map(({ key }) => key));
  const rows = INPUTS.filter(({ key }) => given[key] !== undefined && !assumed.has(key)).map(
    (input): readonly [string, string] => [
      input.label,
      `${shownInput(input, given[input.key])}, ${(input.key === "cannibalization" ? measured : undefined) ?? "given"}`,
    ],
  );
  const open = given.cannibalization === undefined ? measured : undefined;
  return {
    rows,
    sentences: [
      ...assumptions.map(({ sentence }) => sentence),
      ...(open === undefined ? [] : [`Cannibalization counted is ${open}.`]),
    ],
  };
}

function shownInput({ kind }: InputDefinition, value: unknown): string {
  if (typeof value !== "number") return inputChoiceName(String(value));
  return kind === "fraction" ? asPercent(value) : asNumber(value);
}

/** The zone and the break-even curve of the base case. */
export function memoPicture(model: Model): MemoPicture | undefined {
  const zone = dealZone(model.inputs);
  if (!zone.ok) return undefined;
  const { inputs } = model;
  const renewals: InputKey = "renewalRevshare";
  const curve = Array.from({ length: CURVE_POINTS }, (_, index) => {
    const share = Math.round((index + 1) * CURVE_STEP * 100) / 100;
    const { breakevenDealsExact } = evaluateModel({
      ...inputs,
      revshare: share,
      ...(model.given[renewals] === undefined ? { renewalRevshare: share } : {}),
    });
    return { share, deals: typeof breakevenDealsExact === "number" ? breakevenDealsExact : null };
  });
  const { lowest, highest } = zone.value;
  return { lowest, highest, share: inputs.revshare, deals: inputs.deals, curve };
}
