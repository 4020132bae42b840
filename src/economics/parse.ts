import { invalid, ok, type Result } from "../result";
import { asTyped } from "../wording";
import { type Assumption, assumptionsOf } from "./assumptions";
import { checkInput, isBlank } from "./check-input";
import { completeInputs } from "./complete";
import { findInput } from "./find-input";
import type { GivenInputs, InputDefinition, InputKey, ModelInputs, ShareBase } from "./inputs";
import type { NumberSeparators } from "./read-number";
import { type NameAndValue, readPairs } from "./read-block";
import { warningsOf } from "./warnings";

/** Checked inputs, ready for every measure. */
export interface Model {
  readonly inputs: ModelInputs;
  /** What was written, without defaults: what is varied later moves the defaults that hang on it. */
  readonly given: GivenInputs;
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly string[];
}

export interface ParseOptions {
  readonly separators?: NumberSeparators;
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

/**
 * A block of cells: two columns (label, value) or two rows (header over values). The replacements
 * are name and value pairs that stand in for single inputs of the block; a blank one changes nothing.
 */
export function readInputBlock(
  cells: readonly (readonly unknown[])[],
  replacements: readonly NameAndValue[] = [],
  options: ParseOptions = {},
): Result<Model> {
  const pairs = readPairs(cells);
  return pairs.ok ? parsePairs(pairs.value, replacements, options) : pairs;
}

function parsePairs(
  pairs: readonly NameAndValue[],
  replacements: readonly NameAndValue[],
  options: ParseOptions,
): Result<Model> {
  const written = checkPairs(pairs, options, "is given twice", options.zeroIsBlank);
  if (!written.ok) return written;
  const replaced = checkPairs(replacements, options, "is replaced twice");
  if (!replaced.ok) return replaced;
  const given: GivenInputs = { ...written.value, ...replaced.value };
  const inputs = completeInputs(given, variedKeys(options));
  return inputs.ok
    ? ok({
        inputs: inputs.value,
        given,
        assumptions: assumptionsOf(given, inputs.value),
        warnings: warningsOf(given, inputs.value),
      })
    : inputs;
}

function checkPairs(
  pairs: readonly NameAndValue[],
  options: ParseOptions,
  twice: string,
  zeroIsBlank = false,
): Result<GivenInputs> {
  const values: Partial<Record<InputKey, number | ShareBase>> = {};
  const seen = new Set<InputKey>();
  for (const { name, value } of pairs) {
    const input = findInput(name);
    if (!input.ok) return input;
    const { key, label } = input.value;
    if (seen.has(key)) {
      return invalid(`${label} (${key}) ${twice}; each input stands once.`, { field: key });
    }
    seen.add(key);
    if (isBlank(value) || (zeroIsBlank && value === 0 && !allowsZero(input.value))) continue;
    const checked = checkInput(input.value, value, options.separators);
    if (!checked.ok) return checked;
    values[key] = checked.value;
  }
  return ok(values as GivenInputs);
}

function allowsZero({ minimum, minimumIsAllowed }: InputDefinition): boolean {
  return minimum < 0 || (minimum === 0 && minimumIsAllowed);
}

function variedKeys(options: ParseOptions): ReadonlySet<InputKey> {
  const found = (options.varied ?? []).map((name) => findInput(name));
  return new Set(found.flatMap((input) => (input.ok ? [input.value.key] : [])));
}
