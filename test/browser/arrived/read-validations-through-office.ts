import type { ArrivedValidation } from "./arrived-sheet";

/** What may be typed into each cell of a range. */
export async function readValidations(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<(ArrivedValidation | undefined)[][]> {
  const { rowCount, columnCount } = range;
  const loaded = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => {
      const { dataValidation } = range.getCell(row, column);
      dataValidation.load("type,rule,ignoreBlanks,errorAlert");
      return dataValidation;
    }),
  );
  await context.sync();
  return loaded.map((row) => row.map(validationOf));
}

function validationOf({
  type,
  rule,
  ignoreBlanks,
  errorAlert,
}: Excel.DataValidation): ArrivedValidation | undefined {
  if (type === "None") return undefined;
  const { list, decimal, wholeNumber } = rule;
  const number = decimal ?? wholeNumber;
  const { showAlert, style, title, message } = errorAlert;
  return {
    kind: decimal !== undefined ? "decimal" : wholeNumber !== undefined ? "whole" : "list",
    ...(list === undefined ? {} : { list: list.source as string }),
    ...(number === undefined
      ? {}
      : { minimum: Number(number.formula1), maximum: Number(number.formula2) }),
    ignoresBlanks: ignoreBlanks,
    ...(showAlert ? { refusal: { style: style.toLowerCase(), title, message } } : {}),
  };
}
