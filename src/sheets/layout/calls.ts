import type { WorkbookContent } from "./content";

/** A call of one of our functions, as it is typed into a cell. */
export function call(
  content: Pick<WorkbookContent, "functionPrefix">,
  name: string,
  ...parameters: readonly string[]
): string {
  return `${content.functionPrefix}${name}(${parameters.join(",")})`;
}

/** A text constant inside a formula. */
export function text(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/** A number as sentences show it: no point behind a whole one. */
export function numberInWords(number: string): string {
  return `IF(INT(${number})=${number},TEXT(${number},"#,##0"),TEXT(${number},"#,##0.#########"))`;
}
