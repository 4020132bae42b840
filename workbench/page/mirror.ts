import { chartTable } from "../charts/chart-table";
import type { ChartNumbers } from "../charts/chart-numbers";
import { html, render, type TemplateResult } from "lit";
import { columnLetters } from "../../src/formula/columns";
import { a1 } from "../../src/sheets/description/a1";
import type { ErrorMessages } from "../functions/error-messages";
import { cellReader, type CellReading } from "../grid/cells";
import type { Grid } from "../grid/grid";

const MOST_ROWS = 300;
const MOST_COLUMNS = 60;

/** A table with the text of the active sheet's cells, for people and tools that cannot see a canvas. */
export class Mirror {
  private isScheduled = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly grid: Grid,
    private readonly messages: ErrorMessages,
    private readonly charts: () => readonly ChartNumbers[],
  ) {
    grid.api.addEvent(grid.api.Event.CommandExecuted, () => {
      this.schedule();
    });
  }

  /** Draws at most once per frame, whatever changes. */
  schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    requestAnimationFrame(() => {
      this.isScheduled = false;
      render(this.table(), this.container);
    });
  }

  private table(): TemplateResult {
    const sheet = this.grid.workbook().getActiveSheet();
    const read = cellReader(this.grid, sheet);
    const [rows, columns] = this.extent(read);
    const across = [...Array(columns).keys()];
    const place = (row: number, column: number): CellReading => read(row, column);
    return html`
      <table>
        <caption>
          ${sheet.getSheetName()}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${across.map((column) => html`<th scope="col">${columnLetters(column)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${[...Array(rows).keys()].map(
            (row) =>
              html`<tr>
                <th scope="row">${row + 1}</th>
                ${across.map((column) => this.cell(place(row, column), row, column))}
              </tr>`,
          )}
        </tbody>
      </table>
      ${this.charts().map(chartTable)}
    `;
  }

  private cell(reading: CellReading, row: number, column: number): TemplateResult {
    const sheetId = this.grid.workbook().getActiveSheet().getSheetId();
    const message =
      reading.kind === "Error"
        ? this.messages.find({ sheetId, row, column }, reading.text)
        : undefined;
    const words = [reading.text, message].filter(Boolean).join(" ");
    return html`<td
      data-cell=${a1(row, column)}
      data-kind=${reading.kind}
      .textContent=${words}
    ></td>`;
  }

  private extent(read: (row: number, column: number) => CellReading): [number, number] {
    const sheet = this.grid.workbook().getActiveSheet();
    const rows = Math.min(sheet.getMaxRows(), MOST_ROWS);
    const columns = Math.min(sheet.getMaxColumns(), MOST_COLUMNS);
    let [last, widest] = [0, 0];
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        if (read(row, column).kind === "Empty") continue;
        last = row + 1;
        widest = Math.max(widest, column + 1);
      }
    }
    return [last, widest];
  }
}
