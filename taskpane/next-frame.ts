const waiting = new Map<string, () => void>();

/** Does it once before the next picture is drawn; of several asked for under a name, the last. */
export function onNextFrame(name: string, act: () => void): void {
  const isFirst = waiting.size === 0;
  waiting.set(name, act);
  if (isFirst) requestAnimationFrame(actNow);
}

function actNow(): void {
  const acts = [...waiting.values()];
  waiting.clear();
  for (const act of acts) act();
}
