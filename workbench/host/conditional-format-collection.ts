import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import { ConditionalFormat, firstRule } from "./conditional-format";
import { itemNotFound, notImplemented } from "./host-error";
import { HostCollection, type Members, NULL_OBJECT, readOnly } from "./host-object";
import { ensureWritable, type HostRangeBase, newId, sheetById } from "./model";
import { inGrid } from "./range-contents";

/** The conditional formats that touch a range. */
export class ConditionalFormatCollection extends HostCollection {
  override readonly typeName = "ConditionalFormatCollection";

  constructor(private readonly range: HostRangeBase) {
    super();
  }

  override items(): readonly ConditionalFormat[] {
    return this.rules().map(({ cfId }) => this.format(cfId));
  }

  override item(id: unknown): ConditionalFormat {
    const found = this.find(id);
    if (found === undefined) throw itemNotFound(`conditional format ${String(id)}`);
    return found;
  }

  protected override describe(): Members {
    return {
      scalars: { Count: readOnly(() => this.rules().length) },
      methods: {
        Add: (type) => this.add(String(type)),
        ClearAll: () => this.clearAll(),
        GetCount: () => this.rules().length,
        GetItemAt: (index) => this.items()[Number(index)] ?? notThere(index),
        GetItemOrNullObject: (id) => this.find(id) ?? NULL_OBJECT,
      },
    };
  }

  private format(cfId: string): ConditionalFormat {
    return new ConditionalFormat(this.range.model, this.range.sheetId, cfId);
  }

  private find(id: unknown): ConditionalFormat | undefined {
    return this.rules().some(({ cfId }) => cfId === id) ? this.format(String(id)) : undefined;
  }

  private rules(): readonly IConditionFormattingRule[] {
    const { area } = this.range;
    const sheet = sheetById(this.range.model, this.range.sheetId);
    return sheet
      .getConditionalFormattingRules()
      .filter(({ ranges }) =>
        ranges.some(
          ({ startRow, endRow, startColumn, endColumn }) =>
            startRow < area.row + area.rows &&
            endRow >= area.row &&
            startColumn < area.column + area.columns &&
            endColumn >= area.column,
        ),
      );
  }

  private add(type: string): ConditionalFormat {
    const { model, sheetId } = this.range;
    ensureWritable(model, sheetId);
    const rule = firstRule(type, this.range.area);
    if (rule === undefined) throw notImplemented(`conditional formats of type ${type}`);
    const cfId = newId();
    const ranges = [inGrid(this.range).getRange()];
    sheetById(model, sheetId).addConditionalFormattingRule({
      cfId,
      ranges,
      stopIfTrue: false,
      rule,
    });
    return this.format(cfId);
  }

  /** Rules that reach beyond the range stay; Excel would cut the range out of them. */
  private clearAll(): void {
    ensureWritable(this.range.model, this.range.sheetId);
    const { area } = this.range;
    const inside = this.rules().filter(({ ranges }) =>
      ranges.every(
        (one) =>
          one.startRow >= area.row &&
          one.endRow < area.row + area.rows &&
          one.startColumn >= area.column &&
          one.endColumn < area.column + area.columns,
      ),
    );
    for (const { cfId } of inside) this.format(cfId).delete();
  }
}

function notThere(index: unknown): never {
  throw itemNotFound(`conditional format at ${String(index)}`);
}
