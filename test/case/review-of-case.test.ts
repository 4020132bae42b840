import { Case } from "../../src/case/case";
import { draftOfCase } from "../../src/case/draft-of-case";
import { currentPartner } from "../../src/case/draft";
import { reviewOf, type ReviewOfCase } from "../../src/case/review-of-case";
import { SAMPLE_CASE } from "../../src/case/sample";
import { SAMPLE_REVIEW } from "../../src/case/sample-review";
import { reviewPartner } from "../../src/partner/review";
import { readReview } from "../../src/partner/review-input";
import type { Result } from "../../src/result";
import { expectProblem, expectValue } from "../economics/expect-result";

function reviewed(review: object, given: object = SAMPLE_CASE): Result<ReviewOfCase> {
  const found = reviewOf(new Case({ ...given, review }));
  if (found === undefined) throw new Error("nothing was said of a review");
  return found;
}

test("a case reviews its partner as the command does on the same actuals", () => {
  const alone = expectValue(reviewPartner(expectValue(readReview(SAMPLE_REVIEW))));
  expect(expectValue(reviewed(SAMPLE_REVIEW)).review.headline).toBe(alone.headline);
});

test("what the case knows is not asked again: partner, tier, motion and average deal", () => {
  const quarters = [{ pipeline: 1_000_000, deals: 9 }];
  const { input } = expectValue(reviewed({ on: "2026-11-02", quarters }));
  expect(input).toMatchObject({
    ...{ partnerName: "Brightwater Integrators", tier: "SI_CONSULTING", motion: "co_sell" },
    averageDeal: 50_000,
  });
  const other = expectValue(reviewed({ on: "2026-11-02", quarters, tier: "RESELLER" }));
  expect(other.input.tier).toBe("RESELLER");
});

test("without a word of a review there is none", () => {
  expect(reviewOf(new Case(SAMPLE_CASE))).toBeUndefined();
  expect(reviewOf(new Case({ ...SAMPLE_CASE, review: {} }))).toBeUndefined();
});

test("what is missing is named as it is asked for", () => {
  const problem = expectProblem(reviewed({ openConflicts: 1 }, {}));
  expect(problem.message).toBe(
    "Still to give: tier signed, day of the review, average deal and the actuals of a quarter.",
  );
});

test.each([
  [{ cost: { people: -1 } }, "Our people is -1"],
  [{ quarters: [{ pipeline: 1, deals: 1.5 }] }, "Joint deals closed of quarter 1 is 1.5"],
  [{ quarters: { 3: { pipeline: 4 } } }, "Joint deals closed of quarter 1 is missing"],
  [{ noticeOn: "soon" }, 'Written notice given on is "soon"'],
])("%j is refused in words of the page", (change, message) => {
  const quarters = [{ pipeline: 1, deals: 1 }];
  const problem = expectProblem(reviewed({ on: "2026-11-02", quarters, ...change }));
  expect(problem.message).toContain(message);
});

test("quarters by their numbers, as the draft keeps them, are the same list, blank ones left out", () => {
  const partner = currentPartner(draftOfCase({ ...SAMPLE_CASE, review: SAMPLE_REVIEW }));
  expect(Object.keys(partner.review.quarters ?? {})).toEqual(["1", "2", "3", "4"]);
  const kept = expectValue(reviewed(partner.review));
  expect(kept).toEqual(expectValue(reviewed(SAMPLE_REVIEW)));
  const some = {
    on: "2026-11-02",
    quarters: { 1: {}, 2: { deals: "unknown" }, 4: { pipeline: 5, deals: 1 } },
  };
  expect(expectValue(reviewed(some)).input.quarters).toHaveLength(1);
});
