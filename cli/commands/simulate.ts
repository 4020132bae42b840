import { warningsOf } from "../../src/economics/warnings";
import { simulate } from "../../src/economics/simulate";
import type { Estimate } from "../../src/economics/summarize";
import { ok } from "../../src/result";
import { SAMPLE_MODEL } from "../../src/case/sample";
import type { DeskCommand } from "../command";
import { readModelElement } from "../../src/element/case-element";
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
    const read = readModelElement(element, ["measure", "trials", "seed"]);
    if (!read.ok) return read;
    const { measure, trials, seed } = read.value.fields;
    const run = simulate(read.value.model, { measure, trials, seed });
    if (!run.ok) return run;
    const { mean, p10, p50, p90, chanceBelowZero, ...rest } = run.value;
    const warnings = warningsOf(read.value.model);
    const figures = { mean, p10, p50, p90, chanceBelowZero };
    const estimates = Object.entries(figures).map(
      ([name, figure]) => [name, spelled(figure)] as const,
    );
    return ok({
      answer: { measure, ...Object.fromEntries(estimates), ...rest, warnings },
      tables: [
        {
          title: "Simulation",
          columns: ["Figure", "Value", "Standard error"],
          rows: estimates.map(([name, { value, error }]) => [name, value, error]),
        },
        {
          title: "Histogram",
          columns: ["From", "To", "Trials"],
          rows: run.value.histogram.map(({ from, to, count }) => [from, to, count]),
        },
        { title: "Notes", columns: ["Note"], rows: run.value.notes.map((note) => [note]) },
        listTable("Warnings", warnings),
      ],
    });
  },
};

/** JSON knows no infinity: a figure that is never is written so, one that does not apply is null. */
function spelled({ value, error }: Estimate) {
  const number = (given: number) => (Number.isFinite(given) ? given : null);
  return { value: value === Infinity ? ("never" as const) : number(value), error: number(error) };
}
