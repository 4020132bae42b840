import { parseModelInputs } from "../../src/economics/parse-object";
import { simulate } from "../../src/economics/simulate";
import { SAMPLE_MODEL } from "../../src/case/sample";
import { simulateInPieces, TRIALS } from "../../taskpane/simulate-in-pieces";
import type { Action } from "../../taskpane/state/pane-state";
import { numbersOf, type SimulationState } from "../../taskpane/state/simulation";

function modelOf(raw: object) {
  const model = parseModelInputs(raw);
  if (!model.ok) throw new Error(model.problem.message);
  return model.value;
}

const UNCERTAIN = modelOf({ ...SAMPLE_MODEL, deals: "8 to 16", revshare: "15% to 25% likely 20%" });

/** What the pane was told, in order; `onPause` stands for everything else that it has to do. */
async function run(
  model: typeof UNCERTAIN,
  onPause: (told: SimulationState[]) => void = () => undefined,
) {
  const told: SimulationState[] = [];
  const send = (action: Action) => {
    if (action.kind === "simulation") told.push(action.simulation);
  };
  await simulateInPieces(model, send, () => {
    onPause(told);
    return Promise.resolve();
  });
  return told;
}

test("a simulation in pieces ends in the very figures of the whole one", async () => {
  const told = await run(UNCERTAIN);
  const whole = simulate(UNCERTAIN, { measure: "npv", trials: TRIALS });
  expect(told.at(-1)).toEqual({
    kind: "done",
    of: numbersOf(UNCERTAIN),
    result: whole.ok ? whole.value : undefined,
  });
  expect(told.slice(0, -1).map((each) => (each.kind === "running" ? each.done : NaN))).toEqual(
    Array.from({ length: 16 }, (_, piece) => piece / 16),
  );
});

test("cancelled in the middle, it stops at the next piece and shows nothing", async () => {
  const told = await run(UNCERTAIN, (soFar) => {
    const last = soFar.at(-1);
    if (soFar.length === 4 && last?.kind === "running") last.cancel();
  });
  expect(told).toHaveLength(5);
  expect(told.at(-1)).toEqual({ kind: "cancelled" });
});

test("without a range there is nothing to draw, and the reason is told", async () => {
  const told = await run(modelOf(SAMPLE_MODEL));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    kind: "failed",
    message: expect.stringContaining("10 to 20") as string,
  });
});

test("other numbers are told apart from those that a result belongs to", () => {
  const wider = modelOf({ ...SAMPLE_MODEL, deals: "7 to 17", revshare: "15% to 25% likely 20%" });
  expect(numbersOf(wider)).not.toBe(numbersOf(UNCERTAIN));
});
