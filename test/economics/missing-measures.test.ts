import { findMeasure, measure, type MeasureName } from "../../src/economics/measures";
import { expectProblem } from "./expect-result";
import { workedExample } from "./named-situations";

describe("a number that is missing says where", () => {
  const problemOf = (changes: Readonly<Record<string, unknown>>, name: MeasureName) =>
    expectProblem(measure(workedExample(changes).inputs, name));

  test("an unknown measure is refused with those that there are", () => {
    const problem = expectProblem(findMeasure("net present value"));

    expect(problem).toMatchObject({ kind: "invalid", field: "measure" });
    expect(problem.allowed).toContain("npv, ");
  });

  test("one that never comes stands at the measure, in a sentence without a trailing space", () => {
    const problem = problemOf({ revshare: 1 }, "breakevenDeals");

    expect(problem).toMatchObject({ kind: "unavailable", field: "breakevenDeals" });
    expect(problem.message).toMatch(/: never\..*\S$/);
  });

  test("one that hangs on an input stands at the input", () => {
    expect(problemOf({ deals: null }, "npv")).toMatchObject({
      kind: "unavailable",
      field: "deals",
    });
  });

  test("a share of a list price that nobody gave stands at the list price", () => {
    const inputs = { ...workedExample().inputs, revshareBase: "LIST" as const };
    const problem = expectProblem(measure(inputs, "revsharePv"));

    expect(problem).toMatchObject({ kind: "invalid", field: "listPrice" });
    expect(problem.message).toContain("no list price (listPrice) is given");
  });
});
