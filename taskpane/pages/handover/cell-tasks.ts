import { invalid, ok } from "../../../src/result";
import { counted } from "../../../src/wording";
import { asOneStep } from "../../excel/as-one-step";
import { findCalls } from "../../excel/cells/find-calls";
import type { FoundCall } from "../../state/handover";
import { freeze } from "../../excel/cells/freeze";
import { repairCalls } from "../../excel/cells/repair-calls";
import { selectCell } from "../../excel/cells/select-cell";
import { lookAtSelection } from "../../excel/cells/selection";
import type { FreezeOffer } from "../../state/handover";
import type { Send } from "../../state/pane-state";
import { errorsKept } from "./cell-words";
import { runTask } from "./run-task";

/** What the page does to cells of the open workbook, whoever made it. */

const UNDO = "Excel’s Undo takes it back in one step.";

export async function lookTask(send: Send): Promise<void> {
  send({ kind: "pageState", states: { freezeOffer: undefined } });
  await runTask(send, {
    name: "freeze",
    doing: "Looking at the selection",
    cancelled: "Cancelled. Nothing was frozen.",
    failed: "The selection cannot be frozen.",
    work: (control) =>
      Excel.run(async (context) => {
        const looked = await lookAtSelection(context, control);
        if (!looked.ok) return looked;
        const { cells, sheetName, address, errors } = looked.value;
        if (cells === 0) {
          const kept = errors.length === 0 ? "" : ` ${errorsKept(errors)}`;
          return invalid(
            `No cell of “${sheetName}”, ${address}, can be frozen: there is no formula with a value.${kept}`,
          );
        }
        send({ kind: "pageState", states: { freezeOffer: looked.value } });
        return ok(undefined);
      }),
  });
  document.getElementById("freeze-offer")?.focus();
}

export async function freezeTask(send: Send, offer: FreezeOffer): Promise<void> {
  dropOffer(send);
  await runTask(send, {
    name: "freeze",
    doing: "Freezing the cells",
    cancelled: "Cancelled. The formulas were put back.",
    failed: "Excel refused.",
    work: (control) =>
      asOneStep(async (context, isOneStep) => {
        const freezing = await freeze(context, offer, control);
        if (!freezing.ok) return freezing;
        if (freezing.value.kind === "changed") {
          send({ kind: "pageState", states: { freezeOffer: freezing.value.offer } });
          return invalid(
            "The cells changed meanwhile, so nothing was frozen. Look again, and confirm.",
          );
        }
        const { cells } = freezing.value;
        const frozen = `${counted(cells, "cell", "cells")} of “${offer.sheetName}” ${cells === 1 ? "is a value" : "are values"} now.`;
        return ok(isOneStep ? `${frozen} ${UNDO}` : frozen);
      }),
  });
}

/** The focus goes back to the button that asked. */
export function dropOffer(send: Send): void {
  send({ kind: "pageState", states: { freezeOffer: undefined } });
  document.getElementById("freeze-selection")?.focus();
}

export async function listTask(send: Send): Promise<void> {
  send({ kind: "pageState", states: { foundCalls: undefined, foundCallsPage: 0 } });
  await runTask(send, {
    name: "list",
    doing: "Listing the cells",
    cancelled: "Cancelled.",
    failed: "Excel refused.",
    work: (control) =>
      Excel.run(async (context) => {
        const foundCalls = await findCalls(context, control);
        send({ kind: "pageState", states: { foundCalls } });
        return ok(undefined);
      }),
  });
}

/** Goes to a cell that was listed. */
export async function selectTask(send: Send, call: FoundCall): Promise<void> {
  const selected = await selectCell(call);
  if (selected.ok) return;
  const { message } = selected.problem;
  send({ kind: "pageState", states: { handoverTask: "list" } });
  send({ kind: "job", job: { kind: "failed", message } });
}

export async function repairTask(send: Send): Promise<void> {
  send({ kind: "pageState", states: { repair: undefined, notRepairedPage: 0 } });
  await runTask(send, {
    name: "repair",
    doing: "Repairing",
    cancelled: "Cancelled. Cells that were entered anew stay so; the others are as they were.",
    failed: "Excel refused.",
    work: (control) =>
      asOneStep(async (context) => {
        const repair = await repairCalls(context, control);
        send({ kind: "pageState", states: { repair } });
        return ok(undefined);
      }),
  });
}
