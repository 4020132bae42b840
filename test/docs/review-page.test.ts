import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REVIEW, REVIEW_FIGURES, REVIEW_VERDICTS } from "../../src/policy/review";

const rows = readFileSync(join(process.cwd(), "docs", "review.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|") && !line.startsWith("| ---"))
  .map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );

test("the page shows every figure with its unit, source and year, and no other", () => {
  const shown = rows.filter((row) => row.length === 6).slice(1);
  expect(shown).toEqual(
    Object.entries(REVIEW_FIGURES).map(([name, { label, unit, onIt, source, year }]) => {
      const value = REVIEW[name as keyof typeof REVIEW];
      return [label, value, unit, onIt, source, year].map(String);
    }),
  );
});

test("the page says when each verdict is reached", () => {
  const verdicts = rows.filter((row) => row.length === 2).map(([, verdict = ""]) => verdict);
  for (const verdict of REVIEW_VERDICTS) {
    expect(verdicts.some((each) => each.startsWith(verdict))).toBe(true);
  }
});
