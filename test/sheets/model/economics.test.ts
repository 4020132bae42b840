import { cashflow, cashflowRows } from "../../../src/economics/cashflow";
import { parseModelInputs } from "../../../src/economics/parse-object";
import { SAMPLE_MODEL } from "../../../src/case/sample";
import { sampleContent } from "../../../src/sheets/sample-content";
import { DEFAULT_SHEETS } from "../../../src/sheets/description/sheet-groups";
import { expectValue } from "../../economics/expect-result";
import { seen } from "../described";

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
