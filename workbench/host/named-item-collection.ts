import { cellReader } from "../grid/cells";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./host-error";
import { HostCollection, HostObject, type Members, NULL_OBJECT, readOnly } from "./host-object";
import { asText, HostRangeBase, type Model, sheetById } from "./model";
import { rangeAt } from "./range-lookup";

const NAME = /^[A-Za-z_\\][A-Za-z0-9_.\\]*$/;
const LOOKS_LIKE_A_CELL = /^[A-Z]{1,3}[0-9]+$/i;

/** Defined names of the workbook, or those that belong to one sheet. */
export class NamedItemCollection extends HostCollection {
  override readonly typeName = "NamedItemCollection";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string | undefined,
  ) {
    super();
  }

  override items(): readonly NamedItem[] {
    return this.names().map((name) => new NamedItem(this.model, name));
  }

  override item(key: unknown): NamedItem {
    const found = this.find(key);
    if (found === undefined) throw itemNotFound(`the name ${String(key)}`);
    return found;
  }

  protected override describe(): Members {
    return {
      scalars: { Count: readOnly(() => this.names().length) },
      methods: {
        Add: (name, reference, comment) => this.add(name, reference, comment),
        GetCount: () => this.names().length,
        GetItemOrNullObject: (key) => this.find(key) ?? NULL_OBJECT,
      },
    };
  }

  private names(): readonly string[] {
    return this.model.grid
      .workbook()
      .getDefinedNames()
      .filter((name) =>
        this.sheetId === undefined ? true : name.getLocalSheetId() === this.sheetId,
      )
      .map((name) => name.getName());
  }

  private find(key: unknown): NamedItem | undefined {
    const wanted = String(key).toLowerCase();
    const name = this.names().find((one) => one.toLowerCase() === wanted);
    return name === undefined ? undefined : new NamedItem(this.model, name);
  }

  private add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const text = asText(name, "a name");
    if (!NAME.test(text) || LOOKS_LIKE_A_CELL.test(text)) throw invalidArgument(`the name ${text}`);
    if (this.find(text) !== undefined) throw itemAlreadyExists(`the name ${text}`);
    const workbook = this.model.grid.workbook();
    const builder = workbook.newDefinedNameBuilder().setName(text);
    if (reference instanceof HostRangeBase) builder.setRef(absolute(reference));
    else builder.setFormula(asText(reference, "a name's reference"));
    if (typeof comment === "string") builder.setComment(comment);
    if (this.sheetId !== undefined) {
      builder.setScopeToWorksheet(sheetById(this.model, this.sheetId));
    }
    workbook.insertDefinedNameBuilder(builder.build());
    return new NamedItem(this.model, text);
  }
}

class NamedItem extends HostObject {
  override readonly typeName = "NamedItem";

  constructor(
    private readonly model: Model,
    private readonly name: string,
  ) {
    super();
  }

  override get key(): string {
    return this.name;
  }

  private get defined(): NonNullable<
    ReturnType<ReturnType<Model["grid"]["workbook"]>["getDefinedName"]>
  > {
    const found = this.model.grid.workbook().getDefinedName(this.name);
    if (found === null) throw itemNotFound(`the name ${this.name}`);
    return found;
  }

  protected override describe(): Members {
    return {
      scalars: {
        Name: readOnly(() => this.defined.getName()),
        Formula: {
          get: () => `=${this.reference}`,
          set: (formula) => this.defined.setFormula(String(formula)),
        },
        Value: readOnly(() => this.value()),
        Type: readOnly(() => (this.range() === undefined ? "String" : "Range")),
        Visible: { get: () => true, set: (visible) => this.defined.setHidden(visible !== true) },
        Comment: {
          get: () => this.defined.getComment() ?? "",
          set: (text) => this.defined.setComment(String(text)),
        },
        Scope: readOnly(() => (this.defined.isWorkbookScope() ? "Workbook" : "Worksheet")),
      },
      methods: {
        Delete: () => this.defined.delete(),
        GetRange: () => {
          const range = this.range();
          if (range === undefined) throw itemNotFound(`the range of ${this.name}`);
          return range;
        },
        GetRangeOrNullObject: () => this.range() ?? NULL_OBJECT,
      },
    };
  }

  private get reference(): string {
    return this.defined.getFormulaOrRefString().replace(/^=/, "");
  }

  private range(): HostRangeBase | undefined {
    const sheetId = this.model.grid.workbook().getActiveSheet().getSheetId();
    try {
      return rangeAt(this.model, sheetId, this.reference);
    } catch {
      return undefined;
    }
  }

  private value(): unknown {
    const range = this.range();
    if (range === undefined) return this.reference;
    const { row, column, rows, columns } = range.area;
    if (rows > 1 || columns > 1) return range.address;
    return cellReader(this.model.grid, sheetById(this.model, range.sheetId))(row, column).value;
  }
}

function absolute(range: HostRangeBase): string {
  const [sheet, address] = [range.address.replace(/![^!]*$/, ""), range.address.split("!").at(-1)];
  return `${sheet}!${(address ?? "").replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2")}`;
}
