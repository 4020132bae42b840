import { findPython, pythonNumbers } from "../../bench/python";
import type { Task } from "../../bench/task";
import { axes, gridTask } from "../../bench/tasks/grid";
import { modelsTask } from "../../bench/tasks/models";
import { simulationTask } from "../../bench/tasks/simulation";
import { tornadoTask } from "../../bench/tasks/tornado";

const TASKS = [modelsTask(60), gridTask(axes(7, 11)), simulationTask(2048), tornadoTask()];

const PYTHON = findPython();

/** Who does the work besides us: the bare loop, and Python where there is one. */
const PEERS = [
  { peer: "the bare loop", answer: ({ bare }: Task) => (bare.work(), bare.numbers()) },
  ...(PYTHON === undefined
    ? []
    : [{ peer: "Python", answer: ({ python }: Task) => pythonNumbers(PYTHON, python) }]),
];

const PAIRS = TASKS.flatMap((task) => PEERS.map((peer) => ({ task, ...peer, name: task.name })));

test.each(PAIRS)("$peer computes the very numbers we do: $name", ({ task, answer }) => {
  task.ours.work();
  const ours = Array.from(task.ours.numbers());
  const theirs = Array.from(answer(task));
  expect(theirs).toHaveLength(ours.length);
  expect(ours.length).toBeGreaterThan(0);
  expect(theirs.filter((number, index) => !isSame(number, ours[index]!))).toEqual([]);
});

test("the models have every kind of outcome: a number, never and not applicable", () => {
  const [models] = TASKS;
  models!.bare.work();
  const outcomes = Array.from(models!.bare.numbers());
  expect(outcomes.some(Number.isFinite)).toBe(true);
  expect(outcomes).toContain(Infinity);
  expect(outcomes).toContainEqual(NaN);
});

function isSame(one: number, other: number): boolean {
  const scale = Math.max(1, Math.abs(one), Math.abs(other));
  return Object.is(one, other) || Math.abs(one - other) <= 1e-9 * scale;
}
