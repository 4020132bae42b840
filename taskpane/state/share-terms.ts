import type { PartnerDraft } from "../../src/case/draft";
import { inWords } from "../../src/wording";
import { type DraftPath, textAt } from "./draft-path";
import { inputPath } from "./model";

/** A percentage of what, for how long, and who pays whom: settled before any share is shown. */

export const DIRECTIONS = ["we-pay", "partner-keeps"] as const;
export const DIRECTION_PATH: DraftPath = ["plan", "direction"];

const TERMS: readonly (readonly [name: string, path: DraftPath])[] = [
  ["what it is a percentage of", inputPath("revshareBase")],
  ["for how many years it is paid", inputPath("revshareYears")],
  ["who pays whom", DIRECTION_PATH],
];

/** What is not settled yet, in words. */
function openTerms(partner: PartnerDraft): readonly string[] {
  return TERMS.filter(([, path]) => textAt(partner, path).trim() === "").map(([name]) => name);
}

/** Why no share may be shown yet; nothing when one may. */
export function waitsForTerms(partner: PartnerDraft): string | undefined {
  const open = openTerms(partner);
  return open.length === 0
    ? undefined
    : `A share comes after the question what it is a percentage of. Still open: ${inWords(open)}.`;
}
