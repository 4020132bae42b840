import { warningsOf } from "../../src/economics/warnings";
import { grid, type GridCell } from "../../src/economics/grid";
import { ok } from "../../src/result";
import { SAMPLE_MODEL } from "../../src/case/sample";
import type { DeskCommand } from "../command";
import { readModelElement } from "../../src/element/case-element";
import { listTable, type TableValue } from "../table";
import { asError } from "../../src/element/as-error";

const FIELDS = ["measure", "rowName", "rowValues", "columnName", "columnValues"];

export const gridCommand: DeskCommand = {
  name: "grid",
  summary: "a measure over two of its inputs",
  element:
    '{"inputs": {…}, "measure": "npv", "rowName": "revshare", "rowValues": [0.1, 0.2],\n' +
    '  "columnName": "deals", "columnValues": [6, 12]}; a cell without a number holds its own error',
  sample: {
    inputs: SAMPLE_MODEL,
    measure: "programmeContribution",
    rowName: "revshare",
    rowValues: [0.1, 0.15, 0.2, 0.25, 0.3],
    columnName: "deals",
    columnValues: [6, 9, 12, 15],
  },
  needsInput: true,
  reply(element) {
    const read = readModelElement(element, FIELDS, ["rowName", "columnName"]);
    if (!read.ok) return read;
    const { measure, rowName, columnName } = read.value.fields;
    const rowValues = asList(read.value.fields.rowValues);
    const columnValues = asList(read.value.fields.columnValues);
    const warnings = warningsOf(read.value.model);
    const names = { measure, rowName, columnName };
    const cells = grid(read.value.model, { ...names, rowValues, columnValues });
    if (!cells.ok) return cells;
    return ok({
      answer: {
        ...{ measure, rowName, rowValues, columnName, columnValues },
        cells: cells.value.map((row) =>
          row.map((cell) => (typeof cell === "number" ? cell : asError(cell))),
        ),
        warnings,
      },
      tables: [
        {
          title: `${String(measure)}: ${String(rowName)} down, ${String(columnName)} across`,
          columns: [String(rowName), ...columnValues.map(String)],
          rows: cells.value.map((row, at) => [label(rowValues[at]), ...row.map(inTable)]),
        },
        listTable("Warnings", warnings),
      ],
    });
  },
};

function label(value: unknown): TableValue {
  return typeof value === "number" ? value : String(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** For people, a cell without a number says only that; JSON has the reason. */
function inTable(cell: GridCell): TableValue {
  if (typeof cell === "number") return cell;
  return cell.kind === "invalid" ? "refused" : "none";
}
