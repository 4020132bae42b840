import { INPUTS } from "../../economics/inputs";
import { a1, onSheet } from "../description/a1";
import type { Cell, SheetDescription } from "../description/description";
import { mapBlock } from "../description/map-block";
import type { SheetNames } from "../description/sheet-names";
import { centralNumber } from "../layout/central-number";
import { inputValueCell } from "../layout/inputs-layout";

/**
 * Native formulas cannot read a range or a number written as text. On the Inputs sheet the number
 * that our functions work with takes its place; a note keeps what was written.
 */
export function withCentralValues(
  sheets: readonly SheetDescription[],
  names: SheetNames,
  fixed: string[],
): readonly SheetDescription[] {
  const inputAt = new Map(
    INPUTS.map((input) => {
      const { row, column } = inputValueCell(input.key);
      return [a1(row, column), input] as const;
    }),
  );
  const change = (row: number, column: number, cell: Cell | null): Cell | null => {
    const input = inputAt.get(a1(row, column));
    const number = input && centralNumber(input, cell?.value);
    if (cell === null || number === undefined) return cell;
    fixed.push(onSheet(names.inputs, a1(row, column)));
    return {
      ...cell,
      value: number,
      comment: `The mean of what is written: ${String(cell.value)}.`,
    };
  };
  return sheets.map((sheet) =>
    sheet.name === names.inputs
      ? { ...sheet, blocks: sheet.blocks.map((block) => mapBlock(block, change)) }
      : sheet,
  );
}
