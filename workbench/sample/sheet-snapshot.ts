import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import type { Cell, SheetDescription } from "../../src/sheets/description/description";
import { NUMBER_FORMATS, STYLES } from "../../src/sheets/description/styles";
import { typedCell } from "../grid/typed-input";
import { frozen, USUAL_COLUMNS, USUAL_ROWS } from "../grid/sheet-frame";
import { gridStyle } from "../grid/grid-style";
import { pixelsOfCharacters } from "../grid/units";
import { rowHeights } from "./row-heights";

/** A described sheet as the grid's own snapshot of it; lists, tables and the like come later. */
export function sheetSnapshot(
  id: string,
  description: SheetDescription,
): Partial<IWorksheetData> & { readonly id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: Cell | null): void => {
    if (cell !== null) (cellData[row] ??= {})[column] = gridCell(cell);
  };
  for (const { row, column, cells } of description.blocks) {
    cells.forEach((line, down) =>
      line.forEach((cell, right) => put(row + down, column + right, cell)),
    );
  }
  for (const { row, column, columns, rows } of description.tables) {
    columns.forEach(({ name }, right) => put(row, column + right, { value: name }));
    rows.forEach((line, down) =>
      line.forEach((cell, right) => put(row + 1 + down, column + right, cell)),
    );
  }
  return {
    id,
    name: description.name,
    rowCount: USUAL_ROWS,
    columnCount: USUAL_COLUMNS,
    cellData,
    columnData: Object.fromEntries(
      description.columnWidthsInCharacters.map((characters, column) => [
        column,
        { w: pixelsOfCharacters(characters) },
      ]),
    ),
    rowData: Object.fromEntries([...rowHeights(description)].map(([row, h]) => [row, { h }])),
    freeze: frozen(description.freeze),
  };
}

function gridCell({ value, formula, style, numberFormat }: Cell): ICellData {
  const content =
    formula ?? (typeof value === "string" && value !== "" ? `'${value}` : (value ?? ""));
  const pattern = numberFormat === undefined ? undefined : NUMBER_FORMATS[numberFormat];
  const look: IStyleData = {
    ...(style === undefined ? {} : gridStyle(STYLES[style])),
    ...(pattern === undefined || pattern === "General" ? {} : { n: { pattern } }),
  };
  return { ...typedCell(content, false).data, s: look };
}
