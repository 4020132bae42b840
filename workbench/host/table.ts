import { invalidArgument, itemAlreadyExists } from "./host-error";
import { HostObject, type Members, readOnly, type Scalar } from "./host-object";
import { asText, ensureWritable, type Model, sheetById } from "./model";
import { inGrid } from "./range-contents";
import { asRange } from "./range-lookup";
import { TableColumnCollection } from "./table-columns";
import { bodyRange, setTableArea, tableArea, tableById, tableRange } from "./table-parts";
import { TableRowCollection } from "./table-rows";

const TABLE_NAME = /^[A-Za-z_\\][A-Za-z0-9_.\\]*$/;

/** Traits that only change a table's looks: kept and told again. */
const FLAGS: Readonly<Record<string, boolean>> = {
  ShowBandedRows: true,
  ShowBandedColumns: false,
  ShowFilterButton: true,
  HighlightFirstColumn: false,
  HighlightLastColumn: false,
};

export class HostTable extends HostObject {
  override readonly typeName = "Table";

  constructor(
    private readonly model: Model,
    private readonly tableId: string,
  ) {
    super();
  }

  override get key(): string {
    return this.tableId;
  }

  protected override describe(): Members {
    const { model, tableId } = this;
    const table = (): ReturnType<typeof tableById> => tableById(model, tableId);
    return {
      scalars: {
        Id: readOnly(() => table().id),
        Name: { get: () => table().name, set: (name) => this.rename(name) },
        Style: {
          get: () => model.state.table(tableId).style,
          set: (style) =>
            model.state.change(() => {
              model.state.table(tableId).style = asText(style, "a table style");
            }),
        },
        ShowHeaders: { get: () => true, set: (show) => onlyThis(show, true, "headers") },
        ShowTotals: { get: () => false, set: (show) => onlyThis(show, false, "totals") },
        ...Object.fromEntries(Object.keys(FLAGS).map((name) => [name, this.flag(name)])),
      },
      children: {
        Columns: () => new TableColumnCollection(model, tableId),
        Rows: () => new TableRowCollection(model, tableId),
        Worksheet: () => model.make.worksheet(table().subUnitId),
      },
      methods: {
        GetRange: () => tableRange(model, tableId),
        GetHeaderRowRange: () => {
          const range = tableRange(model, tableId);
          return range.at({ ...range.area, rows: 1 });
        },
        GetDataBodyRange: () => bodyRange(model, tableId),
        Resize: (range) => this.resize(range),
        Delete: () => this.delete(),
        ConvertToRange: async () => {
          const range = tableRange(model, tableId);
          await this.remove();
          return range;
        },
        ClearFilters: () => undefined,
      },
    };
  }

  private flag(name: string): Scalar {
    const { state } = this.model;
    return {
      get: () => state.table(this.tableId).flags[name] ?? FLAGS[name],
      set: (value) =>
        state.change(() => {
          state.table(this.tableId).flags[name] = value === true;
        }),
    };
  }

  private async rename(name: unknown): Promise<void> {
    const text = freeTableName(this.model, name, this.tableId);
    const { subUnitId } = tableById(this.model, this.tableId);
    await sheetById(this.model, subUnitId).setTableName(this.tableId, text);
  }

  private async resize(given: unknown): Promise<void> {
    const table = tableById(this.model, this.tableId);
    ensureWritable(this.model, table.subUnitId);
    const { area } = asRange(this.model, given, { sheetId: table.subUnitId });
    if (area.row !== tableArea(table).row || area.rows < 2) {
      throw invalidArgument("a table keeps its header row and at least one row below it");
    }
    await setTableArea(this.model, this.tableId, area);
  }

  /** Excel clears the cells of a table that is deleted. */
  private async delete(): Promise<void> {
    const range = tableRange(this.model, this.tableId);
    ensureWritable(this.model, range.sheetId);
    await this.remove();
    inGrid(range).clear();
  }

  private async remove(): Promise<void> {
    await this.model.grid.workbook().removeTable(this.tableId);
    this.model.state.change((stored) => {
      Reflect.deleteProperty(stored.tables, this.tableId);
    });
  }
}

function onlyThis(given: unknown, possible: boolean, what: string): void {
  if (given !== possible) {
    throw invalidArgument(`the workbench's tables always have ${what}: ${String(possible)}`);
  }
}

/** The name as a table may bear it; a table that is renamed may keep its own. */
export function freeTableName(model: Model, name: unknown, ownId?: string): string {
  const text = asText(name, "a table's name");
  if (!TABLE_NAME.test(text)) throw invalidArgument(`the table name ${text}`);
  const tables = model.grid.workbook().getTableList();
  const other = tables.find((one) => one.name.toLowerCase() === text.toLowerCase());
  if (other !== undefined && other.id !== ownId) throw itemAlreadyExists(`the table ${text}`);
  return text;
}
