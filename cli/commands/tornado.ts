import { tornado } from "../../src/economics/tornado";
import { tornadoRows } from "../../src/economics/tornado-rows";
import { ok } from "../../src/result";
import { SAMPLE_MODEL } from "../../src/case/sample";
import type { DeskCommand } from "../command";
import { readModelElement } from "../case-element";
import { tableOf } from "../table";

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
    const rows = tornado(read.value.model, { measure, swing });
    if (!rows.ok) return rows;
    return ok({
      answer: { measure, rows: rows.value },
      tables: [tableOf("Tornado", tornadoRows(rows.value))],
    });
  },
};
