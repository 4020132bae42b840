import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { BUILD } from "../../scripts/paths.mjs";
import { SAMPLE_MODEL } from "../../src/case/sample";
import type { Task } from "../task";
import { type Axes, gridTask } from "./grid";

type CustomFunction = (...given: unknown[]) => unknown;

/**
 * The cells of a grid, a REVSHARE.MODEL each, called as Excel calls them: through the built
 * functions.js and nothing else, with a fresh array of the same block of inputs in every call.
 */
export function functionCallsTask(axes: Axes): Task {
  const revshareModel = functionNamed("REVSHARE.MODEL");
  const inputs = Object.entries(SAMPLE_MODEL);
  const calls = Array.from(axes.shares, (share) =>
    Array.from(axes.deals, (deals) => [
      inputs.map((row) => [...row]),
      "npv",
      ["revshare", share, "deals", deals].map((cell) => [[cell]]),
      { functionName: "REVSHARE.MODEL" },
    ]),
  ).flat();
  const answers = new Float64Array(calls.length);
  const { bare, python } = gridTask(axes);
  return {
    name: "one REVSHARE.MODEL cell, functions.js without a grid",
    count: calls.length,
    aim: { kind: "seconds", most: 15e-6 },
    ours: {
      work: () => {
        for (const [index, given] of calls.entries()) {
          answers[index] = Number(revshareModel(...given));
        }
      },
      numbers: () => answers,
    },
    bare,
    python,
  };
}

function functionNamed(id: string): CustomFunction {
  const associated = new Map<string, CustomFunction>();
  const CustomFunctions = {
    Error,
    ErrorCode: {},
    associate: (name: string, compute: CustomFunction) => associated.set(name, compute),
  };
  const script = readFileSync(path.join(BUILD, "addin", "functions.js"), "utf8");
  vm.runInNewContext(script, { CustomFunctions });
  const found = associated.get(id);
  if (found === undefined) throw new Error(`functions.js does not associate ${id}.`);
  return found;
}
