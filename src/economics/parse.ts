import { invalid, ok, type Result } from "../result";
import { isBlank } from "../reading/blank";
import { checkInput } from "./check-input";
import { completeInputs } from "./complete";
import { centralValue, type Distribution, type Ranges } from "./distribution";
import { findInput } from "./find-input";
import type { GivenInputs, InputDefinition, InputKey, InputValue, ModelInputs } from "./inputs";
import { type BlockOf, type NameAndValue, readPairs } from "./read-block";
import { readRange } from "./read-range";

/** Checked inputs, ready for every measure. */
export interface Model {
  readonly inputs: ModelInputs;
  /** What was written, without defaults: what is varied later moves the defaults that hang on it. */
  readonly given: GivenInputs;
  /** Inputs written as a range; `inputs` and `given` hold the central value of each. */
  readonly ranges: Ranges;
}

/** What was written, checked value by value, before anything in it is replaced. */
export type WrittenInputs = Pick<Model, "given" | "ranges">;

const INPUT_BLOCK: BlockOf = { what: "inputs", isName: (cell) => findInput(cell).ok };

/** A block of cells: two columns (label, value) or two rows (header over values). */
export function readInputBlock(cells: readonly (readonly unknown[])[]): Result<WrittenInputs> {
  const pairs = readPairs(cells, INPUT_BLOCK);
  return pairs.ok ? checkPairs(pairs.value.map(withoutImpossibleZero), "is given twice") : pairs;
}

/**
 * Some platforms hand a blank cell over as 0: a 0 where none is allowed (a margin, a horizon) is
 * the blank cell that it was. Where 0 is a value of its own, it stays one.
 */
function withoutImpossibleZero(pair: NameAndValue): NameAndValue {
  if (pair.value !== 0) return pair;
  const input = findInput(pair.name);
  return input.ok && !takesZero(input.value) ? { ...pair, value: null } : pair;
}

function takesZero(input: InputDefinition): boolean {
  return input.kind !== "choice" && input.minimum <= 0 && input.minimumIsAllowed;
}

/**
 * The model of what was written. The replacements are name and value pairs that stand in for single
 * inputs; a blank one changes nothing.
 *
 * @param varied Names of inputs that a grid or a search is going to set, and that may be missing.
 */
export function modelOf(
  written: WrittenInputs,
  replacements: readonly NameAndValue[] = [],
  varied: readonly unknown[] = [],
): Result<Model> {
  const replaced = checkPairs(replacements, "is replaced twice");
  if (!replaced.ok) return replaced;
  const given: GivenInputs = { ...written.given, ...replaced.value.given };
  const kept = [...written.ranges].filter(([key]) => replaced.value.given[key] === undefined);
  const ranges: Ranges = new Map([...kept, ...replaced.value.ranges]);
  const inputs = completeInputs(given, keysNamed(varied));
  if (!inputs.ok) return inputs;
  return ok({ inputs: inputs.value, given, ranges });
}

/** What was written, one pair after another; `twice` says what is wrong with a second one. */
export function checkPairs(pairs: readonly NameAndValue[], twice: string): Result<WrittenInputs> {
  const given: Partial<Record<InputKey, InputValue>> = {};
  const ranges = new Map<InputKey, Distribution>();
  const seen = new Set<InputKey>();
  for (const { name, value } of pairs) {
    const input = findInput(name);
    if (!input.ok) return input;
    const { key, label } = input.value;
    if (seen.has(key)) {
      return invalid(`${label} (${key}) ${twice}; each input stands once.`, { field: key });
    }
    seen.add(key);
    if (isBlank(value)) continue;
    const checked = checkValue(input.value, value);
    if (!checked.ok) return checked;
    given[key] = checked.value.value;
    if (checked.value.range !== undefined) ranges.set(key, checked.value.range);
  }
  return ok({ given: given as GivenInputs, ranges });
}

interface CheckedValue {
  readonly value: InputValue;
  readonly range?: Distribution;
}

function checkValue(input: InputDefinition, value: unknown): Result<CheckedValue> {
  const range = readRange(input, value);
  if (range) {
    return range.ok
      ? ok({ value: centralValue(range.value, input.kind === "years"), range: range.value })
      : range;
  }
  const checked = checkInput(input, value);
  return checked.ok ? ok({ value: checked.value }) : checked;
}

function keysNamed(names: readonly unknown[]): ReadonlySet<InputKey> {
  const found = names.map((name) => findInput(name));
  return new Set(found.flatMap((input) => (input.ok ? [input.value.key] : [])));
}
