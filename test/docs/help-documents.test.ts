import { readFileSync } from "node:fs";
import path from "node:path";
import { markdownPage } from "../../scripts/markdown-page.mjs";
import { INPUTS } from "../../src/economics/inputs";
import { MEASURES } from "../../src/economics/measures";
import { MOTION_NAMES, TIER_NAMES } from "../../src/policy/display-names";
import { rowsOfPage } from "./rows-of-page";

const TERMS = rowsOfPage("glossary.md")
  .slice(1)
  .map(([term = ""]) => term);

/** Abbreviations such as NPV, in what a person reads. */
const abbreviations = (text: string): readonly string[] => text.match(/\b[A-Z]{2,}\b/g) ?? [];

test("the glossary has each term once, in the order of the alphabet", () => {
  const order = [...TERMS].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  expect(TERMS).toEqual(order);
  expect(new Set(TERMS).size).toBe(TERMS.length);
});

test("every abbreviation in the name of an input, a measure, a tier or a motion is in the glossary", () => {
  const names = [
    ...[...INPUTS, ...MEASURES].map(({ label }) => label),
    ...Object.values(TIER_NAMES),
    ...Object.values(MOTION_NAMES),
  ];
  const used = new Set(names.flatMap(abbreviations));
  expect(used.size).toBeGreaterThan(2);
  expect([...used].filter((each) => !TERMS.some((term) => term.includes(each)))).toEqual([]);
});

test("every tier and every motion is in the glossary, as it is called where people read it", () => {
  const text = rowsOfPage("glossary.md").flat().join("\n").toLowerCase();
  const names = [...Object.values(TIER_NAMES), ...Object.values(MOTION_NAMES)];
  expect(names.filter((name) => !text.includes(name.toLowerCase()))).toEqual([]);
});

test("the page on troubles speaks of each of those that people meet", () => {
  const { content } = markdownPage(readFileSync(path.join("docs", "troubleshooting.md"), "utf8"));
  for (const trouble of ["#NAME?", "#BUSY!", "protected", "being edited", "storage", "too old"]) {
    expect(content).toContain(trouble);
  }
});

describe("a page of docs/ as a help page", () => {
  test("headings, lists over several lines, code and stress are read", () => {
    expect(
      markdownPage("# A\n\nOne\ntwo `#N/A`.\n\n## B\n\n- _Do_ it\n  now\n- or <not>\n"),
    ).toEqual({
      title: "A",
      content:
        "<p>One two <code>#N/A</code>.</p>\n<h2>B</h2>\n<ul><li><em>Do</em> it now</li>\n<li>or &lt;not&gt;</li></ul>",
    });
  });

  test("a table's first column names its rows, and a link keeps its words", () => {
    const { content } = markdownPage("# A\n\n| T | M |\n| - | - |\n| x | [y](z.md) |\n");
    expect(content).toContain('<tr><th scope="row">x</th><td>y</td></tr>');
  });

  test("a page without a title is refused", () => {
    expect(() => markdownPage("No title")).toThrow(SyntaxError);
  });
});
