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
  | { readonly kind: "acquisition" };

/** Something people in the field say whose original we could not read: shown as a claim, never as fact. */
export interface Claim {
  readonly text: string;
  readonly source: "claim";
}

export interface ForcingQuestion {
  readonly id: QuestionId;
  readonly number: number;
  /** The first three ask whether the partner is real; the others stay shut until those are answered. */
  readonly part: "Is it a real partner?" | "Is the structure right?";
  readonly asks: string;
  readonly goodAnswer: string;
  readonly whyItMatters: string;
  /** What a weak answer means for the verdict. */
  readonly weakMeans: string;
  readonly effect: QuestionEffect;
  readonly claims: readonly Claim[];
}

const claim = (text: string): Claim => ({ text, source: "claim" });
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
    whyItMatters:
      "A partner that already sells to our kind of customer brings demand. One that cannot name five brings hope, and we would be teaching it to sell at our cost.",
    weakMeans: "Fewer than five names: Referral partner at most.",
    effect: { kind: "cap", tier: "REFERRAL" },
    claims: [
      claim(
        "More than half of the companies that ask for a partnership are said to have no demand of their own.",
      ),
    ],
  },
  {
    id: "opening",
    number: 2,
    part: REAL,
    asks: "Did they open with the terms they want, or with the accounts they can bring?",
    goodAnswer:
      "The first talk was about two or three of their accounts and what those lack; margin and exclusivity came up after that.",
    whyItMatters:
      "Whoever asks for a rate first may want our discount for business that would have come anyway.",
    weakMeans: "Terms first: Referral partner at most until shown otherwise.",
    effect: { kind: "cap", tier: "REFERRAL" },
    claims: [],
  },
  {
    id: "jointValue",
    number: 3,
    part: REAL,
    asks: "What is the joint value in one sentence, and which named customer does it serve?",
    goodAnswer:
      "One sentence in a customer's words that is true only with both products or teams in it, and the name of a customer who would sign it.",
    whyItMatters:
      "If either side alone delivers the same, the customer has no reason to buy from two, and the sales teams will not care.",
    weakMeans: "No joint value for a named customer: co-marketing, not a partnership.",
    effect: { kind: "co-marketing", tier: "REFERRAL" },
    claims: [],
  },
  {
    id: "economics",
    number: 4,
    part: STRUCTURE,
    asks: "At which share and at which volume does this beat selling direct?",
    goodAnswer:
      "A break-even volume from the model that is a small part of what the channel sells: around one deal in twenty is within reach of one partner.",
    whyItMatters:
      "A programme that needs a large part of the channel's volume to pay for itself loses money in every ordinary year.",
    weakMeans:
      "The offer leaves nothing, or needs more than 30% of the channel's volume while 5% is plausible: no deal at these terms.",
    effect: { kind: "not-at-these-terms" },
    claims: [claim("Most partners of a programme are said to bring few deals or none in a year.")],
  },
  {
    id: "killCriteria",
    number: 5,
    part: STRUCTURE,
    asks: "Where are the written kill criteria: pipeline floor by quarter, certified people, joint deals closed, and a 90-day cure?",
    goodAnswer:
      "All four as numbers in the draft contract, with the name of the person who calls them on the day.",
    whyItMatters:
      "Without them the end is negotiated when it has gone wrong, which takes quarters and keeps the better partner waiting.",
    weakMeans: "Any of the four missing: no contract.",
    effect: { kind: "no-contract" },
    claims: [],
  },
  {
    id: "engagement",
    number: 6,
    part: STRUCTURE,
    asks: "If they sell to one of our accounts, who wins: by account, by segment or by territory, and which named person settles a dispute?",
    goodAnswer:
      "A signed page that sorts accounts one way, and one person whose word both sales teams have agreed to take.",
    whyItMatters:
      "The first shared account decides whether our sales team works with the partner or against it.",
    weakMeans: "Rules of engagement unsigned, unsorted or with nobody named: no kick-off.",
    effect: { kind: "no-kick-off" },
    claims: [],
  },
  {
    id: "acquisition",
    number: 7,
    part: STRUCTURE,
    asks: "Is this a partnership or an acquisition: a moat we cannot copy, and multi-year exclusivity, and alignment as close as equity?",
    goodAnswer:
      "At most two of the three. What we need can be had by contract, and we could live without it after the term.",
    whyItMatters:
      "When all three are needed, a contract is the dear and fragile way to get what owning would give.",
    weakMeans: "All three: take it to M&A.",
    effect: { kind: "acquisition" },
    claims: [],
  },
];

/** How many questions must be answered before the rest unlock. */
export const QUESTIONS_BEFORE_UNLOCK = 3;

/** The shortest text that counts as a written reason for lifting a cap, in characters. */
export const SHORTEST_REASON = 10;
