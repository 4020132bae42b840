import { readOnce } from "../../src/worksheet/read-once";

const BLOCK: readonly (readonly unknown[])[] = [
  ["acv", 50_000],
  ["revshare", "20%"],
  ["deals", null],
];
const fresh = (): unknown[][] => BLOCK.map((row) => [...row]);

/** Reads nothing but how often it was asked, so that every answer tells which reading it is. */
function counting(): (range: unknown) => number {
  let readings = 0;
  return readOnce(() => (readings += 1));
}

test("the same block is read once, whichever array it comes in", () => {
  const read = counting();
  expect([read(fresh()), read(fresh()), read(fresh())]).toEqual([1, 1, 1]);
});

test("blank cells beyond the block do not make it another one, as null, as text and as 0", () => {
  const read = counting();
  read(fresh());
  for (const blank of [null, "", 0]) {
    const wide = fresh().map((row) => [...row, blank]);
    expect(read([...wide, [blank, blank, blank], [blank]])).toBe(1);
  }
});

test("any other cell does: a label, a value, its kind, one more or one less", () => {
  const read = counting();
  read(fresh());
  const others: unknown[][][] = [
    [["ACV", 50_000], ...fresh().slice(1)],
    [["acv", 50_001], ...fresh().slice(1)],
    [["acv", "50000"], ...fresh().slice(1)],
    [...fresh(), ["ramp", 0.5]],
    fresh().map((row) => [...row, row[0] === "acv" ? 1 : null]),
    fresh().slice(0, 1),
    [["acv"], ...fresh().slice(1)],
  ];
  others.forEach((other, index) => {
    expect(read(other)).toBe(index + 2);
  });
});

test("what the host does to its array afterwards changes nothing that was kept", () => {
  const read = counting();
  const given = fresh();
  read(given);
  given[0]![1] = 60_000;
  expect(read(given)).toBe(2);
  expect(read(fresh())).toBe(1);
});

test("a few blocks are kept, the one that was used longest ago is dropped", () => {
  const read = counting();
  const block = (acv: number) => [["acv", acv]];
  const readings = [1, 2, 3, 4, 1, 5, 1, 2].map((acv) => read(block(acv)));
  expect(readings).toEqual([1, 2, 3, 4, 1, 5, 1, 6]);
});

test("an error cell is told by its code, and read each time", () => {
  const cells: unknown[][][] = [];
  const read = readOnce((range) => cells.push(range));
  read([["acv", { code: "#REF!" }]]);
  read([["acv", { code: "#N/A" }]]);
  expect(cells).toEqual([[["acv", "#REF!"]], [["acv", "#N/A"]]]);
});
