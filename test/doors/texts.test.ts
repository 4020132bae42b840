import { emptyDraft, currentPartner, draftFromXml, draftToXml } from "../../src/case/draft";
import { caseOf } from "../../src/case/case";
import { draftOfCase } from "../../src/case/draft-of-case";
import { SAMPLE_CASE } from "../../src/case/sample";
import { SAMPLE_DEALS } from "../../src/case/sample-deals";
import { readCsvText } from "../../src/exchange/csv-text";
import { importCsv } from "../../src/exchange/import-csv";
import { importJson } from "../../src/exchange/import-json";
import { exportCsv, exportJson } from "../../src/exchange/export-partners";
import { pastedCells } from "../../src/exchange/pasted-cells";
import { decimalMarkOf, proposeMapping } from "../../src/exchange/propose-mapping";
import { dealsInText } from "../../src/exchange/read-deals";
import { parseIntake } from "../../src/partner/parse-intake";
import type { Result } from "../../src/result";
import { decodeFile } from "../../taskpane/text-of-file";
import { parseInput } from "../../cli/read-input";
import { expectValue } from "../economics/expect-result";
import { dealTable } from "../partner/deal-table";
import { damagedBytes } from "./damaged";
import { notANumberIn, notASentence, assertDoorHolds } from "./door";

const { record } = expectValue(parseIntake(SAMPLE_CASE.intake));
const PARTNERS = ["Alder", "Birch; Sons"].map((name) => ({
  record: { ...record, partner_name: name },
  model: {},
}));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));

function wrongIn(result: Result<unknown>): unknown {
  return result.ok ? notANumberIn(result.value) : notASentence(result.problem.message);
}

function imported(text: string): unknown {
  const csv = readCsvText(text);
  const mapping = proposeMapping(csv);
  if (!mapping.ok) return notASentence(mapping.problem.message);
  const fields = mapping.value.map(({ field }) => field);
  return wrongIn(importCsv(csv, { fields, decimalMark: decimalMarkOf(csv, fields).mark ?? "." }));
}

test("a file of partners, damaged anywhere, is imported or refused in a sentence", async () => {
  const csv = exportCsv(PARTNERS);
  const files = [csv, `\uFEFF${csv}`, csv.replaceAll("\n", "\r\n"), csv.replaceAll(",", "\t")];
  const doors = damagedBytes([...files.map(bytesOf), utf16(csv)]);
  await assertDoorHolds("A CSV file of partners", doors, (bytes) => {
    const text = decodeFile("partners.csv", bytes);
    return text.ok ? imported(text.value) : notASentence(text.problem.message);
  });
});

test("a table of deals, damaged anywhere, is read or refused in a sentence", async () => {
  const table = dealTable(SAMPLE_DEALS.slice(0, 5))
    .map((row) => row.join(";"))
    .join("\n");
  await assertDoorHolds("A table of deals", damagedBytes([bytesOf(table)]), (bytes) =>
    wrongIn(dealsInText(new TextDecoder().decode(bytes))),
  );
});

test("JSON, damaged anywhere, is read or refused in a sentence, on both ways in", async () => {
  const json = bytesOf(exportJson(PARTNERS));
  const lines = bytesOf(`${JSON.stringify(SAMPLE_CASE)}\n${JSON.stringify(SAMPLE_CASE)}\n`);
  await assertDoorHolds("JSON of records and cases", damagedBytes([json, lines]), (bytes) => {
    const text = new TextDecoder().decode(bytes);
    const input = parseInput(text, "case.json");
    const refused = input.ok
      ? input.value.elements.map((each) =>
          each.ok ? undefined : notASentence(each.problem.message),
        )
      : [notASentence(input.problem.message)];
    return refused.find((wrong) => wrong !== undefined) ?? wrongIn(importJson(text));
  });
});

test("a stored draft, damaged anywhere, is read or refused in a sentence", async () => {
  const drafts = [emptyDraft(), draftOfCase(SAMPLE_CASE)].map((draft) =>
    bytesOf(draftToXml(draft)),
  );
  await assertDoorHolds("The stored draft", damagedBytes(drafts), (bytes) => {
    const draft = draftFromXml(new TextDecoder().decode(bytes));
    if (!draft.ok) return notASentence(draft.problem.message);
    const { decision } = caseOf(currentPartner(draft.value));
    return notANumberIn(decision) ?? notASentence(decision.reason);
  });
});

test("what was pasted has rows and cells, whatever it was", async () => {
  const texts = damagedBytes([bytesOf('a\t"b\nc"\t1,5\r\n2\t3\n')]);
  await assertDoorHolds("Pasted cells", texts, (bytes) => {
    const cells = pastedCells(new TextDecoder().decode(bytes));
    return cells.flat().every((cell) => typeof cell === "string") ? undefined : cells;
  });
});
