import {
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import {
  type ISetWorksheetColWidthMutationParams,
  SetWorksheetColWidthMutation,
} from "@univerjs/preset-sheets-core";
import { PIXELS_PER_POINT } from "../grid/units";
import { invalidArgument } from "./host-error";
import { FormatProtection } from "./format-protection";
import { HostObject, type Members, type Scalar } from "./host-object";
import { ensureWritable, type HostRangeBase, sheetById } from "./model";
import { BorderCollection } from "./range-borders";
import { inGrid } from "./range-contents";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { setStyle, uniformStyle } from "./range-style";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

export class RangeFormat extends HostObject {
  override readonly typeName = "RangeFormat";

  constructor(private readonly range: HostRangeBase) {
    super();
  }

  protected override describe(): Members {
    const { range } = this;
    return {
      scalars: {
        ColumnWidth: {
          get: () => this.columnWidth(),
          set: (points) => this.setColumnWidth(points),
        },
        RowHeight: { get: () => this.rowHeight(), set: (points) => this.setRowHeight(points) },
        HorizontalAlignment: this.alignment("ht", HORIZONTAL, "General"),
        VerticalAlignment: this.alignment("vt", VERTICAL, "Bottom"),
        WrapText: {
          get: () => uniformStyle(range, ({ tb }) => tb === WrapStrategy.WRAP),
          set: (wrap) =>
            setStyle(range, "tb", wrap === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW),
        },
        IndentLevel: { get: () => 0 },
      },
      children: {
        Fill: () => new RangeFill(range),
        Font: () => new RangeFont(range),
        Borders: () => new BorderCollection(range),
        Protection: () => new FormatProtection(range),
      },
      methods: {
        AutofitColumns: () => {
          const { column, columns } = range.area;
          sheetById(range.model, range.sheetId).autoResizeColumns(column, columns);
        },
        AutofitRows: () => {
          const { row, rows } = range.area;
          sheetById(range.model, range.sheetId).autoResizeRows(row, rows);
        },
      },
    };
  }

  private alignment<Key extends "ht" | "vt">(
    key: Key,
    names: Readonly<Record<string, NonNullable<IStyleData[Key]>>>,
    fallback: string,
  ): Scalar {
    return {
      get: () => uniformStyle(this.range, (style) => nameOf(names, style[key]) ?? fallback),
      set: (name) => {
        const value = names[String(name)];
        if (value === undefined) throw invalidArgument(`alignment ${String(name)}`);
        setStyle(this.range, key, value);
      },
    };
  }

  private columnWidth(): number | null {
    const sheet = sheetById(this.range.model, this.range.sheetId);
    const { column, columns } = this.range.area;
    return same(Array.from({ length: columns }, (_, i) => sheet.getColumnWidth(column + i)));
  }

  private setColumnWidth(points: unknown): void {
    ensureWritable(this.range.model, this.range.sheetId);
    inGrid(this.range);
    const { row, column, rows, columns } = this.range.area;
    if (this.columnWidth() === points) return;
    // Not the grid's command for it: that measures the text of every row again, each time.
    const params: ISetWorksheetColWidthMutationParams = {
      unitId: this.range.model.grid.workbook().getId(),
      subUnitId: this.range.sheetId,
      ranges: [
        {
          startRow: row,
          endRow: row + rows - 1,
          startColumn: column,
          endColumn: column + columns - 1,
        },
      ],
      colWidth: pixels(points),
    };
    this.range.model.grid.api.syncExecuteCommand(SetWorksheetColWidthMutation.id, params);
  }

  private rowHeight(): number | null {
    const sheet = sheetById(this.range.model, this.range.sheetId);
    const { row, rows } = this.range.area;
    return same(Array.from({ length: rows }, (_, i) => sheet.getRowHeight(row + i)));
  }

  private setRowHeight(points: unknown): void {
    ensureWritable(this.range.model, this.range.sheetId);
    inGrid(this.range);
    const { row, rows } = this.range.area;
    sheetById(this.range.model, this.range.sheetId).setRowHeightsForced(row, rows, pixels(points));
  }
}

function nameOf<Value>(names: Readonly<Record<string, Value>>, value: unknown): string | undefined {
  return Object.entries(names).find(([, one]) => one === value)?.[0];
}

function pixels(points: unknown): number {
  if (typeof points !== "number" || !(points >= 0)) throw invalidArgument("a size in points");
  return points * PIXELS_PER_POINT;
}

/** Excel answers null where the parts of a range differ. */
function same(sizes: readonly number[]): Nullable<number> & (number | null) {
  const [first] = sizes;
  const isSame = first !== undefined && sizes.every((size) => size === first);
  return isSame ? first / PIXELS_PER_POINT : null;
}
