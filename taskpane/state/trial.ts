import type { InputKey } from "../../src/economics/inputs";
import type { PartnerDraft } from "../../src/case/draft";
import { checkedInput } from "./model";

/** Values tried out on the economics step: they move the answer there, and nothing is kept. */
export type Trial = Readonly<Partial<Record<InputKey, number | string>>>;

export const NO_TRIAL: Trial = {};

/** What the sliders move. */
export const TRIED_FIRST = ["revshare", "deals", "cannibalization"] as const;

/** One more value tried; the base case's own value is none. */
export function tryInput(
  trial: Trial,
  partner: PartnerDraft,
  key: InputKey,
  value: number | string,
): Trial {
  const { [key]: before, ...others } = trial;
  const base = checkedInput(partner, key);
  const isBase =
    value === (partner.model[key] ?? "") || (base?.ok === true && value === base.value);
  if (isBase) return before === undefined ? trial : others;
  return before === value ? trial : { ...others, [key]: value };
}

/** The id of the field in which an input is tried. */
export function trialFieldId(key: InputKey): string {
  return `try-${key}`;
}

/** The partner as it would be with the values tried; a blank takes the default. */
export function withTrial(partner: PartnerDraft, trial: Trial): PartnerDraft {
  return Object.keys(trial).length === 0
    ? partner
    : { ...partner, model: { ...partner.model, ...trial } };
}
