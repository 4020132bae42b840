import type { InputKey } from "../../src/economics/inputs";
import type { PartnerDraft } from "../../src/case/draft";
import { inputText } from "./model";

/** Values tried out on the economics step: they move the answer there, and nothing is kept. */
export type Trial = Readonly<Partial<Record<InputKey, string>>>;

export const NO_TRIAL: Trial = {};

/** What the sliders move. */
export const TRIED_FIRST = ["revshare", "deals", "cannibalization"] as const;

/** One more value tried; the base case's own value is none. */
export function tryInput(trial: Trial, partner: PartnerDraft, key: InputKey, typed: string): Trial {
  const { [key]: before, ...others } = trial;
  if (typed === inputText(partner, key)) return before === undefined ? trial : others;
  return before === typed ? trial : { ...others, [key]: typed };
}

/** The partner as it would be with the values tried; a blank takes the default. */
export function withTrial(partner: PartnerDraft, trial: Trial): PartnerDraft {
  return Object.keys(trial).length === 0
    ? partner
    : { ...partner, model: { ...partner.model, ...trial } };
}
