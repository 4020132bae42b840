import { repairedFormula } from "../../../src/sheets/copies/repair";
import { reasonOf } from "../../reason-of";
import type { FoundCall, NotRepaired, Repair } from "../../state/handover";
import { stopIfCancelled, type WorkControl } from "../cancelled";
import { functionPrefix } from "../function-prefix";
import { findCalls } from "./find-calls";
import { inBatches, RANGES_AT_A_TIME } from "./read-cells";

type Stuck = FoundCall & { readonly repairedFormula: string };

/** Enters every formula of ours anew that is stuck. Protected sheets are not touched. */
export async function repairCalls(
  context: Excel.RequestContext,
  work: WorkControl,
): Promise<Repair> {
  const calls = await findCalls(context, work);
  const stuck = calls.flatMap((call): Stuck[] => {
    const formula = repairedFormula(call.formula, call.value, functionPrefix());
    return formula === undefined ? [] : [{ ...call, repairedFormula: formula }];
  });
  const refused: NotRepaired[] = stuck
    .filter(({ isProtected }) => isProtected)
    .map((call) => ({
      ...call,
      because: "Its sheet is protected. Unprotect it and repair again.",
    }));
  const entered: Stuck[] = [];
  const open = stuck.filter(({ isProtected }) => !isProtected);
  for (let first = 0; first < open.length; first += RANGES_AT_A_TIME) {
    stopIfCancelled(work.signal);
    for (const { call, problem } of await enter(
      context,
      open.slice(first, first + RANGES_AT_A_TIME),
    )) {
      if (problem === undefined) entered.push(call);
      else refused.push({ ...call, because: `Excel refused the formula: ${problem}` });
    }
  }
  const still = await stillStuck(context, entered);
  return {
    repaired: entered.length - still.length,
    notRepaired: [...refused, ...still],
    calls: calls.length,
  };
}

/** All in one go; should Excel refuse one of them, one by one, so that the others get through. */
async function enter(
  context: Excel.RequestContext,
  batch: readonly Stuck[],
): Promise<{ readonly call: Stuck; readonly problem?: string }[]> {
  try {
    for (const call of batch) cellOf(context, call).formulas = [[call.repairedFormula]];
    await context.sync();
    return batch.map((call) => ({ call }));
  } catch (error) {
    const [only] = batch;
    if (only !== undefined && batch.length === 1) return [{ call: only, problem: reasonOf(error) }];
    const outcomes = [];
    for (const call of batch) outcomes.push(...(await enter(context, [call])));
    return outcomes;
  }
}

async function stillStuck(
  context: Excel.RequestContext,
  entered: readonly Stuck[],
): Promise<NotRepaired[]> {
  const cells = await inBatches(
    context,
    entered,
    (call) => {
      const cell = cellOf(context, call);
      cell.load("values");
      return cell;
    },
    (call, cell): NotRepaired[] => {
      const value = (cell.values as unknown[][])[0]?.[0];
      if (value !== "#NAME?") return [];
      return [{ ...call, because: "It was entered again and still shows #NAME?." }];
    },
  );
  return cells.flat();
}

function cellOf(context: Excel.RequestContext, { sheetId, row, column }: FoundCall): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getCell(row, column);
}
