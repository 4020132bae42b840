/** Talks to Excel so that all of it is undone in one step, where Excel offers that. */
export function asOneStep<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20")
    ? Excel.run({ mergeUndoGroup: true }, work)
    : Excel.run(work);
}
