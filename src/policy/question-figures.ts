/** Figures the answers are held against. Source: docs/policy.md, forcing questions. */
export const QUESTION_FIGURES = {
  /** Named customers that make a good answer; a count equal to it does. */
  customersNamed: 5,
  /** A break-even above this part of the channel's volume is out of reach; equal to it is not. */
  mostShareOfChannel: 0.3,
  /** The part of the channel's volume one partner plausibly brings. */
  plausibleShareOfChannel: 0.05,
} as const;
