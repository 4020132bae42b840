import {
  OFFER_IDS,
  OFFERED,
  type OfferedKey,
  type Offers,
  SCENARIO_FIGURES,
  TRULY_NEW,
} from "../../case/scenarios";
import { inputDefinition } from "../../economics/inputs";
import { a1 } from "../description/a1";
import type { Block, Cell, NumberFormatName, SheetDescription } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { text } from "../layout/calls";
import { computed, fillIn, fromElsewhere, label, sentence } from "../layout/cells";
import type { WorkbookContent } from "../layout/content";
import { orDash, whereNumbers } from "../layout/dashes";
import { frameBlock, headings, plainSheet, printSetup } from "../layout/frame";
import { FRAME_ROWS } from "../layout/frame-places";
import { modelCall } from "../native/model-call";
import { modelInput } from "../native/workings-layout";

const NAME_COLUMN = 0;
const BASE_COLUMN = 1;
const OFFER_COLUMNS = OFFER_IDS.map((_, index) => BASE_COLUMN + 1 + index);
const TYPED_ROW = FRAME_ROWS;

const FORMATS: Readonly<Record<OfferedKey, NumberFormatName>> = {
  revshare: "percentExact",
  revshareYears: "general",
  deals: "general",
  acv: "money",
  trulyNew: "percentExact",
};

/** What an equivalent may put in force besides; a row only where an offer says so. */
const SCHEDULE = ["revshareBase", "renewalRevshare", "revshareDecay"] as const;
type ScheduleKey = (typeof SCHEDULE)[number];

interface Line {
  readonly key: OfferedKey | ScheduleKey;
  readonly label: string;
  readonly numberFormat: NumberFormatName | undefined;
}

/** The base case and two offers, each worked out anew from what stands in its column. */
export function describeScenarios(content: WorkbookContent, names: SheetNames): SheetDescription {
  const lines = linesOf(content.scenarios);
  const inForceRow = TYPED_ROW + lines.length + 3;
  const figuresRow = inForceRow + lines.length + 3;
  return plainSheet({
    kind: "scenarios",
    name: names.scenarios,
    columnWidthsInCharacters: [38, 20, 30, 30, 20, 20, 20],
    blocks: [
      frameBlock(
        `Scenarios: ${content.partnerName}`,
        {
          live: "Two offers beside the base case. A blank stands as in the base case; change an offer and its figures follow.",
          inValues: "Two offers beside the base case. A blank stands as in the base case.",
        },
        names,
      ),
      typedBlock(lines, content.scenarios, names),
      inForceBlock(lines, inForceRow, content.scenarios),
      figuresBlock(lines, { inForceRow, figuresRow }, content, names),
    ],
    print: printSetup(names.scenarios, content.partnerName),
  });
}

function linesOf(scenarios: Offers): readonly Line[] {
  const isSaid = (key: ScheduleKey) =>
    OFFER_IDS.some((id) => scenarios[id].changes[key] !== undefined);
  return [
    ...OFFERED.map(({ key, label: name }): Line => ({
      ...{ key, label: name, numberFormat: FORMATS[key] },
    })),
    ...SCHEDULE.filter(isSaid).map((key): Line => ({
      ...{ key, label: inputDefinition(key).label },
      numberFormat: key === "revshareBase" ? undefined : "percentExact",
    })),
  ];
}

/**
 * A part of the schedule of which this offer says nothing. It is no cell to type in: a renewal share
 * that nobody gave follows the first year's, which no value in a cell could say.
 */
function isLeft(key: Line["key"], { changes }: Offers[keyof Offers]): boolean {
  return SCHEDULE.some((each) => each === key) && changes[key] === undefined;
}

/** What each offer is to change; the base case stands on Inputs. */
function typedBlock(lines: readonly Line[], scenarios: Offers, names: SheetNames): Block {
  const offers = OFFER_IDS.map((id) => scenarios[id]);
  return {
    row: TYPED_ROW,
    column: NAME_COLUMN,
    cells: [
      headings("What is offered", "Base case", ...offers.map(({ name }) => name)),
      ...lines.map(({ key, label: name, numberFormat }): Cell[] => [
        label(name),
        fromElsewhere(baseOf(key, names), numberFormat),
        ...offers.map((offer) =>
          isLeft(key, offer)
            ? sentence("as in the base case")
            : fillIn(offer.changes[key], numberFormat),
        ),
      ]),
    ],
  };
}

function baseOf(key: Line["key"], names: SheetNames): string {
  return key === TRULY_NEW ? `1-${modelInput("cannibalization", names)}` : modelInput(key, names);
}

/** What the figures below are worked out from: the offer's own, else the base case's. */
function inForceBlock(lines: readonly Line[], row: number, scenarios: Offers): Block {
  return {
    row,
    column: NAME_COLUMN,
    cells: [
      namedHeadings("What is in force"),
      ...lines.map(({ key, label: name, numberFormat }, index): Cell[] => {
        const typed = TYPED_ROW + 1 + index;
        const base = a1(typed, BASE_COLUMN);
        return [
          label(name),
          computed(base, numberFormat),
          ...OFFER_IDS.map((id, offer) => {
            const own = a1(typed, BASE_COLUMN + 1 + offer);
            return isLeft(key, scenarios[id])
              ? sentence("as in the base case")
              : computed(`IF(${own}="",${base},${own})`, numberFormat);
          }),
        ];
      }),
    ],
  };
}

/** Headings that repeat the names above, so that a new name is typed once. */
function namedHeadings(first: string): Cell[] {
  return [
    ...headings(first),
    ...[BASE_COLUMN, ...OFFER_COLUMNS].map((column): Cell => ({
      formula: `=${a1(TYPED_ROW, column)}`,
      style: "heading",
    })),
  ];
}

const FIGURE_FORMATS: Readonly<
  Record<(typeof SCENARIO_FIGURES)[number]["measure"], NumberFormatName>
> = {
  breakevenDeals: "integer",
  programmeContribution: "money",
  npv: "money",
  effectiveShare: "percentExact",
  maxRevshare: "percentExact",
};

function figuresBlock(
  lines: readonly Line[],
  { inForceRow, figuresRow }: { readonly inForceRow: number; readonly figuresRow: number },
  content: WorkbookContent,
  names: SheetNames,
): Block {
  const replaced = (offer: Offers[keyof Offers], column: number): string[] =>
    lines.flatMap(({ key }, index) => {
      if (isLeft(key, offer)) return [];
      const cell = a1(inForceRow + 1 + index, column);
      return key === TRULY_NEW ? [text("cannibalization"), `1-${cell}`] : [text(key), cell];
    });
  const [offerA = BASE_COLUMN, offerB = BASE_COLUMN] = OFFER_COLUMNS;
  const pairs = [
    [offerA, BASE_COLUMN],
    [offerB, BASE_COLUMN],
    [offerB, offerA],
  ] as const;
  return {
    row: figuresRow,
    column: NAME_COLUMN,
    cells: [
      [
        ...namedHeadings("What it comes to"),
        ...pairs.map(([of, less]): Cell => ({
          formula: `=${a1(TYPED_ROW, of)}&" less "&${a1(TYPED_ROW, less)}`,
          style: "heading",
        })),
      ],
      ...SCENARIO_FIGURES.map(({ measure, label: name }, index): Cell[] => {
        const row = figuresRow + 1 + index;
        const numberFormat = FIGURE_FORMATS[measure];
        return [
          label(name),
          computed(orDash(modelCall(content, names, measure), names), numberFormat),
          ...OFFER_IDS.map((id, offer) => {
            const inForce = replaced(content.scenarios[id], BASE_COLUMN + 1 + offer);
            return computed(
              orDash(modelCall(content, names, measure, ...inForce), names),
              numberFormat,
            );
          }),
          ...pairs.map(([of, less]) =>
            computed(
              whereNumbers([a1(row, of), a1(row, less)], `${a1(row, of)}-${a1(row, less)}`, names),
              numberFormat,
            ),
          ),
        ];
      }),
    ],
  };
}
