/** What Tab stops at; Microsoft's own list lacks `summary`. */
const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]";

/**
 * In Excel on the web, office.js takes every Tab for itself: it moves among a list of its own, and
 * leaves the pane from whatever is not on it, such as a heading that was given the focus. Here the
 * browser does the moving, and office.js gets Tab only at the two ends, to hand the focus to Excel.
 */
export function keepTabInPane(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Tab" && hasStop(event.shiftKey)) event.stopPropagation();
  });
}

/** Whether something in the pane comes after what has the focus, or before it. */
function hasStop(backward: boolean): boolean {
  const active = document.activeElement ?? document.body;
  const side = backward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...document.querySelectorAll<HTMLElement>(STOPS)].some(
    (stop) =>
      stop.tabIndex >= 0 &&
      !stop.matches(":disabled") &&
      stop.checkVisibility() &&
      !stop.contains(active) &&
      (active.compareDocumentPosition(stop) & side) !== 0,
  );
}
