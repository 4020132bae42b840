import type { PartnerDraft } from "../../src/case/draft";

/** Nobody has said anything of the partner itself: at most there are numbers of a deal. */
export function isUntested({ intake, answers, overrides, plan }: PartnerDraft): boolean {
  return [intake, answers, overrides, plan].every((part) => Object.keys(part).length === 0);
}
