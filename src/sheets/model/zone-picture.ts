import { rangeOf } from "../../case/offer-words";
import { isKnown } from "../../partner/intake-record";
import { shareForPeople } from "../../wording";
import { decidedNumber } from "../decision/decided-figures";
import { a1, onSheet } from "../description/a1";
import type { Area, Block, Cell, ChartDescription, SheetKind } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import type { WorkbookContent } from "../layout/content";
import { orDash } from "../layout/dashes";
import { headings } from "../layout/frame";
import { PICTURE_COLUMN, ROW_AFTER_WATERFALL_PICTURE } from "./economics-waterfall";
import { ZONE_CELLS } from "./economics-zone";

/** What is marked beside the shares that suit both sides; a mark is a bar this wide. */
const MARK = 0.006;
const MOST_BARS = 5;
const [LABEL, FROM, LENGTH] = [0, 1, 2];

interface Bar {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** From the bottom of the picture up: marks first, and above them what suits both sides. */
function barsOf(
  { offer, dossier }: WorkbookContent,
  names: SheetNames,
  kinds: readonly SheetKind[],
): readonly Bar[] {
  const here = ({ row, column }: { row: number; column: number }): string =>
    onSheet(names.economics, a1(row, column, "absolute"));
  const mark = (label: string, share: string): Bar => ({
    label,
    from: `${share}-${MARK / 2}`,
    to: `${share}+${MARK / 2}`,
  });
  const { base, lowest, highest } = ZONE_CELLS;
  const live = [
    mark("Base case", here(base)),
    { label: "Suits both, base case", from: here(lowest), to: here(highest) },
  ];
  // What was decided stands on Verdict, and goes once its figures have changed.
  if (!kinds.includes("verdict")) return live;
  const asked = dossier.intake.record.asks.share;
  const between = (label: string, { low, high }: { low: number; high: number }): Bar => ({
    label,
    from: decidedNumber(low, names),
    to: decidedNumber(high, names),
  });
  const zone = offer?.onOffer?.zone;
  return [
    ...(isKnown(asked)
      ? [mark(`Asked ${shareForPeople(asked)}`, decidedNumber(asked, names))]
      : []),
    ...live,
    ...(offer === undefined ? [] : [between(`Offer ${rangeOf(offer)}`, offer)]),
    ...(offer === undefined || zone === undefined
      ? []
      : [between("Suits both, as offered", { low: zone.lowest, high: zone.highest })]),
  ];
}

/** What the picture of the zone is drawn from: where each bar begins, and how long it is. */
export function zoneOnWorkings(
  content: WorkbookContent,
  names: SheetNames,
  kinds: readonly SheetKind[],
): Block {
  const bars = barsOf(content, names, kinds).map(({ label, from, to }, index): Cell[] => {
    const start = a1(ROW_AFTER_WATERFALL_PICTURE + 1 + index, FROM);
    const cell = (formula: string): Cell => ({
      formula: `=${orDash(formula, names)}`,
      style: "crossSheet",
      numberFormat: "percentExact",
    });
    return [
      { value: label, style: "label" },
      cell(`MAX(0,MIN(1,${from}+0))`),
      cell(`MAX(0,MIN(1,${to}+0)-${start})`),
    ];
  });
  const blank = Array.from({ length: MOST_BARS - bars.length }, (): Cell[] => [{}, {}, {}]);
  return {
    row: ROW_AFTER_WATERFALL_PICTURE,
    column: LABEL,
    cells: [headings("Deal zone and what is marked in it", "From", "Length"), ...bars, ...blank],
  };
}

/** A bar each for what suits both sides, the offer, what is asked and the base case, up to 100%. */
export function zoneChart(
  content: WorkbookContent,
  names: SheetNames,
  kinds: readonly SheetKind[],
  area: Area = { row: ZONE_CELLS.heading.row, column: PICTURE_COLUMN, rows: 10, columns: 8 },
): ChartDescription {
  const rows = barsOf(content, names, kinds).length;
  const column = (at: number): Area => ({
    ...{ row: ROW_AFTER_WATERFALL_PICTURE + 1, column: at, rows, columns: 1 },
  });
  const from = { categories: column(LABEL), sheet: names.workings };
  return {
    kind: "stackedBar",
    title: "Deal zone: the shares that suit both sides, and what is marked in it",
    alternativeText:
      "Bars from 0 to 100% of the base: the shares that suit both sides, from the lowest the partner can live on to the highest we can afford, the offer, the share asked for and the base case. The bar is missing when the two sides do not meet. The table of the deal zone holds the shares.",
    area,
    series: [
      { ...from, name: "Up to there", appearance: "hidden", values: column(FROM) },
      { ...from, name: "Shares", appearance: "gain", values: column(LENGTH) },
    ],
    valueAxisTitle: "Share of the base",
    valueAxisEnd: 1,
  };
}
