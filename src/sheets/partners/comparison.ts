import { MOST_COMPARED } from "../../policy/portfolio-rules";
import { a1 } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type {
  Block,
  Cell,
  NumberFormatName,
  SheetDescription,
  TableDescription,
} from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { text } from "../layout/calls";
import { fillIn, fromElsewhere, label } from "../layout/cells";
import { frameBlock, headings, plainSheet, printSetup } from "../layout/frame";
import { FRAME_ROWS } from "../layout/frame-places";
import { uniqueNames } from "./partners";
import { PartnersLayout, type PartnerColumnKey } from "./partners-columns";

const CHOICE_ROW = FRAME_ROWS;
const FIGURES_ROW = CHOICE_ROW + 3;
const PLACES = ["First", "Second", "Third", "Fourth", "Fifth"].slice(0, MOST_COMPARED);

/** What is held side by side, and how it is shown. */
const FIGURES: readonly (readonly [PartnerColumnKey, NumberFormatName?])[] = [
  ["tier"],
  ["decision"],
  ["offerLow", "percentExact"],
  ["offerHigh", "percentExact"],
  ["lowest", "percentExact"],
  ["highest", "percentExact"],
  ["width", "percentExact"],
  ["breakeven", "integer"],
  ["input deals", "general"],
  ["contribution", "money"],
  ["partOfChannel", "percentExact"],
  ["evidenceTier"],
  ["allowed"],
];

/** Up to five partners side by side; type their names as the Partners sheet has them. */
export function describeComparison(content: WorkbookContent, names: SheetNames): SheetDescription {
  const layout = new PartnersLayout(content.partners, names);
  return {
    ...plainSheet({
      kind: "comparison",
      name: names.comparison,
      columnWidthsInCharacters: [34, ...PLACES.map(() => 30)],
      blocks: [
        frameBlock(
          "Comparison",
          {
            live: `Type up to ${MOST_COMPARED} names as the Partners sheet has them; the figures follow.`,
            inValues: `Up to ${MOST_COMPARED} partners side by side.`,
          },
          names,
        ),
        figuresBlock(layout),
      ],
      print: printSetup(names.comparison, "side by side"),
    }),
    tables: [choiceTable(content)],
    freeze: { rows: FIGURES_ROW, columns: 1 },
  };
}

function choiceTable({ partners }: WorkbookContent): TableDescription {
  const known = uniqueNames(partners);
  return {
    ...{ name: "ComparedPartners", row: CHOICE_ROW, column: 0, keyColumn: "Compare" },
    columns: [
      { name: "Compare", owner: "ours" },
      ...PLACES.map((name) => ({ name, owner: "user" as const })),
    ],
    rows: [[label("Partner"), ...PLACES.map((_, index) => fillIn(known[index]))]],
  };
}

function figuresBlock(layout: PartnersLayout): Block {
  return {
    row: FIGURES_ROW,
    column: 0,
    cells: [
      headings("Figure", ...PLACES),
      ...FIGURES.map(([key, numberFormat]): Cell[] => {
        const name = layout.columns[layout.at(key)]?.name ?? "";
        return [
          label(name),
          ...PLACES.map((_, index) => figureCell(layout, key, index, numberFormat)),
        ];
      }),
    ],
  };
}

/** The partner's figure wherever its row was sorted to; an error there is said in words here. */
function figureCell(
  layout: PartnersLayout,
  key: PartnerColumnKey,
  index: number,
  numberFormat: NumberFormatName | undefined,
): Cell {
  const chosen = a1(CHOICE_ROW + 1, index + 1, "row");
  const place = `MATCH(${chosen},${layout.column("name")},0)`;
  const found = `INDEX(${layout.column(key)},${place})`;
  const figure = `IFERROR(IF(${found}="",${text("none")},${found}),${text("none")})`;
  const cell = fromElsewhere(
    `IF(${chosen}="","",IF(ISNA(${place}),${text("no such partner")},${figure}))`,
    numberFormat,
  );
  return numberFormat === undefined ? { ...cell, style: "text" } : cell;
}
