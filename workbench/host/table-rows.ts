import { Dimension } from "@univerjs/core";
import { invalidArgument, itemNotFound } from "./host-error";
import { HostCollection, HostObject, type Members, readOnly } from "./host-object";
import { ensureWritable, type HostRangeBase, type Model } from "./model";
import { contents, inGrid } from "./range-contents";
import { bodyArea, bodyRange, setTableArea, tableArea, tableById } from "./table-parts";

export class TableRowCollection extends HostCollection {
  override readonly typeName = "TableRowCollection";

  constructor(
    private readonly model: Model,
    private readonly tableId: string,
  ) {
    super();
  }

  override items(): readonly TableRow[] {
    const count = this.count();
    return Array.from(
      { length: count },
      (_, index) => new TableRow(this.model, this.tableId, index),
    );
  }

  override item(index: unknown): TableRow {
    const at = Number(index);
    if (!(at >= 0 && at < this.count())) throw itemNotFound(`row ${String(index)} of the table`);
    return new TableRow(this.model, this.tableId, at);
  }

  protected override describe(): Members {
    return {
      scalars: { Count: readOnly(() => this.count()) },
      methods: {
        Add: (index, values) => this.add(index, values),
        GetCount: () => this.count(),
        GetItemAt: (index) => this.item(index),
      },
    };
  }

  private count(): number {
    return bodyArea(tableById(this.model, this.tableId)).rows;
  }

  private async add(index: unknown, values: unknown): Promise<TableRow> {
    const { model, tableId } = this;
    const table = tableById(model, tableId);
    ensureWritable(model, table.subUnitId);
    const body = bodyArea(table);
    const rows = Array.isArray(values) ? values.length : 1;
    const isAppended = index === null || index === undefined || Number(index) < 0;
    const at = isAppended ? body.rows : Number(index);
    if (at > body.rows) throw invalidArgument(`row ${at} of ${body.rows}`);
    const place = model.make.range(table.subUnitId, { ...body, row: body.row + at, rows });
    inGrid(place).insertCells(Dimension.ROWS);
    // Cells put inside the table stretch it by themselves; those at its end do not.
    const wanted = { ...tableArea(table), rows: body.rows + 1 + rows };
    if (tableArea(tableById(model, tableId)).rows !== wanted.rows) {
      await setTableArea(model, tableId, wanted);
    }
    if (Array.isArray(values)) await contents(place).Values?.set?.(values);
    return new TableRow(model, tableId, at);
  }
}

class TableRow extends HostObject {
  override readonly typeName = "TableRow";

  constructor(
    private readonly model: Model,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super();
  }

  private get range(): HostRangeBase {
    const body = bodyRange(this.model, this.tableId);
    return body.at({ ...body.area, row: body.area.row + this.index, rows: 1 });
  }

  protected override describe(): Members {
    return {
      scalars: {
        Index: readOnly(() => this.index),
        Values: {
          get: () => contents(this.range).Values?.get(),
          set: (values) => contents(this.range).Values?.set?.(values),
        },
      },
      methods: {
        GetRange: () => this.range,
        Delete: () => this.delete(),
      },
    };
  }

  private async delete(): Promise<void> {
    const { model, tableId, range } = this;
    ensureWritable(model, range.sheetId);
    const before = tableArea(tableById(model, tableId));
    if (before.rows <= 2) {
      inGrid(range).clearContent();
      return;
    }
    inGrid(range).deleteCells(Dimension.ROWS);
    const after = { ...before, rows: before.rows - 1 };
    if (tableArea(tableById(model, tableId)).rows !== after.rows) {
      await setTableArea(model, tableId, after);
    }
  }
}
