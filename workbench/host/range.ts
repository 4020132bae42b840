import { HostRangeBase } from "./model";
import { type Members, readOnly } from "./host-object";
import { cellProperties, rowProperties } from "./cell-properties";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { HostDataValidation } from "./data-validation";
import { contents } from "./range-contents";
import { rangeEdits } from "./range-edits";
import { RangeFormat } from "./range-format";
import { rangeCopy } from "./range-copy";
import { hasSpill, rangeSpill } from "./range-spill";
import { rangeSteps } from "./range-steps";

export class HostRange extends HostRangeBase {
  protected override describe(): Members {
    const { row, column, rows, columns } = this.area;
    return {
      scalars: {
        Address: readOnly(() => this.address),
        AddressLocal: readOnly(() => this.address),
        RowIndex: readOnly(() => row),
        ColumnIndex: readOnly(() => column),
        RowCount: readOnly(() => rows),
        ColumnCount: readOnly(() => columns),
        CellCount: readOnly(() => rows * columns),
        ...contents(this),
        HasSpill: hasSpill(this),
      },
      children: {
        Format: () => new RangeFormat(this),
        DataValidation: () => new HostDataValidation(this),
        ConditionalFormats: () => new ConditionalFormatCollection(this),
        Worksheet: () => this.model.make.worksheet(this.sheetId),
      },
      methods: {
        ...rangeSteps(this),
        ...rangeSpill(this),
        ...rangeEdits(this),
        ...rangeCopy(this),
        GetCellProperties: (wanted) => cellProperties(this, wanted),
        GetRowProperties: (wanted) => rowProperties(this, wanted),
      },
    };
  }
}
