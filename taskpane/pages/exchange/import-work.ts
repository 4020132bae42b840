import { isBlank } from "../../../src/reading/blank";
import { csvTextInPieces, type CsvText } from "../../../src/exchange/csv-text";
import { importCsvInPieces } from "../../../src/exchange/import-csv";
import { importJsonInPieces } from "../../../src/exchange/import-json";
import type { ImportOutcome } from "../../../src/exchange/import-outcome";
import {
  type ColumnProposal,
  decimalMarkOf,
  proposeMapping,
} from "../../../src/exchange/propose-mapping";
import type { OwnType } from "../../../src/policy/own-type";
import type { InPieces } from "../../../src/in-pieces";
import { invalid, ok, type Result } from "../../../src/result";
import type { ColumnsStage, ImportStage } from "../../state/exchange";
import type { Send } from "../../state/pane-state";
import { checkSize, textOfFile } from "../../text-of-file";
import { workOnPage } from "./page-work";

/** What was read out of a text: records, or columns that wait to be named. */
type TextRead =
  | { readonly kind: "records"; readonly outcome: ImportOutcome }
  | {
      readonly kind: "columns";
      readonly csv: CsvText;
      readonly columns: readonly ColumnProposal[];
    };

export function readFile(send: Send, file: File): Promise<void> {
  return readText(send, () => textOfFile(file));
}

export function readPasted(send: Send, text: string): Promise<void> {
  return readText(send, () => {
    if (isBlank(text)) return invalid("Paste the text of a file first.", { field: "pasted" });
    const size = checkSize("The text", text.length);
    return size.ok ? ok(text) : size;
  });
}

function readText(
  send: Send,
  fetchText: () => Result<string> | Promise<Result<string>>,
): Promise<void> {
  return workOnPage<TextRead>(send, {
    half: "import",
    doing: "Reading the file",
    start: async () => {
      const text = await fetchText();
      return text.ok ? ok(textInPieces(text.value)) : text;
    },
    onDone: (read) => {
      if (read.kind === "records") {
        check(send, read.outcome, undefined);
        return;
      }
      const { csv, columns } = read;
      const fields = columns.map(({ field }) => field);
      show(send, { kind: "columns", csv, columns, fields, decimalMark: undefined });
    },
  });
}

/** JSON begins with a bracket, which no header of a table does. */
function* textInPieces(text: string): InPieces<Result<TextRead>> {
  if (/^\uFEFF?\s*[[{]/.test(text)) {
    const outcome = yield* importJsonInPieces(text);
    return outcome.ok ? ok({ kind: "records", outcome: outcome.value }) : outcome;
  }
  const csv = yield* csvTextInPieces(text);
  const columns = proposeMapping(csv);
  return columns.ok ? ok({ kind: "columns", csv, columns: columns.value }) : columns;
}

/** Reads every row as the columns say; nothing is taken by it. */
export function checkRows(
  send: Send,
  stage: ColumnsStage,
  ownTypes: readonly OwnType[],
): Promise<void> {
  const { csv, fields } = stage;
  const { mark = stage.decimalMark } = decimalMarkOf(csv, fields);
  return workOnPage(send, {
    half: "import",
    doing: "Checking the rows",
    start: () =>
      Promise.resolve(
        mark === undefined
          ? invalid("Say which is the decimal mark first.", { field: "decimalMark" })
          : ok(importCsvInPieces(csv, { fields, decimalMark: mark, ownTypes })),
      ),
    onDone: (outcome) => {
      check(send, outcome, stage);
    },
  });
}

function check(send: Send, outcome: ImportOutcome, columns: ColumnsStage | undefined): void {
  show(send, {
    kind: "check",
    outcome,
    columns,
    taking: undefined,
    takings: new Map(),
    repeats: undefined,
  });
}

/** Another stage begins at its heading, for the button that led to it is gone. */
export function show(send: Send, importing: ImportStage): void {
  send({ kind: "pageState", states: { importing, listPages: {} } });
  send({ kind: "job", job: { kind: "idle" } });
  document.getElementById("import-heading")?.focus();
}
