import { frozen } from "../grid/sheet-frame";
import { HostObject, type Members, NULL_OBJECT } from "./host-object";
import { asWholeNumber, type Model, sheetById } from "./model";
import { asRange } from "./range-lookup";

export class FreezePanes extends HostObject {
  override readonly typeName = "WorksheetFreezePanes";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  protected override describe(): Members {
    return {
      methods: {
        FreezeRows: (count = 1) => this.freeze(asWholeNumber(count, "rows"), 0),
        FreezeColumns: (count = 1) => this.freeze(0, asWholeNumber(count, "columns")),
        FreezeAt: (range) => {
          const { area } = asRange(this.model, range, { sheetId: this.sheetId });
          this.freeze(area.row + area.rows, area.column + area.columns);
        },
        Unfreeze: () => void sheetById(this.model, this.sheetId).cancelFreeze(),
        GetLocationOrNullObject: () => this.location(),
      },
    };
  }

  private freeze(rows: number, columns: number): void {
    sheetById(this.model, this.sheetId).setFreeze(frozen({ rows, columns }));
  }

  private location(): HostObject | typeof NULL_OBJECT {
    const sheet = sheetById(this.model, this.sheetId);
    const { ySplit, xSplit } = sheet.getFreeze();
    if (ySplit === 0 && xSplit === 0) return NULL_OBJECT;
    return this.model.make.range(this.sheetId, {
      row: 0,
      column: 0,
      rows: ySplit || sheet.getMaxRows(),
      columns: xSplit || sheet.getMaxColumns(),
    });
  }
}
