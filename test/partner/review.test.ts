import { SAMPLE_REVIEW } from "../../src/case/sample-review";
import { reviewPartner } from "../../src/partner/review";
import { readReview } from "../../src/partner/review-input";
import { expectProblem, expectValue } from "../economics/expect-result";

function review(changed: object = {}) {
  const given = { ...SAMPLE_REVIEW, ...changed };
  return expectValue(reviewPartner(expectValue(readReview(given))));
}

test("a missed floor restructures the plan, with clause, cure and the day of the decision", () => {
  const found = review();
  expect(found.headline).toBe("Restructure the plan");
  expect(found.clause).toBe(
    "If the joint pipeline is under 300,000 at the end of a quarter, the pipeline floor is missed and we give written notice.",
  );
  expect(found.quartersMissed).toBe(1);
  // 90 days after Monday 2 November 2026 is Sunday 31 January 2027.
  expect(found.dates).toEqual({
    ...{ reviewed: "2026-11-02", noticed: "2026-11-02" },
    ...{ cureEnds: "2027-01-31", decideBy: "2027-02-01" },
  });
  expect(found.notice).toContain(
    "The floors have to be met by 2027-01-31; we decide by 2027-02-01.",
  );
  expect(found.change).toMatch(/^Change the motion from Pure referral to Co-sell/);
  expect(found.unwinding).toEqual([]);
});

test("what it costs to serve is added up and taken from what it earned", () => {
  expect(review().cost).toMatchObject({ total: 209_000, contribution: 111_000 });
  const unknown = review({ grossProfit: "unknown", cost: { share: 80_000 } }).cost;
  expect(unknown).toMatchObject({ total: 80_000, contribution: undefined });
});

test("an unwinding lists who renews, selling on, customers, data, IP and brand, with days", () => {
  const found = review({ noticeOn: "2026-06-01", grossProfit: 0 });
  expect(found.headline).toBe("Unwind");
  expect(found.clause).toContain("we may move the partner down a tier or end the agreement");
  expect(found.unwinding.map(({ part, by }) => [part, by])).toEqual([
    ["Who renews", "2027-02-01"],
    ["Selling on", "2026-11-02"],
    ["Customer continuity", "2026-11-16"],
    ["Data handed back", "2027-02-01"],
    ["Intellectual property", "2027-02-01"],
    ["Brand taken down", "2027-02-01"],
  ]);
  expect(found.notice).toContain("We end the partnership on 2027-02-01.");
});

test("a partner that is kept is sent nothing", () => {
  const kept = review({ quarters: [{ pipeline: 300_000, deals: 2 }] });
  expect([kept.headline, kept.notice]).toEqual(["Keep", undefined]);
  expect(kept.dates.cureEnds).toBeUndefined();
});

test("a new tier is told with the day from which it holds", () => {
  const found = review({ noticeOn: "2026-06-01" });
  expect(found.newTier).toBe("REFERRAL");
  expect(found.notice).toContain(
    "From 2026-11-16 on the partnership continues as Referral partner, with the terms of that tier.",
  );
});

test.each([
  ["no object", 3, "A review is one JSON object, not 3."],
  ["no tier", { ...SAMPLE_REVIEW, tier: undefined }, "tier is missing; allowed: STRATEGIC"],
  ["no quarters", { ...SAMPLE_REVIEW, quarters: [] }, "quarters is []"],
  [
    "a quarter without deals",
    { ...SAMPLE_REVIEW, quarters: [{ pipeline: 1 }] },
    "quarters[0].deals is missing",
  ],
  ["a key that is none", { ...SAMPLE_REVIEW, sponsor: true }, "sponsor is no part of a review."],
  [
    "a cost that is none",
    { ...SAMPLE_REVIEW, cost: { travel: 1 } },
    "cost.travel is no part of a review.",
  ],
  ["a negative cost", { ...SAMPLE_REVIEW, cost: { mdf: -1 } }, "cost.mdf is -1"],
  ["a day that is none", { ...SAMPLE_REVIEW, on: "2026-02-30" }, "on is"],
])("%s is refused by name", (_, raw, message) => {
  expect(expectProblem(readReview(raw)).message).toContain(message);
});
