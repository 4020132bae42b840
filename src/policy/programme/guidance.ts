export interface Guidance {
  readonly title: string;
  /** What it is about, and what to do. */
  readonly rows: readonly (readonly [about: string, does: string])[];
}

/**
 * What helps with the questions of a judgement and decides nothing, by the judgement's name.
 * Source: docs/programme.md, the chapter of the judgement.
 */
export const GUIDANCE: Readonly<Partial<Record<string, Guidance>>> = {
  archetype: {
    title: "When each kind is at its best",
    rows: [
      ["Technology", "Customers use both products already, and ask for the two to work together."],
      [
        "Referral",
        "Your customer profile can be told in a sentence, and somebody whom those customers trust meets them before they buy.",
      ],
      [
        "Reseller",
        "You want a vertical, a country or a size of customer where you have no team, and the product sells without you in the room.",
      ],
      [
        "Alliance",
        "A much larger company gains where it is weak, and says who on its side is measured by it.",
      ],
    ],
  },
  leverage: {
    title: "Where to look, and how to measure it",
    rows: [
      [
        "Requirement",
        "Read the rules of their programme or certification, and count the customers that they would lose without it.",
      ],
      [
        "Economic",
        "Work out their own profit on a deal with you, and let them correct the numbers.",
      ],
      [
        "Competitive",
        "Look at what their rivals offer with others, and ask three of their sales people which deals they lost to it.",
      ],
      [
        "Customer",
        "Ask for the tickets and requests that name you, by customer; count them and do not estimate.",
      ],
      ["Co-marketing", "Ask which budget they put in. No budget is interest, and not leverage."],
      [
        "What they cannot claim",
        "Ask what happens to them, and not how good it is for you: a pitch of your own gain measures nothing.",
      ],
    ],
  },
  lifecycle: {
    title: "What each phase is for, and what has to stand",
    rows: [
      [
        "Pilot",
        "Learn which partner works at all; a light agreement and a shared list of deals are enough.",
      ],
      [
        "Stabilise",
        "Make it work twice: registration, commission, training and a portal, and somebody who owns it full-time. Do not enter it before a pilot has worked.",
      ],
      [
        "Scale",
        "Grow the kind that worked: levels, partner managers, marketing funds, and payouts that nobody types.",
      ],
      [
        "Mature",
        "Tend and prune: specialisations, a partner council, and an exit for those who bring nothing.",
      ],
    ],
  },
  recruiting: {
    title: "How to win a firm",
    rows: [
      [
        "Outreach",
        "Write to one named person, about a customer that you both know, and ask for half an hour.",
      ],
      [
        "Discovery",
        "Ask the five questions, and write down what was said: how many of their customers fit, who would sell, how long and for how much, how they are paid, what they tried before.",
      ],
      [
        "Pitch",
        "Show one customer's problem, what each side does about it, and what the firm earns on that deal.",
      ],
      [
        "Pilot, then formalise",
        "Agree on 90 days and one measure, on a page that either side may end; sign the contract when it has worked.",
      ],
    ],
  },
  enablement: {
    title: "What to teach, and what to keep fresh",
    rows: [
      ["Customer profile", "Who buys and who does not, with three customers by name."],
      ["Positioning", "The problem in the customer's words, and the two rivals that come up."],
      ["Pricing", "What it costs, what may be given off, and who is asked above that."],
      ["Deal registration", "How, how fast it is answered, and when it expires."],
      ["Content", "One page, one deck, one recorded demonstration; look at each every quarter."],
    ],
  },
};
