import { currentPartner } from "../../../src/case/draft";
import type { Place } from "../../../src/sheets/cells-of-call";
import { INPUT_COLUMNS } from "../../../src/sheets/layout/inputs-layout";
import { readSelectedCell } from "../../excel/cells/read-selected-cell";
import { selectCell, type CellToSelect } from "../../excel/cells/select-cell";
import { inExcel } from "../../excel/in-excel";
import { reasonOf } from "../../reason-of";
import type { Explained } from "../../state/explained";
import type { Pane, Send } from "../../state/pane-state";

/** As many cells back as anybody follows links. */
const LONGEST_TRAIL = 20;

type WhileShown = (element: Element | undefined) => void;

/** The pane as it was drawn last; the same function each time, so that one drawing follows another. */
let drawn: Pane;
const bySend = new WeakMap<Send, WhileShown>();

/** Follows the selection from when the page comes on screen until it goes. */
export function followSelection(pane: Pane): WhileShown {
  drawn = pane;
  const known = bySend.get(pane.send);
  if (known !== undefined) return known;
  let stop: Promise<() => Promise<void>> | undefined;
  const whileShown: WhileShown = (element) => {
    if (element !== undefined) {
      stop = subscribe();
      void explainSelection();
    } else {
      void stop?.then((end) => end()).catch(() => undefined);
      stop = undefined;
    }
  };
  bySend.set(pane.send, whileShown);
  return whileShown;
}

async function subscribe(): Promise<() => Promise<void>> {
  return inExcel(async (context) => {
    const subscription = context.workbook.onSelectionChanged.add(() => explainSelection());
    await context.sync();
    return async () => {
      await Excel.run(subscription.context, async (own) => {
        subscription.remove();
        await own.sync();
      });
    };
  });
}

let asked = 0;

/** What was selected last is what counts, should an earlier answer come later. */
async function explainSelection(): Promise<void> {
  asked += 1;
  const own = asked;
  const { sheetIds } = currentPartner(drawn.state.draft);
  const explained = await inExcel((context) => readSelectedCell(context, sheetIds)).catch(
    (error: unknown): Explained => ({ kind: "failed", message: reasonOf(error) }),
  );
  if (own === asked) drawn.send({ kind: "pageState", states: { explained } });
}

/** Goes to a cell that the selected one rests on, and remembers the way back. */
export async function goToPlace(pane: Pane, place: Place): Promise<void> {
  const { explained, explainTrail = [] } = pane.state.pageStates;
  const isInput = pane.state.inputsSheet?.name === place.sheet && place.rows === 1;
  const target: CellToSelect = {
    sheetId: place.sheet,
    sheetName: place.sheet,
    row: place.row,
    // People type beside the column that our functions read.
    column: isInput ? INPUT_COLUMNS.value : place.column,
  };
  const from = explained === undefined || explained.kind === "failed" ? [] : [explained.cell];
  if (await isSelected(pane, target)) {
    const trail = [...explainTrail, ...from].slice(-LONGEST_TRAIL);
    pane.send({ kind: "pageState", states: { explainTrail: trail } });
  }
}

/** Back to the cell from which the last link was followed. */
export async function goBack(pane: Pane): Promise<void> {
  const trail = pane.state.pageStates.explainTrail ?? [];
  const last = trail.at(-1);
  pane.send({ kind: "pageState", states: { explainTrail: trail.slice(0, -1) } });
  if (last !== undefined) await isSelected(pane, last);
}

async function isSelected({ send }: Pane, cell: CellToSelect): Promise<boolean> {
  const selected = await selectCell(cell).catch((error: unknown) => ({
    ok: false as const,
    problem: { message: reasonOf(error) },
  }));
  send({ kind: "announce", sentence: selected.ok ? "" : selected.problem.message });
  return selected.ok;
}
