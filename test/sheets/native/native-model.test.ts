import fc from "fast-check";
import { type GivenInputs, INPUTS } from "../../../src/economics/inputs";
import { evaluateModel, MEASURES } from "../../../src/economics/measures";
import { parseModelInputs } from "../../../src/economics/parse-object";
import { calculate } from "../../../src/sheets/calculate";
import { nativeFormula, takesRows } from "../../../src/sheets/native/native-model";
import economics from "../../cases/economics.json";
import { expectValue } from "../../economics/expect-result";
import { anyInputs } from "../../laws/any-inputs";
import {
  expectedCells,
  isClose,
  MEASURES_SHEET,
  nativeSheets,
  REPLACED,
  REPLACEMENTS,
  SHEETS,
  shownAs,
} from "./native-cells";
import "../../laws/seed";

type Instead = readonly [revshare: number, deals: number, cannibalization: number];

/** Beyond it the halvings of a discount factor do not tell ten digits of the rate any more. */
const HIGHEST_RATE = 1e9;

/** Measures whose native number differs from the core's, with both. */
function differences(given: GivenInputs, instead: Instead): unknown[] {
  const calculated = calculate(nativeSheets(given, instead));
  const replaced = Object.fromEntries(REPLACED.map((key, index) => [key, instead[index]]));
  const wanted = [given, { ...given, ...replaced }].map((inputs) =>
    expectedCells(expectValue(parseModelInputs(inputs)).inputs),
  );
  return MEASURES.flatMap(({ name }, index) =>
    wanted.flatMap((expected, column) => {
      const native = shownAs(calculated.valueAt(MEASURES_SHEET, index + 1, column + 1));
      const core = expected[index] ?? "";
      const isLeftOut = column === 1 && takesRows(name);
      const isHuge = name === "irr" && Number(core) > HIGHEST_RATE;
      return isLeftOut || isHuge || isClose(native, core) ? [] : [{ name, column, native, core }];
    }),
  );
}

const cases = economics.map(({ input }, index) => ({ index, input: input as GivenInputs }));

test.each(economics.map(({ input, expected }, index) => ({ index, input, expected })))(
  "case $index shows what an independent program found",
  ({ input, expected }) => {
    const calculated = calculate(nativeSheets(input as GivenInputs, []));
    const { inputs } = expectValue(parseModelInputs(input));
    const wanted = expectedCells(inputs, expected);
    const different = MEASURES.flatMap(({ name }, index) => {
      const shown = shownAs(calculated.valueAt(MEASURES_SHEET, index + 1, 1));
      const isGiven = name in expected;
      return !isGiven || isClose(shown, wanted[index] ?? "")
        ? []
        : [{ name, shown, wanted: wanted[index] }];
    });
    expect(different).toEqual([]);
  },
);

test.each(cases)("case $index has every measure natively, and with other inputs", ({ input }) => {
  expect(differences(input, [0.27, 17, 0.35])).toEqual([]);
});

test("any inputs have every measure natively, and with other inputs", () => {
  const anyInstead = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0.1, max: 1000, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(anyInputs, anyInstead, (inputs, instead) => {
      const given = Object.fromEntries(
        Object.entries(inputs).filter(([, value]) => value !== undefined),
      ) as GivenInputs;
      expect(differences(given, instead)).toEqual([]);
    }),
    { numRuns: 100, endOnFailure: true },
  );
});

/**
 * What is left of such a deal is rounding, which pays for nothing. Contracts of at most a thousand
 * that do not grow keep that rounding far below what counts as close.
 */
const WORTH_NOTHING: Readonly<Record<string, GivenInputs>> = {
  "the share takes all of it": { revshareBase: "GROSS_PROFIT", revshare: 1, cannibalization: 0 },
  "all of it would have come direct": { revshareBase: "NET", revshare: 0, cannibalization: 1 },
};

test.each(Object.entries(WORTH_NOTHING))("a deal is worth nothing where %s", (_, worth) => {
  const nothingElse = { directSupport: 0, partnerSupport: 0, directCac: 0, partnerOneOff: 0 };
  fc.assert(
    fc.property(anyInputs, ({ acv, grossMargin, discountRate, horizonYears, retentionPartner }) => {
      const retention = Math.min(1, retentionPartner);
      const alike = { retentionDirect: retention, retentionPartner: retention, ...nothingElse };
      const terms = { acv: acv / 1000, grossMargin, discountRate, horizonYears };
      const given = { ...terms, ...alike, ...worth };
      const { revshare = 0, cannibalization = 0 } = worth;
      expect(
        differences({ ...given, programmeCost: 180_000 }, [revshare, 17, cannibalization]),
      ).toEqual([]);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test("inputs that follow others do so while their own cell is blank", () => {
  const follow = { listPrice: 60_000, customerDiscount: 0.1, revshare: 0.2, horizonYears: 5 };
  const typed = { ...follow, deals: 12, programmeCost: 0 };
  expect(differences(typed, [0.3, 20, 0.5])).toEqual([]);
});

test("money that goes in mid-year is out of pocket before the next signing brings some back", () => {
  const given: GivenInputs = {
    ...{ acv: 100_000, grossMargin: 0.8, partnerGrossMargin: 0.2, revshare: 0, deals: 1 },
    ...{ directCac: 50_000, avoidableCac: 1, cannibalization: 1, programmeCost: 0 },
    ...{ retentionDirect: 0.1, retentionPartner: 1.5, horizonYears: 5, cashTiming: "MID_YEAR" },
  };
  const { inputs } = expectValue(parseModelInputs(given));
  expect(evaluateModel(inputs).peakFunding).toBeCloseTo(10_000, 6);
  expect(differences(given, [0.01, 2, 0.9])).toEqual([]);
});

test("an input out of its range shows as #N/A wherever it counts", () => {
  const calculated = calculate(nativeSheets({ acv: 50_000, revshare: 20, deals: 12 }, []));
  const shown = MEASURES.map(({ name }, index) => [
    name,
    shownAs(calculated.valueAt(MEASURES_SHEET, index + 1, 1)),
  ]);
  expect(Object.fromEntries(shown)).toMatchObject({
    partnerPv: "#N/A",
    breakevenDeals: "#N/A",
    directPv: expect.any(Number) as number,
  });
});

test("every formula is short enough for a cell and uses what Excel 2016 knows", () => {
  const all = new Map(INPUTS.map(({ key }, index) => [key, `$Z$${index + 1}`]));
  for (const { name } of MEASURES) {
    const formulas = [all, REPLACEMENTS].map(
      (replaced) => nativeFormula(name, SHEETS, replaced) ?? "",
    );
    expect(formulas.map((formula) => formula.replaceAll(/'[^']*'!/g, "")).join()).not.toMatch(
      /LET\(|LAMBDA\(|SEQUENCE\(|#/,
    );
    expect(formulas[1]?.length).toBeLessThan(4_000);
  }
});
