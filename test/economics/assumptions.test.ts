import { assumptionsOf, meansOfRanges } from "../../src/economics/assumptions";
import { workedExample } from "./named-situations";

const assumed = (changes: Readonly<Record<string, unknown>> = {}) =>
  assumptionsOf(workedExample(changes));

const sentenceOf = (key: string, changes: Readonly<Record<string, unknown>> = {}) =>
  assumed(changes).find((each) => each.key === key)?.sentence;

describe("a figure that nobody wrote", () => {
  test.each([
    [
      "partnerAcv",
      "Net annual contract value, via partner: 50,000, the same as Net annual contract value.",
    ],
    ["partnerGrossMargin", "Gross margin, via partner: 80%, the same as Gross margin."],
    ["mdf", "Market development funds: 0, the default."],
    ["revshareBase", "Share is paid on: Net contract value, the default."],
    ["revshareYears", "Share is paid for: 3 years, the same as Horizon."],
  ])("is said with where it comes from: %s", (key, sentence) => {
    expect(sentenceOf(key)).toBe(sentence);
  });

  test("is listed no more once it is written", () => {
    expect(sentenceOf("mdf", { mdf: 0 })).toBeUndefined();
    expect(sentenceOf("partnerAcv", { partnerAcv: 40000 })).toBeUndefined();
  });

  test("is a discount of 0% only where a list price stands for the contract value", () => {
    expect(sentenceOf("customerDiscount", { acv: null, listPrice: 60000 })).toBe(
      "Customer discount: 0%, the default.",
    );
    expect(sentenceOf("customerDiscount", { listPrice: 60000 })).toBeUndefined();
    expect(sentenceOf("customerDiscount")).toBeUndefined();
  });

  test("is never the contract value: a list price and a discount are it in other words", () => {
    expect(sentenceOf("acv", { acv: null, listPrice: 60000 })).toBeUndefined();
  });

  test("is never one without a default: how many deals there are is left open", () => {
    expect(sentenceOf("deals", { deals: null })).toBeUndefined();
  });
});

describe("a figure written as a range", () => {
  const RANGES = {
    acv: "30000 to 70001",
    horizonYears: "2 to 4",
    grossMargin: "0.7 to 0.8 likely 0.8",
  };

  test("is its mean wherever one number is shown, in whole years for a term", () => {
    expect(meansOfRanges(workedExample(RANGES))).toEqual([
      "Net annual contract value: 50,000.5, the mean of the range that is written there.",
      "Gross margin: 78.3333%, the mean of the range that is written there.",
      "Horizon: 3 years, the whole number nearest to the mean of the range that is written there.",
    ]);
  });

  test("stands behind what was taken for granted, and makes nothing look better", () => {
    const last = assumed(RANGES).slice(-3);

    expect(last.map(({ key, flatters }) => [key, flatters])).toEqual([
      ["acv", false],
      ["grossMargin", false],
      ["horizonYears", false],
    ]);
    expect(assumed().some(({ key }) => key === "acv")).toBe(false);
  });
});
