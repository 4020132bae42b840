import type { Tier } from "./names";

export const QUESTION_IDS = [
  "customers",
  "opening",
  "jointValue",
  "economics",
  "killCriteria",
  "engagement",
  "acquisition",
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** What a weak answer does to the verdict. */
export type QuestionEffect =
  | { readonly kind: "cap"; readonly tier: Tier }
  | { readonly kind: "co-marketing"; readonly tier: Tier }
  | { readonly kind: "not-at-these-terms" }
  | { readonly kind: "no-contract" }
  | { readonly kind: "no-kick-off" }
  | { readonly kind: "answer-in-writing" }
  | { readonly kind: "acquisition" };

export interface ForcingQuestion {
  readonly id: QuestionId;
  readonly number: number;
  /** The first three ask whether the partner is real; the others stay shut until those are answered. */
  readonly part: "Is it a real partner?" | "Is the structure right?";
  readonly asks: string;
  readonly goodAnswer: string;
  /** What a weak answer means for the verdict. */
  readonly weakMeans: string;
  readonly effect: QuestionEffect;
  /** What it means where only a lesser part of the answer is weak. */
  readonly inPart?: { readonly means: string; readonly effect: QuestionEffect };
}

const REAL = "Is it a real partner?";
const STRUCTURE = "Is the structure right?";

/** The seven questions, in the order they are asked. */
export const FORCING_QUESTIONS: readonly ForcingQuestion[] = [
  {
    id: "customers",
    number: 1,
    part: REAL,
    asks: "Which five end customers did they sell to in the last 12 months that we would target too?",
    goodAnswer:
      "Five company names, each with the year of the sale, that our own sales team would put on its list, and at least one of whom takes a reference call.",
    weakMeans: "Fewer than five names: Referral partner at most.",
    effect: { kind: "cap", tier: "REFERRAL" },
  },
  {
    id: "opening",
    number: 2,
    part: REAL,
    asks: "Did they open with the terms they want, or with the accounts they can bring?",
    goodAnswer:
      "The first talk was about two or three of their accounts and what those lack; margin and exclusivity came up after that.",
    weakMeans: "Terms first: Referral partner at most until shown otherwise.",
    effect: { kind: "cap", tier: "REFERRAL" },
  },
  {
    id: "jointValue",
    number: 3,
    part: REAL,
    asks: "What is the joint value in one sentence, and which named customer does it serve?",
    goodAnswer:
      "One sentence in a customer's words that is true only with both products or teams in it, and the name of a customer who would sign it.",
    weakMeans: "Without a joint value it is co-marketing, not a partnership.",
    effect: { kind: "co-marketing", tier: "REFERRAL" },
    inPart: {
      means: "The customer it serves is named in writing before a contract.",
      effect: { kind: "answer-in-writing" },
    },
  },
  {
    id: "economics",
    number: 4,
    part: STRUCTURE,
    asks: "At which share and at which volume does this beat selling direct?",
    goodAnswer:
      "A break-even volume from the model that is a small part of what the channel sells: around one deal in twenty is within reach of one partner.",
    weakMeans:
      "The offer leaves nothing, or needs more than 30% of the channel's volume while 5% is plausible: no deal at these terms.",
    effect: { kind: "not-at-these-terms" },
  },
  {
    id: "killCriteria",
    number: 5,
    part: STRUCTURE,
    asks: "Where are the written kill criteria: pipeline floor by quarter, certified people, joint deals closed, and a 90-day cure?",
    goodAnswer:
      "All four as numbers in the draft contract, with the name of the person who calls them on the day.",
    weakMeans: "Any of the four missing: no contract.",
    effect: { kind: "no-contract" },
  },
  {
    id: "engagement",
    number: 6,
    part: STRUCTURE,
    asks: "If they sell to one of our accounts, who wins: by account, by segment or by territory, and which named person settles a dispute?",
    goodAnswer:
      "A signed page that sorts accounts one way, and one person whose word both sales teams have agreed to take.",
    weakMeans: "Rules of engagement unsigned, unsorted or with nobody named: no kick-off.",
    effect: { kind: "no-kick-off" },
  },
  {
    id: "acquisition",
    number: 7,
    part: STRUCTURE,
    asks: "Is this a partnership or an acquisition: a moat we cannot copy, and multi-year exclusivity, and alignment as close as equity?",
    goodAnswer:
      "At most two of the three. What we need can be had by contract, and we could live without it after the term.",
    weakMeans: "All three: take it to M&A.",
    effect: { kind: "acquisition" },
  },
];

/** How many questions must be answered before the rest unlock. */
export const QUESTIONS_BEFORE_UNLOCK = 3;

/** The shortest text that counts as a written reason for lifting a cap, in characters. */
export const SHORTEST_REASON = 10;
