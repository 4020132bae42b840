import { SAMPLE_REVIEW } from "../../src/case/sample-review";
import { readCase } from "../../src/element/case-element";
import type { Defaults } from "../../src/element/defaults";
import { isCase } from "../../src/case/given-case";
import { reviewOf } from "../../src/case/review-of-case";
import {
  ACTUAL_COLUMNS,
  actualRows,
  COST_COLUMNS,
  costRows,
  reviewPoints,
  UNWINDING_COLUMNS,
  unwindingRows,
} from "../../src/partner/review-words";
import { type Review, reviewPartner } from "../../src/partner/review";
import {
  COSTS,
  QUARTER_FIELDS,
  readReview,
  REVIEW_FIELDS,
  type ReviewField,
} from "../../src/partner/review-input";
import { invalid, ok, type Result } from "../../src/result";
import type { DeskCommand } from "../command";
import { listTable, type Table } from "../table";

export const reviewCommand: DeskCommand = {
  name: "review",
  summary:
    "what to do with a partner we have: double down, keep, restructure, re-tier or unwind; with clause and dates",
  element: elementText(),
  sample: SAMPLE_REVIEW,
  needsInput: true,
  takesPolicy: true,
  reply(element, options) {
    const review = reviewed(element, options);
    return review.ok
      ? ok({ answer: answerOf(review.value), tables: tables(review.value) })
      : review;
  },
};

/** Actuals alone, or a case that has some: what it knows already is filled in. */
function reviewed(element: unknown, options: Defaults): Result<Review> {
  if (isCase(element)) {
    const given = readCase(element, options);
    if (!given.ok) return given;
    const found = reviewOf(given.value);
    if (found === undefined) return invalid("The case has no review.", { field: "review" });
    return found.ok ? ok(found.value.review) : found;
  }
  const input = readReview(element);
  return input.ok ? reviewPartner(input.value, options.policy) : input;
}

/** What does not apply is null, as everywhere on the command line. */
function answerOf(review: Review): object {
  const { change, newTier, dates, actuals, cost, notice, ...rest } = review;
  return {
    ...rest,
    change: change ?? null,
    newTier: newTier ?? null,
    dates: Object.fromEntries(
      Object.entries(dates).map(([name, day]) => [name, (day as string | undefined) ?? null]),
    ),
    actuals: actuals.map(({ measure, actual, required, met, clauseId }) => ({
      ...{ measure, actual: actual ?? null, required, met: met ?? null, clause: clauseId ?? null },
    })),
    costToServe: {
      ...Object.fromEntries(cost.rows.map((row) => [row.cost, row.amount])),
      total: cost.total,
    },
    contribution: cost.contribution ?? null,
    notice: notice ?? null,
  };
}

function tables(review: Review): Table[] {
  const { headline, notice, unwinding } = review;
  return [
    {
      title: headline,
      columns: ["Point", "Value"],
      rows: reviewPoints(review).map(([name, value]) => [name, value ?? null]),
    },
    {
      ...{ title: "Actuals", columns: ACTUAL_COLUMNS },
      rows: actualRows(review).map((row) => row.map((cell) => cell ?? null)),
    },
    { title: "Cost to serve", columns: COST_COLUMNS, rows: costRows(review) },
    ...(unwinding.length === 0
      ? []
      : [{ title: "Unwinding", columns: UNWINDING_COLUMNS, rows: unwindingRows(review) }]),
    ...(notice === undefined
      ? []
      : [
          listTable(
            "Notice",
            notice.split("\n").filter((line) => line !== ""),
          ),
        ]),
  ];
}

function elementText(): string {
  const lines = (fields: Readonly<Record<string, ReviewField>>) =>
    Object.entries(fields).map(
      ([key, { label, kind, isNeeded }]) =>
        `    ${key}${isNeeded ? "" : "?"}: ${label} (${kind.allowed})`,
    );
  return [
    '{"tier": "RESELLER", "on": "2026-11-02", "averageDeal": 50000, "quarters": [{…}, …], …}, or a case with review',
    "  What is left out is unknown.",
    ...lines(REVIEW_FIELDS),
    "  A quarter, the oldest first:",
    ...lines(QUARTER_FIELDS),
    `  cost?: {${Object.keys(COSTS).join("?, ")}?}, over the quarters given`,
  ].join("\n");
}
