const MEANING = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  [1, true],
  [0, false],
  ["true", true],
  ["false", false],
  ["yes", true],
  ["no", false],
  ["1", true],
  ["0", false],
]);

const LONGEST = "false".length;

/** TRUE, "yes" and 1 are yes, FALSE, "no" and 0 are no; `undefined` for anything else. */
export function readYesNo(cell: unknown): boolean | undefined {
  if (typeof cell !== "string") return MEANING.get(cell);
  const word = cell.trim();
  return word.length > LONGEST ? undefined : MEANING.get(word.toLowerCase());
}
