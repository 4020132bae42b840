import type { Model } from "../src/economics/parse";
import { startSimulation } from "../src/economics/simulate";
import type { Send } from "./state/pane-state";
import { numbersOf } from "./state/simulation";

/** A power of two, sixteen pieces of a few milliseconds each; errors of a tenth of a per cent. */
export const TRIALS = 262_144;

/**
 * Runs a simulation piece by piece, and lets the pane draw and listen after each.
 *
 * @param pause Resolves once whatever else the pane has to do is done.
 */
export async function simulateInPieces(
  model: Model,
  send: Send,
  pause: () => Promise<void>,
): Promise<void> {
  const simulation = startSimulation(model, { measure: "npv", trials: TRIALS });
  if (!simulation.ok) {
    const { message } = simulation.problem;
    send({ kind: "simulation", simulation: { kind: "failed", message } });
    return;
  }
  const { pieces, runPiece, result } = simulation.value;
  const abort = new AbortController();
  const cancel = () => {
    abort.abort();
  };
  for (let piece = 0; piece < pieces; piece += 1) {
    send({ kind: "simulation", simulation: { kind: "running", done: piece / pieces, cancel } });
    await pause();
    if (abort.signal.aborted) {
      send({ kind: "simulation", simulation: { kind: "cancelled" } });
      return;
    }
    runPiece();
  }
  await pause();
  const spread = result();
  send({
    kind: "simulation",
    simulation: spread.ok
      ? { kind: "done", of: numbersOf(model), result: spread.value }
      : { kind: "failed", message: spread.problem.message },
  });
}
