/**
 * Excel refuses everything while somebody is typing in a cell, and a click on the pane does not end
 * that. So work waits until it ends, with the person told, and is then begun anew.
 */
const CELL_EDIT = "InvalidOperationInCellEditMode";
/** Where Excel does not hold a request until the editing ends, it is asked again after this. */
const ASK_AGAIN_AFTER_MILLISECONDS = 1000;

let waiting = 0;
let tell: (isCellEdited: boolean) => void = () => undefined;

/** Called with true when work begins to wait for the end of the editing, with false when none does. */
export function onCellEdit(told: (isCellEdited: boolean) => void): void {
  tell = told;
}

/** Work that can be begun anew: nothing of it has taken effect when Excel refuses its first change. */
export function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return whenNotEdited(() => Excel.run(work));
}

/** What mends a workbook is tried more than once: Excel often takes a moment later what it refused. */
const TRIES = 3;
const TRY_AGAIN_AFTER_MILLISECONDS = 400;

export async function insistently<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await whenNotEdited(work);
    } catch (error) {
      if (tried === TRIES) throw error;
      await new Promise((passed) => setTimeout(passed, tried * TRY_AGAIN_AFTER_MILLISECONDS));
    }
  }
}

/** One request, or some that only read before the last of them changes something. */
export async function whenNotEdited<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (codeOf(error) !== CELL_EDIT) throw error;
      await editingEnded();
    }
  }
}

async function editingEnded(): Promise<void> {
  waiting += 1;
  tell(true);
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
  } catch {
    // Whatever this request failed with, the work that waits is told by its own.
    await new Promise((passed) => setTimeout(passed, ASK_AGAIN_AFTER_MILLISECONDS));
  } finally {
    waiting -= 1;
    if (waiting === 0) tell(false);
  }
}

/** Excel's name for what went wrong, such as `AccessDenied`. */
export function codeOf(error: unknown): string | undefined {
  const isExcels = typeof error === "object" && error !== null && "code" in error;
  return isExcels && typeof error.code === "string" ? error.code : undefined;
}
