import { asTypedNumber, inPercent, onlyReading, readNumber } from "../../src/reading/number";

const valuesOf = (...[text, style]: Parameters<typeof readNumber>) =>
  readNumber(text, style).map(({ value }) => value);

const COMMA = { decimalMark: "," } as const;

describe("a text that is one number", () => {
  test.each([
    ["20", 20],
    ["20%", 0.2],
    ["7%", 0.07],
    ["12.5 %", 0.125],
    ["1,234.5", 1234.5],
    ["50,000", 50_000],
    ["1,234,567", 1_234_567],
    ["-3", -3],
    ["\u22123", -3],
    ["- 3", -3],
    ["(1,250)", -1250],
    ["+3", 3],
    [" 42 ", 42],
    [".5", 0.5],
    ["5.", 5],
    ["0.125", 0.125],
    ["1234.567", 1234.567],
    ["1.5e6", 1_500_000],
    ["2e-3", 0.002],
    ["0", 0],
    ["-0", 0],
    ["1e400", undefined],
  ])("%s is read as %d", (text, value) => {
    expect(valuesOf(text)).toEqual(value === undefined ? [] : [value]);
  });

  test.each([
    ["50k", 50_000],
    ["50 K", 50_000],
    ["1.2m", 1_200_000],
    ["1.2 Mio", 1_200_000],
    ["3mn", 3_000_000],
    ["2bn", 2_000_000_000],
    ["€50k", 50_000],
  ])("%s is short for %d", (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });

  test.each([
    "€50,000",
    "€ 50,000",
    "50 000 €",
    "EUR 50,000",
    "50,000 eur",
    "CHF 50'000",
    "US$50,000",
    "kr. 50 000",
    "50,000 kr",
    "₹50,000",
    "$50,000 USD",
    "￥５０，０００",
  ])("%s is an amount of money", (text) => {
    expect(readNumber(text)).toEqual([{ value: 50_000, isPercentage: false, isMoney: true }]);
  });

  test.each([
    "50 000",
    "50\u00a0000",
    "50\u202f000",
    "50\u2009000",
    "50\u3000000",
    "50'000",
    "50’000",
    "５０，０００",
    "\u200e50,000\u200f",
    "\ufeff50000\u200b",
  ])("%j is fifty thousand, wherever it was written", (text) => {
    expect([valuesOf(text), valuesOf(text, COMMA)[0]]).toEqual([[50_000], expect.anything()]);
  });

  test("groups as in India can be nothing else", () => {
    expect(valuesOf("₹12,34,567.50")).toEqual([1_234_567.5]);
    expect(valuesOf("1,00,000", COMMA)).toEqual([100_000]);
  });

  test("a text that only the other way of writing reads is read so", () => {
    expect(valuesOf("1.234,56")).toEqual([1234.56]);
    expect(valuesOf("1 234,5")).toEqual([1234.5]);
    expect(valuesOf("1.234.567")).toEqual([1_234_567]);
    expect(valuesOf("1,234.56", COMMA)).toEqual([1234.56]);
  });
});

describe("a text that reads two ways gives both, the way of its style first", () => {
  test.each([
    ["50.000", [50, 50_000], [50_000]],
    ["-50.000", [-50, -50_000], [-50_000]],
    ["1,5", [15, 1.5], [1.5]],
    ["1.5", [1.5], [15, 1.5]],
    ["0,125", [125, 0.125], [0.125]],
    ["50,000", [50_000], [50, 50_000]],
    ["12,34", [1234, 12.34], [12.34]],
    ["1234,567", [1_234_567, 1234.567], [1234.567]],
    ["1.200m", [1_200_000, 1_200_000_000], [1_200_000_000]],
  ])("%s", (text, withPoint, withComma) => {
    expect(valuesOf(text)).toEqual(withPoint);
    expect(valuesOf(text, COMMA)).toEqual(withComma);
  });

  test("and says them in words", () => {
    expect(asTypedNumber("50.000")).toBe('"50.000", which can be read as 50 or 50,000');
    expect(asTypedNumber("12.500%")).toBe('"12.500%", which can be read as 12.5% or 12,500%');
    expect(asTypedNumber("12")).toBe('"12"');
    expect(asTypedNumber(null)).toBe("null");
  });
});

test("the only reading of a cell is none where it reads two ways, or is no text", () => {
  expect(onlyReading("20%")?.value).toBe(0.2);
  expect(["50.000", "many", 12, null].map((cell) => onlyReading(cell))).toEqual(
    Array(4).fill(undefined),
  );
});

test("a fraction in percent is without the noise of binary fractions", () => {
  expect([0.55, 0.07, 0.29, 1].map(inPercent)).toEqual([55, 7, 29, 100]);
});

test("where the mark is certain, the other way of writing is no number", () => {
  const isCertain = true;
  expect(valuesOf("50.000", { decimalMark: ".", isCertain })).toEqual([50]);
  expect(valuesOf("50.000", { decimalMark: ",", isCertain })).toEqual([50_000]);
  expect(valuesOf("1,5", { decimalMark: ".", isCertain })).toEqual([]);
  expect(valuesOf("1.5", { decimalMark: ",", isCertain })).toEqual([]);
  expect(valuesOf("1.234,5", { decimalMark: ",", isCertain })).toEqual([1234.5]);
});

test.each([
  "",
  "-",
  "%",
  ".",
  "e5",
  "twelve",
  "1,2,3",
  "1.2.3",
  "12 34",
  "1 234'567",
  "1,234,",
  "5%%",
  "20% €",
  "€20%",
  "20k%",
  "5e3k",
  "10 to 20",
  "0x10",
  "Infinity",
  "NaN",
  "--5",
  "-(5)",
  "(5",
  "5 xyz",
  "5²",
  "½",
  "٣",
  "2026-03-02",
])("%j is not a number", (text) => {
  expect(readNumber(text)).toEqual([]);
});
