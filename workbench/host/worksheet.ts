import { PIXELS_PER_POINT } from "../grid/units";
import { ChartCollection } from "./chart-collection";
import { FreezePanes } from "./freeze-panes";
import { HostError, invalidArgument } from "./host-error";
import { HostObject, type Members, readOnly } from "./host-object";
import {
  asText,
  asWholeNumber,
  findSheet,
  type HostRangeBase,
  type Model,
  sheetById,
} from "./model";
import { NamedItemCollection } from "./named-item-collection";
import { HorizontalPageBreaks } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { RangeAreas } from "./range-areas";
import { rangeAt } from "./range-lookup";
import { colour } from "./range-style";
import { TableCollection } from "./table-collection";
import { ensureStructure } from "./workbook-protection";
import { WorksheetCustomPropertyCollection } from "./worksheet-custom-properties";
import { WorksheetProtection } from "./worksheet-protection";

const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]/;
const LONGEST_NAME = 31;

/** Refuses a name that Excel would not give a sheet. */
export function ensureSheetName(model: Model, name: string, ownId?: string): void {
  const isValid = name !== "" && name.length <= LONGEST_NAME && !FORBIDDEN_IN_NAMES.test(name);
  if (!isValid || name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument(`the sheet name ${name}`);
  }
  const other = findSheet(model, name);
  if (other === undefined || other.getSheetId() === ownId) return;
  throw new HostError(
    "ItemAlreadyExists",
    `A resource with the same name or identifier already exists: the sheet ${name}.`,
  );
}

export class HostWorksheet extends HostObject {
  override readonly typeName = "Worksheet";

  constructor(
    private readonly model: Model,
    readonly sheetId: string,
  ) {
    super();
  }

  override get key(): string {
    return this.sheetId;
  }

  private get sheet(): ReturnType<typeof sheetById> {
    return sheetById(this.model, this.sheetId);
  }

  protected override describe(): Members {
    const { model, sheetId } = this;
    return {
      scalars: {
        Id: readOnly(() => this.sheet.getSheetId()),
        Name: { get: () => this.sheet.getSheetName(), set: (name) => this.rename(name) },
        Position: {
          get: () => this.sheet.getIndex(),
          set: (index) => {
            ensureStructure(model);
            model.grid.workbook().moveSheet(this.sheet, asWholeNumber(index, "position"));
          },
        },
        Visibility: {
          get: () => (this.sheet.isSheetHidden() ? this.hiddenState : "Visible"),
          set: (value) => this.setVisibility(String(value)),
        },
        TabColor: {
          get: () => this.sheet.getTabColor() ?? "",
          set: (value) => void this.sheet.setTabColor(value === "" ? "" : colour(value)),
        },
        ShowGridlines: {
          get: () => !this.sheet.hasHiddenGridLines(),
          set: (show) => void this.sheet.setHiddenGridlines(show !== true),
        },
        StandardHeight: readOnly(
          () => this.sheet.getSheet().getConfig().defaultRowHeight / PIXELS_PER_POINT,
        ),
      },
      children: {
        Tables: () => new TableCollection(model, sheetId),
        Charts: () => new ChartCollection(model, sheetId),
        Names: () => new NamedItemCollection(model, sheetId),
        FreezePanes: () => new FreezePanes(model, sheetId),
        HorizontalPageBreaks: () => new HorizontalPageBreaks(model, sheetId),
        PageLayout: () => new PageLayout(model, sheetId),
        Protection: () => new WorksheetProtection(model, sheetId),
        CustomProperties: () => new WorksheetCustomPropertyCollection(model, sheetId),
      },
      methods: {
        Activate: () => this.activate(),
        Delete: () => this.delete(),
        Calculate: () => model.calculation.recalculate(),
        GetRange: (address) =>
          address === undefined || address === null
            ? this.whole()
            : rangeAt(model, sheetId, asText(address, "an address")),
        GetRanges: (addresses) => this.areas(asText(addresses, "addresses")),
        GetCell: (row, column) => this.rectangle(row, column, 1, 1),
        GetRangeByIndexes: (row, column, rows, columns) =>
          this.rectangle(row, column, rows, columns),
        GetUsedRange: (valuesOnly) => this.whole().members.methods?.GetUsedRange?.(valuesOnly),
        GetUsedRangeOrNullObject: (valuesOnly) =>
          this.whole().members.methods?.GetUsedRangeOrNullObject?.(valuesOnly),
      },
    };
  }

  private whole(): HostRangeBase {
    const { sheet } = this;
    const area = { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    return this.model.make.range(this.sheetId, area);
  }

  private areas(addresses: string): RangeAreas {
    const [first = "", ...more] = addresses.split(",");
    const at = (address: string): HostRangeBase =>
      rangeAt(this.model, this.sheetId, address.trim());
    return new RangeAreas(this.model, [at(first), ...more.map(at)]);
  }

  private rectangle(row: unknown, column: unknown, rows: unknown, columns: unknown): HostRangeBase {
    const area = {
      row: asWholeNumber(row, "the row"),
      column: asWholeNumber(column, "the column"),
      rows: asWholeNumber(rows, "the number of rows"),
      columns: asWholeNumber(columns, "the number of columns"),
    };
    if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) {
      throw invalidArgument("the range would lie outside the sheet");
    }
    return this.model.make.range(this.sheetId, area);
  }

  private rename(name: unknown): void {
    const text = asText(name, "a sheet's name");
    ensureSheetName(this.model, text, this.sheetId);
    ensureStructure(this.model);
    this.sheet.setName(text);
  }

  private activate(): void {
    if (this.sheet.isSheetHidden()) {
      throw new HostError("InvalidOperation", "The operation attempted is invalid on the object.");
    }
    this.sheet.activate();
  }

  private get hiddenState(): string {
    return this.model.state.sheet(this.sheetId).visibility ?? "Hidden";
  }

  private setVisibility(value: string): void {
    const { sheet, model } = this;
    ensureStructure(model);
    if (value === "Visible") {
      delete model.state.sheet(this.sheetId).visibility;
      sheet.showSheet();
      return;
    }
    if (value !== "Hidden" && value !== "VeryHidden") throw invalidArgument(`visibility ${value}`);
    const others = model.grid.workbook().getSheets();
    if (others.filter((one) => !one.isSheetHidden()).length < 2) {
      throw new HostError("InvalidOperation", "A workbook has to keep one visible sheet.");
    }
    model.state.sheet(this.sheetId).visibility = value;
    sheet.hideSheet();
  }

  private delete(): void {
    ensureStructure(this.model);
    const workbook = this.model.grid.workbook();
    const { sheet } = this;
    const visible = workbook.getSheets().filter((one) => !one.isSheetHidden());
    if (visible.length === 1 && visible[0]?.getSheetId() === this.sheetId) {
      throw new HostError("InvalidOperation", "The last visible sheet cannot be deleted.");
    }
    workbook.deleteSheet(sheet);
    this.model.state.change((stored) => {
      Reflect.deleteProperty(stored.sheets, this.sheetId);
    });
  }
}
