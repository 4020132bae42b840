export interface AccountingQuestion {
  /** Never changed after release. */
  readonly id: "presentation" | "market-development-funds" | "cost-of-obtaining";
  readonly asks: string;
  /** Paragraphs of the standards, for the accountant who decides. */
  readonly paragraphs: string;
  /** The two answers, each with what it does to reported revenue and margin. */
  readonly answers: readonly [AccountingAnswer, AccountingAnswer];
}

export interface AccountingAnswer {
  readonly answer: string;
  readonly revenue: string;
  readonly margin: string;
}

/** What finance asks once a share is agreed. We show what hangs on it; an accountant decides. */
export const ACCOUNTING_QUESTIONS: readonly AccountingQuestion[] = [
  {
    id: "presentation",
    asks: "Is the partner our agent, or our customer who sells on?",
    paragraphs: "ASC 606-10-55-36; IFRS 15 B34 to B38",
    answers: [
      {
        answer: "Agent: we control the service until the end customer has it",
        revenue: "Gross: the whole contract value",
        margin: "The share is a cost of selling; the gross margin stays as it is",
      },
      {
        answer: "Customer: the partner controls it and sells on",
        revenue: "Net: the contract value less the share",
        margin: "The share never shows; less revenue, a lower gross margin",
      },
    ],
  },
  {
    id: "market-development-funds",
    asks: "Does MDF pay for something distinct, at a fair price?",
    paragraphs: "ASC 606-10-32-25",
    answers: [
      {
        answer: "Yes: a service we would buy from anybody, such as a stand at a fair",
        revenue: "Not touched",
        margin: "An expense of marketing",
      },
      {
        answer: "No, and the partner is our customer",
        revenue: "Reduced by the MDF",
        margin: "Reduced with the revenue",
      },
    ],
  },
  {
    id: "cost-of-obtaining",
    asks: "Is the share a cost of obtaining the contract that we get back?",
    paragraphs: "ASC 340-40-25-1 and 340-40-25-4",
    answers: [
      {
        answer: "Yes, and it benefits more than a year",
        revenue: "Not touched",
        margin: "Capitalised, and spread over the time it benefits",
      },
      {
        answer: "Yes, but no more than a year: the practical expedient",
        revenue: "Not touched",
        margin: "Expensed as it is incurred",
      },
    ],
  },
];
