import type { AxisState, ChartState } from "../charts/chart-state";
import { PIXELS_PER_POINT } from "../grid/units";
import { ChartSeriesCollection } from "./chart-series";
import { dataOf, seriesOf } from "./chart-data";
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

  private length(key: "left" | "top" | "width" | "height"): Scalar {
    return {
      get: () => this.chart[key],
      set: (points) => {
        if (typeof points !== "number" || !(points >= 0))
          throw invalidArgument("a length in points");
        this.change((chart) => {
          chart[key] = points;
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
    const sheet = sheetById(this.model, this.sheetId);
    const across = (columns: number): number =>
      sum(columns, (column) => sheet.getColumnWidth(column)) / PIXELS_PER_POINT;
    const down = (rows: number): number =>
      sum(rows, (row) => sheet.getRowHeight(row)) / PIXELS_PER_POINT;
    const [left, top] = [across(first.column), down(first.row)];
    this.change((chart) => {
      chart.left = left;
      chart.top = top;
      chart.width = across(last.column + last.columns) - left;
      chart.height = down(last.row + last.rows) - top;
    });
  }
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += size(index);
  return total;
}
