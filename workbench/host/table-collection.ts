import type { ITableInfo } from "@univerjs/preset-sheets-table";
import { intersection } from "./areas";
import { invalidArgument, itemNotFound } from "./host-error";
import {
  HostCollection,
  type HostObject,
  type Members,
  NULL_OBJECT,
  readOnly,
} from "./host-object";
import { ensureWritable, type HostRangeBase, type Model, newId, sheetById } from "./model";
import { inGrid, readCells } from "./range-contents";
import { asRange } from "./range-lookup";
import { tableArea } from "./table-parts";

/** Tables of the workbook, or those on one sheet. */
export class TableCollection extends HostCollection {
  override readonly typeName = "TableCollection";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string | undefined,
  ) {
    super();
  }

  override items(): readonly HostObject[] {
    return this.tables().map(({ id }) => this.model.make.table(id));
  }

  override item(key: unknown): HostObject {
    const found = this.find(key);
    if (found === undefined) throw itemNotFound(`the table ${String(key)}`);
    return found;
  }

  protected override describe(): Members {
    return {
      scalars: { Count: readOnly(() => this.tables().length) },
      methods: {
        Add: (range, hasHeaders) => this.add(range, hasHeaders === true),
        GetCount: () => this.tables().length,
        GetItemAt: (index) => this.items()[Number(index)] ?? this.item(`at ${String(index)}`),
        GetItemOrNullObject: (key) => this.find(key) ?? NULL_OBJECT,
      },
    };
  }

  private tables(): readonly ITableInfo[] {
    const all = this.model.grid.workbook().getTableList();
    return all.filter(({ subUnitId }) => (this.sheetId ?? subUnitId) === subUnitId);
  }

  private find(key: unknown): HostObject | undefined {
    const wanted = String(key).toLowerCase();
    const table = this.tables().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return table === undefined ? undefined : this.model.make.table(table.id);
  }

  /** Under a name of its own from the start: the grid reads every formula again when one changes. */
  async add(given: unknown, hasHeaders: boolean, name = this.freeName()): Promise<HostObject> {
    const { model } = this;
    const workbook = model.grid.workbook();
    const near = { sheetId: this.sheetId ?? workbook.getActiveSheet().getSheetId() };
    const range = asRange(model, given, near);
    if (this.sheetId !== undefined && range.sheetId !== this.sheetId) {
      throw invalidArgument("the table's range lies on another sheet");
    }
    ensureWritable(model, range.sheetId);
    if (!hasHeaders) throw invalidArgument("only tables with headers can be made here");
    this.ensureFree(range);
    writeHeaders(range);
    const { row, column, rows, columns } = range.area;
    const place = {
      startRow: row,
      startColumn: column,
      endRow: row + Math.max(rows, 2) - 1,
      endColumn: column + columns - 1,
    };
    const id = newId();
    const sheet = sheetById(model, range.sheetId);
    const isAdded = await sheet.addTable(name, place, id, { showHeader: true });
    if (!isAdded) throw invalidArgument("the grid refused this table");
    return model.make.table(id);
  }

  private ensureFree(range: HostRangeBase): void {
    const overlapping = this.model.grid
      .workbook()
      .getTableList()
      .filter(({ subUnitId }) => subUnitId === range.sheetId)
      .find((table) => intersection(tableArea(table), range.area) !== undefined);
    if (overlapping !== undefined) {
      throw invalidArgument(`a table can't overlap another table, ${overlapping.name}`);
    }
  }

  private freeName(): string {
    const names = this.model.grid
      .workbook()
      .getTableList()
      .map(({ name }) => name.toLowerCase());
    let number = names.length + 1;
    while (names.includes(`table${number}`)) number += 1;
    return `Table${number}`;
  }
}

/** Excel makes a table's headers text, none of them empty and no two alike. */
function writeHeaders(range: HostRangeBase): void {
  const header = range.at({ ...range.area, rows: 1 });
  const [present = []] = readCells(header, ({ text }) => text);
  const used = new Set<string>();
  const unique = present.map((text, index) => {
    const wanted = text === "" ? `Column${index + 1}` : text;
    let name = wanted;
    for (let copy = 2; used.has(name.toLowerCase()); copy += 1) name = `${wanted}${copy}`;
    used.add(name.toLowerCase());
    return name;
  });
  if (unique.every((name, index) => name === present[index])) return;
  inGrid(header).setValues([unique.map((v) => ({ v }))]);
}
