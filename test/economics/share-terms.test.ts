import { baseTerms, termsOfAnyShare } from "../../src/economics/share-terms";

const TERMS = {
  revshare: 0.2,
  renewalRevshare: undefined,
  revshareDecay: 1,
  revshareBase: "NET",
  revshareYears: 3,
  horizonYears: 5,
} as const;

test.each([
  [{}, "20% of net contract value for 3 years"],
  [{ renewalRevshare: 0.2 }, "20% of net contract value for 3 years"],
  [{ renewalRevshare: 0.02 }, "20%, then 2% on renewals, of net contract value for 3 years"],
  [
    { renewalRevshare: 0.02, revshareDecay: 0.5 },
    "20%, then 2% on renewals, times 50% a year, of net contract value for 3 years",
  ],
  [{ renewalRevshare: 0.02, revshareYears: 1 }, "20% of net contract value for 1 year"],
  [{ revshareDecay: 0.5, revshareYears: 2 }, "20% of net contract value for 2 years"],
] as const)("%j are said as %s", (change, words) => {
  expect(baseTerms({ ...TERMS, ...change })).toBe(words);
});

test.each([
  [{}, "of net contract value for 3 years"],
  [{ renewalRevshare: 0.2 }, "(then 20% on renewals) of net contract value for 3 years"],
  [{ renewalRevshare: 0 }, "(then 0% on renewals) of net contract value for 3 years"],
  [
    { revshareDecay: 0.5 },
    "(then the same on renewals, times 50% a year) of net contract value for 3 years",
  ],
  [{ renewalRevshare: 0, revshareYears: 1 }, "of net contract value for 1 year"],
  [{ revshareYears: 9 }, "of net contract value for 5 years"],
] as const)("after any share of the first year, %j is said as %s", (change, words) => {
  expect(termsOfAnyShare({ ...TERMS, ...change })).toBe(words);
});
