import { grid } from "../../src/economics/grid";
import { measure } from "../../src/economics/measures";
import { parseModelInputs } from "../../src/economics/parse-object";
import { expectProblem, expectValue } from "./expect-result";
import { workedExample } from "./named-situations";

const SHARE_BY_DEALS = {
  measure: "npv",
  rowName: "revshare",
  rowValues: [0.1, 0.2, 0.3],
  columnName: "deals",
  columnValues: [6, 12],
};

describe("a grid of one measure over two inputs", () => {
  test("every cell equals the model with both inputs replaced", () => {
    const cells = expectValue(grid(workedExample(), SHARE_BY_DEALS));

    SHARE_BY_DEALS.rowValues.forEach((revshare, row) => {
      SHARE_BY_DEALS.columnValues.forEach((deals, column) => {
        const alone = measure(workedExample({ revshare, deals }).inputs, "npv");
        expect(cells[row]?.[column]).toBe(expectValue(alone));
      });
    });
  });

  test("inputs that were left blank follow the ones they hang on", () => {
    const model = workedExample({ acv: null, listPrice: 62500, customerDiscount: 0.2 });
    const cells = expectValue(
      grid(model, {
        measure: "revsharePv",
        rowName: "customerDiscount",
        rowValues: [0, 0.2],
        columnName: "horizonYears",
        columnValues: [1, 5],
      }),
    );
    const alone = (customerDiscount: number, horizonYears: number) =>
      expectValue(
        measure(
          workedExample({ acv: null, listPrice: 62500, customerDiscount, horizonYears }).inputs,
          "revsharePv",
        ),
      );

    expect(cells).toEqual([
      [alone(0, 1), alone(0, 5)],
      [alone(0.2, 1), alone(0.2, 5)],
    ]);
  });

  test("a renewal share that is varied itself does not follow the share", () => {
    const cells = expectValue(
      grid(workedExample(), {
        measure: "revsharePv",
        rowName: "renewalRevshare",
        rowValues: [0, 0.2],
        columnName: "revshare",
        columnValues: [0.1],
      }),
    );

    const alone = workedExample({ renewalRevshare: 0.2, revshare: 0.1 });
    expect(cells[1]?.[0]).toBe(expectValue(measure(alone.inputs, "revsharePv")));
  });

  test("a refused value and a number that never comes stand in their own cells", () => {
    const cells = expectValue(
      grid(workedExample(), {
        measure: "breakevenDeals",
        rowName: "revshare",
        rowValues: ["20%", 20, 1],
        columnName: "cannibalization",
        columnValues: [0, "x"],
      }),
    );

    expect(
      cells.map((row) => row.map((cell) => (typeof cell === "number" ? "number" : cell.kind))),
    ).toEqual([
      ["number", "invalid"],
      ["invalid", "invalid"],
      ["unavailable", "invalid"],
    ]);
  });

  test("texts such as a base can be varied too", () => {
    const cells = expectValue(
      grid(workedExample(), {
        measure: "maxRevshare",
        rowName: "revshareBase",
        rowValues: ["NET", "gross profit", "LIST"],
        columnName: "deals",
        columnValues: [12],
      }),
    );

    expect(cells.map(([cell]) => typeof cell)).toEqual(["number", "number", "object"]);
  });

  test("the inputs need not hold what the grid varies", () => {
    const model = parseModelInputs({ acv: 50000 }, ["revshare", "deals"]);

    expect(expectValue(grid(expectValue(model), SHARE_BY_DEALS))).toHaveLength(3);
  });

  test("blank values at the end of a column are left off", () => {
    const cells = expectValue(
      grid(workedExample(), { ...SHARE_BY_DEALS, rowValues: [0.1, 0.2, "", null] }),
    );

    expect(cells).toHaveLength(2);
  });

  test.each([
    [{ measure: "profit" }, '"profit" is not a measure', "measure"],
    [{ rowName: "share" }, '"share" is not the name of an input', "share"],
    [{ columnName: "sales" }, '"sales" is not the name of an input', "sales"],
    [{ columnName: "Revenue share" }, "Rows and columns both vary revshare", "column_name"],
    [{ rowValues: [] }, "The row values are empty", "row_values"],
    [{ rowValues: ["", null] }, "The row values are empty", "row_values"],
    [{ columnValues: [""] }, "The column values are empty", "column_values"],
  ])("a wrong request is refused as a whole, at %j", (change, sentence, field) => {
    const problem = expectProblem(grid(workedExample(), { ...SHARE_BY_DEALS, ...change }));

    expect(problem).toMatchObject({ kind: "invalid", field });
    expect(problem.message).toContain(sentence);
  });

  test("is of 200,000 cells at most", () => {
    const values = { rowValues: Array(501).fill(0.2), columnValues: Array(400).fill(12) };
    const problem = expectProblem(grid(workedExample(), { ...SHARE_BY_DEALS, ...values }));

    expect(problem).toMatchObject({ kind: "invalid", allowed: "at most 200,000 cells" });
    expect(problem.message).toContain("501 by 400 cells; at most 200,000");
  });
});
