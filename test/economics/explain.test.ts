import { explain, type ExplainLine } from "../../src/economics/explain";
import { inputsOfLine } from "../../src/economics/explain-inputs";
import { explainRows } from "../../src/economics/explain-rows";
import { INPUTS } from "../../src/economics/inputs";
import { evaluateModel } from "../../src/economics/measures";
import economics from "../cases/economics.json";
import { modelOf, workedExample } from "./named-situations";

const amountOf = (lines: readonly ExplainLine[], name: string) =>
  lines.find(({ line }) => line === name)?.amount;

describe("the waterfall", () => {
  const cases = economics.map(({ input }, index) => ({ index, input }));

  test.each(cases)("of case $index adds up, and ends in the model's own numbers", ({ input }) => {
    const { inputs } = modelOf(input);
    const lines = explain(inputs);
    const result = evaluateModel(inputs);

    expect(amountOf(lines, "What we keep of a partner deal")).toBe(result.partnerPv);
    expect(amountOf(lines, "What a partner deal adds")).toBe(result.incrementalPv);
    expect(lines.at(-1)).toMatchObject({
      line: "Programme contribution",
      amount: result.programmeContribution,
      unit: "currency/year",
      formula: 8,
    });

    let sum = 0;
    const largest = Math.max(...lines.map(({ amount }) => Math.abs(amount)));
    for (const { amount, kind } of lines) {
      if (kind === "step") sum += amount;
      if (kind === "factor") sum *= amount;
      const isTotal = kind === "total";
      expect(Math.abs(isTotal ? amount - sum : 0)).toBeLessThan(1e-9 * largest);
      if (kind === "start" || isTotal) sum = amount;
    }
  });

  test("begins with the list price where one is given", () => {
    const lines = explain(
      modelOf({ listPrice: 60000, customerDiscount: 0.25, revshare: 0.2 }).inputs,
    );

    expect(lines.slice(0, 3).map(({ line, kind }) => [line, kind])).toEqual([
      ["List price, 3 years", "start"],
      ["Customer discount", "step"],
      ["Net contract value, 3 years", "total"],
    ]);
  });

  test("ends with the deal where no number of deals is given", () => {
    const lines = explain(workedExample({ deals: null, horizonYears: 1 }).inputs);

    expect(lines[0]?.line).toBe("Net contract value, 1 year");
    expect(lines.at(-1)?.line).toBe("What a partner deal adds");
  });

  test("shows nothing as 0 and not as -0", () => {
    const lines = explain(modelOf({ acv: 50000, revshare: 0, grossMargin: 1 }).inputs);

    expect(lines.filter(({ amount }) => Object.is(amount, -0))).toEqual([]);
  });
});

test("stands in rows under its heading, a line each", () => {
  const lines = explain(workedExample().inputs);
  const [headings, ...rows] = explainRows(lines);

  expect(headings).toEqual(["Line", "Amount", "Unit", "Formula"]);
  expect(rows).toHaveLength(lines.length);
  expect(rows.at(-1)).toEqual([
    ...["Programme contribution", amountOf(lines, "Programme contribution")],
    ...["currency/year", 8],
  ]);
});

test("every line but a total leads to inputs, and so does the net contract value", () => {
  const given = { listPrice: 60000, customerDiscount: 0.1, acv: 54000, partnerAcv: 54000 };
  const fees = { channelFee: 0.03, ownCommission: 0.05, mdf: 20000 };
  const lines = explain(workedExample({ ...given, ...fees }).inputs);
  const led = lines.filter(({ line }) => inputsOfLine(line).length > 0);

  expect(led.map(({ line }) => line.split(",")[0])).toEqual(
    lines
      .filter(({ kind, line }) => kind !== "total" || line.startsWith("Net contract value"))
      .map(({ line }) => line.split(",")[0]),
  );
  for (const key of led.flatMap(({ line }) => inputsOfLine(line))) {
    expect(INPUTS.map((input) => input.key)).toContain(key);
  }
});
