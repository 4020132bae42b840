import { warningsBesideZone } from "../economics/warnings";
import { evaluateModel, type MeasureValue } from "../economics/measures";
import { dealZone } from "../economics/deal-zone";
import type { InputKey } from "../economics/inputs";
import type { Model } from "../economics/parse";
import { stress } from "../economics/stress";
import {
  asNumber,
  counted,
  dealsForPeople,
  leastShareForPeople,
  moneyForPeople,
  shareForPeople,
} from "../wording";
import type { TermFigures } from "../partner/offer";
import { baseTerms } from "../economics/share-terms";
import type { CaseParts } from "./case-parts";
import { type KeyFigure, keyFiguresOf, needsWords } from "./key-figures";
import { chosenScenario } from "./scenarios";
import type { Decision } from "./decision";
import type { MemoPicture, MemoSection } from "./memo-page";
import type { Offer } from "../partner/offer";
import { rangeOf, termsOf } from "./offer-words";
import { withoutProgrammeCost } from "./programme-cost";

type Content = Partial<Pick<MemoSection, "heading" | "rows" | "sentences">>;

/** Shares along the curve of the picture: every two percent up to 60%. */
const CURVE_STEP = 0.02;
const CURVE_POINTS = 30;

/** The four figures to decide by, on the terms of the offer where there is one. */
export function figuresSection(given: CaseParts): Content {
  const { model, measures, offer } = given;
  if (!model.ok || !measures.ok) {
    return { sentences: [model.ok ? "The economics are not complete." : model.problem.message] };
  }
  const waits = withoutProgrammeCost(given);
  if (waits !== undefined) return { sentences: [waits] };
  const { terms, figures } = keyFiguresOf(given);
  const found = new Map(figures.map((figure) => [figure.id, figure]));
  const over = counted(model.value.inputs.horizonYears, "year", "years");
  const worth = found.get("contribution");
  const { npv } = (offer.ok ? offer.value.onOffer?.atLow : undefined) ?? measures.value;
  const programme = worth?.shown === undefined ? worth : { ...worth, shown: shownNpv(npv) };
  return {
    rows: [
      ["Break-even, deals a year", shownFigure(found.get("breakeven"), " planned")],
      [`Contribution over ${over}, present value of one year's deals`, shownFigure(worth)],
      [`The whole programme over ${over}, net present value`, shownFigure(programme)],
      ["Part of the deals that must be truly new", shownFigure(found.get("trulyNew"))],
    ],
    sentences: terms === undefined ? [] : [`All four are at ${terms}.`],
  };
}

function shownNpv(npv: MeasureValue): string {
  return valueOf(npv, moneyForPeople);
}

/** "5 of 12 planned", or what the figure waits for. */
function shownFigure(figure: KeyFigure | undefined, ending = ""): string {
  if (figure?.shown === undefined) {
    return figure === undefined || figure.needs.length === 0 ? "–" : needsWords(figure);
  }
  return figure.shown.includes(" of ") ? `${figure.shown}${ending}` : figure.shown;
}

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
