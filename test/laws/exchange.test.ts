import fc from "fast-check";
import { exportCsv } from "../../src/exchange/export-partners";
import { readCsvText } from "../../src/exchange/csv-text";
import { importCsv } from "../../src/exchange/import-csv";
import { proposeMapping } from "../../src/exchange/propose-mapping";
import { parseIntake } from "../../src/partner/parse-intake";
import { SAMPLE_RECORD } from "../../src/case/sample";
import { expectValue } from "../economics/expect-result";
import "./seed";

const RUNS = { numRuns: 1000 };

/** Text as people and attackers type it: quotes, delimiters, line ends, formulas, other scripts. */
const typed = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc
      .array(
        fc.constantFrom(...["=", "+", "-", "@", "'", '"', ";", ",", "\n", "(", "[", "x", "1"]),
        {
          maxLength: 12,
        },
      )
      .map((parts) => parts.join("")),
  )
  .map((text) => text.replace(/\r/g, "").trim())
  // The words for "not known" are no names; a byte-order mark is not typed.
  .filter((text) => text !== "" && !/^'*unknown$/i.test(text) && !text.includes("\uFEFF"));

const partner = fc.record({
  name: typed,
  regions: typed,
  accounts: fc.array(
    fc.record({
      name: typed,
      year: fc.oneof(fc.constant("unknown" as const), fc.integer({ min: 1990, max: 2030 })),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  percent: fc.double({ min: 0, max: 100, noNaN: true }).map((value) => Number(value.toFixed(3))),
  marketing: fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
});

test("whatever a record holds, exporting and importing it gives the same record", () => {
  fc.assert(
    fc.property(fc.array(partner, { minLength: 1, maxLength: 3 }), (partners) => {
      const records = partners.map(
        ({ name, regions, accounts, percent, marketing }) =>
          expectValue(
            parseIntake({
              ...SAMPLE_RECORD,
              partner_name: name,
              independent_demand_evidence: {
                ...SAMPLE_RECORD.independent_demand_evidence,
                named_accounts: accounts,
                end_customer_relationships_pct: percent,
              },
              strategic_value: { ...SAMPLE_RECORD.strategic_value, geo_coverage: regions },
              commitments: { ...SAMPLE_RECORD.commitments, joint_marketing_spend: marketing },
            }),
          ).record,
      );
      const text = exportCsv(records.map((record) => ({ record, model: {} })));
      const csv = readCsvText(text);
      const fields = expectValue(proposeMapping(csv)).map(({ field }) => field);
      const outcome = expectValue(importCsv(csv, { fields, decimalMark: "." }));
      expect(outcome.notTaken).toEqual([]);
      const back = outcome.partners.map(({ record }) => expectValue(parseIntake(record)).record);
      expect(back).toEqual(records);
    }),
    RUNS,
  );
});
