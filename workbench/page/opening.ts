/*
 * What the page itself shows before any script has run: something to read, and a bar until the grid
 * stands. It is in index.html, for the grid's code takes longer to load than a sentence to read.
 */

/** How far the opening has come, from 0 to 1; unknown while the scripts are on their way. */
export function openingReached(part: number): void {
  const bar = opening()?.querySelector("progress");
  if (bar) bar.value = part;
}

export function openingIsOver(): void {
  opening()?.remove();
}

function opening(): HTMLElement | null {
  return document.getElementById("opening");
}
