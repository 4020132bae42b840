import type { ChartState } from "../charts/chart-state";
import { HostChart } from "./chart";
import { dataOf, seriesOf } from "./chart-data";
import { invalidArgument, itemNotFound, notImplemented } from "./host-error";
import { HostCollection, type Members, NULL_OBJECT, readOnly } from "./host-object";
import { type Model, newId, textOr } from "./model";
import { asRange } from "./range-lookup";

/** Chart types that the workbench draws; Excel knows many more. */
const DRAWN = [
  "Line",
  "LineMarkers",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "BarClustered",
  "BarStacked",
  "ColumnClustered",
  "ColumnStacked",
];

/** About where Excel puts a chart that was just added. */
const NEW_BOX = { left: 100, top: 60, width: 360, height: 216 };

export class ChartCollection extends HostCollection {
  override readonly typeName = "ChartCollection";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  override items(): readonly HostChart[] {
    return this.charts().map(({ id }) => new HostChart(this.model, this.sheetId, id));
  }

  override item(key: unknown): HostChart {
    const found = this.find(key);
    if (found === undefined) throw itemNotFound(`the chart ${String(key)}`);
    return found;
  }

  protected override describe(): Members {
    return {
      scalars: { Count: readOnly(() => this.charts().length) },
      methods: {
        Add: (type, source, seriesBy) => this.add(String(type), source, textOr(seriesBy, "Auto")),
        GetCount: () => this.charts().length,
        GetItemAt: (index) => this.items()[Number(index)] ?? this.item(`at ${String(index)}`),
        GetItemOrNullObject: (key) => this.find(key) ?? NULL_OBJECT,
      },
    };
  }

  private charts(): readonly ChartState[] {
    return this.model.state.sheet(this.sheetId).charts;
  }

  private find(key: unknown): HostChart | undefined {
    const wanted = String(key).toLowerCase();
    const chart = this.charts().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return chart === undefined ? undefined : new HostChart(this.model, this.sheetId, chart.id);
  }

  private add(type: string, source: unknown, seriesBy: string): HostChart {
    if (!DRAWN.includes(type)) throw notImplemented(`charts of type ${type}`);
    if (!["Auto", "Columns", "Rows"].includes(seriesBy))
      throw invalidArgument(`series by ${seriesBy}`);
    const range = asRange(this.model, source, { sheetId: this.sheetId });
    const id = newId();
    this.model.state.change(() => {
      const { charts } = this.model.state.sheet(this.sheetId);
      charts.push({
        id,
        name: `Chart ${charts.length + 1}`,
        type,
        isTitleVisible: true,
        isLegendVisible: true,
        legendPosition: "Bottom",
        series: seriesOf(dataOf(this.model, range, seriesBy)),
        categoryAxis: { visible: true },
        valueAxis: { visible: true },
        box: NEW_BOX,
        alternativeText: "",
      });
    });
    return new HostChart(this.model, this.sheetId, id);
  }
}
