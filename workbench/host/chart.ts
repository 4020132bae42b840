import { chartBox } from "../charts/chart-box";
import type { AxisState, ChartBox, ChartState } from "../charts/chart-state";
import { ChartSeriesCollection } from "./chart-series";
import { dataOf, seriesOf } from "./chart-data";
import { bounding } from "./areas";
import { invalidArgument, itemNotFound } from "./host-error";
import { HostObject, type Members, readOnly, type Scalar } from "./host-object";
import { type Model, sheetById, textOr } from "./model";
import { Part } from "./part";
import { asRange } from "./range-lookup";

/** A chart as Office.js sees it; the picture is drawn from the same state. */
export class HostChart extends HostObject {
  override readonly typeName = "Chart";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly chartId: string,
  ) {
    super();
  }

  override get key(): string {
    return this.chartId;
  }

  private get chart(): ChartState {
    const chart = this.model.state.sheet(this.sheetId).charts.find(({ id }) => id === this.chartId);
    if (chart === undefined) throw itemNotFound("this chart was deleted");
    return chart;
  }

  private change(edit: (chart: ChartState) => void): void {
    this.model.state.change(() => edit(this.chart));
  }

  protected override describe(): Members {
    const title: Members = {
      scalars: {
        Text: {
          get: () => this.chart.title ?? "",
          set: (text) =>
            this.change((chart) => {
              chart.title = String(text);
              chart.isTitleVisible = true;
            }),
        },
        Visible: this.flag("isTitleVisible"),
      },
    };
    const legend: Members = {
      scalars: {
        Visible: this.flag("isLegendVisible"),
        Position: {
          get: () => this.chart.legendPosition,
          set: (place) =>
            this.change((chart) => {
              chart.legendPosition = String(place);
            }),
        },
      },
    };
    const axes: Members = {
      children: {
        CategoryAxis: () => this.axis("categoryAxis"),
        ValueAxis: () => this.axis("valueAxis"),
      },
    };
    return {
      scalars: {
        Id: readOnly(() => this.chart.id),
        Name: {
          get: () => this.chart.name,
          set: (name) =>
            this.change((chart) => {
              chart.name = String(name);
            }),
        },
        ChartType: {
          get: () => this.chart.type,
          set: (type) =>
            this.change((chart) => {
              chart.type = String(type);
            }),
        },
        Left: this.length("left"),
        Top: this.length("top"),
        Width: this.length("width"),
        Height: this.length("height"),
      },
      children: {
        Title: () => new Part("ChartTitle", () => title),
        Legend: () => new Part("ChartLegend", () => legend),
        Axes: () => new Part("ChartAxes", () => axes),
        Series: () => new ChartSeriesCollection(this.model, this.sheetId, this.chartId),
        Worksheet: () => this.model.make.worksheet(this.sheetId),
      },
      methods: {
        SetPosition: (start, end) => this.setPosition(start, end ?? start),
        SetData: (source, seriesBy) => {
          const range = asRange(this.model, source, { sheetId: this.sheetId });
          const data = dataOf(this.model, range, textOr(seriesBy, "Auto"));
          this.change((chart) => {
            chart.series = seriesOf(data);
          });
        },
        Activate: () => undefined,
        Delete: () =>
          this.model.state.change(() => {
            const sheet = this.model.state.sheet(this.sheetId);
            sheet.charts = sheet.charts.filter(({ id }) => id !== this.chartId);
          }),
      },
    };
  }

  private flag(key: "isTitleVisible" | "isLegendVisible"): Scalar {
    return {
      get: () => this.chart[key],
      set: (value) =>
        this.change((chart) => {
          chart[key] = value === true;
        }),
    };
  }

  private get box(): ChartBox {
    return chartBox(sheetById(this.model, this.sheetId), this.chart);
  }

  private length(key: keyof ChartBox): Scalar {
    return {
      get: () => this.box[key],
      set: (points) => {
        if (typeof points !== "number" || !(points >= 0)) {
          throw invalidArgument("a length in points");
        }
        const box = { ...this.box, [key]: points };
        this.change((chart) => {
          chart.box = box;
          delete chart.anchor;
        });
      },
    };
  }

  private axis(which: "categoryAxis" | "valueAxis"): HostObject {
    const scalar = (key: keyof AxisState): Scalar => ({
      get: () => this.chart[which][key] ?? "",
      set: (value) => this.change((chart) => Object.assign(chart[which], { [key]: value })),
    });
    const title: Members = {
      scalars: { Text: scalar("title"), Visible: { get: () => true, set: () => undefined } },
    };
    return new Part("ChartAxis", () => ({
      scalars: {
        Minimum: scalar("minimum"),
        Maximum: scalar("maximum"),
        NumberFormat: scalar("numberFormat"),
        Visible: scalar("visible"),
      },
      children: { Title: () => new Part("ChartAxisTitle", () => title) },
    }));
  }

  private setPosition(start: unknown, end: unknown): void {
    const near = { sheetId: this.sheetId };
    const [first, last] = [start, end].map((given) => asRange(this.model, given, near).area);
    if (first === undefined || last === undefined) throw invalidArgument("a position");
    const anchor = bounding(first, last);
    this.change((chart) => {
      chart.anchor = anchor;
    });
  }
}
