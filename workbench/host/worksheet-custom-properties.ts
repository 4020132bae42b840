import { itemNotFound } from "./host-error";
import { HostCollection, HostObject, type Members, NULL_OBJECT, readOnly } from "./host-object";
import { asText, ensureWritable, type Model } from "./model";

/** Notes of add-ins on one sheet, by key. */
export class WorksheetCustomPropertyCollection extends HostCollection {
  override readonly typeName = "WorksheetCustomPropertyCollection";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  override items(): readonly WorksheetCustomProperty[] {
    return Object.keys(this.kept()).map((key) => this.property(key));
  }

  override item(key: unknown): WorksheetCustomProperty {
    const found = this.find(key);
    if (found === undefined) throw itemNotFound(`the sheet's property ${String(key)}`);
    return found;
  }

  protected override describe(): Members {
    return {
      methods: {
        Add: (key, value) => {
          const name = asText(key, "a property's key");
          this.change((kept) => ({ ...kept, [name]: asText(value, "a property's value") }));
          return this.property(name);
        },
        GetCount: () => this.items().length,
        GetItemOrNullObject: (key) => this.find(key) ?? NULL_OBJECT,
      },
    };
  }

  private kept(): Readonly<Record<string, string>> {
    return this.model.state.sheet(this.sheetId).customProperties ?? {};
  }

  private find(key: unknown): WorksheetCustomProperty | undefined {
    const name = String(key).toLowerCase();
    const found = Object.keys(this.kept()).find((one) => one.toLowerCase() === name);
    return found === undefined ? undefined : this.property(found);
  }

  private property(name: string): WorksheetCustomProperty {
    return new WorksheetCustomProperty(
      name,
      () => this.kept()[name],
      (value) => {
        this.change((kept) => {
          const others = Object.entries(kept).filter(([key]) => key !== name);
          return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
        });
      },
    );
  }

  private change(change: (kept: Readonly<Record<string, string>>) => Record<string, string>): void {
    ensureWritable(this.model, this.sheetId);
    this.model.state.change(() => {
      this.model.state.sheet(this.sheetId).customProperties = change(this.kept());
    });
  }
}

class WorksheetCustomProperty extends HostObject {
  override readonly typeName = "WorksheetCustomProperty";

  constructor(
    private readonly name: string,
    private readonly value: () => string | undefined,
    private readonly keep: (value: string | undefined) => void,
  ) {
    super();
  }

  override get key(): string {
    return this.name;
  }

  protected override describe(): Members {
    return {
      scalars: {
        Key: readOnly(() => this.name),
        Value: {
          get: () => this.value(),
          set: (value) => {
            this.keep(asText(value, "a property's value"));
          },
        },
      },
      methods: {
        Delete: () => {
          this.keep(undefined);
        },
      },
    };
  }
}
