import { itemNotFound } from "./host-error";
import { HostCollection, HostObject, type Members, NULL_OBJECT, readOnly } from "./host-object";
import { asText, type Model } from "./model";

/** Settings of the add-in that are saved with the workbook. */
export class SettingCollection extends HostCollection {
  override readonly typeName = "SettingCollection";

  constructor(private readonly model: Model) {
    super();
  }

  override items(): readonly Setting[] {
    return Object.keys(this.model.state.current.settings).map(
      (key) => new Setting(this.model, key),
    );
  }

  override item(key: unknown): Setting {
    const found = this.find(key);
    if (found === undefined) throw itemNotFound(`the setting ${String(key)}`);
    return found;
  }

  protected override describe(): Members {
    return {
      methods: {
        Add: (key, value) => {
          const name = asText(key, "a setting's key");
          this.model.state.change(({ settings }) => {
            settings[name] = value;
          });
          return new Setting(this.model, name);
        },
        GetCount: () => this.items().length,
        GetItemOrNullObject: (key) => this.find(key) ?? NULL_OBJECT,
      },
    };
  }

  private find(key: unknown): Setting | undefined {
    const name = String(key);
    return Object.hasOwn(this.model.state.current.settings, name)
      ? new Setting(this.model, name)
      : undefined;
  }
}

class Setting extends HostObject {
  override readonly typeName = "Setting";

  constructor(
    private readonly model: Model,
    private readonly name: string,
  ) {
    super();
  }

  override get key(): string {
    return this.name;
  }

  protected override describe(): Members {
    const { state } = this.model;
    return {
      scalars: {
        Key: readOnly(() => this.name),
        Value: {
          get: () => state.current.settings[this.name],
          set: (value) =>
            state.change(({ settings }) => {
              settings[this.name] = value;
            }),
        },
      },
      methods: {
        Delete: () =>
          state.change(({ settings }) => {
            Reflect.deleteProperty(settings, this.name);
          }),
      },
    };
  }
}
