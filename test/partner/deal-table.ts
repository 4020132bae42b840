import { DEAL_COLUMNS } from "../../src/partner/deals";

/** Deals as they stand in a range: a row of our headings, and a row for each deal. */
export function dealTable(deals: readonly object[]): unknown[][] {
  return [
    Object.values(DEAL_COLUMNS).map(({ label }) => label),
    ...deals.map((deal) =>
      Object.keys(DEAL_COLUMNS).map((key) => (deal as Record<string, unknown>)[key] ?? ""),
    ),
  ];
}
