import { measure, MEASURES, type MeasureName } from "../../src/economics/measures";
import { parseModelInputs } from "../../src/economics/parse-object";
import { solutionSentence } from "../../src/economics/solution-sentence";
import { solve } from "../../src/economics/solve";
import { expectProblem, expectValue } from "./expect-result";
import found from "../cases/found/found.json";
import hang from "../cases/found/fn-solve-hang.json";
import { modelOf, workedExample } from "./named-situations";

interface Found {
  readonly input: { readonly inputs: Record<string, unknown> } & Record<
    "measure" | "target" | "name",
    unknown
  >;
}

const value = (name: MeasureName, changes: Readonly<Record<string, unknown>>) =>
  expectValue(measure(workedExample(changes).inputs, name));

function inputThatMoves(name: MeasureName): string {
  if (name.startsWith("direct")) return "directSupport";
  if (name === "revsharePv") return "revshare";
  return /^(minRevshare|partnerProfit|partnerRoi)$/.test(name) ? "partnerSellingCost" : "acv";
}

describe("solving for one input", () => {
  test("the share at which the programme contribution is zero is the highest share", () => {
    const request = { measure: "programmeContribution", target: 0, name: "revshare" };
    const solution = expectValue(solve(workedExample(), request));

    expect(solution.value).toBeCloseTo(value("maxRevshare", {}), 12);
    expect(solution.method).toBe("closed form");
  });

  test.each([
    ["€10,000", 10_000, "programmeContribution"],
    ["10k", 10_000, "programmeContribution"],
    ["50%", 0.5, "partnerRoi"],
  ] as const)("a target of %s is %d", (text, target, name) => {
    const request = { measure: name, name: "revshare" };
    expect(solve(workedExample(), { ...request, target: text })).toEqual(
      solve(workedExample(), { ...request, target }),
    );
  });

  test("the deals at which the contribution is zero are the break-even volume", () => {
    const request = { measure: "programmeContribution", target: 0, name: "Partner deals" };

    expect(expectValue(solve(workedExample(), request)).value).toBeCloseTo(
      value("breakevenDealsExact", {}),
      10,
    );
  });

  test("the share at the lowest return is the lowest share", () => {
    const request = { measure: "partnerRoi", target: 0.5, name: "revshare" };

    expect(expectValue(solve(workedExample(), request)).value).toBeCloseTo(
      value("minRevshare", {}),
      12,
    );
  });

  test.each([
    ["retentionPartner", 0.7, "search"],
    ["discountRate", 0.3, "search"],
    ["horizonYears", 5, "whole numbers"],
    ["programmeCost", 90000, "closed form"],
    ["acv", 70000, "search"], // below a price a direct deal is worth nothing: a bend
  ] as const)("%s of %d is found back from the break-even volume", (name, at, method) => {
    const target = value("breakevenDealsExact", { [name]: at });
    const solution = solve(workedExample(), { measure: "breakevenDealsExact", target, name });

    expect(expectValue(solution).method).toBe(method);
    expect(expectValue(solution).value).toBeCloseTo(at, 6);
  });

  test("a whole number of deals and a month are met exactly", () => {
    const volume = { measure: "breakevenDeals", target: 10, name: "revshare" };
    const month = { measure: "paybackMonths", target: 12, name: "programmeCost" };
    const share = expectValue(solve(workedExample(), volume)).value;
    const cost = expectValue(solve(workedExample(), month)).value;

    expect(value("breakevenDeals", { revshare: share })).toBe(10);
    expect(value("paybackMonths", { programmeCost: cost })).toBe(12);
  });

  test.each(MEASURES.map(({ name }) => name))("%s is met by the input that is found", (name) => {
    const base = { channelDeals: 100, winRate: 0.25, avoidableCac: 1 };
    const target = value(name, base);
    const solution = expectValue(
      solve(workedExample(base), { measure: name, target, name: inputThatMoves(name) }),
    );

    expect(value(name, { ...base, [inputThatMoves(name)]: solution.value })).toBeCloseTo(target, 6);
  });

  test("an input that is solved for may be missing", () => {
    const model = parseModelInputs({ acv: 50000 }, ["revshare"]);
    const request = { measure: "partnerContributionYear1", target: 30000, name: "revshare" };

    expect(expectValue(solve(expectValue(model), request)).value).toBeCloseTo(0.2, 12);
  });

  test("of a stepped measure the lowest value that meets the target is given", () => {
    const deals = { measure: "breakevenDeals", target: 7, name: "revshare" };
    const share = expectValue(solve(workedExample(), deals));

    expect(value("breakevenDeals", { revshare: share.value })).toBe(7);
    expect(value("breakevenDeals", { revshare: share.value - 1e-9 })).toBe(6);
    expect(share).toMatchObject({ values: [share.value], method: "search" });
    const years = {
      measure: "maxRevshare",
      target: value("maxRevshare", {}),
      name: "revshareYears",
    };
    expect(expectValue(solve(workedExample(), years)).values).toEqual([3]);
  });

  test("two rates that solve it are both given, and the lower is the answer", () => {
    const { input } = found.cases.find(({ about }) => about === "two rates solve it") as Found;
    const { inputs, ...request } = input;
    const solution = expectValue(solve(modelOf(inputs), request));

    expect(solution.values).toHaveLength(2);
    expect(solution.values[0]).toBeCloseTo(0.3054609792, 10);
    expect(solution.values[1]).toBeCloseTo(0.5005974863, 10);
    expect(solution.value).toBe(solution.values[0]);
    expect(solutionSentence(solution)).toBe(
      "2 values of Discount rate (discountRate) meet the target; they are 30.5461% and 50.0597%.",
    );
  });

  test("an input that the measure does not depend on is said to meet it at any value", () => {
    const request = { measure: "breakevenDeals", target: 7, name: "deals", low: 1, high: 50 };
    const solution = expectValue(solve(workedExample(), request));

    expect(solution.value).toBe(1);
    expect(solutionSentence(solution)).toBe(
      "Any Partner deals (deals) in the range meets the target.",
    );
  });

  test("whole deals that hold over a part of the range are not said to hold in all of it", () => {
    const holds = { measure: "breakevenDeals", target: 6, name: "revshare" };
    const first = expectValue(solve(workedExample(), holds)).value;
    const last = expectValue(solve(workedExample(), { ...holds, target: 7 })).value;
    const inside = (first + last) / 2;
    const width = (last - first) / 4;
    const sentenceFrom = (low: number, high: number) =>
      solutionSentence(expectValue(solve(workedExample(), { ...holds, low, high })));

    expect(sentenceFrom(first - width, inside)).toBeUndefined();
    expect(sentenceFrom(inside, last + width)).toBeUndefined();
    expect(sentenceFrom(inside, inside + width)).toContain(
      "Any Revenue share (revshare) in the range",
    );
  });

  test("rates that meet again before the next value that is looked at are both found", () => {
    const { input } = found.cases.find(({ about }) => about === "two rates solve it") as Found;
    const at = (discountRate: number) =>
      expectValue(
        measure(modelOf({ ...input.inputs, discountRate }).inputs, "programmeContribution"),
      );
    const rates = Array.from({ length: 2000 }, (_, step) => 0.38 + step * 1.5e-5);
    const target = Math.max(...rates.map(at)) - 1e-4;
    const { values } = expectValue(solve(modelOf(input.inputs), { ...input, target }));

    expect(values).toHaveLength(2);
    for (const rate of values) expect(at(rate)).toBeCloseTo(target, 6);
  });

  // From here on nobody would pursue the direct deal, and giving it up counts no more: NPV falls
  // at once, from a level that it passes just before.
  test("a value just below the one at which the measure jumps is found", () => {
    const npvAt = (directCac: number) => value("npv", { directCac, avoidableCac: 1 });
    const { inputs } = workedExample({ directCac: 0 });
    const worthless = expectValue(measure(inputs, "directPv"));
    const [below, above] = [npvAt(worthless - 100), npvAt(worthless + 100)];
    const request = { measure: "npv", target: below, name: "directCac" };
    const solution = solve(workedExample({ avoidableCac: 1 }), request);

    expect(above).toBeLessThan(below);
    expect(expectValue(solution).value).toBeCloseTo(worthless - 100, 5);
  });

  test("a month that no horizon reaches is answered at once", () => {
    const { inputs, ...request } = hang;
    const begun = performance.now();

    expect(expectProblem(solve(modelOf(inputs), request)).message).toContain("No solution");
    expect(performance.now() - begun).toBeLessThan(500);
  });

  test("a lowest value that is not allowed itself is answered from just above it", () => {
    const request = { measure: "minRevshare", target: 0, name: "acv" };
    const solution = expectValue(
      solve(workedExample({ partnerInvestment: 0, partnerSellingCost: 0 }), request),
    );

    expect(solution.value).toBeGreaterThan(0);
    expect(solution.value).toBeLessThan(1);
  });

  test("no solution is an answer with the values at both ends", () => {
    const request = { measure: "npv", target: 1e9, name: "revshare", low: "10%", high: 0.5 };
    const problem = expectProblem(solve(workedExample(), request));

    expect(problem.kind).toBe("unavailable");
    expect(problem.message).toMatch(
      /^No solution between 10% and 50% of Revenue share \(revshare\): npv is [\d,.]+ at one end and -[\d,.]+ at the other, and nowhere 1,000,000,000\.$/,
    );
  });

  test("no solution is also the answer for an input without effect", () => {
    const request = { measure: "directPv", target: 1, name: "revshare" };

    expect(expectProblem(solve(workedExample(), request)).message).toContain("No solution");
  });

  test("a volume that is never reached is told as never", () => {
    const request = { measure: "breakevenDealsExact", target: 1, name: "revshare" };

    expect(expectProblem(solve(workedExample(), request)).message).toContain("never at the other");
  });

  test("a measure that does not apply says why", () => {
    const request = { measure: "npv", target: 0, name: "revshare" };
    const problem = expectProblem(solve(workedExample({ deals: null }), request));

    expect(problem.message).toContain("needs the input deals");
  });

  test.each([
    [{ measure: "profit" }, "is not a measure"],
    [{ name: "share" }, "is not the name of an input"],
    [{ name: "revshareBase" }, "is not a number, so it cannot be solved for"],
    [{ target: "high" }, "Target"],
    [{ low: 0.5, high: 0.2 }, "not below the high end"],
    [{ high: 30 }, "30 looks like a percentage"],
  ])("%j is refused", (change, sentence) => {
    const request = { measure: "npv", target: 0, name: "revshare", ...change };

    expect(expectProblem(solve(workedExample(), request)).message).toContain(sentence);
  });
});
