import { Application } from "./application";
import { openCreatedWorkbook } from "./created-workbook";
import { CustomXmlPartCollection } from "./custom-xml-parts";
import { DocumentProperties } from "./document-properties";
import { HostError, itemNotFound } from "./host-error";
import { HostObject, type Members, NULL_OBJECT, readOnly } from "./host-object";
import type { HostRangeBase, Model } from "./model";
import { NamedItemCollection } from "./named-item-collection";
import { selectedAreas } from "./range-areas";
import { rangeAt } from "./range-lookup";
import { SettingCollection } from "./setting-collection";
import { TableCollection } from "./table-collection";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "./worksheet-collection";

/** The root of Excel's model: `context.workbook`. */
export class HostWorkbook extends HostObject {
  override readonly typeName = "Workbook";

  constructor(private readonly model: Model) {
    super();
  }

  protected override describe(): Members {
    const { model } = this;
    return {
      scalars: {
        Name: readOnly(() => model.grid.workbook().getName()),
        IsDirty: readOnly(() => false),
        ReadOnly: readOnly(() => false),
        AutoSave: readOnly(() => true),
      },
      children: {
        Application: () => new Application(model),
        CustomXmlParts: () => new CustomXmlPartCollection(model),
        Names: () => new NamedItemCollection(model, undefined),
        Protection: () => new WorkbookProtection(model),
        Properties: () => new DocumentProperties(model),
        Settings: () => new SettingCollection(model),
        Tables: () => new TableCollection(model, undefined),
        Worksheets: () => new WorksheetCollection(model),
      },
      methods: {
        // How the client spells `Excel.createWorkbook` on the web.
        CreateAndOpenWorkbook: (base64) => {
          openCreatedWorkbook(model, base64);
        },
        GetSelectedRange: () => this.selection(),
        GetSelectedRanges: () => selectedAreas(model),
        GetActiveCell: () => this.selection().at({ ...this.activeCell(), rows: 1, columns: 1 }),
        _GetRangeForEventByReferenceId: (id) => this.eventRange(id) ?? gone(),
        _GetRangeOrNullObjectForEventByReferenceId: (id) => this.eventRange(id) ?? NULL_OBJECT,
      },
    };
  }

  private selection(): HostRangeBase {
    const workbook = this.model.grid.workbook();
    const range = workbook.getActiveRange();
    if (range === null) throw new HostError("InvalidOperation", "Nothing is selected.");
    return this.model.make.range(range.getSheetId(), {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    });
  }

  private activeCell(): { row: number; column: number } {
    const cell = this.model.grid.workbook().getActiveCell();
    return { row: cell?.getRow() ?? 0, column: cell?.getColumn() ?? 0 };
  }

  /** Events name their range by `sheet id!address`. */
  private eventRange(id: unknown): HostRangeBase | undefined {
    const [sheetId = "", address = ""] = String(id).split("!");
    const sheet = this.model.grid.workbook().getSheetBySheetId(sheetId);
    return sheet === null ? undefined : rangeAt(this.model, sheetId, address);
  }
}

function gone(): never {
  throw itemNotFound("the range of this event");
}
