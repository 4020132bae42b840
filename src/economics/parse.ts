import { invalid, ok, type Result } from "../result";
import { asTyped } from "../wording";
import { type Assumption, assumptionsOf, rangeAssumptions } from "./assumptions";
import { isBlank } from "../reading/blank";
import { checkInput } from "./check-input";
import { completeInputs } from "./complete";
import { centralValue, type Distribution, type Ranges } from "./distribution";
import { findInput } from "./find-input";
import type { GivenInputs, InputDefinition, InputKey, InputValue, ModelInputs } from "./inputs";
import { type BlockOf, type NameAndValue, readPairs } from "./read-block";
import { readRange } from "./read-range";
import { warningsOf } from "./warnings";

/** Checked inputs, ready for every measure. */
export interface Model {
  readonly inputs: ModelInputs;
  /** What was written, without defaults: what is varied later moves the defaults that hang on it. */
  readonly given: GivenInputs;
  /** Inputs written as a range; `inputs` and `given` hold the central value of each. */
  readonly ranges: Ranges;
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly string[];
}

export interface ParseOptions {
  /** Names of inputs that a grid or a search is going to set, and that may therefore be missing. */
  readonly varied?: readonly unknown[];
  /**
   * Some platforms hand a blank cell over as 0: then a 0 where none is allowed (a margin, a
   * horizon) counts as not given. Where 0 is a value of its own, it stays one.
   */
  readonly zeroIsBlank?: boolean;
}

/** A JSON object with the keys (or labels) of the inputs; `null` and blank text mean not given. */
export function parseModelInputs(raw: unknown, options: ParseOptions = {}): Result<Model> {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    return invalid(`The inputs are ${asTyped(raw)}, but must be an object of names and values.`, {
      allowed: 'an object such as {"acv": 50000, "revshare": 0.2}',
    });
  }
  const pairs = Object.entries(raw as Record<string, unknown>).map(([name, value]) => ({
    name,
    value,
  }));
  return pairs.length === 0
    ? invalid("The inputs are empty: give at least acv and revshare.")
    : parsePairs(pairs, [], options);
}

const INPUT_BLOCK: BlockOf = { what: "inputs", isName: (cell) => findInput(cell).ok };

/**
 * A block of cells: two columns (label, value) or two rows (header over values). The replacements
 * are name and value pairs that stand in for single inputs of the block; a blank one changes nothing.
 */
export function readInputBlock(
  cells: readonly (readonly unknown[])[],
  replacements: readonly NameAndValue[] = [],
  options: ParseOptions = {},
): Result<Model> {
  const pairs = readPairs(cells, INPUT_BLOCK);
  if (!pairs.ok) return pairs;
  const written = options.zeroIsBlank ? pairs.value.map(withoutImpossibleZero) : pairs.value;
  return parsePairs(written, replacements, options);
}

/** A 0 where none is allowed is the blank cell that it was: see `zeroIsBlank`. */
function withoutImpossibleZero(pair: NameAndValue): NameAndValue {
  if (pair.value !== 0) return pair;
  const input = findInput(pair.name);
  return input.ok && !takesZero(input.value) ? { ...pair, value: null } : pair;
}

function takesZero(input: InputDefinition): boolean {
  return input.kind !== "choice" && input.minimum <= 0 && input.minimumIsAllowed;
}

function parsePairs(
  pairs: readonly NameAndValue[],
  replacements: readonly NameAndValue[],
  options: ParseOptions,
): Result<Model> {
  const written = checkPairs(pairs, options, "is given twice");
  if (!written.ok) return written;
  const replaced = checkPairs(replacements, options, "is replaced twice");
  if (!replaced.ok) return replaced;
  const checked = new Map([...written.value, ...replaced.value]);
  const given = Object.fromEntries([...checked].map(([key, { value }]) => [key, value]));
  const ranges = new Map(
    [...checked].flatMap(([key, { range }]) => (range === undefined ? [] : [[key, range]])),
  );
  const inputs = completeInputs(given, variedKeys(options));
  if (!inputs.ok) return inputs;
  const assumptions = [...assumptionsOf(given, inputs.value), ...rangeAssumptions(ranges, given)];
  const warnings = warningsOf(given, inputs.value);
  return ok({ inputs: inputs.value, given, ranges, assumptions, warnings });
}

interface CheckedValue {
  readonly value: InputValue;
  readonly range?: Distribution;
}

function checkPairs(
  pairs: readonly NameAndValue[],
  options: ParseOptions,
  twice: string,
): Result<ReadonlyMap<InputKey, CheckedValue>> {
  const values = new Map<InputKey, CheckedValue>();
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
    values.set(key, checked.value);
  }
  return ok(values);
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

function variedKeys(options: ParseOptions): ReadonlySet<InputKey> {
  const found = (options.varied ?? []).map((name) => findInput(name));
  return new Set(found.flatMap((input) => (input.ok ? [input.value.key] : [])));
}
