import { availableParallelism, loadavg } from "node:os";
import { CHROMIUM, findTool, howToInstall } from "../scripts/test-tools.mjs";
import { findPython, pythonSeconds } from "./python";
import { portfolioOf } from "../src/case/portfolio";
import { partnersFile, partnersOf } from "./partners-file";
import { type Measured, report } from "./report";
import { median, medianSeconds } from "./stopwatch";
import type { PythonWork, Task } from "./task";
import { functionCallsTask } from "./tasks/function-calls";
import { type Axes, axes, gridTask } from "./tasks/grid";
import { modelsTask } from "./tasks/models";
import { partnersTable } from "./tasks/partners-table";
import { simulationTask } from "./tasks/simulation";
import { tornadoTask } from "./tasks/tornado";
import { workbenchCells } from "./tasks/workbench-cells";

/** Few, because Python needs seconds for each. */
const PYTHON_ROUNDS = 3;

const PYTHON = findPython();

/** Prints what each task takes here, beside a bare loop and beside Python. */
export async function bench(): Promise<void> {
  console.log(`Node ${process.version}, ${availableParallelism()} cores, load ${load()} before.`);
  if (PYTHON === undefined) console.log("There is no python3 here, so nothing is set against it.");
  const measured = [
    measure(modelsTask(100)),
    measure(gridTask(axes(1000, 1000))),
    measure(simulationTask(1_000_000)),
    measure(tornadoTask()),
    measure(functionCallsTask(axes(100, 100))),
  ];
  if (findTool(CHROMIUM) === undefined) console.log(howToInstall(CHROMIUM));
  else measured.push(await measureWorkbench(axes(100, 100)), await measurePartners(2_000));
  console.log(`\n${report(measured)}\n`);
  console.log(
    `Medians of several rounds: processor time, the workbench by the clock. Load ${load()} after.`,
  );
}

function load(): string {
  return loadavg()[0]?.toFixed(1) ?? "unknown";
}

function measure({ name, count, ours, bare, python, aim }: Task): Measured {
  const [oursSeconds = NaN, bareSeconds = NaN] = medianSeconds([ours.work, bare.work]);
  const seconds = { ours: oursSeconds / count, bare: bareSeconds / count };
  return { name, ...seconds, python: inPython(python, count), aim };
}

/** A grid once more, each cell with a function of its own in the workbench. */
async function measureWorkbench(cellAxes: Axes): Promise<Measured> {
  const { bare, python } = gridTask(cellAxes);
  const [bareSeconds = NaN] = medianSeconds([bare.work]);
  const shown = await workbenchCells(cellAxes);
  const expected = bare.numbers();
  const wrong = shown.numbers.findIndex((number, cell) => !isClose(number, expected[cell] ?? NaN));
  if (wrong >= 0) throw new Error(`Cell ${wrong} of the workbench shows ${shown.numbers[wrong]}.`);
  const name = `${expected.length.toLocaleString("en")} function cells, workbench`;
  return {
    name,
    ours: shown.seconds,
    bare: bareSeconds,
    python: inPython(python, 1),
    aim: undefined,
  };
}

/** A table of partners once more: what hangs on an input that all share, beside the core alone. */
async function measurePartners(count: number): Promise<Measured> {
  const entries = partnersOf(partnersFile(count));
  const [bareSeconds = NaN] = medianSeconds([() => void portfolioOf(entries)]);
  const table = await partnersTable(count);
  const [toWrite, ofImport, ofPane] = [
    table.secondsToWrite,
    table.longestTaskOfImport,
    table.longestTaskOfPane,
  ].map((seconds) => seconds.toFixed(2));
  console.log(
    `${count} partners: written in ${toWrite} s. The pane's longest task: ${ofImport} s while importing, ${ofPane} s while the grid wrote and calculated.`,
  );
  return {
    name: `${count.toLocaleString("en")} partners calculated again, workbench`,
    ours: table.secondsToRecalculate,
    bare: bareSeconds,
    python: undefined,
    aim: { kind: "seconds", most: 3 },
  };
}

function inPython(work: PythonWork, count: number): number | undefined {
  if (PYTHON === undefined) return undefined;
  return median(pythonSeconds(PYTHON, work, PYTHON_ROUNDS)) / count;
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.abs(other);
}
