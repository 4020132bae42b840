import { SAMPLE_MODEL } from "../../src/case/sample";
import { answerSimulation } from "../../src/element/simulation";
import { ok } from "../../src/result";
import type { DeskCommand } from "../command";
import { listTable } from "../table";

export const simulateCommand: DeskCommand = {
  name: "simulate",
  summary: "how a measure spreads when inputs are uncertain",
  element:
    '{"inputs": {"deals": "8 to 16 likely 12", …}, "measure": "npv", "trials"?: 16384, "seed"?: 1};\n' +
    "  an uncertain input is written as 10 to 20, 10 to 20 likely 13 or N(15, 2)",
  sample: {
    inputs: { ...SAMPLE_MODEL, deals: "8 to 16 likely 12", cannibalization: "20% to 60%" },
    measure: "npv",
  },
  needsInput: true,
  reply(element) {
    const answer = answerSimulation(element);
    if (!answer.ok) return answer;
    const { mean, p10, p50, p90, chanceBelowZero, histogram, notes, warnings } = answer.value;
    const estimates = Object.entries({ mean, p10, p50, p90, chanceBelowZero });
    return ok({
      answer: answer.value,
      tables: [
        {
          title: "Simulation",
          columns: ["Figure", "Value", "Standard error"],
          rows: estimates.map(([name, { value, error }]) => [name, value, error]),
        },
        {
          title: "Histogram",
          columns: ["From", "To", "Trials"],
          rows: histogram.map(({ from, to, count }) => [from, to, count]),
        },
        { title: "Notes", columns: ["Note"], rows: notes.map((note) => [note]) },
        listTable("Warnings", warnings),
      ],
    });
  },
};
