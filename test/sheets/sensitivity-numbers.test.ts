import { measure } from "../../src/economics/measures";
import { parseModelInputs } from "../../src/economics/parse-object";
import { SAMPLE_MODEL } from "../../src/case/sample";
import { calculate } from "../../src/sheets/calculate";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { sampleContent } from "../../src/sheets/sample-content";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import { BASE_CASES } from "../../src/sheets/model/sensitivity";
import { expectValue } from "../economics/expect-result";
import { seen } from "./described";

test("a higher share in a table is paid on renewals too while no share on renewals is typed", () => {
  const names = sheetNames();
  const sheets = calculate(describeWorkbook(sampleContent(), names));
  const at = (row: number, column: number) => sheets.valueAt(names.sensitivity, row, column);
  // Three steps beyond the base case: the share 75% higher, the deals 75% lower.
  const [row, column] = [BASE_CASES.volume.row + 3, BASE_CASES.volume.column - 3];
  const changes = { revshare: at(row, 1), deals: at(BASE_CASES.volume.row - 4, column) };
  const { inputs } = expectValue(parseModelInputs({ ...SAMPLE_MODEL, ...changes }));

  expect(changes).toEqual({ revshare: expect.closeTo(0.35, 12) as number, deals: 3 });
  expect(at(row, column)).toBeCloseTo(expectValue(measure(inputs, "programmeContribution")), 6);
});

test("the sheet says at its top what it shows and how to change the axes", () => {
  const sheet = seen("sensitivity", sampleContent());
  expect(sheet.at(1, 0)).toMatch(
    /^Programme contribution of one year's deals\..*yellow cells.*axes\.$/,
  );
});
