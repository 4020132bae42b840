import { a1, areaA1 } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { SheetDescription, SheetKind } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { CHARTER_CELLS, charterTables, SIGNERS } from "./charter-tables";
import { isTypedInPane } from "./charter-written";
import { computed, evenRows, label } from "../layout/cells";
import { frameBlock, plainSheet, printSetup } from "../layout/frame";
import { FRAME_ROWS } from "../layout/frame-places";

/** Row of the answer to "can it be signed?". */
const STANDING_ROW = FRAME_ROWS;

export const CHARTER_STANDINGS = {
  none: "No charter yet: value for all three sides, or none",
  draft: "A draft: gives, dates, deliverables and terms still to be written",
  order: "A draft: crawl, walk and run start one after the other",
  unsigned: "Written; not signed by both sides",
  signed: "Signed by both sides",
} as const;

const SAYS = "Three sides: what each wants and gives, by when, and who answers for it.";

/** What three sides agree on before they start, to fill in together and to sign. */
export function describeCharter(
  content: WorkbookContent,
  names: SheetNames,
  kinds: readonly SheetKind[],
): SheetDescription {
  const standing = a1(STANDING_ROW, 1, "absolute");
  const area = { row: STANDING_ROW, column: 1, rows: 1, columns: 1 };
  const { signed, none } = CHARTER_STANDINGS;
  return {
    ...plainSheet({
      kind: "charter",
      name: names.charter,
      columnWidthsInCharacters: [36, 36, 24, 24, 24, 36, 12],
      blocks: [
        frameBlock(
          `Charter: ${content.partnerName}`,
          {
            live: isTypedInPane(content)
              ? `${SAYS} It is written in the pane, under Programme, Charter; both sides sign it here.`
              : `${SAYS} Fill in the blue cells, or write it in the pane.`,
            inValues: SAYS,
          },
          names,
        ),
        {
          row: STANDING_ROW,
          column: 0,
          cells: evenRows([
            [label("Can it be signed?"), { ...computed(standingFormula()), style: "result" }],
          ]),
        },
      ],
      print: printSetup(names.charter, content.partnerName),
    }),
    tables: charterTables(content, kinds.includes("plan") ? names.plan : undefined),
    conditionalFormats: [
      { area, rule: { kind: "formula", formula: `=${standing}="${signed}"`, style: "good" } },
      { area, rule: { kind: "formula", formula: `=${standing}="${none}"`, style: "bad" } },
    ],
    freeze: { rows: FRAME_ROWS, columns: 1 },
  };
}

/** In the order in which a charter is judged: goals first, signatures last. */
function standingFormula(): string {
  const filled = (cells: keyof typeof CHARTER_CELLS): string => {
    const { rows, columns } = CHARTER_CELLS[cells];
    return `SUMPRODUCT((${areaA1(CHARTER_CELLS[cells])}<>"")*1)=${rows * columns}`;
  };
  const first = areaA1(CHARTER_CELLS.inOrder);
  const inOrder = `SUMPRODUCT((${first}="yes")*1)=${CHARTER_CELLS.inOrder.rows}`;
  const { none, draft, order, unsigned, signed } = CHARTER_STANDINGS;
  const steps: readonly (readonly [string, string])[] = [
    [filled("goals"), none],
    [`AND(${filled("sides")},${filled("terms")},${filled("dates")},${filled("delivers")})`, draft],
    [inOrder, order],
    [`SUMPRODUCT((${areaA1(CHARTER_CELLS.signatures)}<>"")*1)=${SIGNERS.length}`, unsigned],
  ];
  return steps.reduceRight(
    (otherwise, [passes, refusal]) => `IF(${passes},${otherwise},"${refusal}")`,
    `"${signed}"`,
  );
}
