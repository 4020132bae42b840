import { HostError, invalidArgument, itemNotFound } from "./host-error";
import { HostCollection, HostObject, type Members, NULL_OBJECT, readOnly } from "./host-object";
import type { XmlPart } from "./host-state";
import { asText, type Model, newId } from "./model";

/** As many as anybody steps back over. */
const KEPT_VERSIONS = 5;

/** The custom XML parts of the workbook, or those of one namespace. */
export class CustomXmlPartCollection extends HostCollection {
  override readonly typeName: string;

  constructor(
    private readonly model: Model,
    private readonly namespaceUri?: string,
  ) {
    super();
    this.typeName =
      namespaceUri === undefined ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection";
  }

  override items(): readonly CustomXmlPart[] {
    return this.parts().map(({ id }) => new CustomXmlPart(this.model, id));
  }

  override item(id: unknown): CustomXmlPart {
    const found = this.find(id);
    if (found === undefined) throw itemNotFound(`the custom XML part ${String(id)}`);
    return found;
  }

  protected override describe(): Members {
    return {
      methods: {
        Add: (xml) => this.add(asText(xml, "XML")),
        GetByNamespace: (uri) =>
          new CustomXmlPartCollection(this.model, asText(uri, "a namespace")),
        GetCount: () => this.parts().length,
        GetItemOrNullObject: (id) => this.find(id) ?? NULL_OBJECT,
        GetOnlyItem: () => this.only() ?? noneOrSeveral(),
        GetOnlyItemOrNullObject: () => this.only() ?? NULL_OBJECT,
      },
    };
  }

  private parts(): readonly XmlPart[] {
    const { xmlParts } = this.model.state.current;
    const { namespaceUri } = this;
    if (namespaceUri === undefined) return xmlParts;
    return xmlParts.filter((part) => part.namespaceUri === namespaceUri);
  }

  private find(id: unknown): CustomXmlPart | undefined {
    return this.parts().some((part) => part.id === id)
      ? new CustomXmlPart(this.model, String(id))
      : undefined;
  }

  private only(): CustomXmlPart | undefined {
    const [first, ...more] = this.items();
    return more.length === 0 ? first : undefined;
  }

  private add(xml: string): CustomXmlPart {
    const part = { id: newId(), namespaceUri: namespaceOf(xml), xml };
    this.model.state.change(({ xmlParts }) => xmlParts.push(part));
    return new CustomXmlPart(this.model, part.id);
  }
}

class CustomXmlPart extends HostObject {
  override readonly typeName = "CustomXmlPart";

  constructor(
    private readonly model: Model,
    private readonly id: string,
  ) {
    super();
  }

  override get key(): string {
    return this.id;
  }

  private get part(): XmlPart {
    const found = this.model.state.current.xmlParts.find(({ id }) => id === this.id);
    if (found === undefined) throw itemNotFound("this custom XML part was deleted");
    return found;
  }

  protected override describe(): Members {
    const { state } = this.model;
    return {
      scalars: {
        Id: readOnly(() => this.part.id),
        NamespaceUri: readOnly(() => this.part.namespaceUri),
      },
      methods: {
        GetXml: () => this.part.xml,
        SetXml: (xml) => {
          const text = asText(xml, "XML");
          namespaceOf(text);
          const { part } = this;
          state.change(() => {
            const older = state.olderXml.get(part.id) ?? [];
            state.olderXml.set(part.id, [...older, part.xml].slice(-KEPT_VERSIONS));
            part.xml = text;
          });
        },
        Delete: () => {
          const { part } = this;
          state.change(({ xmlParts }) => xmlParts.splice(xmlParts.indexOf(part), 1));
        },
      },
    };
  }
}

/** The namespace of a document's root; refuses text that is not well-formed, as Excel does. */
function namespaceOf(xml: string): string {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror") !== null) {
    throw invalidArgument("the XML is not well-formed");
  }
  return document.documentElement.namespaceURI ?? "";
}

function noneOrSeveral(): never {
  throw new HostError("GeneralException", "There is not exactly one part of this namespace.");
}
