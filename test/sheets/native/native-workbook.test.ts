import { calculate } from "../../../src/sheets/calculate";
import { CellError, type Scalar } from "../../../src/formula/values";
import type { WorkbookContent } from "../../../src/sheets/layout/content";
import { describeWorkbook } from "../../../src/sheets/describe-workbook";
import type { SheetKind } from "../../../src/sheets/description/description";
import { toNativeWorkbook } from "../../../src/sheets/copies/native-workbook";
import { sampleContent } from "../../../src/sheets/sample-content";
import { sheetCells } from "../../../src/sheets/description/sheet-cells";
import { SHEET_TITLES, sheetNames } from "../../../src/sheets/description/sheet-names";
import economics from "../../cases/economics.json";
import tiers from "../../cases/tiers.json";
import type { GivenInputs, InputKey } from "../../../src/economics/inputs";
import { parseIntake } from "../../../src/partner/parse-intake";
import { evidenceContent } from "../../../src/sheets/layout/evidence-content";
import { expectValue } from "../../economics/expect-result";
import { equivalentRows, equivalents } from "../../../src/economics/equivalents";
import { findInput } from "../../../src/economics/find-input";
import { parseModelInputs } from "../../../src/economics/parse-object";
import {
  INPUT_COLUMNS,
  inputsArgument,
  inputValueCell,
} from "../../../src/sheets/layout/inputs-layout";
import { isClose, shownAs } from "./native-cells";

const names = sheetNames();
const ALL = Object.keys(SHEET_TITLES) as SheetKind[];
/** What the verdict looks at; leaving the other sheets out saves most of the time. */
const FOR_THE_VERDICT: readonly SheetKind[] = ["inputs", "verdict", "workings"];

/** Every cell of the sheets that shows something else once our functions are native. */
function differences(
  content: WorkbookContent,
  kinds: readonly SheetKind[] = ALL,
): { sheet: string; row: number; column: number; was: unknown; is: unknown }[] {
  const sheets = describeWorkbook(content, names, kinds);
  const request = { sheets, names, partnerName: "P", functionPrefix: content.functionPrefix };
  const native = toNativeWorkbook(request);
  const before = calculate(sheets, content.functionPrefix);
  const after = calculate(native.sheets);
  return native.sheets.slice(0, sheets.length).flatMap((sheet) =>
    [...sheetCells(sheet)].flatMap(({ row, column, cell }) => {
      const [was, is] = [before, after].map((one) =>
        comparable(one.valueAt(sheet.name, row, column)),
      );
      return isClose(is ?? "", was ?? "")
        ? []
        : [{ sheet: sheet.name, row, column, was, is, formula: cell.formula }];
    }),
  );
}

function comparable(value: Scalar | undefined): number | string {
  if (value === undefined) return "nothing";
  // A native formula shows #N/A where the function says what is wrong with its arguments.
  if (value instanceof CellError) return "an error";
  // A cell below a spill that is not needed is blank with the add-in, and "" without.
  return value === null ? "" : shownAs(value);
}

test("the sample's sheets show the same without the add-in, and no call of ours is left", () => {
  const content = { ...sampleContent(), functionPrefix: "DEV." };
  const sheets = describeWorkbook(content, names, ALL);
  const native = toNativeWorkbook({ sheets, names, partnerName: "P", functionPrefix: "DEV." });
  const formulas = native.sheets.flatMap((sheet) =>
    [...sheetCells(sheet)].flatMap(({ cell }) => cell.formula ?? []),
  );

  expect(differences(content)).toEqual([]);
  expect(
    formulas.filter((formula) => /PARTNER\.|REVSHARE\.|BREAKEVEN\.|GTM\./.test(formula)),
  ).toEqual([]);
  expect(native.sheets.map(({ name }) => name)).toEqual([
    ...Object.values(names),
    "Tier workings",
    "Tornado workings",
  ]);
});

const cases = tiers.map(({ input, profile }, index) => ({ index, input, profile }));

test.each(cases)("the verdict on case $index is the same natively", ({ input, profile }) => {
  const { record } = expectValue(parseIntake(input));
  const evidence = evidenceContent(record);
  const content = { ...sampleContent(), evidence, profile: profile as WorkbookContent["profile"] };
  expect(differences(content, FOR_THE_VERDICT)).toEqual([]);
});

test.each([
  ["influenced", "default", "RESELLER"],
  ["delivered", "default", "RESELLER"],
  ["delivered", "default", "SI_CONSULTING"],
  ["sourced", "channel-programme", "RESELLER"],
  ["sourced", "channel-programme", "SI_CONSULTING"],
] as const)(
  "a band of a %s deal, %s, up to %s is the same natively",
  (contribution, preset, highestTierAllowed) => {
    const content = { ...sampleContent(), contribution, preset, highestTierAllowed };
    expect(differences(content, FOR_THE_VERDICT)).toEqual([]);
  },
);

test.each<[string, Partial<WorkbookContent["evidence"]>]>([
  ["two unknowns of demand", { namedAccounts: undefined, salesTeam: undefined }],
  ["one unknown of demand", { salesTeam: undefined }],
  ["unknown certification and type", { certified: undefined, partnerType: undefined }],
  ["a certification that is promised", { certified: "scheduled", partnerType: "oem" }],
  ["a share above the whole", { endCustomerShare: 1.5 }],
  ["half an account", { namedAccounts: 2.5 }],
  [
    "the highest tier",
    { namedAccounts: 12, commitmentMonths: 36, jointMarketing: 90_000, dedicatedStaff: 6 },
  ],
])("%s is judged the same natively", (_, evidence) => {
  const content = sampleContent();
  expect(
    differences({ ...content, evidence: { ...content.evidence, ...evidence } }, FOR_THE_VERDICT),
  ).toEqual([]);
});

test("a deal that loses money shows the same natively", () => {
  const content = sampleContent();
  expect(differences({ ...content, inputs: { ...content.inputs, revshare: 0.9 } })).toEqual([]);
});

const models = economics.map(({ input }, index) => ({ index, input: input as GivenInputs }));

test.each(models.filter(({ index }) => index % 4 === 0))(
  "tables and tornado of case $index are the same natively",
  ({ input }) => {
    const content = { ...sampleContent(), inputs: input };
    expect(differences(content, ["inputs", "sensitivity", "workings", "economics"])).toEqual([]);
  },
);

test("a function without a native form leaves its value, with a note that says so", () => {
  const [inputs] = describeWorkbook(sampleContent(), names);
  const simulate = {
    ...inputs!,
    name: "Odds",
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [[{ formula: '=PARTNER.ROUTE("a demonstration or proof of concept")' }]],
      },
    ],
    tables: [],
  };
  const request = { sheets: [inputs!, simulate], names, partnerName: "P", functionPrefix: "" };
  const { sheets, fixed } = toNativeWorkbook(request);

  expect(fixed).toEqual(["'Odds'!A1"]);
  expect(sheets[1]?.blocks[0]?.cells).toEqual([
    [{ value: "sales engineering", comment: expect.stringContaining("does not move") as string }],
  ]);
});

test("equivalent offers leave every one of their values, and the note on the first", () => {
  const content = sampleContent();
  const [inputs] = describeWorkbook(content, names);
  const formula = `=REVSHARE.EQUIVALENT(${inputsArgument(names)},"revshare",0.25)`;
  const offers = { ...inputs!, name: "Offers", tables: [] };
  const block = { row: 0, column: 0, cells: [[{ formula }]] };
  const sheets = [inputs!, { ...offers, blocks: [block] }];
  const native = toNativeWorkbook({ sheets, names, partnerName: "P", functionPrefix: "" });

  expect(native.fixed).toEqual(["'Offers'!A1"]);
  const model = expectValue(parseModelInputs({ ...content.inputs, revshare: 0.25 }));
  const rows = equivalentRows(expectValue(equivalents(model.inputs)));
  const calculated = calculate(native.sheets);
  const shown = rows.map((row, down) =>
    row.map((_, right) => calculated.valueAt("Offers", down, right)),
  );
  expect(shown).toEqual(rows);
  const [[first] = []] = native.sheets[1]?.blocks[0]?.cells ?? [];
  expect(first?.comment).toContain("does not move");
});

test("an input written as a range counts with its central value, and a simulation keeps its figures", () => {
  const content = sampleContent();
  const uncertain = { ...content.inputs, deals: "10 to 20 likely 13", acv: "40,000 to 60,000" };
  const inputs = { ...uncertain, discountRate: "12%" };
  const sheets = describeWorkbook({ ...content, inputs, simulation: [] }, names);
  const request = { sheets, names, partnerName: "P", functionPrefix: "" };
  const native = toNativeWorkbook(request);
  const calculated = calculate(native.sheets);
  const at = (key: InputKey) => {
    const { row, column } = inputValueCell(key);
    return calculated.valueAt(names.inputs, row, column);
  };

  const labelOf = (key: InputKey) =>
    calculated.valueAt(names.inputs, inputValueCell(key).row, INPUT_COLUMNS.label);

  expect([at("deals"), at("acv"), at("discountRate")]).toEqual([82 / 6, 50_000, 0.12]);
  expect([labelOf("deals"), labelOf("discountRate")]).toEqual([
    "Partner deals (the mean of 10 to 20 likely 13)",
    "Discount rate",
  ]);
  expect(expectValue(findInput(labelOf("deals"))).key).toBe("deals");
  expect(native.fixed.filter((cell) => cell.startsWith("'Inputs'!"))).toHaveLength(3);
  expect(native.fixed.some((cell) => cell.startsWith("'Sensitivity'!"))).toBe(true);
  const onVerdict = differences({ ...content, inputs }, FOR_THE_VERDICT).filter(
    ({ sheet }) => sheet === names.verdict,
  );
  expect(onVerdict).toEqual([]);
});
