/** Where a question on one prospective partner stays. */
export const NO_ROUTE = "partnerships";

/** What a question may be about, and who answers it. Source: docs/programme.md, routes elsewhere. */
export const ROUTES = {
  "a partner": NO_ROUTE,
  "a demonstration or proof of concept": "sales engineering",
  "the return or cost to serve of a signed channel": "channel economics",
  "a discount for one deal under contract": "deal desk",
  "buying the company": "M&A",
  "the mix of channels, or whom to hire to lead them": "revenue leadership",
  "customer profile or pricing": "product marketing",
  "affiliates or influencers": "marketing",
  "a one-off deal": "direct sales",
} as const;
export type Topic = keyof typeof ROUTES;
