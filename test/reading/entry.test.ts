import {
  type AskedNumber,
  openEntry,
  shownEntry,
  takeEntry,
  withMarksExchanged,
} from "../../src/reading/entry";

const amount: AskedNumber = {
  keptAs: "number",
  takesMoney: true,
  isAllowed: (value) => value > 0,
};
const count: AskedNumber = { ...amount, takesMoney: false, isAllowed: Number.isInteger };
const share: AskedNumber = {
  keptAs: "fraction",
  takesMoney: false,
  isAllowed: (value) => value >= 0 && value <= 1,
};
const customers: AskedNumber = {
  keptAs: "percentage",
  takesMoney: false,
  isAllowed: (value) => value >= 0 && value <= 100,
};
const retention: AskedNumber = { ...share, isAllowed: (value) => value > 0 && value <= 1.5 };
const COMMA = { decimalMark: "," } as const;

describe("a text that is one number in its field is kept as that number", () => {
  test.each([
    [amount, "€50,000", 50_000],
    [amount, "50k", 50_000],
    [amount, "0.2", 0.2],
    [amount, "-3", -3],
    [count, "12", 12],
    [share, "20", 0.2],
    [share, "20%", 0.2],
    [share, "0.2%", 0.002],
    [share, "7", 0.07],
    [share, "0", 0],
    [share, "1.5", 0.015],
    [share, "33.333%", 0.333_33],
    [share, "12,5", 0.125],
    [customers, "65", 65],
    [customers, "65%", 65],
    [customers, "2", 2],
    [retention, "88", 0.88],
  ])("%# %j", (asked, text, value) => {
    expect(takeEntry(asked, text)).toBe(value);
  });

  test("by the decimal mark of the person", () => {
    expect(takeEntry(amount, "50.000", COMMA)).toBe(50_000);
    expect(takeEntry(amount, "1.234,5", COMMA)).toBe(1234.5);
    expect(takeEntry(share, "12,5", COMMA)).toBe(0.125);
  });
});

describe("a text that can be two numbers is kept open, with both", () => {
  test.each([
    [amount, "50.000", [50, 50_000], ["50", "50,000"]],
    [amount, " 1,5", [15, 1.5], ["15", "1.5"]],
    [share, "0.2", [0.002, 0.2], ["0.2%", "20%"]],
    [share, "1", [0.01, 1], ["1%", "100%"]],
    [customers, "0.5", [0.5, 50], ["0.5%", "50%"]],
    [retention, "1.2", [0.012, 1.2], ["1.2%", "120%"]],
    [share, "0,15", [0.15, 0.0015], ["15%", "0.15%"]],
  ])("%# %j", (asked, text, answers, shown) => {
    const kept = takeEntry(asked, text);
    expect(kept).toBe(`${text.trim()}: ${shown.join(" or ")}`);
    expect(openEntry(asked, kept)).toEqual({ typed: text.trim(), answers });
    expect(answers.map((answer) => shownEntry(asked, answer))).toEqual(shown);
  });

  test("also where the comma is the person's own mark", () => {
    expect(takeEntry(amount, "50,000", COMMA)).toBe("50,000: 50 or 50,000");
    expect(openEntry(amount, "50,000: 50 or 50,000")?.answers).toEqual([50, 50_000]);
  });
});

test("what is no number in its field stays as typed, unless the field knows it", () => {
  expect(takeEntry(amount, "about ten")).toBe("about ten");
  expect(takeEntry(amount, "20%")).toBe("20%");
  expect(takeEntry(count, "€20")).toBe("€20");
  expect(takeEntry(share, "€0.2")).toBe("€0.2");
  const otherText = (text: string) => (text === "8 to 16" ? "8 TO 16" : undefined);
  expect(takeEntry({ ...amount, otherText }, "8 to 16")).toBe("8 TO 16");
  expect([takeEntry(amount, ""), takeEntry(amount, " \u200b")]).toEqual([undefined, undefined]);
});

test.each(["many", "note: this or that", "50 or 50,000", ": 50 or 60", "50: 60", 50, undefined])(
  "%j is no open entry",
  (kept) => {
    expect(openEntry(amount, kept)).toBeUndefined();
  },
);

test("what we show is edited with the person's own marks", () => {
  expect(withMarksExchanged("1,234,567.5")).toBe("1.234.567,5");
  expect(withMarksExchanged("12.5%")).toBe("12,5%");
  expect(withMarksExchanged("N(15, 2)")).toBe("N(15, 2)");
  expect(takeEntry(amount, withMarksExchanged("1,234.5"), COMMA)).toBe(1234.5);
});
