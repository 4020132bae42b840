import { warningsOf } from "../../src/economics/warnings";
import { assumptionsOf } from "../../src/economics/assumptions";
import { MEASURE_DESCRIPTIONS } from "../../src/economics/measure-descriptions";
import { evaluateModel, MEASURES } from "../../src/economics/measures";
import { ok } from "../../src/result";
import { SAMPLE_MODEL } from "../../src/case/sample";
import { readModel } from "../case-element";
import type { DeskCommand } from "../command";
import { listTable } from "../table";

export const modelCommand: DeskCommand = {
  name: "model",
  summary: "every measure of the economic model for one set of inputs",
  element:
    'a case, or the inputs by key, such as {"acv": 50000, "revshare": 0.2, "programmeCost": 180000}',
  sample: SAMPLE_MODEL,
  needsInput: true,
  reply(element, options) {
    const model = readModel(element, options);
    if (!model.ok) return model;
    const { inputs } = model.value;
    const assumptions = assumptionsOf(model.value);
    const warnings = warningsOf(model.value);
    const result = evaluateModel(inputs);
    const measures = MEASURES.map(({ name, unit }) => [
      name,
      result[name],
      unit,
      MEASURE_DESCRIPTIONS[name],
    ]);
    return ok({
      answer: { ...result, assumptions, warnings },
      tables: [
        {
          title: "Measures",
          columns: ["Measure", "Value", "Unit", "Meaning"],
          rows: [...measures, ["dealZone", result.dealZone, "", "A share exists that suits both"]],
        },
        listTable(
          "Assumptions",
          assumptions.map(({ sentence }) => sentence),
        ),
        listTable("Warnings", warnings),
      ],
    });
  },
};
