import { explain } from "../../src/economics/explain";
import { inputsOfLine } from "../../src/economics/explain-inputs";
import type { ModelInputs } from "../../src/economics/inputs";
import { measure } from "../../src/economics/measures";
import { parseModelInputs } from "../../src/economics/parse-object";
import { SAMPLE_MODEL } from "../../src/case/sample";
import type { Scalar } from "../../src/formula/values";
import type { ReadCells } from "../../src/sheets/cells-of-call";
import { explainFormula, placesIn, placesToRead } from "../../src/sheets/explain-cell";
import { milestoneFields } from "../../src/sheets/plan/plan-row";
import { expectValue } from "../economics/expect-result";

const BLOCK = Object.entries(SAMPLE_MODEL) as [string, Scalar][];

/** A sheet with the sample's inputs from A5 on, and another share in E1. */
const read: ReadCells = ({ sheet, row, column, rows, columns }) =>
  sheet !== "Inputs"
    ? undefined
    : Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (_line, right) => {
          const at = [row + down, column + right] as const;
          if (at[0] === 0 && at[1] === 4) return 0.3;
          return BLOCK[at[0] - 4]?.[at[1]] ?? null;
        }),
      );

const asked = (formula: string, functionPrefix = "") => ({
  ...{ formula, functionPrefix },
  sheet: "Economics",
});
const BLOCK_AT = `Inputs!$A$5:$B$${4 + BLOCK.length}`;
const modelIn = (formula: string, prefix?: string) => {
  const { model } = explainFormula(asked(formula, prefix), read);
  if (model === undefined) throw new Error("no model is called");
  return expectValue(model);
};

test("a measure is explained by its own call: what it means, comes to and is made of", () => {
  const found = modelIn(`=IFERROR(DEV.REVSHARE.MODEL(${BLOCK_AT},"npv"),"–")`, "DEV.");
  const { inputs } = expectValue(parseModelInputs(SAMPLE_MODEL));
  expect(found.measure?.name).toBe("npv");
  expect(found.result).toEqual(measure(inputs, "npv"));
  expect(found.lines.map(({ line, amount }) => [line, amount])).toEqual(
    explain(inputs).map(({ line, amount }) => [line, amount]),
  );
  expect(found.meaning).not.toBe("");
});

test("an input that the call replaces is counted, and shown where the call takes it from", () => {
  const found = modelIn(
    `=REVSHARE.MODEL(${BLOCK_AT},"programmeContribution","revshare",Inputs!$E$1,"deals",2*10)`,
  );
  const share = found.inputs.find(({ label }) => label === "Revenue share");
  expect(share?.shown).toBe("30%");
  expect(share?.place).toMatchObject({ sheet: "Inputs", row: 0, column: 4 });
  const deals = found.inputs.find(({ label }) => label === "Partner deals");
  expect([deals?.shown, deals?.place]).toEqual(["20", undefined]);
});

test("each line leads to the cell of the block that its input stands in", () => {
  const { lines } = modelIn(`=REVSHARE.MODEL(${BLOCK_AT},"programmeContribution")`);
  const cost = lines.find(({ line }) => line === "Programme cost");
  const row = 4 + BLOCK.findIndex(([key]) => key === "programmeCost");
  expect(cost?.from.map(({ place }) => place)).toEqual([
    { sheet: "Inputs", row, column: 1, rows: 1, columns: 1 },
  ]);
});

test("only inputs that count are listed, and one that nobody typed is said to be assumed", () => {
  const share = modelIn(`=REVSHARE.MODEL(${BLOCK_AT},"effectiveShare")`).inputs;
  expect(share.map(({ label }) => label)).not.toContain("Programme cost");
  const { inputs } = modelIn(
    `=REVSHARE.MODEL(Inputs!$A$5:$B$7,"maxRevsharePerDeal","revshare",0.2,"acv",50000)`,
  );
  expect(inputs.find(({ label }) => label === "Discount rate")?.shown).toBe("12%, assumed");
});

test("while an input that must be typed is blank, nothing that rests on it is explained", () => {
  const without = (measureName: string) =>
    explainFormula(
      asked(
        `=REVSHARE.MODEL(Inputs!$A$5:$B$6,"${measureName}","revshare",0.2,"acv",50000,"deals",2)`,
      ),
      read,
    ).model;
  expect(without("programmeContribution")).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining("Programme cost is not typed") as string },
  });
});

test("a function with many numbers is explained by what it calculates with, replaced inputs included", () => {
  const flows = modelIn(`=REVSHARE.CASHFLOW(${BLOCK_AT},"revshare",Inputs!E1)`);
  expect(flows.measure).toBeUndefined();
  expect(flows.inputs.find(({ label }) => label === "Revenue share")?.shown).toBe("30%");
  const solved = modelIn(`=REVSHARE.SOLVE(${BLOCK_AT},"npv",0,"revshare")`);
  expect(solved.measure).toBeUndefined();
  const { parameters } = explainFormula(
    asked(`=REVSHARE.SOLVE(${BLOCK_AT},"npv",0,"revshare")`),
    read,
  );
  expect(parameters.map(({ shown }) => shown)).toEqual([
    "",
    "Net present value of the programme",
    "0",
    "Revenue share",
  ]);
  expect(solved.inputs.find(({ label }) => label === "Revenue share")?.shown).toBe("20%");
});

test("a call that cannot be answered says why", () => {
  const { model } = explainFormula(asked(`=REVSHARE.MODEL(Inputs!$G$1:$H$4,"npv")`), read);
  expect(model).toMatchObject({ ok: false });
});

test("another function of ours shows what stands in each parameter", () => {
  const { functionName, parameters, model } = explainFormula(
    asked('=REVSHARE.BAND("reseller",Inputs!E1)'),
    read,
  );
  expect([functionName, model]).toEqual(["REVSHARE.BAND", undefined]);
  expect(parameters.map(({ shown, place }) => [shown, place?.sheet])).toEqual([
    ["reseller", undefined],
    ["0.3", "Inputs"],
  ]);
});

test("a formula without a function of ours shows the cells that it looks at, each once", () => {
  const formula = "=Inputs!E1*2+Inputs!E1+B3";
  const { functionName, looksAt } = explainFormula(asked(formula), read);
  expect(functionName).toBeUndefined();
  expect(looksAt.map(({ shown }) => shown)).toEqual(["0.3", ""]);
  expect(placesIn(asked(formula)).map(({ sheet }) => sheet)).toEqual(["Inputs", "Economics"]);
  expect(placesIn(asked("=LET(x,1,x)"))).toEqual([]);
});

test("a cell that is looked at is named by the words beside it, and shown rounded", () => {
  const cells: Readonly<Record<string, Scalar[]>> = {
    Inputs: ["Net annual contract value", "", 123_456.789],
    Own: ["", "Ours", 0.123_456, 2030],
  };
  const readOwn: ReadCells = ({ sheet, row, column, columns }) =>
    row === 0 ? [(cells[sheet] ?? []).slice(column, column + columns)] : undefined;
  const own = asked("=Inputs!C1*Own!C1+Own!D1+Own!A1");
  expect(explainFormula(own, readOwn).looksAt.map(({ label, shown }) => [label, shown])).toEqual([
    ["Net annual contract value", "123,000"],
    ["Ours", "0.123"],
    ["Ours", "2,030"],
    ["", ""],
  ]);
  expect(placesToRead(own).filter(({ columns }) => columns > 1)).toHaveLength(3);
});

test("what an input comes to is rounded as everywhere in the pane", () => {
  const { inputs } = modelIn(
    `=REVSHARE.MODEL(${BLOCK_AT},"npv","acv",123456.789,"revshare",0.123456,"deals",12.4)`,
  );
  const shown = (label: string) => inputs.find((each) => each.label === label)?.shown;
  expect(["Net annual contract value", "Revenue share", "Partner deals"].map(shown)).toEqual([
    "123,000",
    "12.3%",
    "12",
  ]);
});

test("the inputs of a line move its amount", () => {
  const given = { ...SAMPLE_MODEL, listPrice: 60_000, acv: undefined, customerDiscount: 0.1 };
  const full = {
    ...given,
    ...{
      channelFee: 0.03,
      ownCommission: 0.02,
      partnerSupport: 900,
      partnerOneOff: 500,
      mdf: 9000,
    },
    ...{ partnerGrossMargin: 0.75, revshareBase: "NET" },
  };
  const inputs = expectValue(parseModelInputs(full)).inputs;
  const before = explain(inputs);
  const withInputs = before.filter(({ line }) => inputsOfLine(line).length > 0);
  expect(withInputs).toHaveLength(before.filter(({ kind }) => kind !== "total").length + 1);
  for (const { line, amount } of withInputs) {
    const moves = inputsOfLine(line).some((key) => {
      const value = inputs[key];
      if (typeof value !== "number") return false;
      const changed: ModelInputs = { ...inputs, [key]: value * 0.9 };
      return explain(changed).find((each) => each.line === line)?.amount !== amount;
    });
    expect([line, moves]).toEqual([line, true]);
  }
});

const PLAN = [
  ["90-day plan", "", "", ""],
  ["Day", "Milestone", "Owner", "Id"],
  ["0", "Launch", "Dana", "launch"],
  ["", "", "", ""],
];

test("a row of the plan is its milestone, and no other row is", () => {
  expect(milestoneFields(PLAN, 2)).toEqual([
    ["Day", "0"],
    ["Milestone", "Launch"],
    ["Owner", "Dana"],
  ]);
  for (const row of [-1, 0, 1, 3, 9]) expect(milestoneFields(PLAN, row)).toEqual([]);
});
