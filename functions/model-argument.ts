import { type Model, readInputBlock } from "../src/economics/parse";
import { replacements, usedPart } from "./arguments";
import { toCell } from "./cell";

interface Also {
  /** The `name, value` pairs behind the other arguments. */
  readonly nameValue?: unknown;
  /** Names of inputs that the function sets itself, and that may be missing in the block. */
  readonly varied?: readonly unknown[];
}

/** The model that a block of inputs describes; see `zeroIsBlank` for the blanks of some platforms. */
export function modelArgument(inputs: unknown, { nameValue, varied = [] }: Also = {}): Model {
  const pairs = toCell(replacements(nameValue));
  return toCell(readInputBlock(usedPart(inputs), pairs, { zeroIsBlank: true, varied }));
}
