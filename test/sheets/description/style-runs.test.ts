import fc from "fast-check";
import type { Cell } from "../../../src/sheets/description/description";
import { styleRuns } from "../../../src/sheets/description/style-runs";
import "../../laws/seed";

const cell = fc.constantFrom<Cell | null>(
  null,
  {},
  { style: "input" },
  { style: "input", numberFormat: "money" },
  { numberFormat: "date" },
);
const cells = fc.integer({ min: 1, max: 6 }).chain((columns) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 6,
  }),
);

test("every styled cell lies in exactly one run with its own look, and no other cell in any", () => {
  fc.assert(
    fc.property(cells, (rows) => {
      const runs = styleRuns({ row: 3, column: 2, cells: rows });
      rows.forEach((row, rowIndex) => {
        row.forEach((content, columnIndex) => {
          const covering = runs.filter(
            ({ area }) =>
              area.row <= rowIndex + 3 &&
              rowIndex + 3 < area.row + area.rows &&
              area.column <= columnIndex + 2 &&
              columnIndex + 2 < area.column + area.columns,
          );
          const looks = covering.map(({ style, numberFormat }) => ({ style, numberFormat }));
          const { style, numberFormat } = content ?? {};
          const isStyled = style !== undefined || numberFormat !== undefined;
          expect(looks).toEqual(isStyled ? [{ style, numberFormat }] : []);
        });
      });
    }),
    { numRuns: 1000 },
  );
});

test("a column of equal cells is one run", () => {
  const input: Cell = { style: "input" };
  const runs = styleRuns({ row: 0, column: 0, cells: [[input], [input], [input]] });
  expect(runs.map(({ area }) => area)).toEqual([{ row: 0, column: 0, rows: 3, columns: 1 }]);
});
