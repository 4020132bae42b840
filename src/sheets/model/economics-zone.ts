import type { MeasureName } from "../../economics/measures";
import { a1 } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Block, Cell } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { text } from "../layout/calls";
import { modelCall } from "../native/model-call";
import { whereNumbers } from "../layout/dashes";
import { sentence } from "../layout/cells";
import { headings } from "../layout/frame";
import { FRAME_ROWS } from "../layout/frame-places";
import { modelInput } from "../native/workings-layout";

const LABEL_COLUMN = 0;
const VALUE_COLUMN = 1;
const ZONE_ROW = FRAME_ROWS;

/** Lowest and highest share on one base and term, and what we could afford in four readings. */
const SHARES: readonly (readonly [string, MeasureName])[] = [
  ["Lowest share the partner can live on", "minRevshare"],
  ["Highest share: the programme is covered, with cannibalization", "maxRevshare"],
  ["Highest share: the programme is covered, every deal truly new", "maxRevshareProgramme"],
  ["Highest share: a deal alone pays for itself", "maxRevsharePerDeal"],
  ["Highest share: as good as winning every deal direct", "maxRevshareIndifferent"],
];
const FIRST_SHARE_ROW = ZONE_ROW + 1;
const BASE_ROW = FIRST_SHARE_ROW + SHARES.length;
const WIDTH_ROW = BASE_ROW + 1;
const ANSWER_ROW = WIDTH_ROW + 1;

const STRESS_ROW = ANSWER_ROW + 2;
/** Parts of the deals that are truly new: all, and two that a sceptic asks for. */
const TRULY_NEW = [1, 0.7, 0.4] as const;
export const ROW_AFTER_ZONE = STRESS_ROW + TRULY_NEW.length + 3;

/** Where the shares stand, seen from other sheets and from the picture. */
export const ZONE_CELLS = {
  heading: { row: ZONE_ROW, column: LABEL_COLUMN },
  base: { row: BASE_ROW, column: VALUE_COLUMN },
  lowest: { row: FIRST_SHARE_ROW, column: VALUE_COLUMN },
  highest: { row: FIRST_SHARE_ROW + 1, column: VALUE_COLUMN },
  width: { row: WIDTH_ROW, column: VALUE_COLUMN },
} as const;

export function zoneBlock(content: WorkbookContent, names: SheetNames): Block {
  const lowest = a1(ZONE_CELLS.lowest.row, VALUE_COLUMN);
  const highest = a1(ZONE_CELLS.highest.row, VALUE_COLUMN);
  const width = a1(WIDTH_ROW, VALUE_COLUMN);
  const answer = `IF(${highest}<0,"No share suits both sides: we lose money even without a share.",IF(${width}<0,"No share suits both sides: the two miss by the width above.","Both sides can live with any share from the lowest to the highest."))`;
  const known = `=${whereNumbers([highest, width], answer, names)}`;
  return {
    row: ZONE_ROW,
    column: LABEL_COLUMN,
    cells: [
      headings("Deal zone", "Share"),
      ...SHARES.map(([label, measure]) =>
        line(label, {
          formula: `=${modelCall(content, names, measure)}`,
          style: "calculation",
          numberFormat: "percentExact",
        }),
      ),
      line("Share in the base case", {
        formula: `=${modelInput("revshare", names)}`,
        style: "crossSheet",
        numberFormat: "percentExact",
      }),
      line("Width of the zone; below zero the two sides miss", {
        formula: `=${highest}-${lowest}`,
        style: "result",
        numberFormat: "percentExact",
      }),
      line("Answer", { formula: known, style: "result" }),
    ],
  };
}

/** The verdict while only a part of the partner's deals is truly new. */
export function stressBlock(content: WorkbookContent, names: SheetNames): Block {
  const rows = TRULY_NEW.map((part, index): Cell[] => {
    const cannibalization = `1-${a1(STRESS_ROW + 1 + index, LABEL_COLUMN, "column")}`;
    const stressed = (measure: MeasureName): string =>
      modelCall(content, names, measure, text("cannibalization"), cannibalization);
    const contribution = a1(STRESS_ROW + 1 + index, VALUE_COLUMN);
    return [
      { value: part, style: "input", numberFormat: "percent" },
      {
        formula: `=${stressed("programmeContribution")}`,
        style: "calculation",
        numberFormat: "money",
      },
      { formula: `=${stressed("breakevenDeals")}`, style: "calculation", numberFormat: "integer" },
      {
        formula: `=${whereNumbers([contribution], `IF(${contribution}>=0,"pays","loses money")`, names)}`,
        style: "result",
      },
    ];
  });
  const needed: Cell[] = [
    { value: "Part of these deals that must be truly new", style: "label" },
    {
      formula: `=1-${modelCall(content, names, "breakevenCannibalization")}`,
      style: "result",
      numberFormat: "percentExact",
    },
    {},
    {},
  ];
  return {
    row: STRESS_ROW,
    column: LABEL_COLUMN,
    cells: [
      headings(
        "Part of the deals that is truly new",
        "Contribution a year",
        "Break-even deals",
        "Verdict",
      ),
      ...rows,
      needed,
    ],
  };
}

function line(label: string, value: Cell): Cell[] {
  return [sentence(label), value];
}
