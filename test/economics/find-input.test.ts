import { findInput } from "../../src/economics/find-input";
import { findMeasure } from "../../src/economics/measures";
import { INPUTS } from "../../src/economics/inputs";
import { expectProblem, expectValue } from "./expect-result";

test.each(INPUTS.map(({ key, label, unit }) => [label, unit, key]))(
  "%s is found by its label, with its unit behind it or not",
  (label, unit, key) => {
    expect(expectValue(findInput(label)).key).toBe(key);
    expect(expectValue(findInput(`${label.toUpperCase()} (${unit}):`)).key).toBe(key);
    expect(expectValue(findInput(key)).key).toBe(key);
  },
);

test("a slip is answered with the nearest name", () => {
  expect(expectProblem(findInput("Gros margin")).message).toContain('Did you mean "Gross margin"?');
});

test.each(["x", " ", "(", ": ", "a(", "partner "])(
  "a cell full of %j is no name, and that is told at once",
  (part) => {
    const begun = performance.now();
    const text = part.repeat(32_767).slice(0, 32_767);

    expect(findInput(text).ok).toBe(false);
    expect(findMeasure(text).ok).toBe(false);
    expect(performance.now() - begun).toBeLessThan(500);
  },
);

test.each([
  "Partner deals (per year) of them",
  "Partner deals (per year) x)",
  "Partner deals a year",
])("%j is no input: a unit stands in one pair of brackets at the end", (label) => {
  expect(findInput(label).ok).toBe(false);
});

test.each([
  ["Gros margin", "Gros margin"],
  ["", '""'],
  [7, "7"],
  [null, "null"],
])("what is no name is refused by what was typed, %j", (typed, field) => {
  expect(expectProblem(findInput(typed))).toMatchObject({
    field,
    allowed: "a label or key of the model's inputs",
  });
});
