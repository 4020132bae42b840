/**
 * The next step with a partner, in the order in which they are tried: the first that fits is it.
 * Source: docs/policy.md, next steps.
 */
export const PARTNER_STEPS = {
  ask: "Not enough substance: go back to the partner",
  acquire: "Take it to M&A",
  coMarket: "Agree co-marketing and sign nothing",
  answer: "Answer the open questions",
  model: "Complete the economics",
  zone: "No deal at these terms: the two sides miss",
  volume: "Plan for more volume or lower the cost: below break-even",
  contract: "Write the kill criteria into the contract",
  rules: "Get the rules of engagement signed",
  sign: "Sign and start the 90-day plan",
} as const;
export type PartnerStep = keyof typeof PARTNER_STEPS;
