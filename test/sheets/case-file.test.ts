import { SAMPLE_ANSWERS, SAMPLE_MODEL, SAMPLE_PLAN, SAMPLE_RECORD } from "../../src/case/sample";
import { calculate } from "../../src/sheets/calculate";
import { CellError } from "../../src/formula/values";
import { readCaseFile } from "../../src/sheets/case-file";
import { COPY_KINDS, makeCopy } from "../../src/xlsx/make-copy";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { readBack } from "../../src/sheets/read-back";
import { sheetCells } from "../../src/sheets/description/sheet-cells";
import { DEFAULT_SHEETS } from "../../src/sheets/description/sheet-groups";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import { readXlsxFile } from "../../src/xlsx/read";
import { expectProblem, expectValue } from "../economics/expect-result";

const { tier, partnerName, ...plan } = SAMPLE_PLAN;
const WHOLE = { model: SAMPLE_MODEL, intake: SAMPLE_RECORD, answers: SAMPLE_ANSWERS, plan };
const MODEL_ONLY = { model: SAMPLE_MODEL };

test("a whole case is written and comes back as it was", async () => {
  const { content, kinds, draft } = expectValue(readCaseFile(WHOLE));
  const { bytes } = expectValue(await makeCopy("full", content, { kinds, draft }));
  const back = expectValue(readBack(expectValue(await readXlsxFile(bytes))));

  expect(kinds).toEqual(DEFAULT_SHEETS);
  expect(content.partnerName).toBe(partnerName);
  expect(back.model).toEqual(SAMPLE_MODEL);
  expect(back.intake).toEqual(SAMPLE_RECORD);
  expect(back.plan).toEqual(plan);
  expect(expectValue(readCaseFile(back)).content).toEqual(content);
  expect(tier).toBe("SI_CONSULTING");
});

test.each([
  ["the model alone", MODEL_ONLY, ["Inputs", "Economics", "Sensitivity", "Workings", "Checks"]],
  [
    "the model and the record",
    { ...MODEL_ONLY, intake: SAMPLE_RECORD },
    Object.values(sheetNames()).filter((name) =>
      [
        "Inputs",
        "Verdict",
        "Economics",
        "Sensitivity",
        "Benchmarks",
        "Workings",
        "Checks",
      ].includes(name),
    ),
  ],
])("with %s only the sheets that say something of it are written", (_, raw, titles) => {
  const { content, kinds } = expectValue(readCaseFile(raw));
  const names = sheetNames();
  const sheets = describeWorkbook(content, names, kinds);
  const calculated = calculate(sheets);
  const broken = sheets.flatMap((sheet) =>
    [...sheetCells(sheet)]
      .map(({ row, column }) => calculated.valueAt(sheet.name, row, column))
      .filter((value) => value instanceof CellError && value.code !== "#N/A"),
  );

  expect(sheets.map(({ name }) => name)).toEqual(titles);
  expect(broken).toEqual([]);
  expect(calculated.valueAt(names.checks, 2, 1)).toBe("All checks pass");
});

test.each(COPY_KINDS)("the model alone makes a %s copy", async (kind) => {
  const { content, kinds } = expectValue(readCaseFile(MODEL_ONLY));
  const copy = expectValue(await makeCopy(kind, content, { kinds }));

  expect(copy.fixed).toEqual([]);
  expect(expectValue(await readXlsxFile(copy.bytes)).sheets.length).toBeGreaterThan(2);
});

test.each<[unknown, string]>([
  [{}, "model"],
  [[], "model"],
  [{ model: SAMPLE_MODEL, colour: 1 }, "colour"],
  [{ model: { acv: 1 } }, "revshare"],
  [{ model: SAMPLE_MODEL, plan }, "intake"],
  [{ ...WHOLE, plan: { ...plan, motion: "white_label" } }, "motion"],
  [{ ...WHOLE, profile: "retail" }, "profile"],
])("%j is refused at %s", (raw, field) => {
  expect(expectProblem(readCaseFile(raw)).field).toBe(field);
});

test("an empty record or plan, as it is read back from a workbook of the model, is none", () => {
  const { kinds } = expectValue(readCaseFile({ ...MODEL_ONLY, intake: {}, plan: {}, answers: {} }));

  expect(kinds).toEqual(expectValue(readCaseFile(MODEL_ONLY)).kinds);
});

test("a range stays the text that it was written as", () => {
  const model = { ...SAMPLE_MODEL, "Partner deals": "10 to 20", deals: undefined };
  const { content } = expectValue(
    readCaseFile({ model: JSON.parse(JSON.stringify(model)) as object }),
  );

  expect(content.inputs.deals).toBe("10 to 20");
  expect(content.inputs.acv).toBe(50_000);
});
