/**
 * The one place that knows the .xlsx library, so that it can be replaced here. What it lacks
 * (error results, calculated table columns, custom XML, fixed timestamps) is added to its parts.
 */
export { readXlsx as readWithLibrary, writeXlsx as writeWithLibrary } from "hucre/xlsx";
export type {
  Cell as LibraryCell,
  CellStyle as LibraryStyle,
  ConditionalRule as LibraryConditionalRule,
  DataValidation as LibraryValidation,
  SheetChart as LibraryChart,
  TableDefinition as LibraryTable,
  Workbook as LibraryWorkbook,
  WriteSheet as LibrarySheet,
} from "hucre/xlsx";
