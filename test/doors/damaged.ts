import fc from "fast-check";
import type { JsonValue } from "../../src/case/draft";

/** The most that Excel holds in one cell. */
const LONGEST_CELL = 32_767;

const HARD_TEXTS: readonly string[] = [
  "",
  " ",
  "unknown",
  "__proto__",
  "constructor",
  "toString",
  "50.000",
  "1,5",
  "1e309",
  "-0",
  "NaN",
  "10 to 20 likely 13",
  "20 to 10",
  "N(15, 2)",
  "N(1e308, 1e308)",
  "=HYPERLINK(1)",
  "</script><b>",
  "]]>&#0;",
  "\u0000",
  "\uFEFF",
  "\uD800",
  "\u202Etext",
  "2030-02-30",
  "12 months and 24 months",
  "a".repeat(LONGEST_CELL),
  `1${" ".repeat(LONGEST_CELL - 2)}x`,
  "9".repeat(LONGEST_CELL),
];

const hardNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, -1, 0.5, 1e-308, 5e-324, 1e21, 1e300, Number.MAX_VALUE, 2 ** 53),
  fc.integer({ min: -1000, max: 100_000 }),
);

const hardText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HARD_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
);

/** One value of a cell, as Excel hands it over: never an object. */
const hardCell: fc.Arbitrary<unknown> = fc.oneof(
  hardNumber,
  hardText,
  fc.boolean(),
  fc.constant(null),
);

/** A cell, or a range that need not be a rectangle. */
export const hardArgument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hardCell },
  {
    weight: 1,
    arbitrary: fc.array(fc.array(hardCell, { maxLength: 4 }), { maxLength: 4 }),
  },
);

/** As deep as the doors that read JSON let through. */
const MOST_DEPTH = 28;

function nested(depth: number): JsonValue {
  let value: JsonValue = [];
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? { a: value } : [value];
  return value;
}

const hardJson: fc.Arbitrary<JsonValue> = fc.oneof(
  hardNumber,
  hardText,
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom<JsonValue>({}, [], [[]], { length: 3 }, { __proto__: 1, constructor: 2 }),
  fc.constantFrom(nested(2), nested(MOST_DEPTH)),
);

/** Which place of a good value is hit, as the how-manieth on the way through it, and with what. */
const hits = fc.array(fc.tuple(fc.nat(2000), hardJson), { minLength: 1, maxLength: 4 });

/** A good value with some of its places replaced, taken away or renamed. */
export function damaged(good: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...good), hits)
    .map(([value, places]) =>
      places.reduce<unknown>((hit, [at, by]) => replacedAt(hit, at % countOf(hit), by), value),
    );
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** How many places a value has, itself the first; what was put in so deep counts as one. */
function countOf(value: unknown, depth = 0): number {
  if (!isContainer(value) || depth > 20) return 1;
  return Object.values(value).reduce<number>((sum, each) => sum + countOf(each, depth + 1), 1);
}

function replacedAt(value: unknown, at: number, by: JsonValue, depth = 0): unknown {
  if (at === 0) return by;
  if (!isContainer(value)) return value;
  let left = at - 1;
  const entries: [string, unknown][] = [];
  for (const [key, each] of Object.entries(value)) {
    const count = countOf(each, depth + 1);
    const isHit = left >= 0 && left < count;
    entries.push([key, isHit ? replacedAt(each, left, by, depth + 1) : each]);
    left -= count;
  }
  return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

const HARD_BYTES: readonly (readonly number[])[] = [
  [0],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0x22],
  [0x0d],
  [0x0d, 0x0a],
  [0xc3],
  [0x3c],
  [0x26],
];

interface Blow {
  readonly at: number;
  readonly kind: "replace" | "insert" | "remove" | "double" | "cut" | "flip";
  readonly bytes: readonly number[];
  readonly length: number;
}

const blow: fc.Arbitrary<Blow> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom("replace", "insert", "remove", "double", "cut", "flip"),
  bytes: fc.oneof(
    fc.constantFrom(...HARD_BYTES),
    fc.array(fc.nat(255), { minLength: 1, maxLength: 8 }),
  ),
  length: fc.nat(200),
});

/** Good bytes, hit in one to four places: what a bad disk, a bad line or a bad person makes of a file. */
export function damagedBytes(good: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...good), fc.array(blow, { minLength: 1, maxLength: 4 }))
    .map(([bytes, blows]) => blows.reduce<Uint8Array>(struck, bytes));
}

function struck(bytes: Uint8Array, { at, kind, bytes: by, length }: Blow): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const [before, after] = [bytes.subarray(0, start), bytes.subarray(start)];
  switch (kind) {
    case "replace":
      return joined(before, Uint8Array.from(by), after.subarray(by.length));
    case "insert":
      return joined(before, Uint8Array.from(by), after);
    case "remove":
      return joined(before, after.subarray(length));
    case "double":
      return joined(before, after.subarray(0, length), after);
    case "cut":
      return before.slice();
    case "flip":
      return joined(
        before,
        after.subarray(0, 1).map((byte) => byte ^ (1 << (length % 8))),
        after.subarray(1),
      );
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
