export interface AccountingQuestion {
  /** Never changed after release. */
  readonly id:
    | "presentation"
    | "market-development-funds"
    | "cost-of-obtaining"
    | "amortisation"
    | "impairment";
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
    paragraphs: "ASC 606-10-55-36 to 55-40; IFRS 15 B34 to B38",
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
    asks: "Does MDF to a partner that is our customer buy something distinct?",
    paragraphs: "ASC 606-10-32-25 to 32-27; IFRS 15 70 to 72",
    answers: [
      {
        answer: "Yes: what we would buy from anybody, such as a stand at a fair",
        revenue: "Reduced only by what exceeds fair value",
        margin: "An expense of marketing, up to the fair value",
      },
      {
        answer: "No, or its fair value cannot be told",
        revenue: "Reduced by the MDF",
        margin: "Reduced with the revenue",
      },
    ],
  },
  {
    id: "cost-of-obtaining",
    asks: "Is the share a cost of obtaining the contract that we expect to get back?",
    paragraphs: "ASC 340-40-25-1 and 340-40-25-4; IFRS 15 91 to 94",
    answers: [
      {
        answer: "Yes: it would not have been paid without the contract",
        revenue: "Not touched",
        margin: "Capitalised at signing; the expense comes later (next question)",
      },
      {
        answer: "Yes, and it benefits a year or less: the practical expedient",
        revenue: "Not touched",
        margin: "Expensed as it is incurred",
      },
    ],
  },
  {
    id: "amortisation",
    asks: "Over how long does what was capitalised benefit us?",
    paragraphs: "ASC 340-40-35-1; IFRS 15 99",
    answers: [
      {
        answer: "Beyond the first term: renewals earn no commensurate share",
        revenue: "Not touched",
        margin: "Spread over the customer's expected life; the one-year expedient is not open",
      },
      {
        answer: "The first term: each renewal earns a commensurate share",
        revenue: "Not touched",
        margin: "Spread over the first term, and each renewal's share over its own",
      },
    ],
  },
  {
    id: "impairment",
    asks: "Will the customers still bring in what was capitalised for them?",
    paragraphs: "ASC 340-40-35-3; IFRS 15 101",
    answers: [
      {
        answer: "Yes: what is still to come exceeds what is carried",
        revenue: "Not touched",
        margin: "Nothing besides the amortisation",
      },
      {
        answer: "No: more of them leave than was expected",
        revenue: "Not touched",
        margin: "The difference is an expense at once",
      },
    ],
  },
];
