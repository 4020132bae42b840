import { areaA1 } from "../../src/sheets/description/a1";
import { withSheet } from "../grid/addresses";
import type { SeriesState, Source } from "../charts/chart-state";
import { itemNotFound } from "./host-error";
import { HostCollection, HostObject, type Members, readOnly } from "./host-object";
import { type Model, newId, sheetById } from "./model";
import { Part } from "./part";
import { asRange } from "./range-lookup";
import { colour } from "./range-style";

export class ChartSeriesCollection extends HostCollection {
  override readonly typeName = "ChartSeriesCollection";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly chartId: string,
  ) {
    super();
  }

  override items(): readonly ChartSeries[] {
    return this.series().map(({ id }) => this.one(id));
  }

  override item(index: unknown): ChartSeries {
    const found = this.items()[Number(index)];
    if (found === undefined) throw itemNotFound(`series ${String(index)}`);
    return found;
  }

  protected override describe(): Members {
    return {
      scalars: { Count: readOnly(() => this.series().length) },
      methods: {
        Add: (name) => {
          const id = newId();
          const series = typeof name === "string" ? { id, name } : { id };
          this.model.state.change(() => this.series().push(series));
          return this.one(id);
        },
        GetCount: () => this.series().length,
        GetItemAt: (index) => this.item(index),
      },
    };
  }

  private one(id: string): ChartSeries {
    return new ChartSeries(this.model, this.sheetId, () => this.series(), id);
  }

  private series(): SeriesState[] {
    const { charts } = this.model.state.sheet(this.sheetId);
    const chart = charts.find(({ id }) => id === this.chartId);
    if (chart === undefined) throw itemNotFound("this chart was deleted");
    return chart.series;
  }
}

class ChartSeries extends HostObject {
  override readonly typeName = "ChartSeries";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly all: () => SeriesState[],
    private readonly id: string,
  ) {
    super();
  }

  private get series(): SeriesState {
    const found = this.all().find(({ id }) => id === this.id);
    if (found === undefined) throw itemNotFound("this series was deleted");
    return found;
  }

  private change(change: Partial<SeriesState>): void {
    this.model.state.change(() => Object.assign(this.series, change));
  }

  protected override describe(): Members {
    const fill = (): HostObject =>
      new Part("ChartFill", () => ({
        methods: {
          SetSolidColor: (value) => this.change({ colour: colour(value), isHidden: false }),
          Clear: () => this.change({ isHidden: true }),
        },
      }));
    const line = (): HostObject =>
      new Part("ChartLineFormat", () => ({
        scalars: {
          Color: {
            get: () => this.series.colour ?? "",
            set: (value) => this.change({ colour: colour(value) }),
          },
          Weight: { get: () => 2, set: () => undefined },
        },
        methods: { Clear: () => undefined },
      }));
    return {
      scalars: {
        Name: {
          get: () => this.series.name ?? "",
          set: (name) => this.change({ name: String(name) }),
        },
      },
      children: {
        Format: () =>
          new Part("ChartSeriesFormat", () => ({ children: { Fill: fill, Line: line } })),
      },
      methods: {
        SetValues: (range) => this.change({ values: this.source(range) }),
        SetXAxisValues: (range) => this.change({ categories: this.source(range) }),
        GetDimensionDataSourceString: (dimension) => this.sourceText(String(dimension)),
        Delete: () =>
          this.model.state.change(() => {
            const all = this.all();
            all.splice(all.indexOf(this.series), 1);
          }),
      },
    };
  }

  /** Scatter charts have X and Y values, the others categories and values. */
  private sourceText(dimension: string): string {
    const { categories, values } = this.series;
    const source = /^(?:Categories|XValues)$/.test(dimension) ? categories : values;
    if (source === undefined) throw itemNotFound(`the series' ${dimension}`);
    const { sheetId, area } = source;
    return withSheet(sheetById(this.model, sheetId).getSheetName(), areaA1(area, "absolute"));
  }

  private source(given: unknown): Source {
    const { sheetId, area } = asRange(this.model, given, { sheetId: this.sheetId });
    return { sheetId, area };
  }
}
