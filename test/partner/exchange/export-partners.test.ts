import { exportCsv, exportJson } from "../../../src/partner/exchange/export-partners";
import { importCsv } from "../../../src/partner/exchange/import-csv";
import { importJson } from "../../../src/partner/exchange/import-json";
import { proposeMapping } from "../../../src/partner/exchange/propose-mapping";
import { parseIntake } from "../../../src/partner/parse-intake";
import { SAMPLE_MODEL, SAMPLE_RECORD } from "../../../src/sample";
import { expectProblem, expectValue } from "../../economics/expect-result";

const { record } = expectValue(parseIntake(SAMPLE_RECORD));
const sample = { record, model: SAMPLE_MODEL };

test("one partner is exported as the circulating JSON, several as a list", () => {
  expect(JSON.parse(exportJson([sample]))).toEqual(record);
  expect(JSON.parse(exportJson([sample, sample]))).toEqual([record, record]);
});

test("an exported record is imported as it was", () => {
  const { partners, notTaken } = expectValue(importJson(`\uFEFF${exportJson([sample, sample])}`));
  expect(notTaken).toEqual([]);
  expect(partners.map((partner) => partner.record)).toEqual([record, record]);
});

test("of a list the records that are wrong are named, and the others are imported", () => {
  const text = JSON.stringify([SAMPLE_RECORD, { ...SAMPLE_RECORD, colour: "blue" }, 3]);
  const { partners, notTaken } = expectValue(importJson(text));
  expect(partners.map(({ row, name }) => [row, name])).toEqual([[1, "Brightwater Integrators"]]);
  expect(notTaken.map(({ sentence }) => sentence)).toEqual([
    expect.stringMatching(
      /^Record 2: colour is not a field of the intake record\..* Not imported\.$/,
    ),
    expect.stringMatching(/^Record 3: .* Not imported\.$/),
  ]);
  expect(expectProblem(importJson("{")).message).toContain("not readable JSON");
});

test("a CSV file names its columns by path and reads back without a word", () => {
  const text = exportCsv([sample]);
  const { columns, decimal } = expectValue(proposeMapping(text));
  expect(columns.every(({ field }) => field !== undefined)).toBe(true);
  const fields = columns.map(({ field }) => field);
  const { partners, notTaken } = expectValue(
    importCsv(text, { fields, decimalMark: decimal.mark }),
  );
  expect(notTaken).toEqual([]);
  expect(expectValue(parseIntake(partners[0]?.record)).record).toEqual(record);
  expect(partners[0]?.model).toEqual(SAMPLE_MODEL);
});

test("text that begins like a formula gets an apostrophe in the file; numbers do not", () => {
  const names = ["=cmd|' /C calc'!A0", "+47 22 33", "-Alder", "@home", "'=quoted"];
  const text = exportCsv(
    names.map((partner_name) => ({ record: { ...record, partner_name }, model: {} })),
  );
  const firstCells = text
    .split("\r\n")
    .slice(1, -1)
    .map((line) => line.slice(0, 3).replace('"', ""));
  expect(firstCells.map((cell) => cell.slice(0, 2))).toEqual(["'=", "'+", "'-", "'@", "''"]);
});

test("a share of 0 is a value and keeps its column", () => {
  expect(exportCsv([{ record, model: { revshare: 0 } }])).toContain("model.revshare");
});
