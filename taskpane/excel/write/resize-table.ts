import type { Area } from "../../../src/sheets/description/description";
import { rangeOf } from "../cells/read-cells";

/** Gives a table another size; its cells, and what stands around it, stay as they are. */
export function resizeTable(sheet: Excel.Worksheet, name: string, area: Area): void {
  const table = sheet.tables.getItem(name);
  const range = rangeOf({ sheet, area });
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.13")) {
    table.resize(range);
    return;
  }
  table.convertToRange();
  const again = sheet.tables.add(range, true);
  again.name = name;
  again.style = TABLE_STYLE;
}

export const TABLE_STYLE = "TableStyleLight1";
