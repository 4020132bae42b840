import {
  asNumber,
  asPercent,
  asTyped,
  counted,
  dealsForPeople,
  inWords,
  midSentence,
  moneyForPeople,
  shareForPeople,
} from "../src/wording";

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
  [-123_456, "-123,456"],
  [1e21, "1e+21"],
  [Infinity, "Infinity"],
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

describe("figures for people are rounded in one way", () => {
  test.each([
    [141_379.7, "141,000"],
    [-101_085, "-101,000"],
    [1_234_567, "1,230,000"],
    [999.6, "1,000"],
    [12.345, "12.3"],
    [0, "0"],
  ])("money to three digits: %d is %s", (amount, text) => {
    expect(moneyForPeople(amount)).toBe(text);
  });

  test.each([
    [0.309_821_910_828_025_46, "31%"],
    [0.060_6, "6.1%"],
    [0.275, "27.5%"],
    [0.275_5, "27.6%"],
    [-0.275_5, "-27.6%"],
    [-0.000_4, "0%"],
    [1.5, "more than 100%"],
  ])("a share to a tenth of a percent: %d is %s", (fraction, text) => {
    expect(shareForPeople(fraction)).toBe(text);
  });

  test.each([
    [12, "12"],
    [6.721, "7"],
    [6.5, "7"],
    [-6.5, "-7"],
    [1_250.2, "1,250"],
  ])("deals whole: %d is %s", (deals, text) => {
    expect(dealsForPeople(deals)).toBe(text);
  });
});

test.each([
  ["Direct CAC", "direct CAC"],
  ["MDF", "MDF"],
  ["A moat we cannot copy", "a moat we cannot copy"],
  ["SI or consulting partner", "SI or consulting partner"],
])("%s keeps its capitals within a sentence", (label, within) => {
  expect(midSentence(label)).toBe(within);
});

test("of more than all there is no figure is shown", () => {
  expect([1, 1.001, 1.658].map(shareForPeople)).toEqual([
    ...["100%", "more than 100%", "more than 100%"],
  ]);
});
