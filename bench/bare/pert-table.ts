const CELLS = 4096;

/** A PERT distribution over 0 to 1 in cells, each with a linear density: see the core's quantiles. */
export interface PertTable {
  readonly points: Float64Array;
  readonly densities: Float64Array;
  readonly masses: Float64Array;
  readonly firstCells: Uint16Array;
}

export function pertTable(rising: number, falling: number): PertTable {
  const points = new Float64Array(CELLS + 1);
  const densities = new Float64Array(CELLS + 1);
  const masses = new Float64Array(CELLS + 1);
  for (let index = 0; index <= CELLS; index += 1) {
    const part = index / CELLS;
    const x = part * part * (3 - 2 * part);
    points[index] = x;
    densities[index] = Math.pow(x, rising) * Math.pow(1 - x, falling);
    if (index === 0) continue;
    const density = (densities[index]! + densities[index - 1]!) / 2;
    masses[index] = masses[index - 1]! + density * (x - points[index - 1]!);
  }
  const firstCells = new Uint16Array(CELLS + 1);
  let cell = 0;
  for (let index = 0; index <= CELLS; index += 1) {
    while (cell < CELLS - 1 && masses[cell + 1]! < (index / CELLS) * masses[CELLS]!) cell += 1;
    firstCells[index] = cell;
  }
  return { points, densities, masses, firstCells };
}

/** The value, 0 to 1, below which the distribution lies with the given probability. */
export function pertQuantile(table: PertTable, probability: number): number {
  const { points, densities, masses, firstCells } = table;
  const mass = probability * masses[CELLS]!;
  let cell = firstCells[Math.floor(probability * CELLS)]!;
  while (cell < CELLS - 1 && masses[cell + 1]! < mass) cell += 1;
  const inside = mass - masses[cell]!;
  const left = densities[cell]!;
  const width = points[cell + 1]! - points[cell]!;
  const slope = (densities[cell + 1]! - left) / width;
  const root = Math.sqrt(Math.max(0, left * left + 2 * slope * inside));
  const step = left + root > 0 ? (2 * inside) / (left + root) : 0;
  return points[cell]! + Math.min(width, step);
}
