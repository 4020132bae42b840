import { randomIntegers } from "../../src/economics/random-integers";
import { simulate } from "../../src/economics/simulate";
import type { SimulationResult } from "../../src/economics/summarize";
import { rowsOf } from "../bare/columns";
import { npvSimulation, type Uncertain } from "../bare/npv-simulation";
import { sampleModel, valueOf } from "../sample-model";
import type { Task } from "../task";

const UNCERTAIN: Uncertain = {
  revshare: [0.15, 0.25],
  cannibalization: [0.1, 0.4, 0.9],
  deals: [6, 20],
};
const SEED = 1;
const SHIFTS = 16 * Object.keys(UNCERTAIN).length;

/** The npv when share, cannibalization and deals are uncertain, from seed 1. */
export function simulationTask(trials: number): Task {
  const model = sampleModel({
    revshare: "0.15 to 0.25",
    cannibalization: "0.1 to 0.9 likely 0.4",
    deals: "6 to 20",
  });
  const base = rowsOf([model.inputs]);
  const next = randomIntegers(SEED);
  const shifts = Uint32Array.from({ length: SHIFTS }, next);
  let simulated: SimulationResult | undefined;
  let figures: Float64Array = new Float64Array();
  return {
    name: `simulation of ${trials.toLocaleString("en")} trials`,
    count: 1,
    aim: { kind: "seconds", most: 0.5 },
    ours: {
      work: () => {
        simulated = valueOf(simulate(model, { measure: "npv", trials, seed: SEED }));
      },
      numbers: () => (simulated === undefined ? [] : figuresOf(simulated)),
    },
    bare: {
      work: () => {
        figures = npvSimulation(base, UNCERTAIN, shifts, trials);
      },
      numbers: () => figures,
    },
    python: {
      work: "npvSimulation",
      arguments: {
        base: Array.from(base),
        uncertain: UNCERTAIN,
        shifts: Array.from(shifts),
        trials,
      },
    },
  };
}

function figuresOf({ mean, p10, p50, p90, chanceBelowZero }: SimulationResult): readonly number[] {
  return [mean, p10, p50, p90, chanceBelowZero].flatMap(({ value, error }) => [value, error]);
}
