import { type InputKey, INPUTS } from "../economics/inputs";
import type { MeasureValue } from "../economics/measures";
import type { Problem } from "../result";
import {
  dealsForPeople,
  inWords,
  leastShareForPeople,
  moneyForPeople,
  shareForPeople,
} from "../wording";
import type { CaseParts } from "./case-parts";
import { baseTerms } from "../economics/share-terms";
import { type BreakEvenDeals, dealsNeeded } from "./deals-needed";
import { missingInputs } from "./economic-decision";
import { termsOf } from "./offer-words";

/** A figure of the answer in the rounding for people, or what it needs before there is one. */
export interface KeyFigure {
  readonly id: "breakeven" | "contribution" | "trulyNew";
  readonly label: string;
  /** Such as "5 of 12"; undefined while something that it rests on is missing. */
  readonly shown: string | undefined;
  /** Inputs that it rests on and nobody typed. */
  readonly needs: readonly string[];
  /** Whether it speaks for the deal; undefined where it speaks neither way. */
  readonly isGood: boolean | undefined;
}

export interface KeyFigures {
  /** "15% of first-year value": what all of them are on. */
  readonly terms: string | undefined;
  readonly figures: readonly KeyFigure[];
}

type Typed = Extract<InputKey, "acv" | "revshare" | "programmeCost" | "deals">;

/** Inputs that must be typed, in the few letters that there are under a figure. */
const NEEDED: Readonly<Record<Typed, string>> = {
  acv: "deal value",
  revshare: "share",
  programmeCost: "cost",
  deals: "deals",
};

/** What each figure rests on, of the inputs that must be typed. */
const RESTS_ON = {
  breakeven: ["acv", "revshare", "programmeCost"],
  contribution: ["acv", "revshare", "programmeCost", "deals"],
  trulyNew: ["acv", "revshare", "programmeCost", "deals"],
} as const satisfies Record<KeyFigure["id"], readonly Typed[]>;

/** The three figures that a decision is read with: on the offer's terms, else the base case's. */
export function keyFiguresOf(given: CaseParts): KeyFigures {
  const { written, model, measures, offer } = given;
  const missing = written.ok ? missingInputs(written.value.given) : [];
  const unread = written.ok ? [] : [unreadLabel(written.problem)];
  const onOffer = offer.ok ? offer.value.onOffer?.atLow : undefined;
  const values = onOffer ?? (measures.ok ? measures.value : undefined);
  const figure = (
    id: KeyFigure["id"],
    label: string,
    rest: Pick<KeyFigure, "shown" | "isGood">,
  ): KeyFigure => {
    const typed: readonly Typed[] = RESTS_ON[id].filter((key) => missing.includes(key));
    const needs = [...unread, ...typed.map((key) => NEEDED[key])];
    const nothing = { shown: undefined, isGood: undefined };
    return {
      ...{ id, label, needs },
      ...(needs.length === 0 ? rest : nothing),
    };
  };
  const inputs = model.ok ? model.value.inputs : undefined;
  return {
    terms: termsShown(given),
    figures: [
      figure("breakeven", "Break-even, deals a year", breakeven(values, inputs?.deals)),
      figure("contribution", "Contribution, one year’s deals", contribution(values)),
      figure("trulyNew", "Must be truly new", trulyNew(values, inputs?.cannibalization)),
    ],
  };
}

/** What does not read is nothing that a figure could rest on. */
function unreadLabel({ field }: Problem): string {
  const input = INPUTS.find(({ key }) => key === field);
  return input === undefined ? "what does not read" : input.label.toLowerCase();
}

/** "20% of net contract value for 3 years" */
function termsShown({ offer, model }: CaseParts): string | undefined {
  if (offer.ok && offer.value.onOffer !== undefined) {
    return `${shareForPeople(offer.value.onOffer.atLow.share)} ${termsOf(offer.value)}`;
  }
  return model.ok ? baseTerms(model.value.inputs) : undefined;
}

interface Values extends BreakEvenDeals {
  readonly programmeContribution: MeasureValue;
  readonly breakevenCannibalization: MeasureValue;
}

type Shown = Pick<KeyFigure, "shown" | "isGood">;

function breakeven(values: Values | undefined, planned: number | undefined): Shown {
  const needed = values?.breakevenDeals;
  if (needed === "never") return { shown: "never", isGood: false };
  if (values === undefined || typeof needed !== "number")
    return { shown: undefined, isGood: undefined };
  const found = planned === undefined ? undefined : dealsNeeded(values, planned);
  return { shown: found?.shown ?? dealsForPeople(needed), isGood: found?.isEnough };
}

function contribution(values: Values | undefined): Shown {
  const amount = values?.programmeContribution;
  return typeof amount === "number"
    ? { shown: moneyForPeople(amount), isGood: amount >= 0 }
    : { shown: undefined, isGood: undefined };
}

function trulyNew(values: Values | undefined, cannibalization: number | undefined): Shown {
  const most = values?.breakevenCannibalization;
  if (typeof most !== "number") return { shown: undefined, isGood: undefined };
  if (most < 0) return { shown: "more than all", isGood: false };
  const least = Math.max(0, 1 - most);
  const isGood = cannibalization === undefined ? undefined : cannibalization <= most;
  return { shown: least === 0 ? "none" : leastShareForPeople(least), isGood };
}

/** "needs cost and deals" */
export function needsWords({ needs }: KeyFigure): string {
  return needs.length === 0 ? "" : `needs ${inWords(needs)}`;
}
