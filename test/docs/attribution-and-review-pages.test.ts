import { DEAL_COLUMNS } from "../../src/partner/deals";
import { ATTRIBUTION, ATTRIBUTION_FIGURES } from "../../src/policy/attribution";
import type { DescribedFigure } from "../../src/policy/described-figure";
import { REVIEW, REVIEW_FIGURES, REVIEW_VERDICTS } from "../../src/policy/review";
import { rowsOfPage } from "./rows-of-page";

/** The rows of the tables of so many columns that a page has, without their headings. */
function rowsOf(name: string, columns: number): string[][] {
  return rowsOfPage(name)
    .filter((row) => row.length === columns)
    .slice(1);
}

test.each<[string, Readonly<Record<string, number>>, Readonly<Record<string, DescribedFigure>>]>([
  ["attribution.md", ATTRIBUTION, ATTRIBUTION_FIGURES],
  ["review.md", REVIEW, REVIEW_FIGURES],
])(
  "%s shows every figure with its unit, source and year, and no other",
  (name, values, figures) => {
    expect(rowsOf(name, 6)).toEqual(
      Object.entries(figures).map(([key, { label, unit, onIt, source, year }]) =>
        [label, values[key], unit, onIt, source, year].map(String),
      ),
    );
  },
);

test("the page shows every column of a deal, and no other", () => {
  expect(rowsOf("attribution.md", 3).map(([heading, key]) => [heading, key])).toEqual(
    Object.entries(DEAL_COLUMNS).map(([key, { label }]) => [label, `\`${key}\``]),
  );
});

test("the page says when each verdict is reached", () => {
  const verdicts = rowsOf("review.md", 2).map(([, verdict = ""]) => verdict);
  for (const verdict of REVIEW_VERDICTS) {
    expect(verdicts.some((each) => each.startsWith(verdict))).toBe(true);
  }
});
