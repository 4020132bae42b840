import type { QuestionId } from "./forcing-questions";

/** Something people in the field say whose original we could not read: shown as a claim, never as fact. */
export interface Claim {
  readonly text: string;
  readonly source: "claim";
}

const claim = (text: string): Claim => ({ text, source: "claim" });

/** Why each of the seven questions is asked. It is read beside a question, and decides nothing. */
export const QUESTION_REASONS: Readonly<
  Record<QuestionId, { readonly whyItMatters: string; readonly claims: readonly Claim[] }>
> = {
  customers: {
    whyItMatters:
      "A partner that already sells to our kind of customer brings demand. One that cannot name five brings hope, and we would be teaching it to sell at our cost.",
    claims: [
      claim(
        "More than half of the companies that ask for a partnership are said to have no demand of their own.",
      ),
    ],
  },
  opening: {
    whyItMatters:
      "Whoever asks for a rate first may want our discount for business that would have come anyway.",
    claims: [],
  },
  jointValue: {
    whyItMatters:
      "If either side alone delivers the same, the customer has no reason to buy from two, and the sales teams will not care.",
    claims: [],
  },
  economics: {
    whyItMatters:
      "A programme that needs a large part of the channel's volume to pay for itself loses money in every ordinary year.",
    claims: [claim("Most partners of a programme are said to bring few deals or none in a year.")],
  },
  killCriteria: {
    whyItMatters:
      "Without them the end is negotiated when it has gone wrong, which takes quarters and keeps the better partner waiting.",
    claims: [],
  },
  engagement: {
    whyItMatters:
      "The first shared account decides whether our sales team works with the partner or against it.",
    claims: [],
  },
  acquisition: {
    whyItMatters:
      "When all three are needed, a contract is the dear and fragile way to get what owning would give.",
    claims: [],
  },
};
