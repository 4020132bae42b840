import { exportCsv, exportJson } from "../../src/exchange/export-partners";
import { readCsvText } from "../../src/exchange/csv-text";
import { importJson } from "../../src/exchange/import-json";
import { proposeMapping } from "../../src/exchange/propose-mapping";
import { parseIntake } from "../../src/partner/parse-intake";
import { SAMPLE_MODEL, SAMPLE_RECORD } from "../../src/case/sample";
import { expectProblem, expectValue } from "../economics/expect-result";
import { importAsProposed } from "./import-as-proposed";

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
  const columns = expectValue(proposeMapping(readCsvText(text)));
  expect(columns.every(({ field }) => field !== undefined)).toBe(true);
  const { partners, notTaken } = importAsProposed(text);
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

test("an uncertain input travels as the range that it is", () => {
  const { partners, notTaken } = importAsProposed(
    exportCsv([{ record, model: { ...SAMPLE_MODEL, deals: "10 to 20 likely 13" } }]),
  );
  expect(notTaken).toEqual([]);
  expect(partners[0]?.model).toMatchObject({ deals: "10 to 20 likely 13" });
});

test("a record that hides a key, or a text that no cell holds, is not imported", () => {
  const hidden = `[{"partner_name":"A","__proto__":{"polluted":true}},{"partner_name":"${"x".repeat(40_000)}"}]`;
  const { partners, notTaken } = expectValue(importJson(hidden));
  expect(partners).toEqual([]);
  expect(notTaken.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining("Record 1: __proto__ is not a field of the intake record."),
    "Record 2: a text has 40,000 characters; a cell of Excel holds 32,767. Not imported.",
  ]);
  expect(Object.prototype).not.toHaveProperty("polluted");
});

test("thousands of brackets in brackets are refused, and marks before the text are passed over", () => {
  const deep = `{"note":${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
  expect(expectProblem(importJson(`[${deep}]`)).message).toBe(
    "The JSON holds more than records do: nothing was imported.",
  );
  const { partners } = expectValue(importJson('\uFEFF\uFEFF[{"partner_name":"Acme"}]'));
  expect(partners.map(({ name }) => name)).toEqual(["Acme"]);
});

test("more partners than one file may hold are refused before any is read", () => {
  const many = JSON.stringify(Array.from({ length: 5_001 }, () => ({})));
  expect(expectProblem(importJson(many)).message).toBe(
    "The file holds 5,001 partners; allowed are 5,000 at a time. Split it and import the parts.",
  );
});
