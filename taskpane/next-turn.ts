/** A turn of the event loop: keys, clicks and drawing come first. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
