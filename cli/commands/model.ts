import { MEASURE_DESCRIPTIONS } from "../../src/economics/measure-descriptions";
import { MEASURES } from "../../src/economics/measures";
import { SAMPLE_MODEL } from "../../src/case/sample";
import { answerModel } from "../../src/element/model";
import { ok } from "../../src/result";
import type { DeskCommand } from "../command";
import { listTable } from "../table";

export const modelCommand: DeskCommand = {
  name: "model",
  summary: "every measure of the economic model for one set of inputs",
  element:
    'a case, or the inputs by key, such as {"acv": 50000, "revshare": 0.2, "programmeCost": 180000}',
  sample: SAMPLE_MODEL,
  needsInput: true,
  reply(element, defaults) {
    const answer = answerModel(element, defaults);
    if (!answer.ok) return answer;
    const { assumptions, warnings, ...result } = answer.value;
    const measures = MEASURES.map(({ name, unit }) => [
      name,
      result[name],
      unit,
      MEASURE_DESCRIPTIONS[name],
    ]);
    return ok({
      answer: answer.value,
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
