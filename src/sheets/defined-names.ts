import { INPUTS } from "../economics/inputs";
import { MEASURES } from "../economics/measures";
import { onSheet } from "./description/a1";
import { quantityAddress } from "./native/workings-layout";
import type { SheetNames } from "./description/sheet-names";
import { usedInput } from "./layout/inputs-layout";

/** A name for a cell, for people who write formulas of their own. */
export interface DefinedName {
  readonly name: string;
  /** With its sheet, such as `'Inputs'!$B$6`. */
  readonly range: string;
}

/** Each input as the model uses it, and each measure; the beginnings keep them from cell addresses. */
export function definedNames(names: SheetNames): readonly DefinedName[] {
  return [
    ...INPUTS.map(({ key }) => ({ name: `input_${key}`, range: usedInput(key, names) })),
    ...MEASURES.map(({ name }) => ({
      name: `model_${name}`,
      range: onSheet(names.workings, quantityAddress(name)),
    })),
  ];
}
