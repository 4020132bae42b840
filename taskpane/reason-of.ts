/** What to do about the refusals that Excel's own words do not explain to a person. */
const WHAT_TO_DO: Readonly<Record<string, string>> = {
  AccessDenied:
    "The workbook may be read-only or protected: save a copy or unprotect it, and try again.",
  ApiNotFound: "This Excel is too old for it: update Excel, and try again.",
  ConnectionFailure: "Excel did not answer: try again.",
  GeneralException: "Excel had an error of its own: try again.",
  InvalidOperationInCellEditMode:
    "A cell is being edited: press Enter or Esc in it, and try again.",
  Timeout: "Excel took too long: try again.",
};

/** Why Excel refused something, and what to do. */
export function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  const message = error instanceof Error ? error.message : String(error);
  return WHAT_TO_DO[String(code)] ?? message;
}
