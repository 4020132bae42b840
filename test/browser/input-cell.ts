import type { InputKey } from "../../src/economics/inputs";
import { a1 } from "../../src/sheets/description/a1";
import { inputValueCell } from "../../src/sheets/layout/inputs-layout";

/** The address at which people type an input of the model. */
export function inputCell(key: InputKey): string {
  const { row, column } = inputValueCell(key);
  return `Inputs!${a1(row, column)}`;
}
