import type { SheetKind } from "./description";

/** What each sheet is for, in the words of the cover's contents. */
export const SHEET_PURPOSES: Readonly<Record<SheetKind, string>> = {
  cover: "What this workbook is, from what, by whom and when",
  inputs: "The numbers the model runs on; change them here",
  evidence: "What is known of the partner, what is not, and the seven questions",
  verdict: "Tier, share band, what is missing for a higher tier, next steps",
  economics: "Deal zone, stress, waterfall, cash flow and break-even curve",
  sensitivity: "What moves the result: two inputs at a time, and one by one",
  scenarios: "Two offers beside the base case, to change and to compare",
  plan: "The 90-day plan with dates, owners and floors against actuals",
  killCriteria: "Clauses for the contract, held against actuals",
  charter: "What three sides agree on, to fill in and to sign",
  memo: "What the people who decide read",
  attribution: "Whose the deals of a partner we have are, and the part truly new",
  review: "What a partner we have reached, what follows and what to send",
  programme: "Levels, lifecycle, registrations, MDF, operating rules and judgements",
  steps: "The nine steps of the programme: how far, what was answered, what is next",
  policy: "The figures behind the verdict, to change and to point functions at",
  partners: "A row for each partner, to sort and to filter",
  portfolio: "All partners together: tier mix, contribution, part of the channel",
  comparison: "Up to five partners side by side",
  benchmarks: "What others pay and earn, with sources and claims apart",
  workings: "How the numbers come about, step by step",
  checks: "Whether everything adds up",
};

/** The same in a copy of values, where that is another thing. */
export const PURPOSES_IN_VALUES: Partial<Readonly<Record<SheetKind, string>>> = {
  inputs: "The numbers the model ran on",
  scenarios: "Two offers beside the base case, to compare",
  charter: "What three sides agree on, to sign",
  policy: "The figures behind the verdict",
  partners: "A row for each partner",
};
