import { calculate } from "../../src/sheets/calculate";
import type { Scalar } from "../../src/formula/values";
import type { WorkbookContent } from "../../src/sheets/layout/content";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import type {
  CellValue,
  SheetDescription,
  SheetKind,
} from "../../src/sheets/description/description";
import { mapBlock } from "../../src/sheets/description/map-block";
import { sheetCells } from "../../src/sheets/description/sheet-cells";
import { sheetNames } from "../../src/sheets/description/sheet-names";

export const NAMES = sheetNames();

/** A sheet as somebody sees it who has opened the workbook. */
export interface SeenSheet {
  readonly description: SheetDescription;
  readonly at: (row: number, column: number) => Scalar | undefined;
  /** The row of the first cell of a column that shows this text. */
  readonly rowOf: (text: string, column?: number) => number;
  /** Every text that the sheet shows. */
  readonly texts: readonly string[];
}

/** What somebody typed into a cell of the sheet before looking. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Describes a sheet with those it refers to, types into it, calculates, and looks at it. */
export function seen(
  kind: SheetKind,
  content: WorkbookContent,
  typed: readonly Typed[] = [],
  behind: readonly SheetKind[] = ["inputs", "verdict", "workings"],
): SeenSheet {
  const sheets = describeWorkbook(content, NAMES, [...behind, kind]).map((sheet) =>
    sheet.kind === kind ? withTyped(sheet, typed) : sheet,
  );
  const calculated = calculate(sheets, content.functionPrefix);
  const description = sheets.find((sheet) => sheet.kind === kind);
  if (description === undefined) throw new Error(`no sheet ${kind}`);
  const cells = [...sheetCells(description)].map(({ row, column }) => ({
    ...{ row, column },
    value: calculated.valueAt(description.name, row, column),
  }));
  return {
    description,
    at: (row, column) => calculated.valueAt(description.name, row, column),
    rowOf: (text, wanted = 0) => {
      const found = cells.find(({ column, value }) => column === wanted && value === text);
      if (found === undefined) throw new Error(`nothing in column ${wanted} shows ${text}`);
      return found.row;
    },
    texts: cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
  };
}

function withTyped(sheet: SheetDescription, typed: readonly Typed[]): SheetDescription {
  const valueAt = (row: number, column: number): CellValue | undefined =>
    typed.find((each) => each.row === row && each.column === column)?.value;
  const blocks = sheet.blocks.map((block) =>
    mapBlock(block, (row, column, cell) => {
      const value = valueAt(row, column);
      return value === undefined ? cell : { value };
    }),
  );
  const tables = sheet.tables.map((table) => ({
    ...table,
    rows: table.rows.map((cells, down) =>
      cells.map((cell, right) => {
        const value = valueAt(table.row + 1 + down, table.column + right);
        return value === undefined ? cell : { value };
      }),
    ),
  }));
  return { ...sheet, blocks, tables };
}
