import type { Argument } from "./arguments";
import type { FunctionMetadata } from "./metadata";

/**
 * A range given to parameters that take one value makes Excel call the function for each of its
 * cells and spill the results. Undefined when the call needs no lifting.
 */
export function liftOver(
  metadata: FunctionMetadata,
  given: readonly Argument[],
): readonly (readonly (readonly Argument[])[])[] | undefined {
  const lifted = given.map(
    (argument, index) => argument.kind === "cells" && isSingle(metadata, index),
  );
  if (!lifted.includes(true)) return undefined;
  const sizes = given.flatMap((argument, index) =>
    argument.kind === "cells" && lifted[index] === true
      ? [{ rows: argument.rows.length, columns: argument.rows[0]?.length ?? 0 }]
      : [],
  );
  const rows = Math.max(...sizes.map((size) => size.rows));
  const columns = Math.max(...sizes.map((size) => size.columns));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      given.map((argument, index) =>
        argument.kind === "cells" && lifted[index] === true
          ? cellOf(argument.rows, row, column)
          : argument,
      ),
    ),
  );
}

function isSingle(metadata: FunctionMetadata, index: number): boolean {
  const parameters = metadata.parameters;
  const parameter = parameters[Math.min(index, parameters.length - 1)];
  return parameter?.dimensionality !== "matrix";
}

/** A single row or column is repeated along the other side, as in Excel. */
function cellOf(
  rows: Extract<Argument, { kind: "cells" }>["rows"],
  row: number,
  column: number,
): Argument {
  const cells = rows.length === 1 ? rows[0] : rows[row];
  return { kind: "single", content: cells?.[cells.length === 1 ? 0 : column] };
}
