import { assumptionsOf } from "../../src/economics/assumptions";
import { warningsOf } from "../../src/economics/warnings";
import { parseModelInputs } from "../../src/economics/parse-object";
import { expectProblem, expectValue } from "./expect-result";

const refusal = (inputs: unknown) => expectProblem(parseModelInputs(inputs));

describe("inputs as a JSON object", () => {
  test("two keys are enough; the rest are defaults, and every default is an assumption", () => {
    const model = expectValue(parseModelInputs({ acv: 50000, revshare: 0.2 }));

    expect(model.inputs).toMatchObject({ grossMargin: 0.8, horizonYears: 3, revshareYears: 3 });
    expect(assumptionsOf(model).map(({ key }) => key)).toContain("discountRate");
    expect(assumptionsOf(model).map(({ key }) => key)).not.toContain("revshare");
  });

  test("an assumption that a benchmark gave carries its source and year", () => {
    const assumptions = assumptionsOf(expectValue(parseModelInputs({ acv: 50000, revshare: 0.2 })));

    const margin = assumptions.find(({ key }) => key === "grossMargin");
    expect(margin?.value).toBe(0.8);
    expect(margin?.source).toContain("2026");
  });

  test("the term follows the horizon, and the partner's price and margin the direct ones", () => {
    const raw = { listPrice: 100, customerDiscount: 0.1, grossMargin: 0.7, horizonYears: 7 };
    const { inputs } = expectValue(parseModelInputs({ ...raw, revshare: 0.25 }));

    expect(inputs).toMatchObject({
      acv: 90,
      partnerAcv: 90,
      partnerGrossMargin: 0.7,
      revshareYears: 7,
    });
  });

  test("a renewal share that is not given stays blank, and is listed as the revenue share", () => {
    const model = expectValue(parseModelInputs({ acv: 1, revshare: 0.25 }));

    expect(model.inputs.renewalRevshare).toBeUndefined();
    expect(assumptionsOf(model).find(({ key }) => key === "renewalRevshare")).toMatchObject({
      value: 0.25,
      sentence: "Share on renewals: 25%, the same as Revenue share.",
    });
  });

  test("years are told as years", () => {
    const assumptions = assumptionsOf(expectValue(parseModelInputs({ acv: 1, revshare: 0.25 })));
    expect(assumptions.find(({ key }) => key === "horizonYears")?.sentence).toContain("3 years,");
    const short = { acv: 1, revshare: 0.25, horizonYears: 1 };
    const followed = assumptionsOf(expectValue(parseModelInputs(short)));
    expect(followed.find(({ key }) => key === "revshareYears")?.sentence).toContain("1 year,");
  });

  test("what flatters when it is left blank is marked among the assumptions", () => {
    const assumptions = assumptionsOf(expectValue(parseModelInputs({ acv: 1, revshare: 0.25 })));

    expect(assumptions.filter(({ flatters }) => flatters).map(({ key }) => key)).toEqual([
      "directCac",
      "avoidableCac",
      "programmeCost",
      "cannibalization",
    ]);
  });

  test("when a year's cash comes is chosen by name, whatever its case", () => {
    const { inputs } = expectValue(
      parseModelInputs({ acv: 1, revshare: 0.2, "When a year's cash comes": "start of year" }),
    );

    expect(inputs.cashTiming).toBe("START_OF_YEAR");
  });

  test("labels of older workbooks are read", () => {
    const old = { "Yearly gross revenue retention, direct": 0.8, "Partner's cost per deal": 10 };
    const { inputs } = expectValue(parseModelInputs({ acv: 1, revshare: 0.2, ...old }));

    expect(inputs).toMatchObject({ retentionDirect: 0.8, partnerSellingCost: 10 });
  });

  test("null and blank text are not given", () => {
    const { given } = expectValue(
      parseModelInputs({ acv: 50000, revshare: "20%", deals: null, ramp: " " }),
    );

    expect(given).toEqual({ acv: 50000, revshare: 0.2 });
  });

  test("a list price and a discount stand in for the contract value", () => {
    const { inputs } = expectValue(
      parseModelInputs({ listPrice: 60000, customerDiscount: 0.25, revshare: 0.2 }),
    );

    expect(inputs.acv).toBe(45000);
  });

  test("a contract value beside a list price wins, and a disagreement is warned about", () => {
    const agreeing = { acv: 45000, listPrice: 60000, customerDiscount: 0.25, revshare: 0.2 };
    const other = expectValue(parseModelInputs({ ...agreeing, acv: 50000 }));

    expect(warningsOf(expectValue(parseModelInputs(agreeing)))).toEqual([]);
    expect(other.inputs.acv).toBe(50000);
    expect(warningsOf(other)).toEqual([
      "Net annual contract value 50,000 is used, although list price and customer discount give 45,000.",
    ]);
  });

  test.each([
    [{ revshare: 20 }, "20 looks like a percentage: write 20% or 0.2", "revshare"],
    [{ retentionPartner: 88 }, "88 looks like a percentage: write 88% or 0.88", "retentionPartner"],
    [{ grossMargin: -0.1 }, "Gross margin is -0.1", "grossMargin"],
    [{ grossMargin: 0 }, "Allowed is a fraction above 0", "grossMargin"],
    [{ acv: 0 }, "Net annual contract value (acv) is 0", "acv"],
    [{ deals: 0 }, "Partner deals (deals) is 0", "deals"],
    [{ deals: "twelve" }, '"twelve", which is not a number', "deals"],
    [{ deals: "5%" }, "it is not a percentage", "deals"],
    [{ deals: "€5" }, "it is not an amount of money", "deals"],
    [{ revshare: "€0.2" }, "it is not an amount of money", "revshare"],
    [{ revshare: "0,2" }, '"0,2", which can be read as 2 or 0.2', "revshare"],
    [{ acv: "50.000" }, '"50.000", which can be read as 50 or 50,000', "acv"],
    [{ deals: true }, "true, which is not a number", "deals"],
    [{ deals: [12] }, "[12], which is not a number", "deals"],
    [{ deals: Infinity }, "Infinity", "deals"],
    [{ deals: NaN }, "NaN", "deals"],
    [{ deals: "1e999" }, "not a number", "deals"],
    [{ horizonYears: 16 }, "whole number from 1 to 15", "horizonYears"],
    [{ horizonYears: 2.5 }, "2.5, which is not a whole number", "horizonYears"],
    [{ revshareYears: 0 }, "is 0", "revshareYears"],
    [{ customerDiscount: 1 }, "below 100%", "customerDiscount"],
    [{ revshareBase: "GROSS" }, "NET, LIST or GROSS_PROFIT", "revshareBase"],
    [{ revshareBase: "LIST" }, "no list price", "listPrice"],
    [{ programmeCost: "#DIV/0!" }, "holds the error #DIV/0!", "programmeCost"],
    [{ programmeCost: { code: "#N/A" } }, "holds the error #N/A", "programmeCost"],
  ])("%j is refused with its sentence", (change, sentence, field) => {
    const problem = refusal({ acv: 50000, revshare: 0.2, ...change });

    expect(problem).toMatchObject({ kind: "invalid", field });
    expect(problem.message).toContain(sentence);
  });

  test("an unknown name is refused, and the nearest known one is offered", () => {
    expect(refusal({ acv: 1, revshare: 0, grosMargin: 0.8 }).message).toBe(
      '"grosMargin" is not the name of an input. Did you mean "Gross margin"?',
    );
    expect(refusal({ acv: 1, revshare: 0, colour: 1 }).message).toBe(
      '"colour" is not the name of an input.',
    );
  });

  test.each([
    [{ revshare: 0.2 }, "acv"],
    [{ acv: 50000 }, "revshare"],
    [{ customerDiscount: 0.1, revshare: 0.2 }, "acv"],
  ])("%j lacks a required input, which the refusal names", (inputs, field) => {
    expect(refusal(inputs)).toMatchObject({ kind: "invalid", field });
  });

  test.each([[null], [[]], ["acv"], [12], [{}]])("%j is no set of inputs", (raw) => {
    expect(refusal(raw).kind).toBe("invalid");
  });

  test("a key and its label together are one input given twice", () => {
    expect(refusal({ acv: 1, revshare: 0.2, "Revenue share": 0.2 }).message).toContain(
      "is given twice",
    );
  });

  test.each([
    [{ cannibalization: 0.3, directCac: 500000 }, "Check the direct figures first"],
    [{ revshareYears: 5 }, "the horizon ends after 3"],
    [{ revshareYears: 1, renewalRevshare: 0.1 }, "has no effect"],
    [{ customerDiscount: 0.1 }, "no effect without a list price"],
    [{ partnerRequiredRoi: 50 }, "5,000%"],
    [{ deals: 2, programmeCost: 500000 }, "No share suits both sides: we lose money even without"],
    [
      { deals: 2, partnerInvestment: 500000 },
      "not even 100% would be enough for the partner, and we can afford at most 80% of net contract value for 3 years.",
    ],
  ])("%j is computed with a warning", (change, sentence) => {
    const model = expectValue(parseModelInputs({ acv: 50000, revshare: 0.2, ...change }));

    expect(warningsOf(model)).toEqual([expect.stringContaining(sentence)]);
  });
});
