import { codeOf } from "./in-excel";

/**
 * Talks to Excel so that all of it is undone in one step, where Excel offers that. Some requests it
 * refuses to group, at once or when it comes to them: the work is then done again without a group,
 * so it leaves nothing behind when it throws. It is told whether it is one step, for who promises that.
 */
export async function asOneStep<T>(
  work: (context: Excel.RequestContext, isOneStep: boolean) => Promise<T>,
): Promise<T> {
  const inSteps = () => Excel.run((context) => work(context, false));
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return inSteps();
  try {
    return await Excel.run({ mergeUndoGroup: true }, (context) => work(context, true));
  } catch (error) {
    if (!isGroupRefused(error)) throw error;
    return inSteps();
  }
}

export function isGroupRefused(error: unknown): boolean {
  return codeOf(error) === "UndoNotSupported";
}
