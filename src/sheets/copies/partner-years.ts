import type { Cell, NumberFormatName } from "../description/description";
import { formulaOf, type Layout } from "../native/native-model";
import type { YearlyName } from "../native/quantity";
import { YEARLY } from "../native/yearly";
import { NO_NUMBER } from "../layout/cells";
import { headings, printSetup } from "../layout/frame";
import type { WrittenSheet } from "../description/written-sheet";
import { PARTNER_YEARS_SHEET, partnerLayout, YEAR_NAMES, YEARS_HEADER_ROW } from "./partner-layout";
import { termsInput } from "./partner-terms";

const FORMATS: Partial<Record<YearlyName, NumberFormatName>> = {
  discount: "percentExact",
  partnerKept: "percentExact",
  shareRate: "percentExact",
};

const YEAR_LABELS: Partial<Record<YearlyName, string>> = {
  partnerKept: "Your customers' revenue kept",
};

/** What the partner is paid on the deals of one year, year by year. */
export function describePartnerYears(partnerName: string, horizonYears: number): WrittenSheet {
  const years = Array.from({ length: horizonYears }, (_, index) => index + 1);
  const layout = partnerLayout(PARTNER_YEARS_SHEET, horizonYears);
  const labels = YEAR_NAMES.map((name) =>
    name === "year" ? "Year" : (YEAR_LABELS[name] ?? YEARLY[name].label),
  );
  return {
    name: PARTNER_YEARS_SHEET,
    columnWidthsInCharacters: [10, ...YEAR_NAMES.slice(1).map(() => 18), 24],
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          [{ value: `Year by year: ${partnerName}`, style: "title" }],
          [
            {
              value: "What a year's deals pay you, as long as their customers stay.",
              style: "subtitle",
            },
          ],
        ],
      },
      {
        row: YEARS_HEADER_ROW,
        column: 0,
        cells: [
          headings(...labels, "Paid to you on a year's deals"),
          ...years.map((year) => yearRow(year, layout)),
        ],
      },
    ],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: YEARS_HEADER_ROW + 1, columns: 1 },
    print: printSetup(PARTNER_YEARS_SHEET, partnerName, YEARS_HEADER_ROW),
  };
}

function yearRow(year: number, layout: Layout): Cell[] {
  const of = (name: YearlyName): string => layout.yearly(name, year) ?? "";
  const factors = [
    termsInput("deals"),
    of("partnerKept"),
    of("shareRate"),
    layout.quantity("base") ?? "",
  ];
  const orDash = (formula: string): string => `=IFERROR(${formula},"${NO_NUMBER}")`;
  return [
    ...YEAR_NAMES.map((name): Cell =>
      name === "year"
        ? { value: year, style: "label" }
        : {
            formula: orDash(formulaOf(name, layout, year)),
            style: "calculation",
            numberFormat: FORMATS[name] ?? "general",
          },
    ),
    { formula: orDash(factors.join("*")), style: "result", numberFormat: "money" },
  ];
}
