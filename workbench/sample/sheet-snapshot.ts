import {
  BooleanNumber,
  BorderStyleTypes,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Cell, SheetDescription } from "../../src/workbook/description";
import { NUMBER_FORMATS, type Style, STYLES } from "../../src/workbook/styles";
import { typedCell } from "../grid/typed-input";
import { PIXELS_PER_POINT } from "../grid/units";
import { rowHeights } from "./row-heights";

const ROWS = 1000;
const COLUMNS = 40;
/** The same widths as the pane's writer gives: a character of the default font, and a margin. */
const POINTS_PER_CHARACTER = 5.6;
const POINTS_OF_MARGIN = 4;

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
  const { rows, columns } = description.freeze;
  return {
    id,
    name: description.name,
    rowCount: ROWS,
    columnCount: COLUMNS,
    cellData,
    columnData: Object.fromEntries(
      description.columnWidthsInCharacters.map((characters, column) => [
        column,
        { w: (characters * POINTS_PER_CHARACTER + POINTS_OF_MARGIN) * PIXELS_PER_POINT },
      ]),
    ),
    rowData: Object.fromEntries([...rowHeights(description)].map(([row, h]) => [row, { h }])),
    freeze: {
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
      ySplit: rows,
      xSplit: columns,
    },
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

function gridStyle(style: Style): IStyleData {
  return {
    ...(style.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
    ...(style.fontColour === undefined ? {} : { cl: { rgb: style.fontColour } }),
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.wrap === true ? { tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP } : {}),
    ...(style.border === undefined ? {} : { bd: border(style) }),
  };
}

function border({ border: line, borderColour }: Style): NonNullable<IStyleData["bd"]> {
  const side: IBorderStyleData = {
    s: line === "thick" ? BorderStyleTypes.THICK : BorderStyleTypes.THIN,
    cl: { rgb: borderColour ?? "#000000" },
  };
  return { t: side, b: side, l: side, r: side };
}
