import type { Cell, NumberFormatName } from "../description/description";
import { formulaOf } from "../native/native-model";
import type { YearlyName } from "../native/quantity";
import { LONGEST_HORIZON, YEARLY } from "../native/yearly";
import { headings, printSetup } from "../layout/frame";
import type { WrittenSheet } from "../description/written-sheet";
import { PARTNER_YEARS_SHEET, partnerLayout, YEAR_NAMES, YEARS_HEADER_ROW } from "./partner-layout";
import { termsInput } from "./partner-terms";

const LAYOUT = partnerLayout(PARTNER_YEARS_SHEET);

const FORMATS: Partial<Record<YearlyName, NumberFormatName>> = {
  discount: "percentExact",
  partnerKept: "percentExact",
  shareRate: "percentExact",
};

/** What the partner is paid on the deals of one year, year by year. */
export function describePartnerYears(partnerName: string): WrittenSheet {
  const years = Array.from({ length: LONGEST_HORIZON }, (_, index) => index + 1);
  const labels = YEAR_NAMES.map((name) => (name === "year" ? "Year" : YEARLY[name].label));
  return {
    name: PARTNER_YEARS_SHEET,
    columnWidthsInCharacters: [10, 16, 16, 16, 18, 26, 18, 30],
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
        cells: [headings(...labels, "Paid to you on a year's deals"), ...years.map(yearRow)],
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

function yearRow(year: number): Cell[] {
  const of = (name: YearlyName): string => LAYOUT.yearly(name, year) ?? "";
  const paid = [
    termsInput("deals"),
    of("partnerKept"),
    of("shareRate"),
    LAYOUT.quantity("base") ?? "",
  ].join("*");
  return [
    ...YEAR_NAMES.map((name): Cell =>
      name === "year"
        ? { value: year, style: "label" }
        : {
            formula: `=${formulaOf(name, LAYOUT, year)}`,
            style: "calculation",
            numberFormat: FORMATS[name] ?? "general",
          },
    ),
    { formula: `=${paid}`, style: "result", numberFormat: "money" },
  ];
}
