import { html, render, type TemplateResult } from "lit";
import { cellReader } from "../grid/cells";
import type { Grid } from "../grid/grid";
import { PIXELS_PER_POINT } from "../grid/units";
import { chartBox } from "./chart-box";
import { type ChartNumbers, chartNumbers } from "./chart-numbers";
import type { ChartState } from "./chart-state";
import { chartText } from "./chart-table";
import { drawChart } from "./draw-chart";

/** The canvas with the cells; the formula bar has one of its own. */
const CELLS = "canvas[id^='univer-sheet-main-canvas']";

/** Floats the charts of the active sheet over the grid, where their cells are. */
export class ChartLayer {
  private isScheduled = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly gridElement: HTMLElement,
    private readonly grid: Grid,
    private readonly chartsOf: (sheetId: string) => readonly ChartState[],
  ) {
    const { api } = grid;
    api.addEvent(api.Event.Scroll, () => {
      this.schedule();
    });
    api.addEvent(api.Event.CommandExecuted, () => {
      this.schedule();
    });
    new ResizeObserver(() => {
      this.schedule();
    }).observe(gridElement);
  }

  /** The charts of the active sheet with the numbers they show now. */
  numbers(): readonly ChartNumbers[] {
    const workbook = this.grid.workbook();
    const readers = new Map<string, ReturnType<typeof cellReader>>();
    const charts = this.chartsOf(workbook.getActiveSheet().getSheetId());
    return charts.map((chart) =>
      chartNumbers(chart, (sheetId, row, column) => {
        const sheet = workbook.getSheetBySheetId(sheetId) ?? workbook.getActiveSheet();
        const read = readers.get(sheetId) ?? cellReader(this.grid, sheet);
        readers.set(sheetId, read);
        return read(row, column);
      }),
    );
  }

  schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    requestAnimationFrame(() => {
      this.isScheduled = false;
      this.draw();
    });
  }

  private draw(): void {
    const numbers = this.numbers();
    const canvas = this.gridElement.querySelector(CELLS);
    this.container.hidden = numbers.length === 0 || canvas === null;
    if (this.container.hidden || canvas === null) return;
    const outer = this.gridElement.getBoundingClientRect();
    const cells = canvas.getBoundingClientRect();
    const corner = this.grid.workbook().getActiveSheet().getSheet().getConfig();
    const zoom = this.grid.workbook().getActiveSheet().getZoom();
    const [headerWidth, headerHeight] = [
      corner.rowHeader.width * zoom,
      corner.columnHeader.height * zoom,
    ];
    Object.assign(this.container.style, {
      left: `${cells.left - outer.left + headerWidth}px`,
      top: `${cells.top - outer.top + headerHeight}px`,
      width: `${cells.width - headerWidth}px`,
      height: `${cells.height - headerHeight}px`,
    });
    render(
      numbers.map((one) => this.picture(one, zoom)),
      this.container,
    );
  }

  private picture(numbers: ChartNumbers, zoom: number): TemplateResult {
    const { chart } = numbers;
    const box = chartBox(this.grid.workbook().getActiveSheet(), chart);
    const size = { width: box.width * PIXELS_PER_POINT, height: box.height * PIXELS_PER_POINT };
    const scrolled = this.scrolled();
    const left = box.left * PIXELS_PER_POINT * zoom - scrolled.x;
    const top = box.top * PIXELS_PER_POINT * zoom - scrolled.y;
    return html`<svg
      role="img"
      aria-label=${chartText(numbers)}
      data-chart=${chart.name}
      viewBox="0 0 ${size.width} ${size.height}"
      style="left:${left}px;top:${top}px;width:${size.width * zoom}px;height:${
        size.height * zoom
      }px;color:var(--text)"
    >
      ${drawChart(numbers, size)}
    </svg>`;
  }

  private scrolled(): { readonly x: number; readonly y: number } {
    const { sheetViewStartColumn, sheetViewStartRow, offsetX, offsetY } = this.grid
      .workbook()
      .getActiveSheet()
      .getScrollState();
    const sheet = this.grid.workbook().getActiveSheet();
    let [x, y] = [offsetX, offsetY];
    for (let column = 0; column < sheetViewStartColumn; column += 1)
      x += sheet.getColumnWidth(column);
    for (let row = 0; row < sheetViewStartRow; row += 1) y += sheet.getRowHeight(row);
    const zoom = sheet.getZoom();
    return { x: x * zoom, y: y * zoom };
  }
}
