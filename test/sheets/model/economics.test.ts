import { cashflow, cashflowRows } from "../../../src/economics/cashflow";
import { parseModelInputs } from "../../../src/economics/parse-object";
import { SAMPLE_MODEL } from "../../../src/case/sample";
import { sampleContent } from "../../../src/sheets/sample-content";
import { DEFAULT_SHEETS } from "../../../src/sheets/description/sheet-groups";
import { expectValue } from "../../economics/expect-result";
import { NAMES, seen } from "../described";

const LONGEST_HORIZON = 15;

test.each([1, 3, 7, LONGEST_HORIZON])(
  "over %i years the cash flow's cells hold the core's numbers, and nothing after them",
  (horizonYears) => {
    const inputs = { ...SAMPLE_MODEL, horizonYears, revshareDecay: 0.7 };
    const sheet = seen("economics", { ...sampleContent(), inputs }, [], DEFAULT_SHEETS);
    const first = sheet.rowOf("Cash flow of the programme, undiscounted") + 2;
    const rows = Array.from({ length: LONGEST_HORIZON + 1 }, (_, year) =>
      Array.from({ length: 10 }, (__, column) => sheet.at(first + year, column)),
    );
    const years = expectValue(cashflow(expectValue(parseModelInputs(inputs)).inputs));
    const wanted = cashflowRows(years).slice(1);
    expect(
      rows
        .slice(0, horizonYears + 1)
        .flat()
        .map(Number),
    ).toEqual(wanted.flat().map((number) => expect.closeTo(Number(number), 6) as number));
    expect(new Set(rows.slice(horizonYears + 1).flat())).toEqual(
      new Set(horizonYears < LONGEST_HORIZON ? [""] : []),
    );
  },
);

test("no column of Economics is there for a picture alone, and the pictures draw from Workings", () => {
  const sheet = seen("economics", sampleContent(), [], DEFAULT_SHEETS);
  for (const helper of ["Lift", "Rise", "Fall", "Below zero", "Running sum"]) {
    expect(sheet.texts).not.toContain(helper);
  }
  const [zone, waterfall] = sheet.description.charts;
  const sources = [zone, waterfall].map((chart) => chart?.series.map((one) => one.sheet));
  expect(new Set(sources.flat())).toEqual(new Set([NAMES.workings]));
});

test("the picture of the deal zone ends at 100% and marks the base case, the offer and what is asked", () => {
  const content = sampleContent();
  const workings = seen("workings", content, [], DEFAULT_SHEETS);
  const [zone] = seen("economics", content, [], DEFAULT_SHEETS).description.charts;
  expect(zone?.valueAxisEnd).toBe(1);
  const bars = zone?.series.at(-1);
  if (bars === undefined) throw new Error("nothing is drawn");
  const drawn = Array.from({ length: bars.values.rows }, (_, index) => {
    const row = bars.values.row + index;
    const [from, length] = [1, 2].map((column) => Number(workings.at(row, column)));
    return [workings.at(row, bars.categories.column), from ?? 0, length ?? 0] as const;
  });
  const { offer } = content;
  const at = (name: string) => drawn.find(([label]) => String(label).startsWith(name));
  expect(at("Offer")?.[1]).toBeCloseTo(Number(offer?.low), 9);
  expect(at("Offer")?.[2]).toBeCloseTo(Number(offer?.high) - Number(offer?.low), 9);
  expect(at("Asked 25%")?.[1]).toBeCloseTo(0.247, 9);
  expect(at("Base case")?.[1]).toBeCloseTo(0.197, 9);
  expect(at("Suits both, base case")?.[1]).toBeCloseTo(0.0606, 3);
  expect(Math.max(...drawn.map(([, from, length]) => from + length))).toBeLessThanOrEqual(1);
});
