import { Case } from "../../../src/case/case";
import { SAMPLE_MODEL } from "../../../src/case/sample";
import { offersOf, SCENARIO_FIGURES, scenariosOf } from "../../../src/case/scenarios";
import { equivalents, inForce } from "../../../src/economics/equivalents";
import { toNativeWorkbook } from "../../../src/sheets/copies/native-workbook";
import { calculate } from "../../../src/sheets/calculate";
import { describeWorkbook } from "../../../src/sheets/describe-workbook";
import type { SheetKind } from "../../../src/sheets/description/description";
import { sampleContent } from "../../../src/sheets/sample-content";
import { expectValue } from "../../economics/expect-result";
import { NAMES, seen, type Typed } from "../described";

const KINDS: readonly SheetKind[] = ["inputs", "economics", "sensitivity", "workings"];
const OFFERS = {
  offerA: { name: "Launch", revshare: 0.3, revshareYears: 1, trulyNew: 0.9 },
  offerB: { deals: 30, acv: 40_000 },
};

const caseWith = (scenarios: object): Case => new Case({ model: SAMPLE_MODEL, scenarios });

function contentOf(scenarios: object): ReturnType<typeof sampleContent> {
  return { ...sampleContent(), inputs: SAMPLE_MODEL, scenarios: offersOf(caseWith(scenarios)) };
}

/** A number to six digits after the point; anything else as it stands. */
const nearly = (value: unknown): unknown =>
  typeof value === "number" ? (expect.closeTo(value, 6) as number) : value;

function coreOf(scenarios: object): unknown[][] {
  const measures = scenariosOf(caseWith(scenarios)).map((each) => expectValue(each.measures));
  return SCENARIO_FIGURES.map(({ measure }) =>
    measures.map((of) => (typeof of[measure] === "number" ? nearly(of[measure]) : "–")),
  );
}

function figuresOn(sheet: ReturnType<typeof seen>): unknown[][] {
  const first = sheet.rowOf("What it comes to") + 1;
  return SCENARIO_FIGURES.map((_, index) =>
    [1, 2, 3].map((column) => sheet.at(first + index, column)),
  );
}

const onSheet = (scenarios: object, typed: readonly Typed[] = []) =>
  seen("scenarios", contentOf(scenarios), typed, KINDS);

const halved = (): object => {
  const inputs = expectValue(caseWith({}).model).inputs;
  const found = expectValue(equivalents(inputs)).find(({ terms }) => terms.startsWith("Halved"));
  return { offerB: { name: "Halved", ...(found && inForce(found)) } };
};

test.each([
  ["nothing", {}],
  ["both offers", OFFERS],
  ["an equivalent", halved()],
  ["another base", { offerA: { revshareBase: "GROSS_PROFIT" }, offerB: { revshare: 0.1 } }],
])("with %s given, the sheet works out what the core says", (_, scenarios) => {
  expect(figuresOn(onSheet(scenarios))).toEqual(coreOf(scenarios));
});

test("what somebody types into an offer moves its figures and its differences", () => {
  const sheet = onSheet(OFFERS);
  const typed = { row: sheet.rowOf("Deals a year"), column: 2, value: 25 };
  const after = onSheet(OFFERS, [typed]);
  expect(figuresOn(after)).toEqual(coreOf({ ...OFFERS, offerA: { ...OFFERS.offerA, deals: 25 } }));
  const row = after.rowOf("Contribution a year");
  const [base, offerA, offerB] = [1, 2, 3].map((column) => Number(after.at(row, column)));
  expect([4, 5, 6].map((column) => after.at(row, column))).toEqual([
    (offerA ?? NaN) - (base ?? NaN),
    (offerB ?? NaN) - (base ?? NaN),
    (offerB ?? NaN) - (offerA ?? NaN),
  ]);
  expect(after.at(row - 2, 4)).toBe("Launch less Base case");
});

test.each([
  ["both offers", OFFERS],
  ["an equivalent", halved()],
])("a copy without the add-in works out the same with %s given", (_, scenarios) => {
  const sheets = describeWorkbook(contentOf(scenarios), NAMES, [...KINDS, "scenarios"]);
  const copy = toNativeWorkbook({ sheets, names: NAMES, partnerName: "P", functionPrefix: "" });
  const values = (of: ReturnType<typeof calculate>) =>
    Array.from({ length: 30 }, (_, row) =>
      [1, 2, 3].map((column) => of.valueAt("Scenarios", row, column)),
    );
  const own = values(calculate(sheets));
  const native = values(calculate(copy.sheets));
  expect(native.flat()).toEqual(own.flat().map(nearly));
  expect(copy.sheets.find(({ name }) => name === "Scenarios")).toBeDefined();
});
