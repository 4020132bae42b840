import { itemNotFound } from "./host-error";
import {
  HostCollection,
  type HostObject,
  type Members,
  NULL_OBJECT,
  readOnly,
} from "./host-object";
import { asText, findSheet, type Model } from "./model";
import { ensureStructure } from "./workbook-protection";
import { ensureSheetName } from "./worksheet";

const ROWS_OF_A_NEW_SHEET = 1000;
const COLUMNS_OF_A_NEW_SHEET = 40;

export class WorksheetCollection extends HostCollection {
  override readonly typeName = "WorksheetCollection";

  constructor(private readonly model: Model) {
    super();
  }

  override items(): readonly HostObject[] {
    return this.sheetIds().map((id) => this.model.make.worksheet(id));
  }

  override item(key: unknown): HostObject {
    const found = this.find(key);
    if (found === undefined) throw itemNotFound(`the sheet ${String(key)}`);
    return found;
  }

  protected override describe(): Members {
    const { make, grid } = this.model;
    return {
      scalars: { Count: readOnly(() => this.sheetIds().length) },
      methods: {
        Add: (name) => this.add(name),
        GetCount: (visibleOnly) => this.sheetIds(visibleOnly === true).length,
        GetActiveWorksheet: () => make.worksheet(grid.workbook().getActiveSheet().getSheetId()),
        GetItemOrNullObject: (key) => this.find(key) ?? NULL_OBJECT,
        GetFirst: (visibleOnly) => make.worksheet(this.sheetIds(visibleOnly === true)[0] ?? ""),
        GetLast: (visibleOnly) => make.worksheet(this.sheetIds(visibleOnly === true).at(-1) ?? ""),
      },
    };
  }

  private sheetIds(visibleOnly = false): readonly string[] {
    const sheets = this.model.grid.workbook().getSheets();
    const wanted = visibleOnly ? sheets.filter((sheet) => !sheet.isSheetHidden()) : sheets;
    return wanted.map((sheet) => sheet.getSheetId());
  }

  private find(key: unknown): HostObject | undefined {
    const sheet = findSheet(this.model, asText(key, "a sheet's name or id"));
    return sheet === undefined ? undefined : this.model.make.worksheet(sheet.getSheetId());
  }

  /** Excel adds a sheet at the end and does not show it. */
  private add(name: unknown): HostObject {
    ensureStructure(this.model);
    const { grid, make } = this.model;
    const workbook = grid.workbook();
    const wanted = name === undefined || name === null ? this.freeName() : asText(name, "a name");
    ensureSheetName(this.model, wanted);
    const active = workbook.getActiveSheet();
    const sheet = workbook.create(wanted, ROWS_OF_A_NEW_SHEET, COLUMNS_OF_A_NEW_SHEET, {
      index: workbook.getNumSheets(),
    });
    workbook.setActiveSheet(active);
    return make.worksheet(sheet.getSheetId());
  }

  private freeName(): string {
    let number = this.sheetIds().length + 1;
    while (findSheet(this.model, `Sheet${number}`) !== undefined) number += 1;
    return `Sheet${number}`;
  }
}
