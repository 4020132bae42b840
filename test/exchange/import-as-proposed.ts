import { readCsvText } from "../../src/exchange/csv-text";
import { importCsv } from "../../src/exchange/import-csv";
import type { ImportOutcome } from "../../src/exchange/import-outcome";
import { decimalMarkOf, proposeMapping } from "../../src/exchange/propose-mapping";
import { expectValue } from "../economics/expect-result";

/** Imports as a person does who agrees with every proposal, and says the mark where it is asked. */
export function importAsProposed(text: string, decimalMark: "." | "," = "."): ImportOutcome {
  const csv = readCsvText(text);
  const fields = expectValue(proposeMapping(csv)).map(({ field }) => field);
  const { mark = decimalMark } = decimalMarkOf(csv, fields);
  return expectValue(importCsv(csv, { fields, decimalMark: mark }));
}
