import { meansOfRanges } from "../../src/economics/assumptions";
import { warningsOf } from "../../src/economics/warnings";
import { explain } from "../../src/economics/explain";
import { explainRows } from "../../src/economics/explain-rows";
import { ok } from "../../src/result";
import { SAMPLE_MODEL } from "../../src/case/sample";
import { readModel } from "../../src/element/case-element";
import type { DeskCommand } from "../command";
import { listTable, tableOf } from "../table";

export const explainCommand: DeskCommand = {
  name: "explain",
  summary: "the waterfall from list price to what we keep, line by line",
  element: 'a case, or the inputs by key, such as {"acv": 50000, "revshare": 0.2, "deals": 12}',
  sample: SAMPLE_MODEL,
  needsInput: true,
  reply(element, options) {
    const model = readModel(element, options);
    if (!model.ok) return model;
    const { inputs } = model.value;
    const warnings = [...meansOfRanges(model.value), ...warningsOf(model.value)];
    const lines = explain(inputs);
    return ok({
      answer: { lines, warnings },
      tables: [
        tableOf("From list price to what we keep", explainRows(lines)),
        listTable("Warnings", warnings),
      ],
    });
  },
};
