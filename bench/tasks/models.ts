import { evaluateModel, type MeasureValue, type ModelResult } from "../../src/economics/measures";
import { rowsOf, WIDTH } from "../bare/columns";
import { everyMeasure, OUTCOMES } from "../bare/every-measure";
import { evenly, sampleModel } from "../sample-model";
import type { Task } from "../task";

/** Every measure of models that differ in what an analyst changes first. */
export function modelsTask(count: number): Task {
  const inputs = Array.from(evenly(0, 1, count), (part, index) => {
    return sampleModel({
      revshare: 0.05 + 0.6 * ((part * 7) % 1),
      deals: index % 10 === 9 ? null : 4 + (index % 37),
      cannibalization: (part * 3) % 1,
      horizonYears: 1 + (index % 5),
    }).inputs;
  });
  const rows = rowsOf(inputs);
  const outcomes = new Float64Array(count * OUTCOMES.length);
  const results: ModelResult[] = [];
  return {
    name: "one model, all measures",
    count,
    aim: { kind: "ratio", most: 5 },
    ours: {
      work: () => {
        for (let index = 0; index < count; index += 1) {
          const model = inputs[index];
          if (model) results[index] = evaluateModel(model);
        }
      },
      numbers: () => results.flatMap((result) => OUTCOMES.map((name) => asNumber(result[name]))),
    },
    bare: {
      work: () => {
        everyMeasure(rows, count, outcomes);
      },
      numbers: () => outcomes,
    },
    python: { work: "everyMeasure", arguments: { rows: inputs.map((_, index) => rowAt(index)) } },
  };

  function rowAt(index: number): readonly number[] {
    return Array.from(rows.subarray(index * WIDTH, (index + 1) * WIDTH));
  }
}

function asNumber(value: MeasureValue | boolean): number {
  return value === "never" ? Infinity : value === null ? NaN : Number(value);
}
