import { enteredAgain, type EnteredAgain } from "../../../src/sheets/copies/repair";
import { reasonOf } from "../../reason-of";
import type { FoundCall, NotRepaired, Repair } from "../../state/handover";
import { isGroupRefused } from "../as-one-step";
import { stopIfCancelled, type WorkControl } from "../cancelled";
import { functionPrefix } from "../function-prefix";
import { insistently, whenNotEdited } from "../in-excel";
import { findCalls } from "./find-calls";
import { inBatches, RANGES_AT_A_TIME } from "./read-cells";

type Candidate = FoundCall & { readonly again: EnteredAgain };

/** Enters every formula of ours anew that is stuck, or may be. Protected sheets are not touched. */
export async function repairCalls(
  context: Excel.RequestContext,
  work: WorkControl,
): Promise<Repair> {
  const calls = await whenNotEdited(() => findCalls(context, work));
  const candidates = calls.flatMap((call): Candidate[] => {
    const again = enteredAgain(call, functionPrefix());
    return again === undefined ? [] : [{ ...call, again }];
  });
  const refused: NotRepaired[] = candidates
    .filter(({ isProtected, again }) => isProtected && again.isStuck)
    .map((call) => ({
      ...call,
      because: "Its sheet is protected. Unprotect it and repair again.",
    }));
  const entered: Candidate[] = [];
  const open = candidates.filter(({ isProtected }) => !isProtected);
  for (let first = 0; first < open.length; first += RANGES_AT_A_TIME) {
    stopIfCancelled(work.signal);
    const batch = open.slice(first, first + RANGES_AT_A_TIME);
    for (const { call, problem } of await enter(context, batch)) {
      if (problem === undefined) entered.push(call);
      else refused.push({ ...call, because: `Excel refused the formula: ${problem}` });
    }
  }
  const { repaired, still } = await lookAgain(context, entered);
  return { repaired, notRepaired: [...refused, ...still], calls: calls.length };
}

/** All in one go; should Excel refuse one of them, in halves, so that the others get through. */
async function enter(
  context: Excel.RequestContext,
  batch: readonly Candidate[],
): Promise<{ readonly call: Candidate; readonly problem?: string }[]> {
  try {
    await whenNotEdited(async () => {
      for (const call of batch) cellOf(context, call).formulas = [[call.again.formula]];
      await context.sync();
    });
    return batch.map((call) => ({ call }));
  } catch (error) {
    if (isGroupRefused(error)) throw error;
    const [only] = batch;
    if (only !== undefined && batch.length === 1) return [{ call: only, problem: reasonOf(error) }];
    const half = Math.ceil(batch.length / 2);
    const first = await enter(context, batch.slice(0, half));
    return [...first, ...(await enter(context, batch.slice(half)))];
  }
}

const STUCK = "#NAME?";
/** What a cell shows while Excel waits for our answer; it passes by itself. */
const WAITING = "#BUSY!";

async function lookAgain(
  context: Excel.RequestContext,
  entered: readonly Candidate[],
): Promise<{ readonly repaired: number; readonly still: readonly NotRepaired[] }> {
  const looked = await insistently(() =>
    inBatches(
      context,
      entered,
      (call) => {
        const cell = cellOf(context, call);
        cell.load("values");
        return cell;
      },
      (call, cell) => ({ call, value: (cell.values as unknown[][])[0]?.[0] }),
    ),
  );
  const still = looked.filter(({ value }) => value === STUCK);
  const repaired = looked.filter(
    ({ call, value }) =>
      value !== STUCK && (call.again.isStuck || (value !== WAITING && value !== call.value)),
  );
  return {
    repaired: repaired.length,
    still: still.map(({ call }) => ({
      ...call,
      because: "It was entered again and still shows #NAME?.",
    })),
  };
}

function cellOf(context: Excel.RequestContext, { sheetId, row, column }: FoundCall): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getCell(row, column);
}
