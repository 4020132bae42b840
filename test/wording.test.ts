import { asNumber, asPercent, asTyped, counted, inWords } from "../src/wording";

test("a list is read out", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((each) => inWords(each))).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
  expect(inWords(["a", "b"], "or")).toBe("a or b");
});

test.each([
  [0, "0"],
  [999, "999"],
  [1_000, "1,000"],
  [1_234_567.5, "1,234,567.5"],
  [-12_000, "-12,000"],
  [0.1 + 0.2, "0.3"],
  [1e21, "1e+21"],
])("%d is written %s", (value, text) => {
  expect(asNumber(value)).toBe(text);
});

test.each([
  [0.275, "27.5%"],
  [0.07, "7%"],
  [-0.05, "-5%"],
  [1.5, "150%"],
])("%d is written %s", (fraction, text) => {
  expect(asPercent(fraction)).toBe(text);
});

test("a count takes the noun that fits", () => {
  expect([0, 1, 2].map((count) => counted(count, "deal", "deals"))).toEqual([
    "0 deals",
    "1 deal",
    "2 deals",
  ]);
});

test.each([
  ["text", '"text"'],
  [3, "3"],
  [null, "null"],
  [undefined, "missing"],
  [Math.max, "function"],
  [{ a: 1 }, '{"a":1}'],
])("%p is shown as typed", (value, text) => {
  expect(asTyped(value)).toBe(text);
});

test("what is long is cut", () => {
  expect(asTyped("x".repeat(100))).toHaveLength(60);
});
