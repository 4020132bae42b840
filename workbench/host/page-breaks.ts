import { itemNotFound } from "./host-error";
import { HostCollection, HostObject, type Members, readOnly } from "./host-object";
import { asWholeNumber, type Model } from "./model";
import { asRange } from "./range-lookup";

const KEPT_AS = "HorizontalPageBreaks";

/** Where pages begin that people set apart: kept and told again, for there is nothing to print here. */
export class HorizontalPageBreaks extends HostCollection {
  override readonly typeName = "PageBreakCollection";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  override items(): readonly PageBreak[] {
    return this.rows().map((row) => new PageBreak(row));
  }

  override item(key: unknown): PageBreak {
    const row = this.rows()[asWholeNumber(key, "the index of a page break")];
    if (row === undefined) throw itemNotFound(`the page break ${String(key)}`);
    return new PageBreak(row);
  }

  protected override describe(): Members {
    return {
      methods: {
        Add: (given) => {
          const { row } = asRange(this.model, given, { sheetId: this.sheetId }).area;
          this.keep([...new Set([...this.rows(), row])].sort((one, other) => one - other));
          return new PageBreak(row);
        },
        GetCount: () => this.rows().length,
        RemovePageBreaks: () => this.keep([]),
      },
    };
  }

  private rows(): readonly number[] {
    const kept = this.model.state.sheet(this.sheetId).pageLayout[KEPT_AS];
    return Array.isArray(kept) ? kept.map(Number) : [];
  }

  private keep(rows: readonly number[]): void {
    this.model.state.change(() => {
      this.model.state.sheet(this.sheetId).pageLayout[KEPT_AS] = rows;
    });
  }
}

class PageBreak extends HostObject {
  override readonly typeName = "PageBreak";

  constructor(private readonly row: number) {
    super();
  }

  protected override describe(): Members {
    return { scalars: { ColumnIndex: readOnly(() => 0), RowIndex: readOnly(() => this.row) } };
  }
}
