import { html, type SVGTemplateResult, type TemplateResult } from "lit/html.js";
import { disclosure } from "../controls/cards";

/** About as wide as a card in the narrowest pane, so that text is drawn at its size. */
export const WIDTH = 258;

type Drawing = SVGTemplateResult | readonly SVGTemplateResult[];

export interface Figure {
  readonly id: string;
  readonly height: number;
  /** What the picture shows, for those who see it and those who do not. */
  readonly sentence: string;
  /** How to read it; drawn figures only. */
  readonly key?: string;
  readonly drawing: Drawing;
  readonly table: TemplateResult;
}

/** A drawing, the sentence that says the same, and its numbers behind a disclosure. */
export function figure({ id, height, sentence, key, drawing, table }: Figure): TemplateResult {
  return html`<figure class="picture" id=${id}>
    <svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-sentence">
      ${drawing}
    </svg>
    <figcaption class="small">
      <span id="${id}-sentence">${sentence}</span>
      ${key === undefined ? "" : html`<span>${key}</span>`}
    </figcaption>
    ${disclosure("The chart as a table", table)}
  </figure>`;
}

/** Headings over rows; the first cell of a row names it. */
export function numbersTable(
  headings: readonly string[],
  rows: readonly (readonly (string | TemplateResult)[])[],
): TemplateResult {
  const [name = "", ...columns] = headings;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${name}</th>
        ${columns.map((heading) => html`<th scope="col" class="number">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first = "", ...cells]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${cells.map((cell) => html`<td class="number">${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
