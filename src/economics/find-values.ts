/** A measure as one input moves, and where it should come to. */
export interface Curve {
  /** Infinity is never, NaN not applicable. */
  readonly measure: (x: number) => number;
  readonly target: number;
  /** Zero where the measure meets the target, and less given to jumps: see MeasureRow. */
  readonly residual: (x: number) => number;
  /** The measure holds its value over a stretch, and then jumps. */
  readonly isStepped: boolean;
  /** Which formula holds at an x, where another one takes over: the measure may jump there. */
  readonly regime: (x: number) => boolean;
  /** Whether an x is a value that may be given: a lower end may be none itself. */
  readonly isAllowed: (x: number) => boolean;
}

export interface FoundValue {
  readonly value: number;
  readonly method: "closed form" | "search";
}

interface Point {
  readonly x: number;
  readonly outcome: number;
  readonly meets: boolean;
}

/** Between two points that were looked at, both included. */
interface Piece {
  readonly low: number;
  readonly high: number;
}

const EVEN_PIECES = 256;
/** Ranges that reach to the largest amount are looked at closely where amounts usually lie. */
const OCTAVES = 60;
const POINTS_AN_OCTAVE = 4;
const STRAIGHT = 1e-9;
/** What two computations of the same number may differ by. */
const SAME = 1e-12;

/**
 * The values between low and high at which a measure meets its target, lowest first: the lower end
 * of every stretch that meets it, and every point. A straight line is solved from two of its
 * points. Anything else is looked at in some hundreds of pieces; each in which the curve crosses
 * the target, or comes near and turns, is searched until the doubles run out.
 *
 * @param known A value that is worth looking at, such as the one that is given.
 */
export function findValues(
  curve: Curve,
  low: number,
  high: number,
  known?: number,
): readonly FoundValue[] {
  const points = scanned(curve, low, high, known);
  const stretches = stretchesOf(curve, points);
  const isApart = (x: number): boolean =>
    stretches.every(({ around }) => x < around.low || x > around.high);
  const roots = curve.isStepped ? [] : rootsOf(curve, points).filter(({ value }) => isApart(value));
  const ends = stretches.map(({ value }): FoundValue => ({ value, method: "search" }));
  return distinct([...ends, ...roots].sort((one, other) => one.value - other.value));
}

function distinct(sorted: readonly FoundValue[]): readonly FoundValue[] {
  return sorted.filter(({ value }, index) => {
    const before = sorted[index - 1]?.value;
    return (
      before === undefined || value - before > 1e-9 * Math.max(Math.abs(value), Math.abs(before))
    );
  });
}

function scanned(
  { measure, target, regime, isAllowed }: Curve,
  low: number,
  high: number,
  known: number | undefined,
): readonly Point[] {
  const width = high - low;
  const xs = new Set<number>();
  for (let piece = 0; piece < EVEN_PIECES; piece += 1) xs.add(low + (width * piece) / EVEN_PIECES);
  for (let step = 1; step <= OCTAVES * POINTS_AN_OCTAVE; step += 1) {
    xs.add(low + width * 2 ** (-step / POINTS_AN_OCTAVE));
  }
  xs.add(high);
  if (known !== undefined && known > low && known < high) xs.add(known);
  const sorted = [...xs].filter(isAllowed).sort((one, other) => one - other);
  return sorted
    .flatMap((x, index) => {
      const before = sorted[index - 1] ?? x;
      const side = regime(before);
      if (side === regime(x)) return [x];
      const { low: last, high: first } = halve(before, x, (at) => regime(at) === side);
      return [last, first, x];
    })
    .map((x) => {
      const outcome = measure(x);
      const meets = Math.abs(outcome - target) <= SAME * Math.max(1, Math.abs(target));
      return { x, outcome, meets };
    });
}

interface Stretch {
  readonly value: number;
  readonly around: Piece;
}

/** Where the measure holds the target over a stretch: from where on, and between which points. */
function stretchesOf(curve: Curve, points: readonly Point[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  points.forEach((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before?.meets === true) return;
    if (point.meets && (curve.isStepped || after?.meets === true)) {
      const end = points.slice(index).find(({ meets }) => !meets) ?? points.at(-1) ?? point;
      const value = before === undefined ? point.x : lowestMeeting(curve, before.x, point.x);
      stretches.push({ value, around: { low: before?.x ?? point.x, high: end.x } });
    } else if (curve.isStepped && before !== undefined && !point.meets) {
      const inside = stepBetween(curve, before, point);
      if (inside === undefined) return;
      const value = lowestMeeting(curve, before.x, inside);
      stretches.push({ value, around: { low: before.x, high: point.x } });
    }
  });
  return stretches;
}

/** The lower end of the stretch that holds `high` and does not hold `low`. */
function lowestMeeting({ measure, target }: Curve, low: number, high: number): number {
  const meets = (x: number): boolean => Math.abs(measure(x) - target) <= SAME * Math.abs(target);
  return halve(low, high, (x) => !meets(x)).high;
}

/** A value at which a measure that steps over the target between two points holds it on its way. */
function stepBetween({ measure, target }: Curve, from: Point, to: Point): number | undefined {
  const isBelow = from.outcome < target;
  if (Number.isNaN(from.outcome) || !(isBelow ? to.outcome > target : to.outcome < target)) {
    return undefined;
  }
  let found: number | undefined;
  halve(from.x, to.x, (x) => {
    const outcome = measure(x);
    if (outcome === target) found ??= x;
    return isBelow ? outcome < target : outcome > target;
  });
  return found;
}

function rootsOf(curve: Curve, points: readonly Point[]): readonly FoundValue[] {
  const line = lineThrough(curve.residual, points);
  if (line !== undefined) return line;
  const heights = points.map(({ x }) => curve.residual(x));
  const found: number[] = [];
  points.forEach(({ x, meets }, index) => {
    const here = heights[index] ?? NaN;
    const [before, after] = [heights[index - 1] ?? NaN, heights[index + 1] ?? NaN];
    const [left, right] = [points[index - 1]?.x ?? x, points[index + 1]?.x ?? x];
    if (here === 0 || meets) found.push(x);
    else if (here * before < 0) found.push(crossing(curve.residual, left, x));
    const turns = Math.abs(here) < Math.abs(before) && Math.abs(here) < Math.abs(after);
    if (turns && here * before > 0 && here * after > 0) {
      found.push(...nearTurn(curve.residual, left, right));
    }
  });
  return found.map((value) => ({ value, method: "search" }));
}

/** A curve that turns near zero may cross it twice on the way, or just touch it. */
function nearTurn(f: (x: number) => number, low: number, high: number): readonly number[] {
  const side = Math.sign(f(low));
  const GOLDEN = 0.6180339887498949;
  let [left, right] = [low, high];
  for (let step = 0; step < 90; step += 1) {
    const [one, other] = [right - GOLDEN * (right - left), left + GOLDEN * (right - left)];
    if (side * f(one) < side * f(other)) right = other;
    else left = one;
  }
  const turn = left + (right - left) / 2;
  return side * f(turn) < 0 ? [crossing(f, low, turn), crossing(f, turn, high)] : [turn];
}

/** Judged near the lowest point, where ranges that reach to the largest amount keep their digits. */
function lineThrough(
  f: (x: number) => number,
  points: readonly Point[],
): readonly FoundValue[] | undefined {
  const [low, high] = [points[0]?.x ?? NaN, points.at(-1)?.x ?? NaN];
  const width = Math.min(high - low, Math.max(1, 1e-6 * (high - low)));
  const start = f(low);
  const slope = (f(low + width) - start) / width;
  const isStraight = points.every(({ x }) => {
    const expected = start + slope * (x - low);
    const size = Math.abs(start) + Math.abs(slope) * (x - low);
    return Math.abs(f(x) - expected) <= STRAIGHT * size;
  });
  if (!isStraight) return undefined;
  if (slope === 0) return start === 0 ? [{ value: low, method: "closed form" }] : [];
  const first = low - start / slope;
  // One more step from there gives back the digits that the first one lost to its length.
  const at = first - f(first) / slope;
  const rounding = SAME * Math.max(width, Math.abs(at));
  if (!(at >= low - rounding && at <= high + rounding)) return [];
  return [{ value: Math.min(high, Math.max(low, at)), method: "closed form" }];
}

/** Where a curve that is on one side of zero at `low` is on the other. */
function crossing(f: (x: number) => number, low: number, high: number): number {
  const side = Math.sign(f(low));
  return halve(low, high, (x) => side * f(x) > 0).low;
}

/** Two neighbouring doubles, the first on the near side, the second not. */
function halve(low: number, high: number, isNear: (x: number) => boolean): Piece {
  let [left, right] = [low, high];
  for (;;) {
    const middle = left + (right - left) / 2;
    if (middle <= left || middle >= right) return { low: left, high: right };
    if (isNear(middle)) left = middle;
    else right = middle;
  }
}
