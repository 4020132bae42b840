export interface Route {
  readonly to: string;
  readonly topic: string;
  /** Words that give the topic away, in lower case; a whole word or phrase has to match. */
  readonly words: readonly string[];
}

/** What is asked here and answered elsewhere. Source: docs/programme.md, routes elsewhere. */
export const ROUTES: readonly Route[] = [
  {
    to: "sales engineering",
    topic: "a demonstration or a proof of concept",
    words: ["demo", "demos", "demonstration", "poc", "proof of concept", "technical evaluation"],
  },
  {
    to: "channel economics",
    topic: "the return of a channel that is signed already",
    words: [
      "roi",
      "return on the channel",
      "channel return",
      "signed channel",
      "partner performance",
    ],
  },
  {
    to: "deal desk",
    topic: "a discount for one deal under contract",
    words: [
      "discount",
      "discounts",
      "per-deal",
      "special price",
      "deal price",
      "rebate on this deal",
    ],
  },
  {
    to: "M&A",
    topic: "buying the company instead of partnering with it",
    words: [
      "acquire",
      "acquisition",
      "buy them",
      "buy the company",
      "buy instead",
      "merger",
      "m&a",
      "equity",
    ],
  },
  {
    to: "revenue leadership",
    topic: "the company's mix of channels as a whole",
    words: [
      "company-wide mix",
      "channel mix",
      "direct and indirect",
      "mix of channels",
      "company mix",
      "revenue mix",
    ],
  },
];

/** Where a question on one prospective partner stays. */
export const NO_ROUTE = "partnerships";
