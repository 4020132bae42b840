import { CASHFLOW_HEADINGS, cashflow, cashflowRows } from "../../src/economics/cashflow";
import { expectProblem, expectValue } from "./expect-result";
import { workedExample } from "./named-situations";

describe("the cash flow of the programme", () => {
  test("has a row a year, from the first signing on", () => {
    const years = expectValue(cashflow(workedExample().inputs));

    expect(years.map(({ year }) => year)).toEqual([0, 1, 2, 3]);
    expect(years[0]).toMatchObject({ revenue: 0, programme: -(180000 + 12 * 8500) });
    expect(years[0]?.directGivenUp).toBeCloseTo(12 * 0.4 * 0.35 * 45000, 6);
    expect(years[1]).toMatchObject({ revenue: 600000, support: -12000 });
    expect(years[2]?.revenue).toBeCloseTo(600000 * 1.88, 6);
    expect(years[3]).toMatchObject({ programme: 0 });
  });

  test("adds up in every year, fee and commission among it", () => {
    const { inputs } = workedExample({ channelFee: 0.03, ownCommission: 0.05, mdf: 20000 });
    const years = expectValue(cashflow(inputs));

    expect(years[1]?.fee).toBeCloseTo(-18000, 6);
    expect(years[0]?.programme).toBeCloseTo(-(200000 + 12 * (8500 + 2500)), 6);
    let cumulative = 0;
    for (const year of years) {
      const { revenue, delivery, fee, share, support, directGivenUp, programme, net } = year;
      const sum = revenue + delivery + fee + share + support + directGivenUp + programme;
      expect(sum).toBeCloseTo(net, 6);
      cumulative += net;
      expect(year.cumulative).toBeCloseTo(cumulative, 6);
    }
  });

  test("takes delivery, share and the direct deals given up from what two cohorts bring", () => {
    const { inputs } = workedExample({ partnerGrossMargin: 0.7, renewalRevshare: 0.1 });
    const years = expectValue(cashflow(inputs));
    // Of 12 deals signed a year ago 88% are left, and 90% of the 4.8 that would have come direct.
    const [renewing, direct] = [12 * 0.88, 12 * 0.4];

    expect(years[2]?.delivery).toBeCloseTo(-0.3 * 50000 * (12 + renewing), 6);
    expect(years[2]?.share).toBeCloseTo(-50000 * (0.2 * 12 + 0.1 * renewing), 6);
    const lostProfit = direct * (1 + 0.9) * (50000 * 0.8 - 2000);
    const savedAcquisition = direct * 0.35 * 45000;
    expect(years[2]?.directGivenUp).toBeCloseTo(savedAcquisition - lostProfit, 6);
  });

  test("stands under its headings, one column for each amount", () => {
    const years = expectValue(cashflow(workedExample({ horizonYears: 1 }).inputs));
    const [headings, ...rows] = cashflowRows(years);

    expect(headings).toEqual(CASHFLOW_HEADINGS);
    expect(headings).toEqual([
      ...["Year", "Revenue", "Delivery", "Fee", "Share", "Support", "Direct deals given up"],
      ...["Programme and signing", "Net", "Cumulative"],
    ]);
    expect(rows).toHaveLength(2);
    const whole = rows[1]?.map((amount) => Math.round(Number(amount)));
    const [net, givenUp] = [600000 - 120000 - 120000 - 12000 - 182400, -182400];
    expect(whole).toEqual([1, 600000, -120000, 0, -120000, -12000, givenUp, 0, net, net - 206400]);
  });

  test("grows slowly in the first year only: the second cohort is whole", () => {
    const { inputs } = workedExample({ ramp: 0.5, horizonYears: 2 });
    const years = expectValue(cashflow(inputs));

    expect(years[2]?.revenue).toBeCloseTo(300000 * 0.88 + 600000, 6);
  });

  test("signs a part of the deals in the first year, and counts no year beyond the horizon", () => {
    const { inputs } = workedExample({ ramp: 0.5, cannibalization: 0, horizonYears: 1 });
    const years = expectValue(cashflow(inputs));

    expect(years.map(({ revenue }) => revenue)).toEqual([0, 300000]);
  });

  test.each([
    ["START_OF_YEAR", [600000, 600000 * 1.88, 600000 * (1 + 0.88 + 0.88 ** 2), 0]],
    ["MID_YEAR", [0, 600000, 600000 * 1.88, 600000 * (1 + 0.88 + 0.88 ** 2)]],
  ])("billed at %s stands where it comes", (cashTiming, revenues) => {
    const years = expectValue(cashflow(workedExample({ cashTiming }).inputs));

    years.forEach(({ revenue }, year) => {
      expect(revenue).toBeCloseTo(revenues[year] ?? NaN, 6);
    });
  });

  test("shows nothing as 0 and not as -0", () => {
    const { inputs } = workedExample({ partnerSupport: 0, revshare: 0, cannibalization: 0 });
    const amounts = expectValue(cashflow(inputs)).flatMap(
      (year): number[] => Object.values(year) as number[],
    );

    expect(amounts.filter((amount) => Object.is(amount, -0))).toEqual([]);
  });

  test("needs a number of deals", () => {
    const problem = expectProblem(cashflow(workedExample({ deals: null }).inputs));

    expect(problem).toMatchObject({ kind: "unavailable", field: "deals" });
  });
});
