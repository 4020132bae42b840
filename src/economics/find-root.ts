export interface Root {
  readonly value: number;
  readonly method: "closed form" | "search";
}

/** How finely a curve is scanned for a change of sign. */
const PIECES = 256;
const STRAIGHT = 1e-11;

/**
 * The points between low and high where a continuous function is zero, lowest first. A straight
 * line is solved from two of its points; anything else is scanned for changes of sign and each is
 * halved until the doubles run out, which takes about sixty steps and cannot fail. A curve that
 * touches zero without crossing it between two scanned points is missed.
 */
export function findRoots(f: (x: number) => number, low: number, high: number): readonly Root[] {
  const line = straightLine(f, low, high);
  return line ?? scan(f, low, high);
}

/** Judged and solved near `low`, where ranges that reach to the largest amount keep their digits. */
function straightLine(
  f: (x: number) => number,
  low: number,
  high: number,
): readonly Root[] | undefined {
  const width = Math.min(high - low, Math.max(1, 1e-6 * (high - low)));
  const start = f(low);
  const rise = f(low + width) - start;
  const ends = Math.max(Math.abs(start), Math.abs(start + rise));
  for (const part of [0.25, 0.625]) {
    if (!(Math.abs(f(low + part * width) - start - part * rise) <= STRAIGHT * ends)) {
      return undefined;
    }
  }
  if (rise === 0) return start === 0 ? [{ value: low, method: "closed form" }] : [];
  const slope = rise / width;
  const first = low - start / slope;
  // One more step from there gives back the digits that the first one lost to its length.
  const at = first - f(first) / slope;
  const rounding = 1e-12 * Math.max(width, Math.abs(at));
  const isInside = at >= low - rounding && at <= high + rounding;
  return isInside ? [{ value: Math.min(high, Math.max(low, at)), method: "closed form" }] : [];
}

function scan(f: (x: number) => number, low: number, high: number): readonly Root[] {
  const roots: Root[] = [];
  let left = low;
  let atLeft = f(low);
  if (atLeft === 0) roots.push({ value: low, method: "search" });
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const right = piece === PIECES ? high : low + ((high - low) * piece) / PIECES;
    const atRight = f(right);
    if (atRight === 0) roots.push({ value: right, method: "search" });
    else if (atLeft * atRight < 0) roots.push({ value: halve(f, left, right), method: "search" });
    left = right;
    atLeft = atRight;
  }
  return roots;
}

function halve(f: (x: number) => number, low: number, high: number): number {
  let [left, right] = [low, high];
  const isPositive = f(left) > 0;
  for (;;) {
    const middle = left + (right - left) / 2;
    if (middle <= left || middle >= right) return left;
    if (f(middle) > 0 === isPositive) left = middle;
    else right = middle;
  }
}
