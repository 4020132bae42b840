import { readFileSync } from "node:fs";
import { join } from "node:path";
import { INPUTS } from "../../src/economics/inputs";
import { MEASURE_DESCRIPTIONS } from "../../src/economics/measure-descriptions";
import { evaluateModel, MEASURES, type MeasureValue } from "../../src/economics/measures";
import { parseModelInputs } from "../../src/economics/parse-object";
import { SAMPLE_MODEL } from "../../src/case/sample";
import { expectValue } from "../economics/expect-result";

const page = readFileSync(join(process.cwd(), "docs", "economics.md"), "utf8");

/** The rows of the table whose first column has this heading. */
function tableUnder(heading: string): string[][] {
  const lines = page.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  return lines
    .slice(start + 2, end)
    .map((line) => line.split("|").slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim().replaceAll("`", "")));
}

test("the page's inputs are those of the model, with unit, default and what is allowed", () => {
  expect(tableUnder("Key")).toEqual(
    INPUTS.map(({ key, label, unit, whenBlank, allowed }) => [
      key,
      label,
      unit,
      whenBlank,
      allowed,
    ]),
  );
});

/** As the page rounds: cents, whole months and deals, four digits otherwise. */
function written(value: MeasureValue, unit: string): string {
  if (typeof value !== "number") return String(value);
  const digits = unit.startsWith("currency") ? 2 : Number.isInteger(value) ? 0 : 4;
  return value.toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

test("the page's measures are those of the model, with the sample partner's figures", () => {
  const sample = evaluateModel(expectValue(parseModelInputs(SAMPLE_MODEL)).inputs);
  expect(tableUnder("Measure")).toEqual(
    MEASURES.map(({ name, label, unit, formula }) => [
      name,
      label,
      unit,
      String(formula),
      MEASURE_DESCRIPTIONS[name],
      written(sample[name], unit),
    ]),
  );
});

test("every formula that a measure names is on the page, in order", () => {
  const numbered = [...page.matchAll(/^\*\*(\d+)\. /gm)].map(([, number]) => Number(number));
  expect(numbered).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  for (const { formula } of MEASURES) expect(numbered).toContain(formula);
});
