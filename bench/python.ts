import { spawnSync } from "node:child_process";
import path from "node:path";
import { ROOT } from "../scripts/paths.mjs";
import { onPath } from "../scripts/test-tools.mjs";
import type { PythonWork } from "./task";

const PROGRAM = path.join(ROOT, "bench", "python", "peer.py");

/** The file of Python 3, if there is one. */
export function findPython(): string | undefined {
  return onPath("python3");
}

/** The seconds that each of a few rounds took. */
export function pythonSeconds(python: string, work: PythonWork, rounds: number): number[] {
  return ask(python, { ...work, rounds }) as number[];
}

/** What the work comes to; Infinity is never, NaN not applicable. */
export function pythonNumbers(python: string, work: PythonWork): number[] {
  const numbers = ask(python, { ...work, rounds: 0 }) as (number | "never" | null)[];
  return numbers.map((number) => (number === "never" ? Infinity : (number ?? NaN)));
}

function ask(python: string, request: object): unknown {
  // -B: no compiled files are left in the project's folder.
  const { status, stdout, stderr } = spawnSync(python, ["-B", PROGRAM], {
    input: JSON.stringify(request),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${PROGRAM} failed: ${stderr}`);
  return JSON.parse(stdout);
}
