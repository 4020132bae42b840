import { itemNotFound } from "./host-error";
import { HostCollection, HostObject, type Members, NULL_OBJECT, readOnly } from "./host-object";
import type { HostRangeBase, Model } from "./model";
import { contents, readCells } from "./range-contents";
import { tableRange } from "./table-parts";

export class TableColumnCollection extends HostCollection {
  override readonly typeName = "TableColumnCollection";

  constructor(
    private readonly model: Model,
    private readonly tableId: string,
  ) {
    super();
  }

  override items(): readonly TableColumn[] {
    const { columns } = tableRange(this.model, this.tableId).area;
    return Array.from(
      { length: columns },
      (_, index) => new TableColumn(this.model, this.tableId, index),
    );
  }

  override item(key: unknown): TableColumn {
    const found = this.find(key);
    if (found === undefined) throw itemNotFound(`the column ${String(key)}`);
    return found;
  }

  protected override describe(): Members {
    return {
      scalars: { Count: readOnly(() => this.items().length) },
      methods: {
        GetCount: () => this.items().length,
        GetItemAt: (index) => this.items()[Number(index)] ?? this.item(`at ${String(index)}`),
        GetItemOrNullObject: (key) => this.find(key) ?? NULL_OBJECT,
      },
    };
  }

  private find(key: unknown): TableColumn | undefined {
    const wanted = String(key).toLowerCase();
    return this.items().find(({ name, id }) => id === key || name.toLowerCase() === wanted);
  }
}

class TableColumn extends HostObject {
  override readonly typeName = "TableColumn";

  constructor(
    private readonly model: Model,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super();
  }

  get id(): number {
    return this.index + 1;
  }

  get name(): string {
    const [row = []] = readCells(this.part(0, 1), ({ text }) => text);
    return row[0] ?? "";
  }

  protected override describe(): Members {
    const whole = (): HostRangeBase => this.part(0, this.tableRows);
    const body = (): HostRangeBase => this.part(1, this.tableRows - 1);
    return {
      scalars: {
        Id: readOnly(() => this.id),
        Index: readOnly(() => this.index),
        Name: {
          get: () => this.name,
          set: (name) => contents(this.part(0, 1)).Values?.set?.([[`'${String(name)}`]]),
        },
        Values: {
          get: () => contents(whole()).Values?.get(),
          set: (values) => contents(whole()).Values?.set?.(values),
        },
      },
      methods: {
        GetRange: whole,
        GetDataBodyRange: body,
        GetHeaderRowRange: () => this.part(0, 1),
      },
    };
  }

  private get tableRows(): number {
    return tableRange(this.model, this.tableId).area.rows;
  }

  private part(down: number, rows: number): HostRangeBase {
    const range = tableRange(this.model, this.tableId);
    const { row, column } = range.area;
    return range.at({ row: row + down, column: column + this.index, rows, columns: 1 });
  }
}
