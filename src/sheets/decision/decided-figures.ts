import type { MeasureName } from "../../economics/measures";
import { TIER_NAMES } from "../../policy/display-names";
import { a1, areaA1, onSheet } from "../description/a1";
import type { Area, Block, Cell, CellValue, NumberFormatName } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { isNotLoaded, orDash, whereLoaded } from "../layout/dashes";
import { text } from "../layout/calls";
import { isAwaiting, modelCall } from "../native/model-call";
import { fromElsewhere, label } from "../layout/cells";
import type { WorkbookContent } from "../layout/content";
import { headings } from "../layout/frame";

/**
 * A decision is made on figures, and the sheets go on living: here stand those that it was made on
 * beside those of now. While they are the same, the decision is shown; once they differ, the sheets
 * say so instead, for nothing may say "sign" over a figure that says no.
 */
interface DecidedFigure {
  readonly label: string;
  readonly format: NumberFormatName;
  readonly measure: MeasureName;
}

const FIGURES: readonly DecidedFigure[] = [
  { label: "Contribution, base case", format: "money", measure: "programmeContribution" },
  { label: "Break-even, deals a year, exact", format: "decimal", measure: "breakevenDealsExact" },
  { label: "Lowest share the partner can live on", format: "percentExact", measure: "minRevshare" },
  { label: "Highest share we can afford", format: "percentExact", measure: "maxRevshare" },
  { label: "A deal won direct, present value", format: "money", measure: "directPv" },
  { label: "Pipeline a year that break-even needs", format: "money", measure: "pipelineNeeded" },
  {
    label: "Part of the channel needed",
    format: "percentExact",
    measure: "breakevenShareOfChannel",
  },
];

/** What is chosen on the Verdict sheet itself: its label, what it was, and its cell. */
export interface DecidedChoice {
  readonly label: string;
  readonly then: string;
  readonly cell: string;
}

/** The first row of the block, counted from its top: heading, tier, choices, figures, whether all agree. */
const TIER_LINE = 1;
const CHOICES = 2;
const AGREE_LINE = TIER_LINE + CHOICES + FIGURES.length + 1;

/** On the Verdict sheet, under all that is missing for any tier. */
const PLACE = { row: 72, column: 0 } as const;

/** Shown where there is no such number. */
const NONE = "–";

const SAID_WHEN_CHANGED =
  "The figures have changed since this was decided: open Partner Desk, look at the decision, and write the sheets again";

const ASK_FOR_PORTABLE =
  "The add-in Partner Desk is not loaded here: ask whoever sent this for a portable copy";

/** Label, when it was decided, now, and whether the two are the same. */
export function decidedBlock(
  content: WorkbookContent,
  names: SheetNames,
  finalTier: string,
  choices: readonly [DecidedChoice, DecidedChoice],
): Block {
  const { row, column } = PLACE;
  const line = (at: number, name: string, then: Cell, now: Cell): Cell[] => {
    const [decided, today] = [a1(row + at, column + 1), a1(row + at, column + 2)];
    const close = `ABS(${today}-${decided})<=1E-9*MAX(1,ABS(${decided}))`;
    const same = `IF(AND(ISNUMBER(${today}),ISNUMBER(${decided})),${close},${today}=${decided})`;
    return [
      label(name),
      then,
      now,
      { formula: `=${whereLoaded(same, names)}`, style: "calculation", numberFormat: "truth" },
    ];
  };
  const lines = FIGURES.map(({ label: name, format, measure }, index) => {
    const now = modelCall(content, names, measure);
    return line(
      TIER_LINE + CHOICES + 1 + index,
      name,
      { value: shown(content, measure), style: "label", numberFormat: format },
      fromElsewhere(orDash(now, names), format),
    );
  });
  const all: Area = {
    row: row + TIER_LINE,
    column: column + 3,
    rows: FIGURES.length + CHOICES + 1,
    columns: 1,
  };
  return {
    row,
    column,
    cells: [
      headings("What the decision was made on", "Then", "Now", "The same"),
      line(
        TIER_LINE,
        "Tier to sign at",
        { value: tierThatEvidenceGives(content), style: "label" },
        { formula: `=${finalTier}`, style: "calculation" },
      ),
      ...choices.map(({ label: name, then, cell }, index) =>
        line(
          TIER_LINE + 1 + index,
          name,
          { value: then, style: "label" },
          { formula: `=${cell}`, style: "calculation" },
        ),
      ),
      ...lines,
      [
        label("The decision still rests on these figures"),
        {
          formula: `=${whereLoaded(`AND(${areaA1(all)})`, names)}`,
          style: "result",
          numberFormat: "truth",
        },
        {},
        {},
      ],
    ],
  };
}

/** The Verdict sheet has it also where nothing is signed at it: a case for M&A has a tier to compare. */
function tierThatEvidenceGives({ decision: { verdict } }: WorkbookContent): string {
  return verdict === undefined ? NONE : TIER_NAMES[verdict.tier];
}

function shown({ measures, inputs }: WorkbookContent, measure: MeasureName): CellValue {
  const value = isAwaiting(measure, inputs) ? undefined : measures?.[measure];
  return typeof value === "number" ? value : NONE;
}

/**
 * A sentence of the decision, seen from any sheet: as it was made while its figures hold, and else
 * that they do not.
 */
export function decided(said: string, names: SheetNames, changed = SAID_WHEN_CHANGED): string {
  const agrees = a1(PLACE.row + AGREE_LINE, PLACE.column + 1, "absolute");
  const cell = onSheet(names.verdict, agrees);
  return `IF(OR(ISERROR(${cell}),${isNotLoaded(names)}),${text(ASK_FOR_PORTABLE)},IF(${cell},${longText(said)},${text(changed)}))`;
}

/** A number of the decision, from any sheet: nothing once its figures have changed. Without "=". */
export function decidedNumber(value: number, names: SheetNames): string {
  const agrees = a1(PLACE.row + AGREE_LINE, PLACE.column + 1, "absolute");
  const cell = onSheet(names.verdict, agrees);
  return `IF(OR(ISERROR(${cell}),${isNotLoaded(names)}),${text(NONE)},IF(${cell},${value},${text(NONE)}))`;
}

/** Excel takes no longer text inside a formula; a longer one is put together from pieces. */
const LONGEST_CONSTANT = 240;

function longText(said: string): string {
  const pieces = said.match(new RegExp(`[\\s\\S]{1,${LONGEST_CONSTANT}}`, "gu")) ?? [""];
  return pieces.map(text).join("&");
}
