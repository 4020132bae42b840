import { html, type TemplateResult } from "lit";
import type { ChartNumbers } from "./chart-numbers";

/** What a chart is called where it has no title. */
export function chartTitle({ chart, series }: ChartNumbers): string {
  return chart.title ?? series[0]?.name ?? chart.name;
}

/** The chart in a sentence: its own text, or its kind and series. */
export function chartText(numbers: ChartNumbers): string {
  const { chart, series } = numbers;
  if (chart.alternativeText !== "") return chart.alternativeText;
  return `${chartTitle(numbers)}: ${chart.type} chart of ${series.map(({ name }) => name).join(", ")}.`;
}

/** The same numbers as a table, below the table of the sheet's cells. */
export function chartTable(numbers: ChartNumbers): TemplateResult {
  const { series } = numbers;
  const labels = series[0]?.labels ?? [];
  return html`
    <table data-chart=${numbers.chart.name}>
      <caption>
        ${chartText(numbers)}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${series.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${labels.map(
          (label, index) =>
            html`<tr>
              <th scope="row">${label}</th>
              ${series.map(({ values }) => html`<td data-kind="Double">${values[index] ?? ""}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}
