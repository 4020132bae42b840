import { meansOfRanges } from "../../src/economics/assumptions";
import { warningsOf } from "../../src/economics/warnings";
import { tornado } from "../../src/economics/tornado";
import { tornadoRows } from "../../src/economics/tornado-rows";
import { ok } from "../../src/result";
import { SAMPLE_MODEL } from "../../src/case/sample";
import type { DeskCommand } from "../command";
import { readModelElement } from "../../src/element/case-element";
import { listTable, tableOf } from "../table";

export const tornadoCommand: DeskCommand = {
  name: "tornado",
  summary: "each given input at a low and a high value, the largest swing of a measure first",
  element: '{"inputs": {…}, "measure": "npv", "swing"?: 0.2}',
  sample: { inputs: SAMPLE_MODEL, measure: "npv" },
  needsInput: true,
  reply(element) {
    const read = readModelElement(element, ["measure", "swing"]);
    if (!read.ok) return read;
    const { measure, swing } = read.value.fields;
    const found = tornado(read.value.model, { measure, swing });
    if (!found.ok) return found;
    const { rows, unmoved } = found.value;
    const warnings = [...meansOfRanges(read.value.model), ...warningsOf(read.value.model)];
    const notMoved = unmoved.map(({ label, sentence }) => [label, sentence]);
    return ok({
      answer: { measure, rows, unmoved, warnings },
      tables: [
        tableOf("Tornado", tornadoRows(rows)),
        { title: "Not moved", columns: ["Input", "Why"], rows: notMoved },
        listTable("Warnings", warnings),
      ],
    });
  },
};
