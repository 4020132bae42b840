import fc from "fast-check";
import "../laws/seed";

/** How many times as many inputs as the gate tries: `DOORS=50 npx jest test/doors`. */
const TIMES = Number(process.env.DOORS ?? "1");

/** More than any answer takes on a busy machine, and far less than a search that has no end. */
const LONGEST_MILLISECONDS = 2_000;

/** Every way in from outside, with how many damaged inputs the gate tries; `docs/security.md` has the list. */
export const DOORS = {
  "Cells of a worksheet function": 2_000,
  "Elements of a command": 2_000,
  "A company's policy": 500,
  "A CSV file of partners": 500,
  "A table of deals": 500,
  "JSON of records and cases": 500,
  "The stored draft": 500,
  "Pasted cells": 500,
  "Bytes of a workbook": 150,
  "Parts of a workbook": 150,
} as const;

/** Every input through a door: what `wrongWith` finds fails, and what takes too long. */
export async function assertDoorHolds<T>(
  door: keyof typeof DOORS,
  inputs: fc.Arbitrary<T>,
  wrongWith: (input: T) => unknown,
): Promise<void> {
  let slowest = 0;
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      tried += 1;
      const started = process.cpuUsage();
      const wrong = await wrongWith(input);
      const { user, system } = process.cpuUsage(started);
      slowest = Math.max(slowest, (user + system) / 1000);
      expect(wrong).toBeUndefined();
      expect(slowest).toBeLessThan(LONGEST_MILLISECONDS);
    }),
    { numRuns: DOORS[door] * TIMES },
  );
  if (TIMES > 1)
    process.stdout.write(`${door}: ${tried} inputs, the slowest ${Math.round(slowest)} ms\n`);
}

/** The first number in an answer that is none, by its path. */
export function notANumberIn(value: unknown, path = ""): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : `${path} is ${value}`;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, each] of Object.entries(value)) {
    const found = notANumberIn(each, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Why a sentence is none that a person can read. */
export function notASentence(message: string): string | undefined {
  if (message.length > 2_000) return `a message of ${message.length} characters`;
  // What was typed is quoted, and may be anything.
  const own = message.replace(/"[^"]*"/g, "");
  if (/undefined|\[object|NaN|mistake of its own/.test(own)) return message;
  return /^\S[\s\S]*[.?]$/u.test(message) ? undefined : `no sentence: ${message}`;
}
