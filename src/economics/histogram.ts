export interface Bin {
  readonly from: number;
  /** Counted here up to, but not including, this; the last bin includes it. */
  readonly to: number;
  readonly count: number;
}

const STEPS = [1, 2, 2.5, 5, 10];
const WANTED_BINS = 20;

/** About twenty bins of a round width over lists of sorted, finite numbers. */
export function histogram(lists: readonly Float64Array[]): readonly Bin[] {
  const least = Math.min(...lists.map((sorted) => sorted[0] ?? Infinity));
  const most = Math.max(...lists.map((sorted) => sorted.at(-1) ?? -Infinity));
  if (least > most) return [];
  const width = roundWidth((most - least) / WANTED_BINS);
  const first = width === 0 ? 0 : Math.floor(least / width);
  const bins = width === 0 ? 1 : Math.max(1, Math.ceil(most / width) - first);
  const counts = new Float64Array(bins);
  for (const sorted of lists) {
    for (const value of sorted) {
      const bin = width === 0 ? 0 : Math.min(bins - 1, Math.floor(value / width) - first);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
  }
  return Array.from(counts, (count, bin) =>
    width === 0
      ? { from: least, to: most, count }
      : { from: (first + bin) * width, to: (first + bin + 1) * width, count },
  );
}

/** The next 1, 2, 2.5 or 5 times a power of ten; 0 for 0. */
function roundWidth(width: number): number {
  if (width === 0) return 0;
  let power = 1;
  while (power * 10 <= width) power *= 10;
  while (power > width) power /= 10;
  return power * (STEPS.find((step) => step * power >= width) ?? 10);
}
