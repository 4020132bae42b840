import { warningsOf } from "../../src/economics/warnings";
import { evaluateModel, findMeasure, measure, MEASURES } from "../../src/economics/measures";
import { expectProblem, expectValue } from "./expect-result";
import found from "../cases/found/found.json";
import { modelOf, workedExample } from "./named-situations";

interface Found {
  readonly input: Record<string, unknown>;
}

const all = (changes: Readonly<Record<string, unknown>>) =>
  evaluateModel(workedExample(changes).inputs);

describe("the worked example", () => {
  const result = all({});

  test.each([
    ["directPv", 67351.198],
    ["partnerPv", 53722.121],
    ["breakevenDealsExact", 6.721],
    ["breakevenDeals", 7],
    ["maxRevshare", 0.3098],
    ["minRevshare", 0.0606],
    ["breakevenCannibalization", 0.575],
    ["directContributionYear1", -7000],
  ] as const)("%s is %d", (name, value) => {
    expect(result[name]).toBeCloseTo(value, value > 1000 ? 3 : 4 - String(value).indexOf("."));
  });

  test("both sides can live with some share", () => {
    expect(result.dealZone).toBe(true);
  });
});

describe("where the model has no number", () => {
  test("a partner deal that adds nothing never pays for the programme", () => {
    const result = all({ revshare: 1, channelDeals: 100, winRate: 0.25 });

    expect(result).toMatchObject({
      breakevenDeals: "never",
      breakevenDealsExact: "never",
      breakevenShareOfChannel: "never",
      pipelineNeeded: "never",
      paybackMonths: "never",
    });
  });

  test("it never pays even when there is no programme to pay for", () => {
    expect(all({ revshare: 1, programmeCost: 0 }).breakevenDeals).toBe("never");
  });

  test("a share that takes all of a deal never pays, whatever rounding leaves of it", () => {
    for (const acv of [88054.08, 20073.08, 0.3, 7e9]) {
      const { inputs } = modelOf({
        acv,
        revshare: 1,
        revshareBase: "GROSS_PROFIT",
        horizonYears: 15,
      });
      expect(evaluateModel(inputs).breakevenDeals).toBe("never");
    }
    const { maxRevsharePerDeal } = all({ cannibalization: 0 });
    expect(all({ cannibalization: 0, revshare: maxRevsharePerDeal }).breakevenDeals).toBe("never");
  });

  test("without programme cost no deal is needed", () => {
    const result = all({ programmeCost: 0 });

    expect(result.breakevenDealsExact).toBe(0);
    expect(Object.is(result.breakevenDeals, 0)).toBe(true);
  });

  test("without deals, what depends on them is null and the rest stands", () => {
    const result = all({ deals: null });
    const isNull = MEASURES.map(({ name }) => name).filter((name) => result[name] === null);

    expect(isNull.sort()).toEqual(
      MEASURES.filter(({ needs = [] }) => needs.length > 0)
        .map(({ name }) => name)
        .sort(),
    );
    expect(result.dealZone).toBeNull();
    expect(result.breakevenDeals).toBe(7);
  });

  test("a volume that never pays is no share of a channel that is not given", () => {
    expect(all({ revshare: 1 })).toMatchObject({
      breakevenShareOfChannel: null,
      pipelineNeeded: null,
    });
  });

  test("a partner that invests nothing has no return on it", () => {
    expect(all({ partnerInvestment: 0 }).partnerRoi).toBeNull();
  });

  test("a worthless direct deal has no break-even cannibalization", () => {
    expect(all({ directCac: 1000000 }).breakevenCannibalization).toBeNull();
  });

  test("payback is month 0 when nothing was spent", () => {
    expect(all({ programmeCost: 0, partnerOneOff: 0 }).paybackMonths).toBe(0);
  });

  test("payback in the very last month of the horizon counts", () => {
    const spent = { acv: 1200, grossMargin: 1, revshare: 0, retentionPartner: 1, deals: 1 };
    const exact = modelOf({ ...spent, horizonYears: 2, programmeCost: 2400 });
    const later = modelOf({ ...spent, horizonYears: 2, programmeCost: 2400.01 });

    expect(evaluateModel(exact.inputs).paybackMonths).toBe(24);
    expect(evaluateModel(later.inputs).paybackMonths).toBe("never");
  });
});

describe("payback", () => {
  test("is not put off by rounding: three times 0.7 pay back 2.1", () => {
    const cents = { acv: 0.7, grossMargin: 1, revshare: 0, retentionPartner: 1, deals: 1 };
    const { inputs } = modelOf({ ...cents, programmeCost: 2.1, horizonYears: 3 });

    expect(evaluateModel(inputs).paybackMonths).toBe(36);
  });

  test("is the month from which it stays paid back, not the first in which it is", () => {
    // Paid back in the first year, and lost again to a share of everything on renewals.
    const turning = { acv: 1200, grossMargin: 0.5, revshare: 0, renewalRevshare: 1, deals: 1 };
    const at = (horizonYears: number) =>
      evaluateModel(
        modelOf({ ...turning, retentionPartner: 1, programmeCost: 300, horizonYears }).inputs,
      ).paybackMonths;

    expect(at(1)).toBe(6);
    expect(at(2)).toBe("never");
  });

  test("billed a year in advance comes in the month of the bill", () => {
    const advance = { acv: 1200, grossMargin: 1, revshare: 0, retentionPartner: 1, deals: 1 };
    const at = (programmeCost: number) =>
      evaluateModel(modelOf({ ...advance, programmeCost, cashTiming: "START_OF_YEAR" }).inputs)
        .paybackMonths;

    expect([at(1200), at(1201), at(3600), at(3601)]).toEqual([0, 12, 24, "never"]);
  });

  test("counts the direct deals that are given up, and never comes where nothing breaks even", () => {
    expect(all({}).paybackMonths).toBe(16);
    expect(all({ cannibalization: 0.8 }).paybackMonths).toBe("never");
  });
});

describe("found by trying it", () => {
  test("giving up a direct deal that loses money is no gain", () => {
    const { input } = found.cases.find(({ about }) => about.startsWith("giving up")) as Found;
    const at = (cannibalization: number) =>
      evaluateModel(modelOf({ ...input, cannibalization }).inputs);

    for (const k of [0, 0.4, 1]) {
      expect(at(k).programmeContribution).toBeCloseTo(505274.51, 2);
      expect(at(k).breakevenDeals).toBe(at(0).breakevenDeals);
    }
    expect(warningsOf(modelOf(input))[0]).toContain("Check the direct figures first");
  });

  test("a share schedule is in the zone that it is judged by", () => {
    const result = all({ revshare: 0.35, renewalRevshare: 0 });

    expect(result.maxRevshare).toBeCloseTo(0.7445, 4);
    expect(result.programmeContribution).toBeCloseTo(211350.55, 2);
  });

  test("a discount or a fee for partner customers does not touch direct ones", () => {
    const discount = all({ partnerAcv: 42500 });
    const fee = all({ channelFee: 0.035 });

    // The list says 10.50998, which its own contribution contradicts: 180,000 / (205,517.82 / 12).
    expect(discount.breakevenDealsExact).toBeCloseTo((180000 * 12) / 205517.82, 5);
    expect(discount.programmeContribution).toBeCloseTo(25517.82, 2);
    expect(fee.breakevenDealsExact).toBeCloseTo(7.816959, 6);
    expect(fee.programmeContribution).toBeCloseTo(96322.3, 2);
    expect([discount.directPv, fee.directPv]).toEqual([all({}).directPv, all({}).directPv]);
  });

  test("a programme that costs anything needs a deal, however large", () => {
    expect(all({ acv: 1e15 }).breakevenDeals).toBe(1);
  });
});

describe("terms of the share", () => {
  test("years of share beyond the horizon change nothing", () => {
    expect(all({ revshareYears: 10 })).toEqual(all({ revshareYears: 3 }));
  });

  test("a first-year share ignores what renewals would pay", () => {
    const once = { revshareYears: 1 };

    expect(all({ ...once, renewalRevshare: 0.9, revshareDecay: 0.5 })).toEqual(all(once));
  });

  test("decay starts with the second renewal", () => {
    const flat = { acv: 100, revshare: 0.3, discountRate: 0, retentionPartner: 1, horizonYears: 4 };
    const { revsharePv } = evaluateModel(
      modelOf({ ...flat, renewalRevshare: 0.2, revshareDecay: 0.5 }).inputs,
    );

    expect(revsharePv).toBeCloseTo(100 * (0.3 + 0.2 + 0.1 + 0.05), 10);
  });

  test("the horizon may be one year or fifteen", () => {
    const one = { discountRate: 0, retentionPartner: 1, revshare: 0, partnerOneOff: 0 };

    expect(all({ ...one, horizonYears: 1 }).partnerPv).toBe(39000);
    expect(all({ ...one, horizonYears: 15 }).partnerPv).toBe(15 * 39000);
  });

  test("a share on list price costs more than the same share on the net price", () => {
    const list = { listPrice: 62500, customerDiscount: 0.2 };

    expect(all({ ...list, revshareBase: "LIST" }).revsharePv).toBeCloseTo(21455.90379 * 1.25, 4);
    expect(all({ revshareBase: "GROSS_PROFIT" }).revsharePv).toBeCloseTo(21455.90379 * 0.8, 4);
  });
});

describe("one measure", () => {
  test("is found whatever its case, and a slip is answered with the nearest name", () => {
    expect(expectValue(findMeasure("NPV")).name).toBe("npv");
    expect(expectProblem(findMeasure("breakevenDeal")).message).toContain('"breakevenDeals"');
    expect(expectProblem(findMeasure(7)).kind).toBe("invalid");
  });

  test("that never comes says so", () => {
    const problem = expectProblem(measure(workedExample({ revshare: 1 }).inputs, "breakevenDeals"));

    expect(problem.kind).toBe("unavailable");
    expect(problem.message).toContain("no volume pays for the programme");
  });

  test("that needs an input names it", () => {
    const problem = expectProblem(measure(workedExample({ deals: null }).inputs, "npv"));

    expect(problem).toMatchObject({ kind: "unavailable", field: "deals" });
  });

  test("that does not apply says why", () => {
    const { inputs } = workedExample({ partnerInvestment: 0 });

    expect(expectProblem(measure(inputs, "partnerRoi")).message).toContain("invests nothing");
  });
});
