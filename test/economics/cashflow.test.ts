import { cashflow } from "../../src/economics/cashflow";
import { evaluateModel } from "../../src/economics/measures";
import economics from "../cases/economics.json";
import { expectProblem, expectValue } from "./expect-result";
import { modelOf, workedExample } from "./named-situations";

describe("the cash flow of a yearly cohort", () => {
  const cases = economics.map(({ input }, index) => ({ index, input }));

  test.each(cases)("of case $index turns positive in the year of the payback", ({ input }) => {
    const { inputs } = modelOf(input);
    const years = expectValue(cashflow(inputs));
    const { paybackMonths } = evaluateModel(inputs);
    const turns = years.findIndex(({ cumulative }) => cumulative >= -1e-6);

    expect(turns < 0 ? "never" : turns).toBe(
      typeof paybackMonths === "number" ? Math.ceil(paybackMonths / 12) : "never",
    );
  });

  test.each(cases)(
    "of case $index, discounted, is the contribution of truly new deals",
    (given) => {
      const { inputs } = modelOf({ ...given.input, cannibalization: 0 });
      const years = expectValue(cashflow(inputs));
      const discounted = years.reduce(
        (sum, { year, net }) => sum + net / (1 + inputs.discountRate) ** year,
        0,
      );

      const { programmeContribution } = evaluateModel(inputs);
      expect(discounted / (programmeContribution as number)).toBeCloseTo(1, 8);
    },
  );

  test("adds up in every year", () => {
    const years = expectValue(cashflow(workedExample().inputs));

    expect(years.map(({ year }) => year)).toEqual([0, 1, 2, 3]);
    expect(years[0]).toMatchObject({ programme: -(180000 + 12 * 8500), revenue: 0 });
    expect(years[1]).toMatchObject({ revenue: 600000, support: -12000 });
    expect(years[1]?.share).toBeCloseTo(-120000, 6);
    let cumulative = 0;
    for (const year of years) {
      const { revenue, delivery, share, support, programme, net } = year;
      expect(revenue + delivery + share + support + programme).toBeCloseTo(net, 6);
      cumulative += net;
      expect(year.cumulative).toBeCloseTo(cumulative, 6);
    }
  });

  test("needs a number of deals", () => {
    const problem = expectProblem(cashflow(workedExample({ deals: null }).inputs));

    expect(problem).toMatchObject({ kind: "unavailable", field: "deals" });
  });
});
