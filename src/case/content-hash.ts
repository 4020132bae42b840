const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BITS = 64;
const DIGITS = 16;

/**
 * FNV-1a of the JSON of a value, its keys in order: sixteen hexadecimal digits that change when
 * anything in it does. It tells versions apart; it does not keep anybody from making another
 * value with the same hash.
 */
export function contentHash(value: unknown): string {
  let hash = OFFSET;
  const text = JSON.stringify(inOrder(value)) as string | undefined;
  for (const character of text ?? "") {
    hash = BigInt.asUintN(BITS, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * PRIME);
  }
  return hash.toString(16).padStart(DIGITS, "0");
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, inOrder(part)]));
}
