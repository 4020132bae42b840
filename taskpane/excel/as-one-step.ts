import { codeOf } from "./in-excel";

/**
 * Talks to Excel so that all of it is undone in one step, where Excel offers that. Some requests it
 * refuses to group, at once or when it comes to them: the work is then done again without a group,
 * so it leaves nothing behind when it throws.
 */
export async function asOneStep<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return Excel.run(work);
  try {
    return await Excel.run({ mergeUndoGroup: true }, work);
  } catch (error) {
    if (!isGroupRefused(error)) throw error;
    return Excel.run(work);
  }
}

export function isGroupRefused(error: unknown): boolean {
  return codeOf(error) === "UndoNotSupported";
}
