import { assumptionsOf } from "../../src/economics/assumptions";
import { inputDefinition, numberInput } from "../../src/economics/inputs";
import { parseModelInputs } from "../../src/economics/parse-object";
import { rangeText } from "../../src/economics/range-text";
import { readRange } from "../../src/economics/read-range";
import { expectProblem, expectValue } from "./expect-result";

const parse = (changes: Readonly<Record<string, unknown>>) =>
  parseModelInputs({ acv: 50000, revshare: 0.2, ...changes });

describe("an input written as a range", () => {
  test.each([
    ["10 to 20", { kind: "uniform", low: 10, high: 20 }, 15],
    ["10 TO 20", { kind: "uniform", low: 10, high: 20 }, 15],
    ["10 to 20 likely 13", { kind: "pert", low: 10, likely: 13, high: 20 }, 41 / 3],
    ["10 to 20, likely 13", { kind: "pert", low: 10, likely: 13, high: 20 }, 41 / 3],
    ["N(15, 2)", { kind: "normal", mean: 15, deviation: 2 }, 15],
    ["n( 15 ; 2.5 )", { kind: "normal", mean: 15, deviation: 2.5 }, 15],
    ["N(1,500, 200)", { kind: "normal", mean: 1500, deviation: 200 }, 1500],
    ["1,000 to 2,000", { kind: "uniform", low: 1000, high: 2000 }, 1500],
  ])("%s is read, and stands for one number elsewhere", (deals, distribution, centre) => {
    const model = expectValue(parse({ deals }));

    expect(model.ranges.get("deals")).toEqual(distribution);
    expect(model.inputs.deals).toBe(centre);
    expect(assumptionsOf(model).map(({ key }) => key)).toContain("deals");
  });

  test.each([
    ["deals", "8,5 to 16", "8.5 to 16"],
    ["deals", "1.000 to 2.000 likely 1.200,5", "1,000 to 2,000 likely 1,200.5"],
    ["deals", "n(15,5; 2)", "N(15.5, 2)"],
    ["revshare", "12,5% to 20%", "12.5% to 20%"],
  ] as const)("%s of %s with a decimal comma is written %s", (key, typed, text) => {
    const input = numberInput(key);
    const read = readRange(input, typed, { decimalMark: "," });
    if (read === undefined) throw new Error(`${typed} is no range`);
    expect(rangeText(input, expectValue(read))).toBe(text);
    expect(readRange(input, text)).toEqual(read);
  });

  test.each(["1 to ", "n(1,", " to ", "likely ", "to to "])(
    "a cell full of %j is none, at once",
    (part) => {
      const begun = performance.now();
      for (const kind of ["deals", "revshare"] as const) {
        expect(readRange(numberInput(kind), part.repeat(32_767).slice(0, 32_767))).toBeUndefined();
      }
      expect(performance.now() - begun).toBeLessThan(500);
    },
  );

  test.each([
    ["10 to 20 likely 10", { kind: "pert", low: 10, likely: 10, high: 20 }],
    ["10 to 20 likely 20", { kind: "pert", low: 10, likely: 20, high: 20 }],
    [" 10 to 20 ", { kind: "uniform", low: 10, high: 20 }],
    ["1,000 to 2,000, likely 1,500", { kind: "pert", low: 1000, likely: 1500, high: 2000 }],
    ["N (15, 2)", { kind: "normal", mean: 15, deviation: 2 }],
  ])("%j is read, its ends among what is likely", (typed, distribution) => {
    const read = readRange(numberInput("deals"), typed);

    expect(read && expectValue(read)).toEqual(distribution);
  });

  test.each(["about N(15, 2)", "N(15, 2) or so", "N(15)", "N(,2)", "between 10 and 20", "10to20"])(
    "%j is no range",
    (typed) => {
      expect(readRange(numberInput("deals"), typed)).toBeUndefined();
    },
  );

  test.each([
    ["10 to 20 likely 9", "the likely value must lie between the other two"],
    ["10 to 20 likely 21", "the likely value must lie between the other two"],
    ["10 to 20 likely many", "is not a number"],
    ["10 to 10", "the first number must be below the second"],
    ["N(15, 0)", "the standard deviation must be a number above 0"],
  ])("%j is refused at its own input", (typed, sentence) => {
    const read = readRange(numberInput("deals"), typed);
    const problem = read && expectProblem(read);

    expect(problem).toMatchObject({ field: "deals", allowed: numberInput("deals").allowed });
    expect(problem?.message).toContain(sentence);
  });

  test("has the spread of its own kind: of years in parts, of shares in percent", () => {
    const years = readRange(numberInput("horizonYears"), "N(4, 0.5)");
    const share = readRange(numberInput("revshare"), "N(20%, 2%)");

    expect(years && expectValue(years)).toEqual({ kind: "normal", mean: 4, deviation: 0.5 });
    expect(share && expectValue(share)).toEqual({ kind: "normal", mean: 0.2, deviation: 0.02 });
  });

  test("is never of a choice", () => {
    expect(readRange(inputDefinition("revshareBase"), "NET to LIST")).toBeUndefined();
  });

  test("may be of percentages", () => {
    const { ranges } = expectValue(parse({ revshare: "10% to 20% likely 15%" }));

    expect(ranges.get("revshare")).toEqual({ kind: "pert", low: 0.1, likely: 0.15, high: 0.2 });
  });

  test("of whole years stands for a whole year", () => {
    expect(expectValue(parse({ horizonYears: "2 to 5" })).inputs.horizonYears).toBe(3);
  });

  test("is gone where a single number replaces it", () => {
    expect(expectValue(parse({ deals: 12 })).ranges.size).toBe(0);
  });

  test.each([
    ["20 to 10", "the first number must be below the second"],
    ["10 to 10", "the first number must be below the second"],
    ["10 to 20 likely 30", "the likely value must lie between"],
    ["0 to 20", "Partner deals (deals) is 0"],
    ["10 to , likely 13", "Partner deals (deals) is"],
    ["ten to 20", '"ten", which is not a number'],
    ["N(15, 0)", "the standard deviation must be a number above 0"],
    ["N(15, x)", "the standard deviation must be a number above 0"],
    ["N(-1, 2)", "is -1"],
  ])("%s is refused", (deals, sentence) => {
    expect(expectProblem(parse({ deals })).message).toContain(sentence);
  });

  test("outside what is allowed is refused with the hint", () => {
    expect(expectProblem(parse({ revshare: "10 to 20" })).message).toContain(
      "10 looks like a percentage: write 10% or 0.1",
    );
    expect(expectProblem(parse({ horizonYears: "1.5 to 3" })).message).toContain(
      "not a whole number",
    );
  });
});
