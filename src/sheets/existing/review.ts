import type { ReviewOfCase } from "../../case/review-of-case";
import {
  ACTUAL_COLUMNS,
  actualRows,
  COST_COLUMNS,
  costRows,
  reviewFigure,
  reviewPoints,
  UNWINDING_COLUMNS,
  unwindingRows,
} from "../../partner/review-words";
import { TIER_NAMES } from "../../policy/display-names";
import { a1 } from "../description/a1";
import type { Block, Cell, SheetDescription, StyleName } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { computed, evenRows, label, NO_NUMBER, sentence } from "../layout/cells";
import type { WorkbookContent } from "../layout/content";
import { frameBlock, headings, plainSheet, printSetup } from "../layout/frame";
import { FRAME_ROWS } from "../layout/frame-places";

/** Wide enough for a clause to be read, on one page across. */
const WIDTHS = [34, 70, 18, 14];

/** The review of a partner we have, to print and to take along; its actuals are typed in the pane. */
export function describeReview(content: WorkbookContent, names: SheetNames): SheetDescription {
  const { review } = content.existing;
  const title = `Review: ${content.partnerName}`;
  const inValues = review.ok
    ? `As of ${review.value.input.on}, signed as ${TIER_NAMES[review.value.input.tier]}.`
    : "Not reviewed yet.";
  const live = review.ok
    ? `${inValues} Type the actuals on the page Review of the pane and write again.`
    : review.problem.message;
  return plainSheet({
    kind: "review",
    name: names.review,
    columnWidthsInCharacters: review.ok ? WIDTHS : WIDTHS.slice(0, 2),
    blocks: [
      frameBlock(title, { live, inValues }, names),
      ...(review.ok ? stacked(partsOf(review.value)) : []),
    ],
    print: printSetup(names.review, content.partnerName, undefined, "portrait"),
  });
}

type Rows = readonly (readonly (Cell | null)[])[];

/** One below the other, with a row between them. */
function stacked(parts: readonly ((row: number) => Rows)[]): Block[] {
  let row = FRAME_ROWS;
  return parts.map((part) => {
    const cells = evenRows(part(row));
    const block: Block = { row, column: 0, cells };
    row += cells.length + 1;
    return block;
  });
}

function partsOf({ review, input }: ReviewOfCase): ((row: number) => Rows)[] {
  const { headline, notice, unwinding, cost } = review;
  const points = reviewPoints(review).filter(([, value]) => value !== undefined);
  const costs = costRows(review).slice(0, -1);
  return [
    () => [[{ value: headline, style: LOOKS[review.verdict] }]],
    () =>
      points.map(([name, value]) => [
        label(name),
        sentence(typeof value === "number" ? reviewFigure(value) : (value ?? "")),
      ]),
    () => [
      headings(...ACTUAL_COLUMNS),
      ...actualRows(review).map(([measure, actual, required, met]): Cell[] => [
        label(measure),
        sentence(reviewFigure(actual)),
        sentence(reviewFigure(required)),
        { value: reviewFigure(met), style: met === undefined ? "warning" : met ? "good" : "bad" },
      ]),
    ],
    (row) => costTable(row, costs, input.grossProfit, cost.contribution !== undefined),
    ...(unwinding.length === 0
      ? []
      : [
          () => [
            headings(...UNWINDING_COLUMNS),
            ...unwindingRows(review).map((line) => line.map((text) => sentence(text))),
          ],
        ]),
    ...(notice === undefined
      ? []
      : [
          () => [
            headings("Notice", "To be sent by a person"),
            ...notice
              .split("\n")
              .filter((line) => line !== "")
              .map((line) => [null, sentence(line)]),
          ],
        ]),
  ];
}

const LOOKS: Readonly<Record<ReviewOfCase["review"]["verdict"], StyleName>> = {
  "double down": "good",
  keep: "good",
  "restructure the plan": "warning",
  "re-tier": "warning",
  unwind: "bad",
};

/** Amounts stand in the second column; what is left is what they come to. */
function costTable(
  row: number,
  costs: readonly (readonly [string, number])[],
  grossProfit: number | undefined,
  isKnown: boolean,
): Rows {
  const first = row + 2;
  const after = first + costs.length;
  const amounts = `${a1(first, 1)}:${a1(Math.max(first, after - 1), 1)}`;
  const money = (value: number): Cell => ({ value, style: "label", numberFormat: "money" });
  return [
    headings(...COST_COLUMNS),
    [
      label("Gross profit on its deals"),
      grossProfit === undefined ? label(NO_NUMBER) : money(grossProfit),
    ],
    ...costs.map(([name, amount]) => [label(name), money(amount)]),
    [label("Together"), costs.length === 0 ? money(0) : computed(`SUM(${amounts})`, "money")],
    [
      label("Contribution after cost to serve"),
      isKnown ? computed(`${a1(row + 1, 1)}-${a1(after, 1)}`, "money") : label(NO_NUMBER),
    ],
  ];
}
