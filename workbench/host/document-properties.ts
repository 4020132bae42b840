import {
  HostCollection,
  HostObject,
  itemOf,
  type Members,
  NULL_OBJECT,
  readOnly,
} from "./host-object";
import { asText, type Model } from "./model";

const TEXTS = [
  "Author",
  "Category",
  "Comments",
  "Company",
  "Keywords",
  "Manager",
  "Subject",
  "Title",
];

export class DocumentProperties extends HostObject {
  override readonly typeName = "DocumentProperties";

  constructor(private readonly model: Model) {
    super();
  }

  protected override describe(): Members {
    const { state } = this.model;
    return {
      scalars: Object.fromEntries(
        TEXTS.map((name) => [
          name,
          {
            get: () => state.current.properties[name] ?? "",
            set: (value: unknown) =>
              state.change(({ properties }) => {
                properties[name] = String(value);
              }),
          },
        ]),
      ),
      children: { Custom: () => new CustomPropertyCollection(this.model) },
    };
  }
}

class CustomPropertyCollection extends HostCollection {
  override readonly typeName = "CustomPropertyCollection";

  constructor(private readonly model: Model) {
    super();
  }

  override items(): readonly CustomProperty[] {
    const keys = Object.keys(this.model.state.current.customProperties);
    return keys.map((key) => new CustomProperty(this.model, key));
  }

  override item(key: unknown): CustomProperty {
    return itemOf(this.items(), ({ key: one }) => same(one, key), `the property ${String(key)}`);
  }

  protected override describe(): Members {
    return {
      methods: {
        Add: (key, value) => {
          const name = asText(key, "a property's key");
          this.model.state.change(({ customProperties }) => {
            customProperties[name] = value;
          });
          return new CustomProperty(this.model, name);
        },
        GetCount: () => this.items().length,
        GetItemOrNullObject: (key) =>
          this.items().find(({ key: one }) => same(one, key)) ?? NULL_OBJECT,
        DeleteAll: () =>
          this.model.state.change((stored) => {
            stored.customProperties = {};
          }),
      },
    };
  }
}

class CustomProperty extends HostObject {
  override readonly typeName = "CustomProperty";

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
          get: () => state.current.customProperties[this.name],
          set: (value) =>
            state.change(({ customProperties }) => {
              customProperties[this.name] = value;
            }),
        },
      },
      methods: {
        Delete: () =>
          state.change(({ customProperties }) => {
            Reflect.deleteProperty(customProperties, this.name);
          }),
      },
    };
  }
}

function same(one: string, other: unknown): boolean {
  return one.toLowerCase() === String(other).toLowerCase();
}
