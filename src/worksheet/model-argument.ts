import { type Model, modelOf, readInputBlock, type WrittenInputs } from "../economics/parse";
import type { Result } from "../result";
import { replacements } from "./cells";
import { readOnce } from "./read-once";

interface Also {
  /** The `name, value` pairs behind the other arguments. */
  readonly nameValue?: readonly unknown[];
  /** Names of inputs that the function sets itself, and that may be missing in the block. */
  readonly varied?: readonly unknown[];
}

/** What a block of inputs holds, whether or not it is enough for a model. */
export const writtenArgument: (inputs: unknown) => Result<WrittenInputs> = readOnce(readInputBlock);

/** The model that a block of inputs describes. */
export function modelArgument(
  inputs: unknown,
  { nameValue = [], varied = [] }: Also = {},
): Result<Model> {
  const pairs = replacements(nameValue);
  if (!pairs.ok) return pairs;
  const written = writtenArgument(inputs);
  return written.ok ? modelOf(written.value, pairs.value, varied) : written;
}
