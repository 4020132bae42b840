/**
 * A primitive polynomial (degree, inner coefficients) and the first direction numbers for each
 * dimension after the first. Source: S. Joe and F. Y. Kuo, "Constructing Sobol sequences with
 * better two-dimensional projections", SIAM J. Sci. Comput. 30, 2008, table new-joe-kuo-6.
 */
const DIRECTIONS: readonly (readonly [degree: number, inner: number, ...first: number[]])[] = [
  [1, 0, 1],
  [2, 1, 1, 3],
  [3, 1, 1, 3, 1],
  [3, 2, 1, 1, 1],
  [4, 1, 1, 1, 3, 3],
  [4, 4, 1, 3, 5, 13],
  [5, 2, 1, 1, 5, 5, 17],
  [5, 4, 1, 1, 5, 5, 5],
  [5, 7, 1, 1, 7, 11, 19],
  [5, 11, 1, 1, 5, 1, 1],
  [5, 13, 1, 1, 1, 3, 11],
  [5, 14, 1, 3, 5, 5, 31],
  [6, 1, 1, 3, 3, 9, 7, 49],
  [6, 13, 1, 1, 1, 15, 21, 21],
  [6, 16, 1, 3, 1, 13, 27, 49],
  [6, 19, 1, 1, 1, 15, 7, 5],
  [6, 22, 1, 3, 1, 15, 13, 25],
  [6, 25, 1, 1, 5, 5, 19, 61],
  [7, 1, 1, 3, 7, 11, 23, 15, 103],
  [7, 4, 1, 3, 7, 13, 13, 15, 69],
  [7, 7, 1, 1, 3, 13, 7, 35, 63],
  [7, 8, 1, 3, 5, 9, 1, 25, 53],
  [7, 14, 1, 3, 1, 13, 9, 35, 107],
  [7, 19, 1, 3, 1, 5, 27, 61, 31],
  [7, 21, 1, 1, 5, 11, 19, 41, 61],
  [7, 28, 1, 3, 5, 3, 3, 13, 69],
  [7, 31, 1, 1, 7, 13, 1, 19, 1],
];

/** Points of as many coordinates as there are shifts, the next one at each call. */
export type PointSource = (point: Float64Array) => void;

/**
 * Sobol points in the open unit cube, each coordinate combined bit by bit with a random shift
 * (32 bits): evenly spread whatever the shifts are, and independent from one set of shifts to
 * another, which is what a standard error can be estimated from.
 */
export function shiftedSobol(shifts: Uint32Array): PointSource {
  if (shifts.length > DIRECTIONS.length + 1) {
    throw new Error(`Sobol points have at most ${DIRECTIONS.length + 1} coordinates`);
  }
  const directions = Array.from(shifts, (_, dimension) => directionNumbers(dimension));
  const state = Uint32Array.from(shifts);
  let count = 0;
  return (point) => {
    for (let dimension = 0; dimension < state.length; dimension += 1) {
      point[dimension] = ((state[dimension] ?? 0) + 0.5) / 2 ** 32;
    }
    count += 1;
    // In Gray code order the next point differs by one direction number: the count's lowest bit.
    const bit = 31 - Math.clz32(count & -count);
    directions.forEach((numbers, dimension) => {
      state[dimension] = (state[dimension] ?? 0) ^ (numbers[bit] ?? 0);
    });
  };
}

function directionNumbers(dimension: number): Uint32Array {
  const numbers = new Uint32Array(32);
  const [degree, inner, ...first] = DIRECTIONS[dimension - 1] ?? [0, 0];
  for (let bit = 0; bit < 32; bit += 1) {
    numbers[bit] =
      degree === 0
        ? 1 << (31 - bit)
        : bit < degree
          ? (first[bit] ?? 0) << (31 - bit)
          : recurrence(numbers, bit, degree, inner);
  }
  return numbers;
}

function recurrence(numbers: Uint32Array, bit: number, degree: number, inner: number): number {
  const oldest = numbers[bit - degree] ?? 0;
  let next = oldest ^ (oldest >>> degree);
  for (let step = 1; step < degree; step += 1) {
    if ((inner >>> (degree - 1 - step)) & 1) next ^= numbers[bit - step] ?? 0;
  }
  return next;
}
