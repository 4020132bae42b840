import type { IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/preset-sheets-core";
import { invalidArgument } from "./host-error";
import { ensureWritable, type HostRangeBase, sheetById } from "./model";
import { inGrid } from "./range-contents";

/** Beyond this many cells a format is read off the corners: a whole sheet looks alike anyway. */
const MOST_CELLS_LOOKED_AT = 20_000;

/** Sets one trait of every cell in a range; undefined takes it away. */
export function setStyle<Key extends keyof IStyleData>(
  range: HostRangeBase,
  type: Key,
  value: IStyleData[Key] | undefined,
): void {
  ensureWritable(range.model, range.sheetId);
  const grid = inGrid(range);
  range.model.grid.api.syncExecuteCommand(SetStyleCommand.id, {
    unitId: grid.getUnitId(),
    subUnitId: range.sheetId,
    range: grid.getRange(),
    style: { type, value: value ?? null },
  });
}

/** What all cells of a range have in common, or null where they differ, as Excel answers. */
export function uniformStyle<Value>(
  { model, sheetId, area }: HostRangeBase,
  take: (style: IStyleData) => Value,
): Value | null {
  const sheet = sheetById(model, sheetId).getSheet();
  const isLarge = area.rows * area.columns > MOST_CELLS_LOOKED_AT;
  const rows = isLarge ? [0, area.rows - 1] : [...Array(area.rows).keys()];
  const columns = isLarge ? [0, area.columns - 1] : [...Array(area.columns).keys()];
  const styleAt = (row: number, column: number): Value =>
    take(ownStyle(sheet, area.row + row, area.column + column));
  const first = styleAt(0, 0);
  const isUniform = rows.every((row) => columns.every((column) => styleAt(row, column) === first));
  return isUniform ? first : null;
}

/** A cell's own looks, without what tables, lists and conditional formats lay over it. */
export function ownStyle(sheet: Worksheet, row: number, column: number): IStyleData {
  return sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column));
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** A colour as Excel takes it: `#RRGGBB`, or one of the common names. */
export function colour(given: unknown): string {
  const text = String(given);
  const hex = NAMED_COLOURS[text.toLowerCase()] ?? (text.startsWith("#") ? text : `#${text}`);
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw invalidArgument(`the colour ${text}`);
  return hex.toUpperCase();
}

/** A colour as Excel answers it, whatever form the grid keeps. */
export function colourText(rgb: Nullable<string>, fallback: string): string {
  if (!rgb) return fallback;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (parts === null) return rgb.toUpperCase();
  const digits = parts.slice(1).map((one) => Number(one).toString(16).padStart(2, "0"));
  return `#${digits.join("")}`.toUpperCase();
}
