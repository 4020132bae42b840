import { HostObject, type Members } from "./host-object";
import { ensureWritable, type HostRangeBase, sheetById } from "./model";
import { inGrid } from "./range-contents";

/** The grid has no lock of its own; unlocked cells carry this among their own data. */
const UNLOCKED = "isUnlocked";

/** Which cells can be typed in while their sheet is protected. */
export class FormatProtection extends HostObject {
  override readonly typeName = "FormatProtection";

  constructor(private readonly range: HostRangeBase) {
    super();
  }

  protected override describe(): Members {
    return {
      scalars: {
        Locked: {
          get: () => this.locked(),
          set: (locked) => this.lock(locked !== false),
        },
        FormulaHidden: { get: () => false },
      },
    };
  }

  private locked(): boolean | null {
    const { area, model, sheetId } = this.range;
    const sheet = sheetById(model, sheetId).getSheet();
    const isLocked = (row: number, column: number): boolean =>
      sheet.getCellRaw(row, column)?.custom?.[UNLOCKED] !== true;
    const first = isLocked(area.row, area.column);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (isLocked(row, column) !== first) return null;
      }
    }
    return first;
  }

  private lock(locked: boolean): void {
    const { area, model, sheetId } = this.range;
    ensureWritable(model, sheetId);
    // Every cell is locked from the beginning.
    if (locked && this.locked() === true) return;
    const cells = Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => ({ [UNLOCKED]: !locked })),
    );
    inGrid(this.range).setCustomMetaDatas(cells);
  }
}
