import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellReading } from "../grid/cells";
import { typedCell } from "../grid/typed-input";
import { notImplemented } from "./host-error";
import type { Members } from "./host-object";
import { ensureWritable, type HostRangeBase } from "./model";
import { asRange } from "./range-lookup";
import { inGrid, readCells } from "./range-contents";

type Methods = NonNullable<Members["methods"]>;

/** `range.copyFrom`, as far as values go: pasted onto itself, a range is frozen to what it shows. */
export function rangeCopy(range: HostRangeBase): Methods {
  return {
    CopyFrom: (source, copyType = "All", skipBlanks = false, transpose = false) => {
      const isPlain = skipBlanks !== true && transpose !== true;
      if (copyType !== "Values" || !isPlain) {
        throw notImplemented("copying of anything but values, as they lie");
      }
      pasteValues(asRange(range.model, source, range), range);
    },
  };
}

/** The copy is as large as its source, or repeats it where the target is a multiple of it. */
function pasteValues(source: HostRangeBase, target: HostRangeBase): void {
  ensureWritable(target.model, target.sheetId);
  const read = readCells(source, pastedCell);
  const { row, column, rows, columns } = target.area;
  const repeats = rows % source.area.rows === 0 && columns % source.area.columns === 0;
  const area = repeats
    ? target.area
    : { ...target.area, rows: source.area.rows, columns: source.area.columns };
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let down = 0; down < area.rows; down += 1) {
    const line = read[down % source.area.rows] ?? [];
    cells[row + down] = Object.fromEntries(
      Array.from({ length: area.columns }, (_, right) => [
        column + right,
        line[right % source.area.columns] ?? {},
      ]),
    );
  }
  inGrid(target.at(area)).setValues(cells);
}

/** What was computed stays what it is: text that looks like a number or a formula stays text. */
function pastedCell({ value, kind }: CellReading): ICellData {
  const isText = kind === "String" || kind === "Error";
  const { data } = typedCell(isText ? `'${String(value)}` : value, false);
  return kind === "Error" ? { ...data, t: CellValueType.STRING } : data;
}
