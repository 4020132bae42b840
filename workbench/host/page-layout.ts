import { HostObject, type Members, NULL_OBJECT, type Scalar } from "./host-object";
import type { Model } from "./model";
import { Part } from "./part";
import { rangeAt } from "./range-lookup";

const PROPERTIES: Readonly<Record<string, unknown>> = {
  Orientation: "Portrait",
  PaperSize: "Letter",
  Zoom: { scale: 100 },
  BlackAndWhite: false,
  CenterHorizontally: false,
  CenterVertically: false,
  DraftMode: false,
  FirstPageNumber: "",
  PrintGridlines: false,
  PrintHeadings: false,
  PrintOrder: "DownThenOver",
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
};

const HEADER_FOOTER_TEXTS = [
  "LeftHeader",
  "CenterHeader",
  "RightHeader",
  "LeftFooter",
  "CenterFooter",
  "RightFooter",
];

/** How a sheet would be printed: kept and told again, for there is nothing to print here. */
export class PageLayout extends HostObject {
  override readonly typeName = "PageLayout";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  protected override describe(): Members {
    const group = (name: string) => (): HostObject =>
      new Part("HeaderFooter", () => ({
        scalars: this.kept(name, Object.fromEntries(HEADER_FOOTER_TEXTS.map((text) => [text, ""]))),
      }));
    const headersFooters = (): HostObject =>
      new Part("HeaderFooterGroup", () => ({
        scalars: this.kept("", { State: "Default", UseSheetMargins: true, UseSheetScale: true }),
        children: {
          DefaultForAllPages: group("DefaultForAllPages"),
          FirstPage: group("FirstPage"),
          EvenPages: group("EvenPages"),
          OddPages: group("OddPages"),
        },
      }));
    return {
      scalars: this.kept("", PROPERTIES),
      children: { HeadersFooters: headersFooters },
      methods: {
        SetPrintTitleRows: (rows) => this.keep("PrintTitleRows", addressOf(rows)),
        SetPrintTitleColumns: (columns) => this.keep("PrintTitleColumns", addressOf(columns)),
        GetPrintTitleRowsOrNullObject: () => this.title("PrintTitleRows"),
        GetPrintTitleColumnsOrNullObject: () => this.title("PrintTitleColumns"),
        SetPrintArea: (area) => this.keep("PrintArea", addressOf(area)),
      },
    };
  }

  private title(name: string): HostObject | typeof NULL_OBJECT {
    const address = this.model.state.sheet(this.sheetId).pageLayout[name];
    return typeof address === "string" ? rangeAt(this.model, this.sheetId, address) : NULL_OBJECT;
  }

  private kept(
    prefix: string,
    defaults: Readonly<Record<string, unknown>>,
  ): Readonly<Record<string, Scalar>> {
    const path = (name: string): string => (prefix === "" ? name : `${prefix}.${name}`);
    return Object.fromEntries(
      Object.entries(defaults).map(([name, fallback]): [string, Scalar] => [
        name,
        {
          get: () => this.model.state.sheet(this.sheetId).pageLayout[path(name)] ?? fallback,
          set: (value) => this.keep(path(name), value),
        },
      ]),
    );
  }

  private keep(name: string, value: unknown): void {
    this.model.state.change(() => {
      this.model.state.sheet(this.sheetId).pageLayout[name] = value;
    });
  }
}

function addressOf(range: unknown): unknown {
  return range instanceof Object && "address" in range ? range.address : range;
}
