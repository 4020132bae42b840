import { Case } from "../src/case/case";
import type { PartnerEntry } from "../src/case/portfolio-row";
import { readCsvText } from "../src/exchange/csv-text";
import { importCsv } from "../src/exchange/import-csv";
import { proposeMapping } from "../src/exchange/propose-mapping";
import { PARTNER_TYPES } from "../src/policy/names";
import { valueOf } from "./sample-model";

/** Columns of a customer system, and what stands in them on each row. */
const COLUMNS: readonly (readonly [header: string, cell: (row: number) => string | number])[] = [
  ["Company", (row) => `Partner ${row}`],
  ["Partner type", (row) => PARTNER_TYPES[row % PARTNER_TYPES.length] ?? ""],
  ["Accounts sourced", (row) => row % 9],
  ["End customer share", (row) => `${(row * 7) % 101}%`],
  ["Sales team", (row) => row % 11],
  ["Joint marketing", (row) => (row % 20) * 5_000],
  ["Dedicated people", (row) => row % 6],
  ["Certified", (row) => (row % 3 === 0 ? "no" : "yes")],
  ["Commitment", (row) => [12, 24, 36][row % 3] ?? ""],
  ["White label", (row) => (row % 2 === 0 ? "no" : "yes")],
  ["Regions", () => "Nordics; Benelux"],
  ["ACV", (row) => 10_000 + (row % 50) * 1_000],
  ["Revenue share", (row) => `${10 + (row % 25)}%`],
  ["Deals per year", (row) => 1 + (row % 30)],
  ["Program cost", (row) => 50_000 + (row % 7) * 10_000],
  ["partnerSupport", (row) => 200 + (row % 10) * 50],
];

/** A CSV file of so many partners, no two of them quite alike, as a customer system exports it. */
export function partnersFile(count: number): string {
  const rows = Array.from({ length: count }, (_, row) => COLUMNS.map(([, cell]) => cell(row + 1)));
  const lines = [COLUMNS.map(([header]) => header), ...rows].map((cells) => cells.join(";"));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** The same partners as the core reads them out of that file. */
export function partnersOf(file: string): readonly PartnerEntry[] {
  const csv = readCsvText(file);
  const fields = valueOf(proposeMapping(csv)).map(({ field }) => field);
  const { partners } = valueOf(importCsv(csv, { fields, decimalMark: "." }));
  return partners.map(({ name, record, model }): PartnerEntry => ({
    id: name,
    case: new Case({ intake: record, model }),
  }));
}
