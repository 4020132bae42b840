import { warningsOf } from "../../src/economics/warnings";
import { solutionSentence } from "../../src/economics/solution-sentence";
import { solve } from "../../src/economics/solve";
import { ok } from "../../src/result";
import { SAMPLE_MODEL } from "../../src/case/sample";
import { asTyped } from "../../src/wording";
import type { DeskCommand } from "../command";
import { readModelElement } from "../../src/element/case-element";
import { listTable } from "../table";

const FIELDS = ["measure", "target", "name", "low", "high"];

export const solveCommand: DeskCommand = {
  name: "solve",
  summary: "the value of one input at which a measure meets a target",
  element:
    '{"inputs": {…}, "measure": "npv", "target": 0, "name": "revshare", "low"?: 0, "high"?: 0.5};\n' +
    "  the input that is solved for may be missing",
  sample: { inputs: SAMPLE_MODEL, measure: "npv", target: 0, name: "revshare" },
  needsInput: true,
  reply(element) {
    const read = readModelElement(element, FIELDS, ["name"]);
    if (!read.ok) return read;
    const { measure, target, name, low, high } = read.value.fields;
    const solution = solve(read.value.model, { measure, target, name, low, high });
    if (!solution.ok) return solution;
    const { value: lowest, values, method } = solution.value;
    const sentence = solutionSentence(solution.value);
    const warnings = warningsOf(read.value.model);
    return ok({
      answer: { measure, target, name, value: lowest, values, method, sentence, warnings },
      tables: [
        {
          title: "Solution",
          columns: ["Input", "Value", "Measure", "Target", "Found by"],
          rows: values.map((value) => [text(name), value, text(measure), text(target), method]),
        },
        listTable("Other values", sentence === undefined ? [] : [sentence]),
        listTable("Warnings", warnings),
      ],
    });
  },
};

/** What was typed, without the quotes of a text. */
function text(typed: unknown): string {
  return typeof typed === "string" ? typed : asTyped(typed);
}
