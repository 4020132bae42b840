import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import {
  ERROR_TYPE_SET,
  ErrorType,
  FormulaDataModel,
  type FWorksheet,
} from "@univerjs/preset-sheets-core";
import type { CellValue } from "../../src/sheets/description/description";
import type { Grid } from "./grid";

export type CellKind = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** One cell as Excel would tell of it. */
export interface CellReading {
  /** The computed value; "" for an empty cell, the code as text for an error. */
  readonly value: CellValue;
  readonly kind: CellKind;
  /** The formula with its "=", or "" where there is none; also "" in the cells it spills into. */
  readonly formula: string;
  /** What the cell shows. */
  readonly text: string;
}

/** The engine has no error of this kind, and a word of its own for it. */
const BUSY_IN_THE_ENGINE: string = ErrorType.CONNECT;
const EMPTY: CellReading = { value: "", kind: "Empty", formula: "", text: "" };
const ERROR_TEXTS: ReadonlySet<string> = ERROR_TYPE_SET;

/** Reads cells of one sheet, those included that a formula elsewhere spills into. */
export function cellReader(
  grid: Grid,
  sheet: FWorksheet,
): (row: number, column: number) => CellReading {
  const formulas = grid.injector.get(FormulaDataModel);
  const [unitId, sheetId] = [grid.workbook().getId(), sheet.getSheetId()];
  const worksheet = sheet.getSheet();
  const matrix = worksheet.getCellMatrix();
  const spilled = formulas.getArrayFormulaCellData()[unitId]?.[sheetId];
  return (row, column) => {
    const raw: Nullable<ICellData> = matrix.getValue(row, column);
    const data = isBlank(raw) ? (spilled?.[row]?.[column] ?? raw) : raw;
    if (!data) return EMPTY;
    const { value, kind } = valueOf(data);
    const formula = formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? "";
    if (kind === "Empty" && formula === "") return EMPTY;
    return {
      ...{ value, kind, formula },
      // What a cell shows takes the grid far longer to tell than what it holds.
      get text() {
        return shown(worksheet.getCell(row, column));
      },
    };
  };
}

function isBlank(cell: Nullable<ICellData>): boolean {
  return !cell || (isNothing(cell.v) && !cell.p);
}

function valueOf(cell: Nullable<ICellData>): Pick<CellReading, "value" | "kind"> {
  const value = cell?.v ?? richText(cell);
  if (cell === null || cell === undefined || isNothing(value)) return { value: "", kind: "Empty" };
  if (cell.t === CellValueType.BOOLEAN) {
    return { value: value === true || Number(value) === 1, kind: "Boolean" };
  }
  if (typeof value === "number") return { value, kind: "Double" };
  if (typeof value === "boolean") return { value, kind: "Boolean" };
  if (cell.t === CellValueType.NUMBER && value.trim() !== "" && Number.isFinite(Number(value))) {
    return { value: Number(value), kind: "Double" };
  }
  if (value === BUSY_IN_THE_ENGINE) return { value: "#BUSY!", kind: "Error" };
  const isError = cell.t !== CellValueType.FORCE_STRING && ERROR_TEXTS.has(value);
  return { value, kind: isError ? "Error" : "String" };
}

/** Text that was typed with several formats lies in a small document of its own. */
function richText(cell: Nullable<ICellData>): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r?\n$/, "");
}

function isNothing(value: unknown): value is null | undefined | "" {
  return value === null || value === undefined || value === "";
}

function shown(cell: Nullable<ICellData>): string {
  const { value, kind } = valueOf(cell);
  return kind === "Boolean" ? String(value).toUpperCase() : String(value);
}
