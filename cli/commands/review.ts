import { SAMPLE_REVIEW } from "../../src/case/sample-review";
import { type Review, reviewPartner } from "../../src/partner/review";
import {
  COSTS,
  QUARTER_FIELDS,
  readReview,
  REVIEW_FIELDS,
  type ReviewField,
} from "../../src/partner/review-input";
import { ok } from "../../src/result";
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
  reply(element, { policy }) {
    const input = readReview(element);
    if (!input.ok) return input;
    const review = reviewPartner(input.value, policy);
    return review.ok
      ? ok({ answer: answerOf(review.value), tables: tables(review.value) })
      : review;
  },
};

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
  const { headline, reason, change, clause, dates, actuals, cost, notice, unwinding } = review;
  return [
    {
      title: headline,
      columns: ["Point", "Value"],
      rows: [
        ["Why", reason],
        ["Change", change ?? null],
        ["Rests on", clause],
        ["Notice given", dates.noticed ?? null],
        ["Cure ends", dates.cureEnds ?? null],
        ["Decide by", dates.decideBy ?? null],
        ["Contribution after cost to serve", cost.contribution ?? null],
      ],
    },
    {
      title: "Actuals",
      columns: ["Measure", "Actual", "Required", "Met"],
      rows: actuals.map(({ measure, actual, required, met }) => [
        ...[measure, actual ?? null, required, met ?? null],
      ]),
    },
    {
      title: "Cost to serve",
      columns: ["Cost", "Amount"],
      rows: [...cost.rows.map(({ label, amount }) => [label, amount]), ["Together", cost.total]],
    },
    ...(unwinding.length === 0
      ? []
      : [
          {
            title: "Unwinding",
            columns: ["Part", "What holds", "By"],
            rows: unwinding.map(({ part, clause: holds, by }) => [part, holds, by]),
          },
        ]),
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
    '{"tier": "RESELLER", "on": "2026-11-02", "averageDeal": 50000, "quarters": [{…}, …], …}',
    "  What is left out is unknown.",
    ...lines(REVIEW_FIELDS),
    "  A quarter, the oldest first:",
    ...lines(QUARTER_FIELDS),
    `  cost?: {${Object.keys(COSTS).join("?, ")}?}, over the quarters given`,
  ].join("\n");
}
