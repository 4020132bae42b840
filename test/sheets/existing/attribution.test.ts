import { Case } from "../../../src/case/case";
import { SAMPLE_CASE, SAMPLE_MODEL } from "../../../src/case/sample";
import { SAMPLE_DEALS } from "../../../src/case/sample-deals";
import { attributionOf } from "../../../src/case/attribution-of-case";
import { reportOnDeals } from "../../../src/partner/attribution-report";
import { readDealTable } from "../../../src/partner/deal-table";
import { amountPaid, DEAL_COLUMNS } from "../../../src/partner/deals";
import { CellError } from "../../../src/formula/values";
import { trulyNewInWords } from "../../../src/partner/attribution";
import { calculate } from "../../../src/sheets/calculate";
import { toNativeWorkbook } from "../../../src/sheets/copies/native-workbook";
import { valuesCopy } from "../../../src/sheets/copies/values-copy";
import { describeWorkbook } from "../../../src/sheets/describe-workbook";
import type { SheetKind } from "../../../src/sheets/description/description";
import {
  DEAL_KEYS,
  DEALS_ROW,
  KIND_COLUMN,
  OVERPAID_COLUMN,
  REASON_COLUMN,
  type SumKey,
  sumAt,
} from "../../../src/sheets/existing/attribution-layout";
import { gatherContent } from "../../../src/sheets/gather-content";
import type { WorkbookContent } from "../../../src/sheets/layout/content";
import { expectValue } from "../../economics/expect-result";
import { NAMES, seen, type SeenSheet, type Typed } from "../described";

const KINDS: readonly SheetKind[] = ["inputs", "verdict", "workings", "attribution", "checks"];
const WITH_DEALS = { ...SAMPLE_CASE, deals: SAMPLE_DEALS };

const contentOf = (given: object): WorkbookContent => gatherContent(new Case(given));
const onSheet = (given: object, typed: readonly Typed[] = []): SeenSheet =>
  seen("attribution", contentOf(given), typed);
const sum = (sheet: SeenSheet, key: SumKey): unknown => sheet.at(sumAt(key).row, sumAt(key).column);
const words = (sheet: SeenSheet, key: SumKey): unknown => sheet.at(sumAt(key).row, 2);

/** A deal as it is typed into the first row below those of the sample, cell by cell. */
function typedDeal(
  deal: Readonly<Record<string, string | number>>,
  at = SAMPLE_DEALS.length,
): Typed[] {
  return Object.entries(deal).map(([key, value]) => ({
    row: DEALS_ROW + 1 + at,
    column: DEAL_KEYS.indexOf(key as keyof typeof DEAL_COLUMNS),
    value,
  }));
}

test("each of forty deals comes out on the sheet as the core has it, with its reason", () => {
  const sheet = onSheet(WITH_DEALS);
  const { report } = expectValue(
    attributionOf(new Case(WITH_DEALS)) ?? {
      ok: false,
      problem: { kind: "invalid", message: "none" },
    },
  );
  const rows = report.deals.map((_, at) =>
    [0, KIND_COLUMN, REASON_COLUMN].map((column) => sheet.at(DEALS_ROW + 1 + at, column)),
  );
  expect(rows).toEqual(report.deals.map(({ account, kind, reason }) => [account, kind, reason]));
  expect(sheet.at(DEALS_ROW + 1 + report.deals.length, KIND_COLUMN)).toBe("");
  expect(sum(sheet, "overpaid")).toBeCloseTo(report.overpaid ?? Number.NaN, 6);
});

test("the sums are those of the core, with n and range, and say what the model counts with", () => {
  const sheet = onSheet(WITH_DEALS);
  const { report } = expectValue(
    attributionOf(new Case(WITH_DEALS)) ?? {
      ok: false,
      problem: { kind: "invalid", message: "none" },
    },
  );
  const { part, low, high, deals, ours } = report.trulyNew;
  expect([sum(sheet, "deals"), sum(sheet, "ours")]).toEqual([deals, ours]);
  expect(sum(sheet, "trulyNew")).toBeCloseTo(part, 12);
  expect(sum(sheet, "low")).toBeCloseTo(low, 12);
  expect(sum(sheet, "high")).toBeCloseTo(high, 12);
  expect(sum(sheet, "cannibalization")).toBe(ours / deals);
  expect(words(sheet, "trulyNew")).toBe(trulyNewInWords(report.trulyNew));
  expect(words(sheet, "cannibalization")).toMatch(
    /^Measured on 40 deals, 11 of them ours: 16.1% to 42.8% with 95% confidence. The model counts with 40%, see Inputs C\d+\.$/,
  );
  const taken = { ...WITH_DEALS, model: { ...SAMPLE_MODEL, cannibalization: 11 / 40 } };
  expect(words(onSheet(taken), "cannibalization")).toMatch(
    "The model counts with it, measured on 40 deals, 11 of them ours",
  );
});

const side = ["us", "partner", "both", "neither", "unknown", ""];

test("whatever stands in a row, its formulas say what the core says", () => {
  const variants = side.flatMap((introducedBy) =>
    side.flatMap((ownedBy) =>
      ["us", "both"].flatMap((ranBy) =>
        (
          [
            ["", "no", "", ""],
            [60, "no", "", ""],
            [61, "", "", ""],
            ["unknown", "no", "2026-03-02", "2026-03-01"],
            [1, "unknown", "2026-03-02", "2026-03-02"],
            ["", "yes", "2026-03-02", "2026-03-01"],
          ] as const
        ).map(([priorContactDays, openOpportunity, registered, closed], at) => ({
          ...{ account: `Account ${at}`, registered, closed, value: 1000 * at, sharePaid: at / 5 },
          ...{ priorContactDays, openOpportunity, introducedBy, ranBy, ownedBy },
        })),
      ),
    ),
  );
  const content = contentOf({ ...SAMPLE_CASE, deals: variants });
  expect(content.existing.deals).toHaveLength(variants.length);
  const sheet = seen("attribution", content);
  const report = expectValue(
    reportOnDeals(content.existing.deals, { share: content.existing.lowerRate.share }),
  );
  report.deals.forEach(({ kind, reason }, at) => {
    const row = DEALS_ROW + 1 + at;
    expect([sheet.at(row, KIND_COLUMN), sheet.at(row, REASON_COLUMN)]).toEqual([kind, reason]);
    const deal = content.existing.deals[at];
    const isKnown = deal !== undefined && amountPaid(deal) !== undefined;
    expect([at, typeof sheet.at(row, OVERPAID_COLUMN)]).toEqual([
      at,
      isKnown ? "number" : "string",
    ]);
  });
  expect(sum(sheet, "overpaid")).toBeCloseTo(report.overpaid ?? Number.NaN, 6);
});

test("a deal that somebody adds below the others counts at once", () => {
  const added = typedDeal({
    ...{ account: "Zenner Group", priorContactDays: 12, openOpportunity: "no" },
    ...{ introducedBy: "partner", ranBy: "partner", ownedBy: "partner" },
  });
  const sheet = onSheet(WITH_DEALS, added);
  expect(sum(sheet, "deals")).toBe(41);
  expect(sum(sheet, "trulyNew")).toBe(30 / 41);
  expect(words(sheet, "trulyNew")).toMatch("30 of 41 deals are not ours: 73.2% truly new");
  expect(sheet.at(DEALS_ROW + 41, REASON_COLUMN)).toMatch("we talked to them 12 days before");
});

test("without a deal there is room for some, and no number anywhere", () => {
  const sheet = onSheet(SAMPLE_CASE);
  expect(sum(sheet, "deals")).toBe(0);
  expect([sum(sheet, "trulyNew"), sum(sheet, "low"), words(sheet, "trulyNew")]).toEqual([
    "–",
    "–",
    "–",
  ]);
  const first = typedDeal(
    { account: "Alder Bank", introducedBy: "partner", ownedBy: "partner" },
    0,
  );
  expect(words(onSheet(SAMPLE_CASE, first), "trulyNew")).toBe(
    "1 of 1 deal is not ours: 100% truly new, 20.7% to 100% with 95% confidence.",
  );
});

test.each([
  ["forty deals", WITH_DEALS],
  ["no deals", SAMPLE_CASE],
])(
  "a copy without the add-in, with %s, shows the same in every cell, and one of values too",
  (_, given) => {
    const content = contentOf(given);
    const sheets = describeWorkbook(content, NAMES, KINDS);
    const request = { names: NAMES, partnerName: "P", functionPrefix: "" };
    const native = toNativeWorkbook({
      sheets: describeWorkbook(content, NAMES, KINDS, false),
      ...request,
    });
    const frozen = valuesCopy(sheets, "");
    const shown = (of: Parameters<typeof calculate>[0]) => {
      const calculated = calculate(of);
      return Array.from({ length: DEALS_ROW + 60 }, (__, row) =>
        Array.from({ length: REASON_COLUMN + 3 }, (___, column) => {
          const value = calculated.valueAt("Attribution", row, column);
          if (value instanceof CellError) return value.code;
          return typeof value === "number" ? Math.round(value * 1e9) / 1e9 : (value ?? "");
        }),
      );
    };
    expect(native.fixed.filter((cell) => cell.includes("Attribution"))).toEqual([]);
    expect(JSON.stringify(native.sheets)).not.toContain("PARTNER.ATTRIBUTION");
    expect(shown(native.sheets)).toEqual(shown(sheets));
    // But for the sentence under the title, which asks somebody to type.
    const [, , ...rows] = shown(frozen);
    expect(rows).toEqual(shown(sheets).slice(2));
  },
);

test("the master check fails, by its name, when a cell says what the function does not take", () => {
  const content = contentOf(WITH_DEALS);
  const passes = (typed: readonly Typed[]) => {
    const sheet = seen("attribution", content, typed, ["inputs", "verdict", "workings", "checks"]);
    return sheet.at(2, 1);
  };
  expect(passes([])).toBe("All checks pass");
  const wrong = typedDeal({ account: "Zenner Group", introducedBy: "our cousin" });
  expect(passes(wrong)).toMatch("PARTNER.ATTRIBUTION and the table of deals");
});

test("what is typed on the sheet reads as a table of deals for our function", () => {
  const sheet = onSheet(WITH_DEALS);
  const rows = Array.from({ length: SAMPLE_DEALS.length + 5 }, (_, row) =>
    DEAL_KEYS.map((__, column) => {
      const value = sheet.at(DEALS_ROW + row, column);
      return row === 0 ? DEAL_COLUMNS[DEAL_KEYS[column] ?? "account"].label : value;
    }),
  );
  const deals = expectValue(readDealTable(DEAL_COLUMNS, rows));
  expect(deals).toEqual(contentOf(WITH_DEALS).existing.deals);
});
