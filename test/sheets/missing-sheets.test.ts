import { Case } from "../../src/case/case";
import { SAMPLE_CASE } from "../../src/case/sample";
import { CellError } from "../../src/formula/values";
import { calculate } from "../../src/sheets/calculate";
import { toNativeWorkbook } from "../../src/sheets/copies/native-workbook";
import { describePartnerCopy } from "../../src/sheets/copies/partner-copy";
import { valuesCopy } from "../../src/sheets/copies/values-copy";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { a1 } from "../../src/sheets/description/a1";
import { sheetCells } from "../../src/sheets/description/sheet-cells";
import { FURTHER_GROUPS, type FurtherGroup } from "../../src/sheets/description/sheet-groups";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import type { WrittenSheet } from "../../src/sheets/description/written-sheet";
import { gatherContent } from "../../src/sheets/gather-content";
import { kindsFor } from "../../src/sheets/kinds-for";
import { expectValue } from "../economics/expect-result";

const NAMES = sheetNames();
const WITHOUT_PLAN = { ...SAMPLE_CASE, plan: undefined };

const CASES = [
  ["nothing but a model", { model: SAMPLE_CASE.model }],
  ["no plan", WITHOUT_PLAN],
] as const;

interface Written {
  readonly given: object;
  readonly copy: "full" | "portable" | "values" | "partner";
  readonly groups: readonly FurtherGroup[];
}

const written = CASES.flatMap(([words, given]) => [
  ...[[], ...FURTHER_GROUPS.map((group) => [group])].map((groups) => ({
    ...{ words, given, groups },
    copy: "full" as const,
  })),
  ...(["full", "portable", "values", "partner"] as const).map((copy) => ({
    ...{ words, given, copy },
    groups: FURTHER_GROUPS,
  })),
]);

function sheetsOf({ given, copy, groups }: Written): readonly WrittenSheet[] {
  const made = new Case(given);
  const content = gatherContent(made);
  if (copy === "partner") return expectValue(describePartnerCopy(content, content.hasPlan));
  const sheets = describeWorkbook(content, NAMES, kindsFor(made, groups), copy !== "portable");
  if (copy === "values") return valuesCopy(sheets, "");
  if (copy === "full") return sheets;
  return toNativeWorkbook({ sheets, names: NAMES, partnerName: "P", functionPrefix: "" }).sheets;
}

/** Wherever a sheet names another one: in cells, rules, lists and charts. */
function namedIn(sheet: WrittenSheet): string[] {
  const found = JSON.stringify(sheet).matchAll(/'((?:[^'"]|'')+)'!/g);
  return [...found].map(([, name = ""]) => name.replaceAll("''", "'"));
}

test.each(written)(
  "a $copy copy of a case with $words and the groups $groups refers to no sheet that it does not have",
  (one) => {
    const sheets = sheetsOf(one);
    const tabs = new Set<string>(sheets.map(({ name }) => name));
    expect(tabs.has(NAMES.plan)).toBe(false);
    const missing = sheets.flatMap((sheet) =>
      namedIn(sheet)
        .filter((name) => !tabs.has(name))
        .map((name) => `${sheet.name} refers to ${name}`),
    );
    expect(missing).toEqual([]);
  },
);

test("without a plan no cell of any sheet shows an error", () => {
  const sheets = sheetsOf({ given: WITHOUT_PLAN, copy: "full", groups: FURTHER_GROUPS });
  const calculated = calculate(sheets);
  const errors = sheets.flatMap((sheet) =>
    [...sheetCells(sheet)].flatMap(({ row, column }) =>
      calculated.valueAt(sheet.name, row, column) instanceof CellError
        ? [`${sheet.name}!${a1(row, column)}`]
        : [],
    ),
  );
  expect(errors).toEqual([]);
});
