import { readRange } from "../../economics/read-range";
import { type InputDefinition, INPUTS } from "../../economics/inputs";
import { a1, onSheet } from "../description/a1";
import type { Cell, SheetDescription } from "../description/description";
import { mapBlock } from "../description/map-block";
import { sheetCells } from "../description/sheet-cells";
import type { SheetNames } from "../description/sheet-names";
import { centralNumber } from "../layout/central-number";
import { text } from "../layout/calls";
import { MISSING_CELL } from "../layout/frame-places";
import { RANGES_COUNT_AS_MEANS } from "../layout/input-words";
import { INPUT_COLUMNS, inputValueCell } from "../layout/inputs-layout";

/** What was written for an input, and the number that our functions work with in its place. */
interface Central {
  readonly input: InputDefinition;
  readonly written: string;
  readonly number: number;
}

/**
 * Native formulas cannot read a range or a number written as text. On the Inputs sheet the number
 * that our functions work with takes its place; the label and a note keep what was written.
 */
export function withCentralValues(
  sheets: readonly SheetDescription[],
  names: SheetNames,
  fixed: string[],
): readonly SheetDescription[] {
  return sheets.map((sheet) => {
    if (sheet.name !== names.inputs) return sheet;
    const found = centralIn(sheet);
    const change = (row: number, column: number, cell: Cell | null): Cell | null => {
      if (found.size > 0 && row === MISSING_CELL.row && column === MISSING_CELL.column) {
        return cell && { ...cell, formula: elseMeans(cell.formula) };
      }
      const central = found.get(row);
      if (central === undefined || cell === null) return cell;
      if (column === INPUT_COLUMNS.label) return labelled(cell, central);
      if (column !== INPUT_COLUMNS.value) return cell;
      fixed.push(onSheet(names.inputs, a1(row, column)));
      return { ...cell, value: central.number, comment: `${capital(saidOf(central))}.` };
    };
    return { ...sheet, blocks: sheet.blocks.map((block) => mapBlock(block, change)) };
  });
}

/** The text is gone from the cells that the sentence looks at, and still stands for a range. */
function elseMeans(formula = "="): string {
  const sentence = formula.slice(1);
  return `=IF(${sentence}="",${text(RANGES_COUNT_AS_MEANS)},${sentence})`;
}

/** By row, the inputs that hold a text which stands for a number. */
function centralIn(sheet: SheetDescription): ReadonlyMap<number, Central> {
  const typed = new Map(
    [...sheetCells(sheet)]
      .filter(({ column }) => column === INPUT_COLUMNS.value)
      .map(({ row, cell }) => [row, cell.value] as const),
  );
  return new Map(
    INPUTS.flatMap((input): [number, Central][] => {
      const { row } = inputValueCell(input.key);
      const number = centralNumber(input, typed.get(row));
      if (number === undefined) return [];
      return [[row, { input, written: String(typed.get(row)), number }]];
    }),
  );
}

/** "Partner deals (the mean of 10 to 20)": what stands in brackets is no part of a label. */
function labelled(cell: Cell, central: Central): Cell {
  const { input, written } = central;
  const isRange = readRange(input, written)?.ok === true;
  const said = saidOf(central)
    .replace(/[()[\]]/g, " ")
    .trim();
  return isRange ? { ...cell, value: `${input.label} (${said})` } : cell;
}

function saidOf({ input, written }: Central): string {
  return readRange(input, written)?.ok === true
    ? `the mean of ${written}`
    : `written as ${written}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
