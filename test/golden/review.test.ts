import { type Review, reviewPartner } from "../../src/partner/review";
import { readReview } from "../../src/partner/review-input";
import { REVIEW_VERDICTS } from "../../src/policy/review";
import { expectValue } from "../economics/expect-result";
import { readSituations, type Situation, titleOf } from "./read-table";

function or<T>(cell: string | undefined, otherwise: T): T | string | number {
  if (cell === undefined || cell === "") return otherwise;
  return /^\d+$/.test(cell) ? Number(cell) : cell;
}

function review(row: Situation): Review {
  const quarters = (row.Quarters ?? "").split(" ").map((quarter) => {
    const [pipeline, deals, introductions] = quarter.split("/").map(Number);
    return { pipeline, deals, introductions };
  });
  const raw = {
    ...{ tier: or(row.Tier, "RESELLER"), on: or(row.On, "2026-11-02"), averageDeal: 50_000 },
    ...{ quarters, certifiedPeople: or(row.Certified, 2), openConflicts: or(row["Open conflicts"], 0) },
    ...{ sponsorActive: or(row.Sponsor, "yes"), grossProfit: or(row["Gross profit"], 200_000) },
    cost: { people: 60_000, mdf: 10_000, support: 10_000, share: 20_000 },
    ...{ noticeOn: row.Notice, evidenceTier: row.Evidence, motion: row.Motion },
  };
  return expectValue(reviewPartner(expectValue(readReview(raw))));
}

const ROWS = readSituations("review.md");

test.each(ROWS.map((row) => [titleOf(row), row] as const))("%s", (_, row) => {
  const { headline, reason, change = "", clause } = review(row);
  expect(headline.toLowerCase()).toBe((row.Verdict ?? "").toLowerCase());
  expect(`${reason} ${change}`).toContain(row.Says);
  for (const sentence of [reason, clause]) {
    expect(sentence).toMatch(/^[A-Z0-9].{8,}\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|[{}]/);
  }
});

test("every verdict is reached by some row", () => {
  const reached = new Set(ROWS.map((row) => review(row).verdict));
  expect([...reached].sort()).toEqual([...REVIEW_VERDICTS].sort());
});
