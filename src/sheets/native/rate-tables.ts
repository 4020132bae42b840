import type { Block, Cell } from "../description/description";
import { headings } from "../layout/frame";
import { RATE_FORMULAS } from "./internal-rate";
import type { Of } from "./quantity";
import { FLOWS, HALVINGS, HEADER_ROW, PIECES, RATE_TABLES } from "./year-layout";

/** The flows of the programme, their worth by discount factor, and the halvings of the piece that crosses zero. */
export function rateBlocks(of: Of, step: (formula: string) => Cell): Block[] {
  const factor = (text: string): Cell => ({ ...step(text), numberFormat: "percentExact" });
  const amount = (text: string): Cell => ({ ...step(text), numberFormat: "decimal" });
  return [
    {
      row: HEADER_ROW,
      column: RATE_TABLES.flows,
      cells: [
        headings("Step", "Flow of the programme"),
        ...Array.from({ length: FLOWS }, (_, row): Cell[] => [
          { value: row, style: "label" },
          amount(RATE_FORMULAS.flow(of, row)),
        ]),
      ],
    },
    {
      row: HEADER_ROW,
      column: RATE_TABLES.pieces,
      cells: [
        headings("Piece", "Discount factor", "Worth of the programme", "Crosses zero"),
        ...Array.from({ length: PIECES + 1 }, (_, row): Cell[] => [
          { value: row, style: "label" },
          factor(RATE_FORMULAS.factor(of, row)),
          amount(RATE_FORMULAS.worth(of, row)),
          row === PIECES ? {} : step(RATE_FORMULAS.crosses(of, row)),
        ]),
      ],
    },
    {
      row: HEADER_ROW,
      column: RATE_TABLES.halvings,
      cells: [
        headings("Halving", "Costs at", "Pays at", "Middle", "Worth there"),
        ...Array.from({ length: HALVINGS }, (_, row): Cell[] => [
          { value: row + 1, style: "label" },
          factor(RATE_FORMULAS.from(of, row)),
          factor(RATE_FORMULAS.to(of, row)),
          factor(RATE_FORMULAS.middle(of, row)),
          amount(RATE_FORMULAS.worthThere(of, row)),
        ]),
      ],
    },
  ];
}
