import type { Cell } from "../../src/sheets/description/description";
import { plainSheet } from "../../src/sheets/layout/frame";
import type { WrittenSheet } from "../../src/sheets/description/written-sheet";

/** A sheet with one block from A1 on, and whatever else a test needs. */
export function sheetOf(
  cells: readonly (readonly (Cell | null)[])[],
  more: Partial<WrittenSheet> = {},
): WrittenSheet {
  const { kind, ...sheet } = plainSheet({
    kind: "inputs",
    name: "Sheet",
    columnWidthsInCharacters: [20],
    blocks: [{ row: 0, column: 0, cells }],
    print: { orientation: "landscape", fitToPagesWide: 1, footer: "Footer" },
  });
  return kind === "inputs" ? { ...sheet, ...more } : sheet;
}
