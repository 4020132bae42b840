import { type Model, readInputBlock } from "../economics/parse";
import type { Result } from "../result";
import { replacements, usedPart } from "./cells";

interface Also {
  /** The `name, value` pairs behind the other arguments. */
  readonly nameValue?: readonly unknown[];
  /** Names of inputs that the function sets itself, and that may be missing in the block. */
  readonly varied?: readonly unknown[];
}

/** The model that a block of inputs describes; see `zeroIsBlank` for the blanks of some platforms. */
export function modelArgument(
  inputs: unknown,
  { nameValue = [], varied = [] }: Also = {},
): Result<Model> {
  const pairs = replacements(nameValue);
  if (!pairs.ok) return pairs;
  return readInputBlock(usedPart(inputs), pairs.value, { zeroIsBlank: true, varied });
}
