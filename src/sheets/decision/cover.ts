import { DRAFT_VERSION } from "../../case/draft";
import type { DecisionCode } from "../../case/decision";
import { needsWords } from "../../case/key-figures";
import { policyInWords } from "../layout/policy-layout";
import { a1, onSheet } from "../description/a1";
import type {
  Cell,
  ConditionalFormat,
  SheetDescription,
  SheetKind,
  StyleName,
} from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { PURPOSES_IN_VALUES, SHEET_PURPOSES } from "../description/sheet-purposes";
import { text } from "../layout/calls";
import { fromElsewhere, label, sentence } from "../layout/cells";
import type { WorkbookContent } from "../layout/content";
import { frameBlock, headings, plainSheet, printSetup } from "../layout/frame";
import { FRAME_ROWS } from "../layout/frame-places";
import { missingInputs } from "../layout/inputs-layout";
import { curveChart } from "../model/economics-years";
import { zoneChart } from "../model/zone-picture";
import { decided } from "./decided-figures";

/** Written whole each time, so that no line of an earlier contents stays behind. */
const MOST_SHEETS = Object.keys(SHEET_PURPOSES).length;
const MOST_CONDITIONS = 8;
const NOT_STATED = "not stated";

/** Rows of the pictures, below the decision. */
const ZONE_ROWS = 9;
const CURVE_ROWS = 13;
const WIDTHS = [38, 80];

/** The decision at one look, which sheets say more, and who wrote them from which answers. */
export function describeCover(
  content: WorkbookContent,
  names: SheetNames,
  kinds: readonly SheetKind[],
): SheetDescription {
  const { partnerName } = content;
  const decision = decisionLines(content, names);
  const hasPictures = kinds.includes("economics");
  const pictureRow = FRAME_ROWS + decision.length + 1;
  const lines: Cell[][] = [
    ...decision,
    ...(hasPictures
      ? [headings("Deal zone and break-even", ""), ...blankLines(ZONE_ROWS + CURVE_ROWS)]
      : []),
    ...conditionLines(content, names),
    [{}, {}],
    headings("Sheet", "What it is for"),
    ...kinds.map((kind): Cell[] => [
      linkTo(names[kind]),
      sentence(SHEET_PURPOSES[kind], PURPOSES_IN_VALUES[kind]),
    ]),
    ...blankLines(MOST_SHEETS - kinds.length),
    [{}, {}],
    headings("About", ""),
    ...about(content).map(([name, value]): Cell[] => [
      { value: name, style: "unit" },
      { value, style: "unit" },
    ]),
  ];
  const across = { column: 0, columns: WIDTHS.length };
  return {
    ...plainSheet({
      kind: "cover",
      name: names.cover,
      columnWidthsInCharacters: WIDTHS,
      blocks: [
        frameBlock(
          `Partner Desk: ${partnerName}`,
          "Is it a partner, at which tier, at which share, and which 90 days prove it. It recommends; people decide.",
          names,
          missingInputs(names),
        ),
        { row: FRAME_ROWS, column: 0, cells: lines },
      ],
      print: printSetup(names.cover, partnerName, undefined, "portrait"),
    }),
    conditionalFormats: [headlineColour(content)],
    charts: hasPictures
      ? [
          zoneChart(content, names, kinds, { ...across, row: pictureRow, rows: ZONE_ROWS }),
          curveChart(names, { ...across, row: pictureRow + ZONE_ROWS, rows: CURVE_ROWS }),
        ]
      : [],
  };
}

function linkTo(sheetName: string): Cell {
  const cell = `#${onSheet(sheetName, "A1")}`;
  return { formula: `=HYPERLINK(${text(cell)},${text(sheetName)})`, style: "crossSheet" };
}

const HEADLINE = { row: FRAME_ROWS + 1, column: 1, rows: 1, columns: 1 } as const;
/** As much of a headline as tells it from the sentence that its figures have changed. */
const ENOUGH = 60;

/** The decision in its colour, while it stands. */
function headlineColour({ decision: { code, headline } }: WorkbookContent): ConditionalFormat {
  const said = headline.slice(0, ENOUGH);
  const cell = a1(HEADLINE.row, HEADLINE.column, "absolute");
  const formula = `=LEFT(${cell},${said.length})=${text(said)}`;
  return { area: HEADLINE, rule: { kind: "formula", formula, style: DECISION_STYLES[code] } };
}

const DECISION_STYLES: Readonly<Record<DecisionCode, StyleName>> = {
  SIGN: "good",
  SIGN_NO_KICKOFF: "result",
  COUNTER_OFFER: "result",
  NO_CONTRACT_YET: "warning",
  NOT_AT_THESE_TERMS: "bad",
  CO_MARKETING: "warning",
  TAKE_TO_MA: "warning",
  UNDECIDED: "result",
  GO_BACK: "warning",
};

function standing(said: string, names: SheetNames): Cell {
  return { ...fromElsewhere(decided(said, names, "–")), style: "text" };
}

/** The decision in its words, why, and the three figures that it is read with. */
function decisionLines(content: WorkbookContent, names: SheetNames): Cell[][] {
  const { decision, keyFigures } = content;
  const { completeness } = decision;
  const on = keyFigures.terms === undefined ? "" : `, at ${keyFigures.terms}`;
  return [
    headings("Decision", ""),
    [
      label("Recommendation"),
      { ...fromElsewhere(decided(decision.headline, names)), style: "result" },
    ],
    [label("Why"), standing(decision.reason, names)],
    ...keyFigures.figures.map((figure): Cell[] => [
      label(figure.label),
      standing(
        figure.shown === undefined ? `–, ${needsWords(figure)}` : `${figure.shown}${on}`,
        names,
      ),
    ]),
    [
      label("How complete it is"),
      sentence(`${completeness.known} of ${completeness.of} evidence items known`),
    ],
  ];
}

function conditionLines({ decision }: WorkbookContent, names: SheetNames): Cell[][] {
  const conditions = decision.conditions.slice(0, MOST_CONDITIONS);
  return [
    headings("Conditions", ""),
    ...conditions.map((condition, index): Cell[] => [
      label(String(index + 1)),
      standing(condition, names),
    ]),
    ...blankLines(MOST_CONDITIONS - conditions.length),
  ];
}

function about(content: WorkbookContent): (readonly [string, string])[] {
  const { dossier, partnerName } = content;
  const { author, date, version } = dossier.cover;
  return [
    ["Partner", partnerName],
    ["Author", author ?? NOT_STATED],
    ["Date", date ?? NOT_STATED],
    ["Version of Partner Desk", version ?? NOT_STATED],
    ["Version of the stored answers", String(DRAFT_VERSION)],
    ["Policy profile", policyInWords(content)],
    ["Hash of answers and inputs", dossier.inputsHash],
  ];
}

function blankLines(count: number): Cell[][] {
  return Array.from({ length: Math.max(0, count) }, (): Cell[] => [{}, {}]);
}
