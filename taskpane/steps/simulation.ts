import { html, type TemplateResult } from "lit/html.js";
import { asNumber } from "../../src/wording";
import { message } from "../controls/cards";
import { progressBar } from "../controls/progress-bar";
import { histogramPicture } from "../pictures/histogram-picture";
import { nextTurn } from "../next-turn";
import { simulateInPieces, TRIALS } from "../simulate-in-pieces";
import type { Economics } from "../state/economics";
import type { Pane } from "../state/pane-state";
import { numbersOf, type SimulationState } from "../state/simulation";

/** How NPV spreads when inputs are written as ranges: run on demand, in pieces. */
export function simulationView({ state, send }: Pane, { model }: Economics): TemplateResult {
  if (model.ranges.size === 0) {
    return html`<p>
      No input is uncertain yet. Write one as a range, such as “8 to 16” for the deals, “10% to 20%
      likely 13%” or “N(15, 2)”.
    </p>`;
  }
  const { simulation } = state;
  if (simulation.kind === "running") return running(simulation);
  const isOfThese = simulation.kind === "done" && simulation.of === numbersOf(model);
  return html`${isOfThese ? histogramPicture(simulation.result) : before(simulation)}
    <button
      type="button"
      class="button"
      id="simulate"
      @click=${() => {
        void simulateInPieces(model, send, nextTurn);
      }}
    >
      ${isOfThese ? "Run again" : "Run the simulation"}
    </button>`;
}

function before(simulation: SimulationState): TemplateResult {
  switch (simulation.kind) {
    case "cancelled":
      return message("info", "Cancelled.");
    case "failed":
      return message("error", simulation.message);
    case "done":
      return html`<p>The numbers have changed since the last run.</p>`;
    default:
      return html`<p>${asNumber(TRIALS)} trials, the same on every machine.</p>`;
  }
}

function running({ done, cancel }: Extract<SimulationState, { kind: "running" }>): TemplateResult {
  return html`<div class="writing">
    <p role="status">Simulating…</p>
    ${progressBar("Simulating", done)}
    <button type="button" class="button" id="cancel-simulation" @click=${cancel}>Cancel</button>
  </div>`;
}
