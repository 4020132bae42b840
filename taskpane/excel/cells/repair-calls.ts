import { saysNotLoaded } from "../../../src/sheets/description/cell-grid";
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

interface Entered {
  readonly call: Candidate;
  /** Why Excel refused it, as far as is known: what was refused may have been done. */
  readonly problem?: string;
}

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
  const entered: Entered[] = [];
  const open = candidates.filter(({ isProtected }) => !isProtected);
  for (let first = 0; first < open.length; first += RANGES_AT_A_TIME) {
    stopIfCancelled(work.signal);
    const batch = open.slice(first, first + RANGES_AT_A_TIME);
    entered.push(...(await enter(context, batch)));
  }
  const { repaired, still } = await lookAgain(context, entered);
  return { repaired, notRepaired: [...refused, ...still], calls: calls.length };
}

/** All in one go; should Excel refuse one of them, in halves, so that the others get through. */
async function enter(
  context: Excel.RequestContext,
  batch: readonly Candidate[],
): Promise<Entered[]> {
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

/** What a cell shows while Excel waits for our answer; it passes by itself. */
const WAITING = "#BUSY!";

async function lookAgain(
  context: Excel.RequestContext,
  entered: readonly Entered[],
): Promise<{ readonly repaired: number; readonly still: readonly NotRepaired[] }> {
  const looked = await insistently(() =>
    inBatches(
      context,
      entered,
      ({ call }) => {
        const cell = cellOf(context, call);
        cell.load("values,formulas");
        return cell;
      },
      ({ call, problem }, cell) => {
        const isAsBefore = (cell.formulas as unknown[][])[0]?.[0] === call.formula;
        const value = (cell.values as unknown[][])[0]?.[0];
        return { call, value, problem: isAsBefore ? problem : undefined };
      },
    ),
  );
  const still = looked.flatMap(({ call, value, problem }): NotRepaired[] => {
    if (problem !== undefined) {
      return [{ ...call, because: `Excel refused the formula: ${problem}` }];
    }
    const because = `It was entered again and still shows ${String(value)}.`;
    return saysNotLoaded(value) ? [{ ...call, because }] : [];
  });
  const repaired = looked.filter(
    ({ call, value, problem }) =>
      problem === undefined &&
      !saysNotLoaded(value) &&
      (call.again.isStuck || (value !== WAITING && value !== call.value)),
  );
  return { repaired: repaired.length, still };
}

function cellOf(context: Excel.RequestContext, { sheetId, row, column }: FoundCall): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getCell(row, column);
}
