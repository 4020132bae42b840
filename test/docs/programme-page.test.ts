import { readFileSync } from "node:fs";
import { join } from "node:path";
import { benchmarkTable } from "../../src/partner/benchmarks";
import { JUDGEMENTS } from "../../src/programme/judgements";

function page(name: string): string {
  return readFileSync(join(process.cwd(), "docs", name), "utf8");
}

test("every judgement has a chapter, in the same order", () => {
  const headings = [...page("programme.md").matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(JUDGEMENTS.map(({ title }) => title));
});

test("the page on benchmarks shows every row, and what is a claim", () => {
  const rows = page("benchmarks.md")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  const expected = benchmarkTable().map((row) => row.map(String));
  expect(rows.filter((row) => !row[0]?.startsWith("---"))).toEqual(expected);
});
