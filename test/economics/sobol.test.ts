import { shiftedSobol } from "../../src/economics/sobol";

const DIMENSIONS = 28;

function points(shifts: Uint32Array, count: number): number[][] {
  const next = shiftedSobol(shifts);
  const point = new Float64Array(shifts.length);
  return Array.from({ length: count }, () => {
    next(point);
    return [...point];
  });
}

test("without a shift the first two coordinates are the published ones", () => {
  const first = points(new Uint32Array(2), 5).map((point) =>
    point.map((coordinate) => Math.floor(coordinate * 8) / 8),
  );

  expect(first).toEqual([
    [0, 0],
    [0.5, 0.5],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.375, 0.375],
  ]);
});

test("every coordinate of 256 points has one point in each 256th, whatever the shift", () => {
  const shifts = Uint32Array.from({ length: DIMENSIONS }, (_, index) => index * 0x9e3779b9);
  const drawn = points(shifts, 256);

  for (let dimension = 0; dimension < DIMENSIONS; dimension += 1) {
    const cells = new Set(drawn.map((point) => Math.floor((point[dimension] ?? 0) * 256)));
    expect(cells.size).toBe(256);
  }
});

test("no two coordinates are the same sequence", () => {
  const drawn = points(new Uint32Array(DIMENSIONS), 64);
  const columns = Array.from({ length: DIMENSIONS }, (_, dimension) =>
    drawn.map((point) => point[dimension]).join(),
  );

  expect(new Set(columns).size).toBe(DIMENSIONS);
});

test("no coordinate is 0 or 1", () => {
  const edges = points(Uint32Array.of(0, 0xffffffff), 1)[0];

  expect(edges?.[0]).toBeGreaterThan(0);
  expect(edges?.[1]).toBeLessThan(1);
});
